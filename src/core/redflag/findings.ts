/**
 * The alarm signs and the circumstances that change their weight: data only.
 * The source and the review date of every row stand beside them, in provenance.ts.
 */

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

/** The circumstances that change the weight of a finding. `unsure` counts as `yes`. */
export const CONTEXTS = [
  'pregnant',
  'male',
  'under-18',
  'age-50-plus',
  'age-60-plus',
  'catheter',
  'nerve-disease',
  'low-immunity',
  'blood-thinner',
] as const;

/** One of {@link CONTEXTS}. */
export type ContextId = (typeof CONTEXTS)[number];

/** One alarm sign and the level that it gives by itself. */
export interface FindingRow {
  readonly id: string;
  readonly level: RaisedLevel;
  /** The screen on which it is asked. */
  readonly group: string;
  /** It is asked only where this circumstance is `yes` or `unsure`. */
  readonly onlyWith?: ContextId;
  /** It is asked unless this circumstance is `yes`. */
  readonly notWith?: ContextId;
}

/** Every alarm sign, most urgent first. The order is the order of `reasons` in a result. */
export const FINDING_TABLE = [
  { id: 'cannot-pass-urine', level: 'emergency', group: 'alarm-now', notWith: 'catheter' },
  { id: 'catheter-blocked', level: 'emergency', group: 'alarm-now', onlyWith: 'catheter' },
  { id: 'waters-or-bleeding', level: 'emergency', group: 'alarm-now', onlyWith: 'pregnant' },
  { id: 'leg-weakness', level: 'emergency', group: 'alarm-now' },
  { id: 'saddle-numbness', level: 'emergency', group: 'alarm-now' },
  { id: 'back-bladder', level: 'emergency', group: 'alarm-now' },
  { id: 'thirst-ill', level: 'emergency', group: 'alarm-now' },
  { id: 'sepsis-signs', level: 'emergency', group: 'alarm-now' },
  { id: 'heavy-bleeding', level: 'emergency', group: 'alarm-now' },
  { id: 'fever-ill', level: 'same-day', group: 'alarm-today' },
  { id: 'flank-pain', level: 'same-day', group: 'alarm-today' },
  { id: 'after-injury', level: 'same-day', group: 'alarm-today' },
  { id: 'after-surgery', level: 'same-day', group: 'alarm-today' },
  { id: 'blood-clots', level: 'same-day', group: 'alarm-today' },
  { id: 'thirst-weight-loss', level: 'same-day', group: 'alarm-today' },
  { id: 'blood-in-urine', level: 'soon', group: 'alarm-urine' },
  { id: 'painful-urination', level: 'soon', group: 'alarm-urine' },
  { id: 'constant-leak', level: 'soon', group: 'alarm-urine' },
  { id: 'thirst', level: 'soon', group: 'alarm-body' },
  { id: 'lump', level: 'soon', group: 'alarm-body' },
  { id: 'nerve-worse', level: 'soon', group: 'alarm-body', onlyWith: 'nerve-disease' },
  { id: 'bloating-fullness', level: 'routine', group: 'alarm-body' },
  { id: 'new-after-60', level: 'routine', group: 'alarm-body', onlyWith: 'age-60-plus' },
  { id: 'weak-stream', level: 'routine', group: 'alarm-other' },
  { id: 'recurrent-infection', level: 'routine', group: 'alarm-other' },
  { id: 'pelvic-history', level: 'routine', group: 'alarm-other' },
  { id: 'new-medicine', level: 'routine', group: 'alarm-other' },
] as const satisfies readonly FindingRow[];

/** Id of an alarm sign. */
export type FindingId = (typeof FINDING_TABLE)[number]['id'];

/** The ids of all alarm signs, most urgent first. */
export const FINDINGS: readonly FindingId[] = FINDING_TABLE.map(({ id }) => id);

/** The alarm signs that give this level by themselves. */
export const findingsOf = (level: RaisedLevel): readonly FindingId[] =>
  FINDING_TABLE.filter((row) => row.level === level).map(({ id }) => id);
