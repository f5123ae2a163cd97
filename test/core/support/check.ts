/** Answers of the self-check to start from, with one thing changed at a time. */
import type { SelfCheckResult } from '../../../src/core/index.js';
import type { Said } from '../oracle/redflag.js';
import { assess, contextNo, findingsNo } from './run.js';

/** Answers that fit nothing: no urge, no leak, no alarm sign. */
export const QUIET = {
  sudden: 'never',
  constantPressure: 'no',
  leaks: 'no',
  leakUrge: 'never',
  leakEffort: 'never',
  leakOther: 'never',
  dayVoids: 'up-to-7',
  nightVoids: '0',
  smallVoids: 'no',
  justInCase: 'never',
  triggers: [],
  voiding: [],
  onset: 'over-3-months',
  bother: '0',
};

export interface Changes {
  readonly findings?: Said;
  readonly context?: Said;
  readonly [question: string]: unknown;
}

/** The answers of {@link QUIET} with `changes`; a question changed to `undefined` is missing. */
export function answersWith({ findings, context, ...said }: Changes): Record<string, unknown> {
  const redFlags = { findings: findingsNo(findings), context: contextNo(context) };
  const all = Object.entries<unknown>({ redFlags, ...QUIET, ...said });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** The result for {@link answersWith}. */
export const check = (changes: Changes): SelfCheckResult => assess(answersWith(changes));

/** The outcome for {@link answersWith}. */
export const outcome = (changes: Changes): string => check(changes).outcome;
