/**
 * The rules on top of the base levels: data only. Several rules can hold; the highest level wins.
 */
import { findingsOf, type ContextId, type FindingId, type RaisedLevel } from './findings.js';

/**
 * A rule holds when each list in `all` has at least `atLeast` (default 1) ids that are present.
 * Present is a finding answered `yes` or a context answered `yes` or `unsure`;
 * with `unsure: true` the rule looks at findings answered `unsure` instead.
 */
export interface RuleRow {
  readonly id: string;
  readonly level: RaisedLevel;
  readonly all: readonly (readonly (FindingId | ContextId)[])[];
  readonly atLeast?: number;
  readonly unsure?: true;
}

/** Every rule, in the order of `reasons` in a result. */
export const RULE_TABLE = [
  {
    id: 'pain-at-risk',
    level: 'same-day',
    all: [['painful-urination'], ['pregnant', 'male', 'catheter', 'low-immunity', 'under-18']],
  },
  {
    id: 'blood-at-risk',
    level: 'same-day',
    all: [
      ['blood-in-urine'],
      ['blood-thinner', 'pregnant', 'fever-ill', 'flank-pain', 'after-injury', 'blood-clots'],
    ],
  },
  {
    id: 'bleeding-retention',
    level: 'emergency',
    all: [['blood-in-urine', 'blood-clots'], ['cannot-pass-urine']],
  },
  {
    id: 'pregnant-with-flag',
    level: 'same-day',
    all: [['pregnant'], findingsOf('soon')],
  },
  {
    id: 'child-with-flag',
    level: 'same-day',
    all: [['under-18'], [...findingsOf('soon'), 'weak-stream']],
  },
  { id: 'pregnant', level: 'soon', all: [['pregnant']] },
  { id: 'under-18', level: 'routine', all: [['under-18']] },
  {
    id: 'infection-60',
    level: 'soon',
    all: [['recurrent-infection'], ['age-60-plus']],
  },
  {
    id: 'two-soon',
    level: 'same-day',
    all: [findingsOf('soon')],
    atLeast: 2,
  },
  {
    id: 'unsure-emergency',
    level: 'same-day',
    all: [findingsOf('emergency')],
    unsure: true,
  },
  {
    id: 'unsure-same-day',
    level: 'soon',
    all: [findingsOf('same-day')],
    unsure: true,
  },
  {
    id: 'unsure-soon',
    level: 'routine',
    all: [findingsOf('soon')],
    unsure: true,
  },
] as const satisfies readonly RuleRow[];

/** Id of a rule on top of the base levels. */
export type RuleId = (typeof RULE_TABLE)[number]['id'];
