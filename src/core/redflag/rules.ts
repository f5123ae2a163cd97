/**
 * The rules on top of the base levels: data only. Several rules can hold; the highest level wins.
 * A rule that can hold in more than one way has a row for each, one after the other.
 */
import type { Answer } from '../answer.js';
import { findingsOf, type ContextId, type FindingId, type RaisedLevel } from './findings.js';

/** At least `atLeast` (default 1) of the ids of `of` were answered so. */
export interface Condition {
  readonly of: readonly (FindingId | ContextId)[];
  /** The answers that count, `yes` by default; `unsure` about a circumstance stands for `yes`. */
  readonly said?: readonly Answer[];
  readonly atLeast?: number;
}

/** A rule holds when every condition in `all` does. */
export interface RuleRow {
  readonly id: string;
  readonly level: RaisedLevel;
  readonly all: readonly Condition[];
}

const AGE_50: readonly ContextId[] = ['age-50-plus', 'age-60-plus'];

/** Every rule, in the order of `reasons` in a result. */
export const RULE_TABLE = [
  {
    id: 'pain-at-risk',
    level: 'same-day',
    all: [
      { of: ['painful-urination'] },
      { of: ['pregnant', 'male', 'catheter', 'nerve-disease', 'low-immunity', 'under-18'] },
    ],
  },
  {
    id: 'blood-at-risk',
    level: 'same-day',
    all: [
      { of: ['blood-in-urine'] },
      {
        of: ['blood-thinner', 'pregnant', 'fever-ill', 'flank-pain', 'after-injury', 'blood-clots'],
      },
    ],
  },
  {
    id: 'bleeding-retention',
    level: 'emergency',
    all: [{ of: ['blood-in-urine', 'blood-clots'] }, { of: ['cannot-pass-urine'] }],
  },
  {
    id: 'pregnant-with-flag',
    level: 'same-day',
    all: [{ of: ['pregnant'] }, { of: findingsOf('soon') }],
  },
  {
    id: 'child-with-flag',
    level: 'same-day',
    all: [{ of: ['under-18'] }, { of: [...findingsOf('soon'), 'weak-stream'] }],
  },
  {
    id: 'overflow',
    level: 'same-day',
    all: [{ of: ['constant-leak'] }, { of: ['weak-stream'] }],
  },
  {
    id: 'two-serious',
    level: 'same-day',
    all: [{ of: ['blood-in-urine', 'lump', 'constant-leak', 'nerve-worse'], atLeast: 2 }],
  },
  {
    id: 'bloating-50',
    level: 'soon',
    all: [{ of: ['bloating-fullness'] }, { of: AGE_50 }],
  },
  {
    id: 'infection-60',
    level: 'soon',
    all: [{ of: ['recurrent-infection'] }, { of: ['age-60-plus'] }],
  },
  {
    id: 'unsure-overflow',
    level: 'soon',
    all: [
      { of: ['constant-leak'], said: ['unsure'] },
      { of: ['weak-stream'], said: ['yes', 'unsure'] },
    ],
  },
  {
    id: 'unsure-urine',
    level: 'soon',
    all: [{ of: ['blood-in-urine', 'painful-urination'], said: ['unsure'] }],
  },
  { id: 'pregnant', level: 'routine', all: [{ of: ['pregnant'] }] },
  { id: 'catheter', level: 'routine', all: [{ of: ['catheter'] }] },
  { id: 'nerve-disease', level: 'routine', all: [{ of: ['nerve-disease'] }] },
  { id: 'under-18', level: 'routine', all: [{ of: ['under-18'] }] },
  {
    id: 'unsure-emergency',
    level: 'same-day',
    all: [{ of: findingsOf('emergency'), said: ['unsure'] }],
  },
  {
    id: 'unsure-same-day',
    level: 'soon',
    all: [{ of: findingsOf('same-day'), said: ['unsure'] }],
  },
  {
    id: 'unsure-soon',
    level: 'routine',
    all: [{ of: findingsOf('soon'), said: ['unsure'] }],
  },
  {
    id: 'unsure-soon',
    level: 'routine',
    all: [{ of: ['bloating-fullness'], said: ['unsure'] }, { of: AGE_50 }],
  },
  {
    id: 'unsure-soon',
    level: 'routine',
    all: [{ of: ['recurrent-infection'], said: ['unsure'] }, { of: ['age-60-plus'] }],
  },
] as const satisfies readonly RuleRow[];

/** Id of a rule on top of the base levels. */
export type RuleId = (typeof RULE_TABLE)[number]['id'];
