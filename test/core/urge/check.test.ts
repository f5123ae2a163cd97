import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URGE_OUTCOMES, URGE_QUESTIONS, URGE_MINUTES } from '../../../src/core/index.js';
import { mayCalmFirst, nextUrgeQuestion, readMinutes } from '../../../src/core/urge/check.js';
import { NO_DELAY, URGE_OUTCOME_IDS, YES_NO_QUESTIONS } from '../oracle/urge.js';
import { without } from '../support/run.js';
import { check, MILD } from './support.js';

const outcome = (changes: Readonly<Record<string, unknown>>) => check({ ...MILD, ...changes });

test('the ids of outcomes and questions are those of the specification; burning is asked first', () => {
  assert.deepEqual(URGE_OUTCOMES, URGE_OUTCOME_IDS);
  assert.deepEqual(URGE_QUESTIONS, Object.keys(MILD));
  assert.deepEqual(
    [...YES_NO_QUESTIONS, 'minutesSinceVoid'].toSorted(),
    [...URGE_QUESTIONS].toSorted(),
  );
});

test('row 1: burning, or unsure about it, is infection first, whatever else is said', () => {
  for (const burning of ['yes', 'unsure']) {
    assert.equal(check({ burning }), 'infection-first');
    assert.equal(outcome({ burning }), 'infection-first');
    assert.equal(
      outcome({ burning, pregnantOrCatheter: 'yes', emptiedFully: 'no' }),
      'infection-first',
    );
  }
});

test('row 1: burning that was not answered counts as unsure', () => {
  assert.equal(check({}), 'infection-first');
  assert.equal(check(without<unknown>(MILD, 'burning')), 'infection-first');
});

test('row 2: pregnant or with a catheter is not for you; being unsure is no yes', () => {
  assert.equal(outcome({ pregnantOrCatheter: 'yes' }), 'not-for-you');
  assert.equal(outcome({ pregnantOrCatheter: 'yes', emptiedFully: 'no' }), 'not-for-you');
  assert.equal(outcome({ pregnantOrCatheter: 'unsure', emptiedFully: 'no' }), 'emptying');
});

test('row 3: a bladder that did not feel empty is emptying; being unsure is no no', () => {
  assert.equal(outcome({ emptiedFully: 'no' }), 'emptying');
  assert.equal(outcome({ emptiedFully: 'no', minutesSinceVoid: 300 }), 'emptying');
  assert.equal(outcome({ emptiedFully: 'unsure' }), 'may-be-full');
});

test('row 4: just been, little drunk, no water tablets: an early signal', () => {
  assert.equal(outcome({}), 'early-signal');
});

for (const question of YES_NO_QUESTIONS) {
  test(`row 4: unsure or silent about ${question} is never an early signal`, () => {
    const rest = question === 'burning' ? 'infection-first' : 'may-be-full';
    assert.equal(outcome({ [question]: 'unsure' }), rest);
    assert.equal(check(without<unknown>(MILD, question)), rest);
  });
}

for (const minutes of [0, -0, 0.5, 1, 29, 29.999]) {
  test(`row 4: ${Object.is(minutes, -0) ? 'minus 0' : minutes} minutes is early`, () => {
    assert.equal(outcome({ minutesSinceVoid: minutes }), 'early-signal');
  });
}

for (const minutes of [30, 30.001, 31, 1440]) {
  test(`row 5: ${minutes} minutes is not early`, () => {
    assert.equal(outcome({ minutesSinceVoid: minutes }), 'may-be-full');
  });
}

for (const minutes of [-1, -0.001, 1440.5, 1441, 1e9, NaN, Infinity, -Infinity, 'unsure', '20']) {
  test(`row 5: ${minutes} as minutes is not known, and never early`, () => {
    assert.equal(outcome({ minutesSinceVoid: minutes }), 'may-be-full');
    assert.equal(readMinutes(minutes), undefined);
  });
}

test('minutes are known from 0 to 1440, parts of minutes too', () => {
  for (const minutes of [0, 0.5, 29.999, 30, 1439.5, 1440]) {
    assert.equal(readMinutes(minutes), minutes);
  }
});

test('the minutes at one tap are known ones, going up, with some that are early and some that are not', () => {
  assert.deepEqual(
    URGE_MINUTES.map((minutes) => readMinutes(minutes)),
    URGE_MINUTES.toSorted((one, two) => one - two),
  );
  const outcomes = URGE_MINUTES.map((minutesSinceVoid) => outcome({ minutesSinceVoid }));
  assert.deepEqual([...new Set(outcomes)], ['early-signal', 'may-be-full']);
  assert.ok(URGE_MINUTES.includes(30));
});

test('row 5: much drunk or water tablets, and the bladder may be full', () => {
  assert.equal(outcome({ drankMuch: 'yes' }), 'may-be-full');
  assert.equal(outcome({ diuretic: 'yes' }), 'may-be-full');
});

test('becoming calm first is offered after two outcomes only', () => {
  const offered = URGE_OUTCOMES.filter(mayCalmFirst);
  assert.deepEqual(offered, ['early-signal', 'may-be-full']);
  for (const id of NO_DELAY) assert.ok(!offered.some((other) => other === id));
});

test('the questions come in their order, and only while they can change the outcome', () => {
  let said: Readonly<Record<string, unknown>> = {};
  for (const [question, given] of Object.entries(MILD)) {
    assert.equal(nextUrgeQuestion(said), question);
    said = { ...said, [question]: given };
  }
  assert.equal(nextUrgeQuestion(said), null);
});

for (const [name, said, expected] of [
  ['burning ends the questions', { burning: 'yes' }, null],
  ['unsure about burning ends them', { burning: 'unsure' }, null],
  ['no burning does not', { burning: 'no' }, 'pregnantOrCatheter'],
  ['pregnant or with a catheter ends them', { pregnantOrCatheter: 'yes' }, null],
  ['unsure about that does not', { pregnantOrCatheter: 'unsure' }, 'emptiedFully'],
  ['a bladder that is not empty ends them', { emptiedFully: 'no' }, null],
  ['unsure about that ends them: nothing is early any more', { emptiedFully: 'unsure' }, null],
  ['30 minutes ends them', { minutesSinceVoid: 30 }, null],
  ['29 minutes does not', { minutesSinceVoid: 29 }, 'drankMuch'],
  ['unknown minutes end them', { minutesSinceVoid: 'unsure' }, null],
  ['much drunk ends them', { drankMuch: 'yes' }, null],
  ['unsure drinks end them', { drankMuch: 'unsure' }, null],
  ['little drunk does not', { drankMuch: 'no' }, 'diuretic'],
  ['the last answer ends them', { diuretic: 'unsure' }, null],
] as const) {
  test(`after mild answers ${name}`, () => {
    const [question] = Object.keys(said);
    const before = Object.entries(MILD).slice(0, Object.keys(MILD).indexOf(question as string));
    assert.equal(nextUrgeQuestion({ ...Object.fromEntries(before), ...said }), expected);
  });
}

test('after unsure about pregnancy only the question about emptying is left', () => {
  const said = { burning: 'no', pregnantOrCatheter: 'unsure' } as const;
  assert.equal(nextUrgeQuestion({ ...said, emptiedFully: 'yes' }), null);
});

test('what bears on safety is asked, also when nothing can be an early signal any more', () => {
  const known = { minutesSinceVoid: 45, drankMuch: 'yes' } as const;
  assert.equal(nextUrgeQuestion(known), 'burning');
  assert.equal(nextUrgeQuestion({ ...known, burning: 'no' }), 'pregnantOrCatheter');
  const two = { burning: 'no', pregnantOrCatheter: 'no' } as const;
  assert.equal(nextUrgeQuestion({ ...known, ...two }), 'emptiedFully');
  assert.equal(nextUrgeQuestion({ ...known, ...two, emptiedFully: 'yes' }), null);
});
