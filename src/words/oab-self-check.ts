import { words } from '#words/nl/oab-self-check.js';
import type {
  Complaint,
  QuestionId,
  SelfCheckAdvice,
  SelfCheckOutcome,
  SignId,
  Summary,
  Trigger,
  ValueOf,
} from '../core/index.js';
import type { Loaders } from './locales.js';

export { words };

/** Every word of the self-check. */
export type SelfCheckWords = typeof words;

/** A missing word does not compile. */
words satisfies {
  questions: Record<QuestionId, string>;
  answers: Record<ValueOf<Exclude<QuestionId, 'bother'>> | `bother.${ValueOf<'bother'>}`, string>;
  outcomes: Record<Exclude<SelfCheckOutcome, 'red-flag'>, { title: string; text: string[] }>;
  dominant: Record<ValueOf<'dominantLeak'>, string>;
  signs: Record<SignId, string>;
  notes: Record<SelfCheckAdvice['notes'][number], string>;
  tips: Record<Trigger, string>;
  testUrine: Record<NonNullable<SelfCheckAdvice['testUrine']>, string>;
  summary: { complaints: Record<Complaint, string> };
  alarm: { names: Record<Summary['findings' | 'contexts'][number]['id'], string> };
};

/** The words of the self-check in other languages. */
export const load: Loaders<SelfCheckWords> = {
  en: () => import('#words/en/oab-self-check.js'),
  de: () => import('#words/de/oab-self-check.js'),
  fr: () => import('#words/fr/oab-self-check.js'),
  tr: () => import('#words/tr/oab-self-check.js'),
  ar: () => import('#words/ar/oab-self-check.js'),
};
