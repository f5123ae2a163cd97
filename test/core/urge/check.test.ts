import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  URGE_LIMITS,
  URGE_MINUTES,
  URGE_OUTCOMES,
  URGE_QUESTIONS,
} from '../../../src/core/index.js';
import {
  mayCalmFirst,
  nextUrgeQuestion,
  readMinutes,
  warnsOfRetention,
} from '../../../src/core/urge/check.js';
import {
  NO_DELAY,
  URGE_LIMITS as LIMITS,
  URGE_OUTCOME_IDS,
  YES_NO_QUESTIONS,
} from '../oracle/urge.js';
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
  assert.deepEqual(URGE_LIMITS, { early: LIMITS.early, long: LIMITS.long });
});

/** The outcome with mild answers and this change; `missing` leaves the answer out. */
const ROWS = {
  burning: { yes: 'infection-first', unsure: 'infection-first', missing: 'infection-first' },
  notForDelay: { yes: 'not-for-you', unsure: 'not-for-you', missing: 'not-for-you' },
  hardToPass: { yes: 'emptying', unsure: 'may-be-full', missing: 'may-be-full' },
  drankMuch: { yes: 'may-be-full', unsure: 'may-be-full', missing: 'may-be-full' },
  diuretic: { yes: 'may-be-full', unsure: 'may-be-full', missing: 'may-be-full' },
  minutesSinceVoid: {
    ...{
      '0': 'early-signal',
      '0.5': 'early-signal',
      '29': 'early-signal',
      '29.999': 'early-signal',
    },
    ...{
      '30': 'may-be-full',
      '30.001': 'may-be-full',
      '479': 'may-be-full',
      '479.99': 'may-be-full',
    },
    ...{ '480': 'go-now', '600': 'go-now', '1440': 'go-now', '1441': 'go-now', '100000': 'go-now' },
    ...{ Infinity: 'go-now', '-1': 'may-be-full', NaN: 'may-be-full', unsure: 'may-be-full' },
    ...{ '-Infinity': 'may-be-full', missing: 'may-be-full' },
  },
} as const;

for (const [question, expected] of Object.entries(ROWS)) {
  for (const [said, row] of Object.entries(expected)) {
    test(`mild answers with ${question} ${said}: ${row}`, () => {
      const given = question === 'minutesSinceVoid' && said !== 'unsure' ? Number(said) : said;
      const input =
        said === 'missing' ? without<unknown>(MILD, question) : { ...MILD, [question]: given };
      assert.equal(check(input), row);
    });
  }
}

test('the first row that fits wins', () => {
  const long = { minutesSinceVoid: 600 };
  const hard = { ...long, hardToPass: 'yes' };
  const never = { ...hard, notForDelay: 'unsure' };
  assert.equal(outcome(long), 'go-now');
  assert.equal(outcome({ ...long, hardToPass: 'unsure', drankMuch: 'yes' }), 'go-now');
  assert.equal(outcome(hard), 'emptying');
  assert.equal(outcome(never), 'not-for-you');
  assert.equal(outcome({ ...never, burning: 'unsure' }), 'infection-first');
  assert.equal(check({}), 'infection-first');
  assert.equal(check({ burning: 'no' }), 'not-for-you');
  assert.equal(check({ burning: 'no', notForDelay: 'no' }), 'may-be-full');
});

test('minutes are known from 0 on, fractions and whole days too', () => {
  for (const minutes of [0, -0, 0.5, 29.999, 480, 1440, 1440.5, 1e9]) {
    assert.equal(readMinutes(minutes), minutes);
  }
  for (const odd of [-1, -0.001, NaN, -Infinity, '20', null, undefined, 20n, [20]]) {
    assert.equal(readMinutes(odd), undefined);
  }
});

test('the minutes at one tap go up, reach every outcome that depends on them, and end with too long', () => {
  assert.deepEqual(
    URGE_MINUTES,
    URGE_MINUTES.toSorted((one, two) => one - two),
  );
  const outcomes = URGE_MINUTES.map((minutesSinceVoid) => outcome({ minutesSinceVoid }));
  assert.deepEqual([...new Set(outcomes)], ['early-signal', 'may-be-full', 'go-now']);
  assert.equal(URGE_MINUTES.at(-1), 480);
  assert.ok(URGE_MINUTES.includes(30));
});

test('becoming calm first is offered after two outcomes only', () => {
  assert.deepEqual(URGE_OUTCOMES.filter(mayCalmFirst), ['early-signal', 'may-be-full']);
  for (const id of NO_DELAY) assert.ok(!URGE_OUTCOMES.filter(mayCalmFirst).some((ok) => ok === id));
});

const CLOSED = {
  'infection-first': { burning: 'yes' },
  'not-for-you': { notForDelay: 'yes' },
  emptying: { hardToPass: 'yes' },
} as const;

for (const [id, said] of Object.entries(CLOSED)) {
  test(`${id} speaks of no urine coming, unless the last visit is known to be under 480 minutes ago`, () => {
    const warns = (minutes: unknown) =>
      warnsOfRetention({ ...MILD, ...said, minutesSinceVoid: minutes as number });
    for (const minutes of [480, 481, 1441, Infinity, 'unsure', NaN, undefined, -1]) {
      assert.equal(warns(minutes), true, String(minutes));
    }
    for (const minutes of [0, 30, 479, 479.9]) assert.equal(warns(minutes), false);
  });
}

test('going now speaks of no urine coming always, a mild outcome never', () => {
  for (const minutesSinceVoid of [480, 1e9])
    assert.equal(warnsOfRetention({ ...MILD, minutesSinceVoid }), true);
  for (const minutesSinceVoid of [0, 30, 479, 'unsure'] as const)
    assert.equal(warnsOfRetention({ ...MILD, minutesSinceVoid }), false);
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
  ['no burning does not', { burning: 'no' }, 'notForDelay'],
  ['a reason not to wait ends them', { notForDelay: 'yes' }, null],
  ['unsure about that ends them', { notForDelay: 'unsure' }, null],
  ['a hard start ends them', { hardToPass: 'yes' }, null],
  [
    'unsure about that does not: the minutes can still be too many',
    { hardToPass: 'unsure' },
    'minutesSinceVoid',
  ],
  ['30 minutes ends them', { minutesSinceVoid: 30 }, null],
  ['480 minutes ends them', { minutesSinceVoid: 480 }, null],
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

test('what bears on safety is asked, also when nothing can be an early signal any more', () => {
  const known = { minutesSinceVoid: 45, drankMuch: 'yes' } as const;
  assert.equal(nextUrgeQuestion(known), 'burning');
  assert.equal(nextUrgeQuestion({ ...known, burning: 'no' }), 'notForDelay');
  const two = { burning: 'no', notForDelay: 'no' } as const;
  assert.equal(nextUrgeQuestion({ ...known, ...two }), 'hardToPass');
  assert.equal(nextUrgeQuestion({ ...known, ...two, hardToPass: 'no' }), null);
});
