import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectCheck, HOW_OFTEN, OUTCOME_IDS, type Spoken } from '../oracle/self-check.js';
import { randomFrom, randomSpoken } from '../support/random.js';
import { assess, contextNo, findingsNo, inputOf } from '../support/run.js';

let compared = 0;
const reached = new Map<string, number>();

/** Fails unless source and oracle agree; compares without building messages, for speed. */
function compare(spoken: Spoken): void {
  const actual = assess(inputOf(spoken));
  const expected = expectCheck(spoken);
  compared += 1;
  for (const id of [expected.outcome, ...expected.signs, ...expected.notes]) {
    reached.set(id, (reached.get(id) ?? 0) + 1);
  }
  if (
    actual.outcome !== expected.outcome ||
    actual.redFlag.level !== expected.redFlag.level ||
    actual.redFlag.complete !== expected.redFlag.complete ||
    actual.redFlag.reasons.join() !== expected.redFlag.reasons.join() ||
    actual.signs.join() !== expected.signs.join() ||
    actual.notes.join() !== expected.notes.join()
  ) {
    assert.deepEqual({ spoken, ...actual }, { spoken, ...expected });
  }
}

const MAYBE_OFTEN = [...HOW_OFTEN, undefined];
const DAYS = ['up-to-7', '8-to-9', '10-to-14', '15-or-more', 'unsure', undefined];
const NIGHTS = ['0', '1', '2', '3-or-more', 'unsure', undefined];
const EMPTYING = [undefined, ['slow'], ['straining'], ['not-empty'], ['dribbling', 'slow']];

/** Every way to give the four needed answers, each possibly missing. */
function* everyNeeded(): Generator<Record<string, string | undefined>> {
  for (const sudden of MAYBE_OFTEN) {
    for (const leakUrge of MAYBE_OFTEN) {
      for (const leakEffort of MAYBE_OFTEN) {
        for (const leakOther of MAYBE_OFTEN) yield { sudden, leakUrge, leakEffort, leakOther };
      }
    }
  }
}

test('every combination of urge, leaks, day and night visits gives the expected result', (t) => {
  const start = compared;
  const flags = { findings: findingsNo(), context: contextNo() };
  for (const needed of everyNeeded()) {
    for (const dayVoids of DAYS) {
      for (const nightVoids of NIGHTS) {
        compare({ ...flags, said: { ...needed, dayVoids, nightVoids } });
        compare({
          ...flags,
          said: { ...needed, dayVoids, nightVoids, constantPressure: 'yes', smallVoids: 'yes' },
        });
      }
    }
  }
  t.diagnostic(`${compared - start} states enumerated`);
});

test('every combination of urge and leaks with emptying, onset and a routine sign gives the expected result', (t) => {
  const start = compared;
  for (const findings of [findingsNo(), findingsNo({ 'new-medicine': 'yes' })]) {
    const flags = { findings, context: contextNo() };
    for (const needed of everyNeeded()) {
      for (const voiding of EMPTYING) {
        for (const onset of ['under-7-days', '7-days-to-6-weeks', undefined]) {
          for (const leaks of ['yes', 'no']) {
            compare({ ...flags, said: { ...needed, leaks, voiding, onset, bother: '0' } });
          }
          for (const id of ['male', 'age-60-plus']) {
            const context = contextNo({ [id]: 'unsure' });
            compare({ findings, context, said: { ...needed, voiding, onset, nightVoids: '1' } });
          }
          compare({ ...flags, said: { ...needed, voiding, onset, nightVoids: '2' } });
        }
      }
    }
  }
  t.diagnostic(`${compared - start} states enumerated`);
});

test('a million seeded random states give the expected result, and every outcome, sign and note occurs', (t) => {
  const start = compared;
  const random = randomFrom(20261123);
  for (let n = 0; n < 1_000_000; n++) compare(randomSpoken(random));
  for (const outcome of OUTCOME_IDS) {
    assert.ok((reached.get(outcome) ?? 0) > 500, `${outcome}: ${reached.get(outcome)}`);
  }
  const ids =
    'often at-night small-voids just-in-case triggers also-stress other-leak routine-flag test-urine see-gp-bother work-up night-safety';
  for (const id of ids.split(' ')) assert.ok((reached.get(id) ?? 0) > 500, id);
  t.diagnostic(`${compared - start} random states; ${compared} states compared in all`);
});
