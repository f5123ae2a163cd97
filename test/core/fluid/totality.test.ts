/** Untrusted input: no function of the meter throws, and what is malformed is as if it were not there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  INITIAL_FLUID_STATE,
  isTimeZone,
  readDrink,
  readFluidRecord,
  parsePresets,
  summariseDay,
  type Drink,
  type FluidOptions,
} from '../../../src/core/index.js';
import { readDrinks } from '../../../src/core/fluid/drinks.js';
import { calendarOf, HOUR } from '../../../src/core/fluid/zone.js';
import { KIND_IDS } from '../oracle/fluid.js';
import {
  brokenArray,
  BUILT_IN_NAMES,
  hostileValues,
  revokedProxy,
  sharedPrototypes,
  throwingGetters,
  throwingProxy,
} from '../support/hostile.js';
import { deepFreeze, without } from '../support/run.js';
import { drink, MIDNIGHT, NOON, stateWith, step, summary } from './logs.js';

const GOOD: Drink = { id: 'good', at: NOON, kind: 'tea', ml: 250 };
const EMPTY = summary([]);
const STATE = deepFreeze(
  step(stateWith([GOOD, drink(5)]), { type: 'edit', id: 'good', now: NOON, timeZone: 'UTC' }),
);
const total = (drinks: unknown): number => summary(drinks).totalMl;
const with_ = (key: string, value: unknown): object => ({ ...GOOD, [key]: value });
const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** What each function makes of a hostile value, against what it makes of nothing. */
const TABLE: readonly (readonly [string, (value: unknown) => void])[] = [
  ['a log', (value) => assert.deepEqual(summary(value), EMPTY)],
  ['a drink beside others', (value) => assert.equal(total([value, drink(300), GOOD]), 550)],
  ['an amount', (value) => assert.equal(readDrink(with_('ml', value)), null)],
  ['an instant', (value) => assert.equal(readDrink(with_('at', value)), null)],
  ['a kind', (value) => assert.equal(readDrink(with_('kind', value)), null)],
  ['an id', (value) => assert.equal(readDrink(with_('id', value)) !== null, isText(value))],
  ['a record', (value) => assert.equal(readFluidRecord(value), null)],
  ['presets', (value) => assert.equal(parsePresets(value), null)],
  ['a time zone', (value) => assert.equal(isTimeZone(value), false)],
  [
    'an option',
    (value) => {
      const given = { timeZone: value, minMl: value, maxMl: value };
      assert.deepEqual(summary([GOOD], given), summary([GOOD]));
      assert.equal(summary([GOOD], { doctor: value }).range, null);
      assert.equal(summary([GOOD], { now: value }).totalMl, 0);
    },
  ],
  [
    'all options',
    (value) => {
      const all = (options: unknown) => summariseDay([GOOD], options as FluidOptions);
      assert.deepEqual(all(value), all({ now: 0 }));
    },
  ],
  [
    'an event, or a part of one',
    (value) => {
      const part = (type: string, key: string) => ({
        type,
        now: NOON,
        timeZone: 'UTC',
        [key]: value,
      });
      const events: unknown[] = [value, { type: value }, { ...part('log', 'now'), id: 'a', ml: 5 }];
      for (const type of ['edit', 'remove']) events.push(part(type, 'id'));
      events.push(part('fill', 'form'), part('fill-range', 'field'));
      for (const form of ['new', 'edit']) {
        events.push({ ...part('fill', 'field'), form }, { ...part('fill', 'value'), form });
        for (const field of ['kind', 'ago']) events.push({ ...part('fill', 'value'), form, field });
      }
      for (const event of events) assert.equal(step(STATE, event), STATE);
      // One text is an answer.
      if (value !== 'yes') assert.equal(step(STATE, part('answer', 'doctor')), STATE);
      const logged = step(STATE, { ...part('log', 'ml'), id: 'a' });
      assert.deepEqual(logged.drinks.length, value === undefined ? 3 : 2);
      if (!isText(value)) assert.equal(step(STATE, part('log', 'id')), STATE);
      const typed = step(STATE, { ...part('fill', 'value'), form: 'edit', field: 'ml' });
      assert.equal(typed === STATE, typeof value !== 'string');
    },
  ],
];

test('every hostile value in every place: nothing throws, nothing counts, and prototypes stay as they are', (t) => {
  const before = sharedPrototypes();
  for (const [name, value] of hostileValues()) {
    for (const [place, check] of TABLE) {
      try {
        check(value);
      } catch (cause) {
        throw new Error(`${name} as ${place}`, { cause });
      }
    }
  }
  assert.deepEqual(sharedPrototypes(), before);
  t.diagnostic(`${hostileValues().length} values in ${TABLE.length} places`);
});

test('any event whatever: no transition throws, and drinks stay well formed and in order', () => {
  const type = fc.constantFrom(
    ...['fill', 'log', 'edit', 'remove', 'save', 'cancel', 'undo', 'delete-all', 'ask', 'answer'],
    ...['fill-range', 'give-range', 'night-waking', 'hardly-urine', 'tick', 'leave'],
  );
  const part = fc.oneof(
    fc.anything(),
    fc.constantFrom('good', 'new', 'ml', 'time', 'yes', 5, NOON),
  );
  const keys = ['id', 'ml', 'now', 'timeZone', 'form', 'field', 'value', 'doctor', 'holds'];
  const event = fc.record(
    { type, ...Object.fromEntries(keys.map((key) => [key, part])) },
    { requiredKeys: ['type'] },
  );
  const property = fc.property(
    fc.array(fc.oneof(event, fc.anything()), { maxLength: 8 }),
    (events) => {
      const { drinks } = events.reduce(step, STATE);
      assert.deepEqual(readDrinks(drinks), drinks);
    },
  );
  fc.assert(property, { seed: 3, numRuns: 2_000 });
});

test('a good drink is read as it is, of every kind and at both ends of every measure', () => {
  for (const kind of KIND_IDS) {
    const given = { ...GOOD, kind };
    assert.deepEqual(readDrink(given), given);
    assert.notEqual(readDrink(given), given);
  }
  for (const ml of [1, 3000]) assert.deepEqual(readDrink(with_('ml', ml)), with_('ml', ml));
  for (const at of [1, 8e15]) assert.deepEqual(readDrink(with_('at', at)), with_('at', at));
  for (const id of ['a', ' ', '0', '__proto__', 'x'.repeat(10_000)]) {
    assert.deepEqual(readDrink(with_('id', id)), with_('id', id));
  }
});

test('a part that is nearly right, missing or inherited makes no drink', () => {
  const odd = { ml: [0, 3001, 250.5, '250', 250n, [250], new Number(250)], at: [0, 8e15 + 1, 1.5] };
  for (const [key, values] of Object.entries(odd)) {
    for (const value of values) assert.equal(readDrink(with_(key, value)), null, String(value));
  }
  for (const kind of ['Tea', 'tea ', ['tea'], new String('tea'), ...BUILT_IN_NAMES]) {
    assert.equal(readDrink(with_('kind', kind)), null);
  }
  for (const key of Object.keys(GOOD)) {
    assert.equal(readDrink(without<unknown>({ ...GOOD }, key)), null, key);
  }
  assert.equal(readDrink(Object.create(GOOD)), null);
});

test('each part of a drink is read once', () => {
  let reads = 0;
  const changing = Object.defineProperty({ ...GOOD }, 'ml', { get: () => (reads += 1) * 100 });
  assert.deepEqual([total([changing]), reads], [100, 1]);
});

test('a calendar of no instant is that of 1970, and a time of no day is the nearest', () => {
  for (const now of [NaN, Infinity, -1, 1.5, '2026', null] as number[]) {
    assert.equal(calendarOf(now, 'Europe/Amsterdam')(0), -HOUR);
  }
  const instantOf = calendarOf(NOON, 'Europe/Amsterdam');
  assert.equal(instantOf(NaN), instantOf(0));
  assert.equal(instantOf(Infinity), instantOf(24));
  assert.equal(instantOf(-Infinity), instantOf(-168));
  assert.equal(instantOf(24.5), instantOf(24));
  assert.equal(instantOf(-169), instantOf(-168));
});

test('options that cannot be read get their defaults, and those beside them count', () => {
  const broken = throwingGetters(['timeZone', 'minMl', 'maxMl', 'nightWaking', 'urge']);
  const options = Object.assign(broken, { now: NOON, doctor: 'no' }) as FluidOptions;
  assert.deepEqual(summariseDay([GOOD], options), summary([GOOD]));
  assert.equal(summariseDay([GOOD], Object.create({ now: NOON }) as FluidOptions).totalMl, 0);
});

test('a polluted Object.prototype gives neither drinks nor options', () => {
  const target = Object.prototype as unknown as Record<string, unknown>;
  const polluted: Record<string, unknown> = { ...GOOD, minMl: 300, maxMl: 400 };
  let days: unknown[] = [];
  try {
    Object.assign(target, polluted, { urge: true, nightWaking: true });
    days = [summary([{}]), summary([{ id: 'x' }]), summary({}), summary([[]])];
  } finally {
    for (const key of [...Object.keys(polluted), 'urge', 'nightWaking']) delete target[key];
  }
  for (const day of days) assert.deepEqual(day, EMPTY);
});

test('of drinks with one id the last well-formed one counts', () => {
  const more = { ...GOOD, ml: 300 };
  assert.equal(total([GOOD, more]), 300);
  assert.equal(total([more, GOOD]), 250);
  assert.equal(total([GOOD, more, { ...GOOD, ml: -1 }]), 300);
  assert.equal(total([GOOD, { ...GOOD, at: MIDNIGHT - 1 }]), 0);
  for (const id of BUILT_IN_NAMES.filter((name) => name !== '')) {
    assert.equal(total([with_('id', id), with_('id', id), GOOD]), 500, id);
    const state = step(INITIAL_FLUID_STATE, { type: 'log', id, ml: 5, now: NOON, timeZone: 'UTC' });
    const removal = { type: 'remove', id, now: NOON, timeZone: 'UTC' };
    assert.deepEqual([state.drinks.length, step(state, removal).drinks.length], [1, 0]);
  }
});

test('lists with holes, of great length, with broken methods or unreadable items are read all the same', () => {
  const sparse: unknown[] = [];
  sparse[4_294_967_294] = GOOD;
  const holed = [, , GOOD];
  const long = [...Array<string>(200_000).fill('x'), GOOD];
  const unreadable: unknown[] = [
    ...[throwingGetters(['id', 'at', 'kind', 'ml']), throwingProxy({}), revokedProxy(GOOD), GOOD],
  ];
  const thrower = { enumerable: true, get: () => assert.fail('an item was touched') };
  Object.defineProperty(unreadable, '0', thrower);
  for (const log of [sparse, holed, long, brokenArray([GOOD]), unreadable]) {
    assert.equal(total(log), 250);
  }
});

test('what is no list is read as an empty one, also when it could go on for ever', () => {
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield GOOD;
    },
  };
  for (const log of [endless, new Set([GOOD]), { 0: GOOD, length: 1 }, GOOD, 'GOOD']) {
    assert.deepEqual(summary(log), EMPTY);
  }
});

test('drinks are read oldest first; of the same instant in the order of the list', () => {
  const [one, two, three] = [drink(1, 'tea', NOON), drink(2), drink(3, 'tea', NOON)];
  assert.deepEqual(readDrinks([one, two, three]), [two, one, three]);
  assert.deepEqual(readDrinks([three, two, one]), [two, three, one]);
});

test('ten thousand drinks in a day are summed without loss', () => {
  const log = Array.from({ length: 10_000 }, (_, at) => drink((at % 3000) + 1, 'water', NOON + at));
  const expected = log.reduce((all, { ml }) => all + ml, 0);
  const { totalMl, band, notes } = summary(log);
  assert.deepEqual([totalMl, band, notes], [expected, 'above', ['pause', 'much']]);
});
