import { words } from '#words/nl/redflag-triage.js';
import type {
  AgeBand,
  AlarmFieldId,
  ContextId,
  FindingId,
  RoutineAdvice,
  RuleId,
  Sex,
  TriageLevel,
} from '../core/index.js';
import type { Loaders } from './locales.js';

export { words };

/** Every word of the alarm-sign check. */
export type TriageWords = typeof words;

/** The words that both elements with alarm signs share; a missing one does not compile. */
words.alarm satisfies {
  questions: Record<Exclude<AlarmFieldId, `${string}-unsure`>, string>;
  answers: Record<`age.${AgeBand}` | `sex.${Sex}`, string>;
  findings: Record<FindingId, string>;
  contexts: Record<ContextId, string>;
  rules: Record<Exclude<RuleId, `unsure-${string}`>, string>;
  levels: Record<TriageLevel, { title: string; text: string }>;
  advice: Record<RoutineAdvice, string>;
};

/** The words of the alarm-sign check in other languages. */
export const load: Loaders<TriageWords> = {
  en: () => import('#words/en/redflag-triage.js'),
  de: () => import('#words/de/redflag-triage.js'),
  fr: () => import('#words/fr/redflag-triage.js'),
  tr: () => import('#words/tr/redflag-triage.js'),
  ar: () => import('#words/ar/redflag-triage.js'),
};
