/** The source under test, called with plain objects: the tests also hand in what its types forbid. */
import {
  assessSelfCheck,
  evaluateRedFlags,
  type RedFlagAnswers,
  type RedFlagResult,
  type SelfCheckAnswers,
  type SelfCheckResult,
} from '../../../src/core/index.js';
import { CONTEXT_IDS, FINDING_IDS, type Said } from '../oracle/redflag.js';
import type { Spoken } from '../oracle/self-check.js';

/** The source's answer to any value whatever. */
export const evaluate = (input: unknown): RedFlagResult =>
  evaluateRedFlags(input as RedFlagAnswers);

/** The source's answer to any value whatever. */
export const assess = (input: unknown): SelfCheckResult =>
  assessSelfCheck(input as SelfCheckAnswers);

/** The self-check's input for spoken answers. */
export const inputOf = ({ findings, context, said }: Spoken): unknown => ({
  redFlags: { findings, context },
  ...said,
});

/** The same answer for every id. */
export const all = (ids: readonly string[], answer: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, answer]));

/** Every finding `no`, apart from `changed`. */
export const findingsNo = (changed: Said = {}): Said => ({ ...all(FINDING_IDS, 'no'), ...changed });

/** Every context `no`, apart from `changed`. */
export const contextNo = (changed: Said = {}): Said => ({ ...all(CONTEXT_IDS, 'no'), ...changed });

/** `source` without `key`. */
export function without<Value>(
  source: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(source).filter(([id]) => id !== key));
}

/** `value` with everything in it frozen. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
