import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UrgeCheck } from '../../../src/core/index.js';
import { nextUrgeQuestion, readMinutes, warnsOfRetention } from '../../../src/core/urge/check.js';
import { outcomeOf } from '../../../src/core/urge/session.js';
import {
  expectMinutes,
  expectRetention,
  expectUrge,
  NO_DELAY,
  URGE_OUTCOME_IDS,
  YES_NO_QUESTIONS,
} from '../oracle/urge.js';
import { answer, check, checked, everyWay, MILD, step, view } from './support.js';

const MISSING = Symbol('missing');
const FORGED = Symbol('forged');
const MINUTES = [
  ...['unsure', -1, -0, 0, 0.5, 29, 29.999, 30, 31, 479.5, 480, 1440, 1440.5, 1e9],
  ...[NaN, Infinity, '20', null, {}, []],
];

/** The same `values` for every question that is answered in words, and these minutes. */
const waysWith = (values: readonly unknown[], minutesSinceVoid: readonly unknown[]) =>
  everyWay({
    ...Object.fromEntries(YES_NO_QUESTIONS.map((question) => [question, values])),
    minutesSinceVoid,
  });

/** An answer that is missing has no key; a forged one stands on the prototype, as mild as can be. */
function inputOf(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const forged = Object.keys(said).filter((question) => said[question] === FORGED);
  const prototype = Object.fromEntries(
    forged.map((question) => [question, MILD[question as keyof typeof MILD]]),
  );
  const input = Object.create(prototype) as Record<string, unknown>;
  for (const [question, value] of Object.entries(said)) {
    if (typeof value !== 'symbol') input[question] = value;
  }
  return input;
}

const isKnown = (question: string, value: unknown): boolean =>
  question === 'minutesSinceVoid'
    ? expectMinutes(value) !== 'unsure'
    : value === 'yes' || value === 'no';

test('every way to answer gives the outcome of the specification, and an unknown answer never an early signal', (t) => {
  const reached = new Map<string, number>();
  for (const said of waysWith(
    ['yes', 'no', 'unsure', MISSING, FORGED],
    [MISSING, FORGED, ...MINUTES],
  )) {
    const input = inputOf(said);
    const outcome = check(input);
    const own = { ...input };
    if (outcome !== expectUrge(own)) assert.equal(outcome, expectUrge(own), JSON.stringify(own));
    assert.equal(warnsOfRetention(input as UrgeCheck), expectRetention(own));
    if (outcome === 'early-signal') {
      for (const [question, value] of Object.entries(said))
        assert.ok(isKnown(question, value), question);
    }
    reached.set(outcome, (reached.get(outcome) ?? 0) + 1);
  }
  assert.deepEqual([...reached.keys()].toSorted(), URGE_OUTCOME_IDS.toSorted());
  const counts = [...reached].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  t.diagnostic(`${[...reached.values()].reduce((one, two) => one + two)} inputs: ${counts}`);
});

test('an answer that becomes unknown never makes the outcome milder, unless it was the one that forbade waiting', () => {
  const place = (outcome: string) => URGE_OUTCOME_IDS.indexOf(outcome);
  let changes = 0;
  for (const said of waysWith(['yes', 'no'], [0, 29, 30, 480, 1440])) {
    const closed = check(said);
    for (const question of Object.keys(said)) {
      for (const unknown of ['unsure', undefined, 'maybe', NaN]) {
        changes += 1;
        const outcome = check({ ...said, [question]: unknown });
        if (closed !== 'early-signal') assert.notEqual(outcome, 'early-signal');
        const forbade =
          (question === 'hardToPass' && said[question] === 'yes') ||
          (question === 'minutesSinceVoid' && Number(said[question]) >= 480);
        if (!forbade) {
          assert.ok(place(outcome) <= place(closed) || closed === 'early-signal');
          if (NO_DELAY.includes(closed)) assert.ok(NO_DELAY.includes(outcome));
        }
      }
    }
  }
  assert.equal(changes, 2 ** 5 * 5 * 6 * 4);
});

test('minutes are read as the specification says', () => {
  for (const value of MINUTES) {
    assert.equal(readMinutes(value) ?? 'unsure', expectMinutes(value), String(value));
  }
});

test('asking only what is asked gives the same outcome as asking everything: one to six questions', (t) => {
  const asked = new Map<number, number>();
  for (const said of waysWith(['yes', 'no', 'unsure'], MINUTES)) {
    const known: Record<string, unknown> = {};
    let count = 0;
    for (let open = nextUrgeQuestion(known); open; open = nextUrgeQuestion(known as UrgeCheck)) {
      assert.ok(!(open in known), `${open} is asked twice`);
      known[open] = said[open] ?? 'unsure';
      count += 1;
    }
    assert.equal(check(known), check(said));
    if (expectRetention(said)) assert.ok(warnsOfRetention(known));
    asked.set(count, (asked.get(count) ?? 0) + 1);
  }
  assert.deepEqual([...asked.keys()].toSorted(), [1, 2, 3, 4, 5, 6]);
  const counts = [...asked].toSorted().map(([count, ways]) => `${count}: ${ways}`);
  t.diagnostic(`questions asked: ways to answer: ${counts.join(', ')}`);
});

test('the session asks those questions and no others, one after another, to the same outcome', (t) => {
  let sessions = 0;
  for (const said of waysWith(
    ['yes', 'no', 'unsure', null],
    [0, 29, 29.999, 30, 480, 1440.5, 'unsure', NaN],
  )) {
    let state = checked({});
    assert.equal(outcomeOf(state), null);
    for (let { question } = view(state); question; { question } = view(state)) {
      assert.equal(view(state).outcome, null);
      for (const other of Object.keys(said)) {
        if (other !== question) {
          const wrong = step(state, { ...(answer(other, 'yes') as object), now: state.now });
          assert.deepEqual(wrong, state);
        }
      }
      state = step(state, { ...(answer(question, said[question]) as object), now: state.now });
    }
    assert.equal(outcomeOf(state), expectUrge(said));
    assert.equal(view(state).outcome, expectUrge(said));
    sessions += 1;
  }
  t.diagnostic(`${sessions} sessions`);
});
