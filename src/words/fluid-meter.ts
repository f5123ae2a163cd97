import { words } from '#words/nl/fluid-meter.js';
import type {
  DrinkKind,
  FluidBand,
  FluidMessage,
  FluidNote,
  FormProblem,
  VesselId,
  ContactRole,
  FluidStatus,
} from '../core/index.js';
import type { Loaders } from './locales.js';

export { words };

/** Every word of the fluid meter. */
export type FluidWords = typeof words;

/** A missing word does not compile. */
words satisfies {
  status: Record<FluidStatus, unknown>;
  doctorStatus: Partial<Record<FluidBand, string>>;
  notes: Record<FluidNote, unknown>;
  said: Record<FluidMessage['how'], unknown>;
  log: Record<FormProblem, string>;
  call: Record<Exclude<ContactRole, 'midwife'>, string>;
  kinds: Record<DrinkKind, string>;
  vessels: Record<VesselId, string>;
};

/** The words of the fluid meter in other languages. */
export const load: Loaders<FluidWords> = {
  en: () => import('#words/en/fluid-meter.js'),
  de: () => import('#words/de/fluid-meter.js'),
  fr: () => import('#words/fr/fluid-meter.js'),
  tr: () => import('#words/tr/fluid-meter.js'),
  ar: () => import('#words/ar/fluid-meter.js'),
};
