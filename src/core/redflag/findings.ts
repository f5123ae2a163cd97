/**
 * The alarm signs and the circumstances that change their weight: data only.
 * `source` holds keys of the register in docs/sources.md; `reviewed` the date of the last clinical review.
 */
import type { ReviewDate } from '../answer.js';

/** Levels of urgency, highest first; `incomplete` stands beside the order: not enough is known to say `none`. */
export const TRIAGE_LEVELS = [
  'emergency',
  'same-day',
  'soon',
  'routine',
  'none',
  'incomplete',
] as const;

/** One of {@link TRIAGE_LEVELS}. */
export type TriageLevel = (typeof TRIAGE_LEVELS)[number];

/** A level that a finding or a rule can raise. */
export type RaisedLevel = Exclude<TriageLevel, 'none' | 'incomplete'>;

/** One alarm sign and the level that it gives by itself. */
export interface FindingRow {
  readonly id: string;
  readonly level: RaisedLevel;
  readonly source: string;
  readonly reviewed: ReviewDate;
}

const reviewed = 'unreviewed';

/** Every alarm sign, most urgent first. The order is the order of `reasons` in a result. */
export const FINDING_TABLE = [
  { id: 'cannot-pass-urine', level: 'emergency', source: 'PLASPRAAT SEH-RET', reviewed },
  { id: 'leg-weakness', level: 'emergency', source: 'NHS-BACK BACKES DOKPAT', reviewed },
  { id: 'saddle-numbness', level: 'emergency', source: 'BACKES NORF BASS', reviewed },
  { id: 'sepsis-signs', level: 'emergency', source: 'SEPSIS', reviewed },
  { id: 'heavy-bleeding', level: 'emergency', source: 'HEM-NL', reviewed },
  { id: 'fever-ill', level: 'same-day', source: 'NHG-M05S NHS-UTI', reviewed },
  { id: 'flank-pain', level: 'same-day', source: 'NHG-M05S', reviewed },
  { id: 'after-injury', level: 'same-day', source: 'SEED NHS-BACK', reviewed },
  { id: 'after-surgery', level: 'same-day', source: 'SEED NTVG98', reviewed },
  { id: 'blood-clots', level: 'same-day', source: 'HEM-NL', reviewed },
  { id: 'thirst-weight-loss', level: 'same-day', source: 'NHS-T1', reviewed },
  { id: 'blood-in-urine', level: 'soon', source: 'NVU23 NG12', reviewed },
  { id: 'painful-urination', level: 'soon', source: 'NHG-M05', reviewed },
  { id: 'bloating-fullness', level: 'soon', source: 'CG122', reviewed },
  { id: 'lump', level: 'soon', source: 'PCN-UI', reviewed },
  { id: 'constant-leak', level: 'soon', source: 'PCN-UI USLU', reviewed },
  { id: 'neuro-disease', level: 'soon', source: 'PCN-UI', reviewed },
  { id: 'new-after-60', level: 'soon', source: 'BORDERS', reviewed },
  { id: 'weak-stream', level: 'routine', source: 'USLU PCN-UI', reviewed },
  { id: 'recurrent-infection', level: 'routine', source: 'UTI-SS', reviewed },
  { id: 'pelvic-history', level: 'routine', source: 'PCN-UI', reviewed },
  { id: 'new-medicine', level: 'routine', source: 'NHG-M42', reviewed },
] as const satisfies readonly FindingRow[];

/** Id of an alarm sign. */
export type FindingId = (typeof FINDING_TABLE)[number]['id'];

/** The ids of all alarm signs, most urgent first. */
export const FINDINGS: readonly FindingId[] = FINDING_TABLE.map(({ id }) => id);

/** The circumstances that change the weight of a finding. `unsure` counts as `yes`. */
export const CONTEXTS = [
  'pregnant',
  'male',
  'catheter',
  'low-immunity',
  'blood-thinner',
  'under-18',
  'age-60-plus',
] as const;

/** One of {@link CONTEXTS}. */
export type ContextId = (typeof CONTEXTS)[number];
