import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UrgeCheck } from '../../../src/core/index.js';
import { nextUrgeQuestion, readMinutes } from '../../../src/core/urge/check.js';
import { outcomeOf } from '../../../src/core/urge/session.js';
import { expectMinutes, expectUrge, URGE_OUTCOME_IDS, YES_NO_QUESTIONS } from '../oracle/urge.js';
import { answer, check, checked, MILD, step, view } from './support.js';

const MISSING = Symbol('missing');
const FORGED = Symbol('forged');
const GIVEN = ['yes', 'no', 'unsure', MISSING, FORGED];
const MINUTES = [
  ...[MISSING, FORGED, 'unsure', -1, -0, 0, 0.5, 29, 29.999, 30, 31, 1440, 1440.5, 1e9],
  ...[NaN, Infinity, '20', null, {}, []],
];

/** Every way to give each of `questions` one of its `values`. */
function* everyWay(
  questions: readonly (readonly [string, readonly unknown[]])[],
): Generator<ReadonlyMap<string, unknown>> {
  const [first, ...rest] = questions;
  if (!first) {
    yield new Map();
    return;
  }
  for (const said of everyWay(rest)) {
    for (const value of first[1]) yield new Map([[first[0], value], ...said]);
  }
}

/** An answer that is missing has no key; a forged one stands on the prototype, as mild as can be. */
function inputOf(said: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const forged = [...said].filter(([, value]) => value === FORGED);
  const prototype = Object.fromEntries(
    forged.map(([question]) => [question, MILD[question as keyof typeof MILD]]),
  );
  const input = Object.create(prototype) as Record<string, unknown>;
  for (const [question, value] of said) {
    if (typeof value !== 'symbol') input[question] = value;
  }
  return input;
}

const isKnown = (question: string, value: unknown): boolean =>
  question === 'minutesSinceVoid'
    ? expectMinutes(value) !== 'unsure'
    : value === 'yes' || value === 'no';

test('every way to answer gives the outcome of the specification, and an unknown answer never an early signal', (t) => {
  const questions = YES_NO_QUESTIONS.map((question) => [question, GIVEN] as const);
  const reached = new Map<string, number>();
  for (const said of everyWay([...questions, ['minutesSinceVoid', MINUTES]])) {
    const input = inputOf(said);
    const outcome = check(input);
    const own = Object.fromEntries(Object.entries(input));
    if (outcome !== expectUrge(own)) assert.equal(outcome, expectUrge(own), JSON.stringify(own));
    if (outcome === 'early-signal') {
      for (const [question, value] of said) assert.ok(isKnown(question, value), question);
    }
    reached.set(outcome, (reached.get(outcome) ?? 0) + 1);
  }
  assert.deepEqual([...reached.keys()].toSorted(), URGE_OUTCOME_IDS.toSorted());
  const counts = [...reached].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  t.diagnostic(`${5 ** 5 * MINUTES.length} inputs: ${counts}`);
});

test('an answer that becomes unknown never makes the outcome milder', () => {
  const questions = YES_NO_QUESTIONS.map((question) => [question, ['yes', 'no']] as const);
  let changes = 0;
  for (const said of everyWay([...questions, ['minutesSinceVoid', [0, 29, 30, 1440]]])) {
    const input = inputOf(said);
    const closed = check(input);
    for (const question of said.keys()) {
      for (const unknown of ['unsure', undefined, 'maybe', NaN]) {
        changes += 1;
        const outcome = check({ ...input, [question]: unknown });
        if (closed !== 'early-signal') assert.notEqual(outcome, 'early-signal');
        if (question === 'burning') assert.equal(outcome, 'infection-first');
      }
    }
  }
  assert.equal(changes, 2 ** 5 * 4 * 6 * 4);
});

test('minutes are read as the specification says', () => {
  for (const value of MINUTES) {
    assert.equal(readMinutes(value) ?? 'unsure', expectMinutes(value), String(value));
  }
});

test('asking only what is asked gives the same outcome as asking everything: one to six questions', (t) => {
  const WORDS = ['yes', 'no', 'unsure'];
  const questions = YES_NO_QUESTIONS.map((question) => [question, WORDS] as const);
  const minutes = MINUTES.filter((value) => typeof value !== 'symbol');
  const asked = new Map<number, number>();
  for (const said of everyWay([...questions, ['minutesSinceVoid', minutes]])) {
    const full = inputOf(said);
    const known: Record<string, unknown> = {};
    let count = 0;
    for (let open = nextUrgeQuestion(known); open; open = nextUrgeQuestion(known as UrgeCheck)) {
      assert.ok(!(open in known), `${open} is asked twice`);
      known[open] = full[open] ?? 'unsure';
      count += 1;
    }
    assert.ok(count >= 1 && count <= 6);
    assert.equal(check(known), check(full));
    asked.set(count, (asked.get(count) ?? 0) + 1);
  }
  assert.deepEqual([...asked.keys()].toSorted(), [1, 2, 3, 4, 5, 6]);
  const counts = [...asked].toSorted().map(([count, ways]) => `${count}: ${ways}`);
  t.diagnostic(`questions asked: ways to answer: ${counts.join(', ')}`);
});

test('the session asks those questions and no others, one after another, to the same outcome', (t) => {
  const WORDS = ['yes', 'no', 'unsure', null];
  let sessions = 0;
  for (const said of everyWay([
    ...YES_NO_QUESTIONS.map((question) => [question, WORDS] as const),
    ['minutesSinceVoid', [0, 29, 29.999, 30, 1440, 1440.5, 'unsure', NaN]],
  ])) {
    const full = inputOf(said);
    let state = checked({});
    assert.equal(outcomeOf(state), null);
    for (let { question } = view(state); question; { question } = view(state)) {
      assert.equal(view(state).outcome, null);
      for (const other of said.keys()) {
        if (other !== question) {
          const wrong = step(state, { ...(answer(other, 'yes') as object), now: state.now });
          assert.deepEqual(wrong, state);
        }
      }
      state = step(state, { ...(answer(question, full[question]) as object), now: state.now });
    }
    assert.equal(outcomeOf(state), expectUrge(full));
    assert.equal(view(state).outcome, expectUrge(full));
    sessions += 1;
  }
  t.diagnostic(`${sessions} sessions`);
});
