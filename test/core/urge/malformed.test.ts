import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { INITIAL_URGE_STATE, type UrgeState } from '../../../src/core/index.js';
import { YES_NO_QUESTIONS } from '../oracle/urge.js';
import {
  BUILT_IN_NAMES,
  hostileValues,
  revokedProxy,
  sharedPrototypes,
  throwingGetters,
  throwingProxy,
} from '../support/hostile.js';
import { without } from '../support/run.js';
import {
  activity,
  after,
  answer,
  check,
  checked,
  MILD,
  rate,
  SECOND,
  step,
  type Happening,
} from './support.js';

const QUESTIONS = Object.keys(MILD);

/** What each question gives when nothing can be made of its answer. */
const unknown = (question: string) =>
  question === 'burning'
    ? 'infection-first'
    : question === 'notForDelay'
      ? 'not-for-you'
      : 'may-be-full';

/** A state of every step, most with something to lose. */
const STATES: readonly UrgeState[] = [
  INITIAL_URGE_STATE,
  after(['check']),
  checked({ burning: 'no', notForDelay: 'unsure' }),
  checked({ burning: 'yes' }),
  after(['next', rate('before', 7)], checked(MILD)),
  after(['calm', { type: 'pace', pace: '3/5' }, rate('before', 4)]),
  after(['calm', 'pause', { type: 'trigger', trigger: 'cold' }]),
  after(['calm', activity('five-things'), 'tap', 'tap']),
  after(['calm', activity('squeeze'), 'next', rate('after', 2)]),
  after(['calm', 'next', 'next', { type: 'trigger', trigger: 'car' }]),
  after(['calm', 'toilet']),
];

/** Fails when `event` changes anything but the time; `now` of the event is the next second. */
function changesNothing(state: UrgeState, event: Readonly<Record<string, unknown>>): void {
  const now = (state.now ?? 0) + SECOND;
  assert.deepEqual(step(state, { ...event, now }), step(state, { type: 'tick', now }));
}

for (const [name, value] of hostileValues()) {
  test(`check: ${name} counts as no answers, and prototypes stay as they are`, () => {
    const before = sharedPrototypes();
    assert.equal(check(value), 'infection-first');
    for (const question of QUESTIONS) {
      if (question !== 'minutesSinceVoid' && value === 'yes') continue;
      if (question === 'minutesSinceVoid' && typeof value === 'number' && value >= 0) continue;
      assert.equal(check({ ...MILD, [question]: value }), unknown(question), question);
    }
    assert.deepEqual(sharedPrototypes(), before);
  });

  test(`session: ${name} as an event gives back the same state`, () => {
    for (const state of STATES) assert.equal(step(state, value), state);
  });

  test(`session: ${name} as the type or the id of an event changes nothing but the time`, () => {
    for (const state of STATES) {
      changesNothing(state, { type: value });
      changesNothing(state, { type: 'activity', activity: value });
      changesNothing(state, { type: 'pace', pace: value });
      changesNothing(state, { type: 'rate', scale: value, value: 3 });
      changesNothing(state, { type: 'answer', question: value, answer: 'no' });
      if (value !== 0 && value !== null)
        changesNothing(state, { type: 'rate', scale: 'before', value });
      if (value !== null) changesNothing(state, { type: 'trigger', trigger: value });
    }
  });

  if (value === 'yes') continue;
  test(`session: ${name} as an answer is unsure`, () => {
    for (const question of YES_NO_QUESTIONS) {
      const said = Object.entries(MILD).slice(0, QUESTIONS.indexOf(question));
      const state = checked({ ...Object.fromEntries(said), [question]: value });
      assert.equal(state.check[question as 'burning'], 'unsure');
    }
  });
}

test('unknown types, ids and names of the prototype change nothing but the time', () => {
  const before = sharedPrototypes();
  const odd = [...BUILT_IN_NAMES, 'Next', 'next ', 'end', 'start', 'rate-again', 'go', 'clear'];
  for (const name of odd) {
    for (const state of STATES) {
      changesNothing(state, { type: name });
      changesNothing(state, { type: 'answer', question: name, answer: 'yes' });
      changesNothing(state, { type: 'activity', activity: name });
      changesNothing(state, { type: 'rate', scale: name, value: 5 });
      changesNothing(state, { type: 'trigger', trigger: name });
      changesNothing(state, { type: 'pace', pace: name });
    }
    assert.equal(check({ ...MILD, burning: name }), 'infection-first');
    const beside = Object.defineProperty({ ...MILD }, name, { value: 'yes', enumerable: true });
    assert.equal(check(beside), 'early-signal');
  }
  assert.deepEqual(sharedPrototypes(), before);
});

test('events without the fields that they need change nothing but the time', () => {
  for (const state of STATES) {
    for (const type of ['answer', 'rate', 'activity', 'pace', 'trigger']) {
      changesNothing(state, { type });
    }
    changesNothing(state, { type: 'rate', scale: 'before' });
    changesNothing(state, { type: 'rate', value: 5 });
  }
});

test('an answer without its question is not read', () => {
  for (const state of STATES) changesNothing(state, { type: 'answer', answer: 'no' });
});

test('forged answers: what stands on a prototype is no answer, whatever it says', () => {
  assert.equal(check(Object.create(MILD)), 'infection-first');
  for (const question of QUESTIONS) {
    const forged = Object.assign(Object.create(MILD) as object, without<unknown>(MILD, question));
    assert.equal(check(forged), unknown(question), question);
  }
});

test('forged events: what stands on a prototype did not happen', () => {
  const events: readonly Happening[] = [
    ...['check', 'calm', 'next', 'back', 'restart', 'toilet', 'stop', 'tap'].map((type) => ({
      type,
    })),
    ...[answer('burning', 'no'), activity('words'), rate('before', 5)],
    { type: 'pace', pace: '2/4' },
    { type: 'trigger', trigger: 'cold' },
  ];
  for (const state of STATES) {
    const now = (state.now ?? 0) + SECOND;
    const ticked = step(state, { type: 'tick', now });
    for (const event of events) {
      assert.equal(step(state, Object.create({ ...(event as object), now })), state);
      const partly = Object.assign(Object.create(event as object) as object, { now });
      assert.deepEqual(step(state, partly), ticked);
    }
  }
});

test('a polluted Object.prototype gives no answers and no events', () => {
  const target = Object.prototype as unknown as Record<string, unknown>;
  const keys = [...QUESTIONS, 'type', 'now'];
  let outcome = '';
  let states: readonly UrgeState[] = [];
  try {
    Object.assign(target, MILD, { type: 'toilet', now: 5 });
    outcome = check({});
    states = STATES.map((state) => step(state, {}));
  } finally {
    for (const key of keys) Reflect.deleteProperty(target, key);
  }
  assert.equal(outcome, 'infection-first');
  states.forEach((state, at) => assert.equal(state, STATES[at]));
});

test('answers and events that cannot be read count as missing', () => {
  assert.equal(check(throwingGetters(QUESTIONS)), 'infection-first');
  for (const question of QUESTIONS) {
    const partly = Object.assign(throwingGetters([question]), without<unknown>(MILD, question));
    assert.equal(check(partly), unknown(question));
  }
  const fields = ['question', 'answer', 'scale', 'value', 'activity', 'pace', 'trigger'];
  for (const state of STATES) {
    for (const broken of [throwingProxy({}), revokedProxy({}), throwingGetters(['type', 'now'])]) {
      assert.equal(step(state, broken), state);
    }
    const now = (state.now ?? 0) + SECOND;
    const ticked = step(state, { type: 'tick', now });
    assert.deepEqual(step(state, Object.assign(throwingGetters(['type']), { now })), ticked);
    for (const type of ['answer', 'rate', 'activity', 'pace', 'trigger']) {
      assert.deepEqual(step(state, Object.assign(throwingGetters(fields), { type, now })), ticked);
    }
  }
});

test('answers that differ each time they are read are read once', () => {
  for (const question of QUESTIONS) {
    let reads = 0;
    const said = Object.defineProperty({ ...MILD }, question, {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? MILD[question as keyof typeof MILD] : 'no';
      },
    });
    assert.equal(check(said), 'early-signal');
    assert.equal(reads, 1, question);
  }
});

test('whatever stands in one place, an outcome is never milder than without it', () => {
  const odd = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  });
  const property = fc.property(fc.constantFrom(...QUESTIONS), odd, (question, value) => {
    const fits =
      question === 'minutesSinceVoid'
        ? typeof value === 'number'
        : value === 'yes' || value === 'no';
    if (!fits) assert.equal(check({ ...MILD, [question]: value }), unknown(question));
    assert.equal(typeof check(value), 'string');
  });
  fc.assert(property, { seed: 12, numRuns: 3_000 });
});

test('whatever happens, the session takes it', () => {
  const odd = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  const types = fc.constantFrom('answer', 'rate', 'activity', 'pace', 'trigger', 'next');
  const property = fc.property(
    fc.nat({ max: STATES.length - 1 }),
    types,
    odd,
    odd,
    (at, type, one, two) => {
      const state = STATES[at] as UrgeState;
      assert.ok(step(state, one));
      const event = { type, now: one, question: one, answer: two, scale: one, value: two };
      const next = step(state, { ...event, activity: one, pace: two, trigger: two });
      assert.deepEqual(Object.keys(next), Object.keys(INITIAL_URGE_STATE));
    },
  );
  fc.assert(property, { seed: 13, numRuns: 3_000 });
});
