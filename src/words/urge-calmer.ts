import { words } from '#words/nl/urge-calmer.js';
import type { Activity, Trigger, UrgeOutcome, UrgeQuestion } from '../core/index.js';
import type { Loaders } from './locales.js';

export { words };

/** Every word of the calm session. */
export type UrgeWords = typeof words;

/** A missing word does not compile. */
words satisfies {
  questions: Record<UrgeQuestion, string>;
  outcomes: Record<UrgeOutcome, { title: string; text: string[] }>;
  activities: Record<Activity, { name: string; title: string; text: string[] }>;
  triggers: Record<Trigger, string>;
};

/** The words of the calm session in other languages. */
export const load: Loaders<UrgeWords> = {
  en: () => import('#words/en/urge-calmer.js'),
  de: () => import('#words/de/urge-calmer.js'),
  fr: () => import('#words/fr/urge-calmer.js'),
  tr: () => import('#words/tr/urge-calmer.js'),
  ar: () => import('#words/ar/urge-calmer.js'),
};
