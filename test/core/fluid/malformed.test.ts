import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { summariseDay, type Drink, type FluidOptions, readDrink } from '../../../src/core/index.js';
import { readDrinks } from '../../../src/core/fluid/drinks.js';
import { calendarOf, HOUR } from '../../../src/core/fluid/zone.js';
import {
  brokenArray,
  BUILT_IN_NAMES,
  hostileValues,
  revokedProxy,
  sharedPrototypes,
  throwingGetters,
  throwingProxy,
} from '../support/hostile.js';
import { without } from '../support/run.js';
import { KIND_IDS } from '../oracle/fluid.js';
import { drink, MIDNIGHT, NOON, summary, view } from './logs.js';

const GOOD: Drink = { id: 'good', at: NOON, kind: 'tea', ml: 250 };
const EMPTY = summary([]);
const total = (drinks: unknown): number => summary(drinks).totalMl;
const with_ = (key: string, value: unknown): object => ({ ...GOOD, [key]: value });

test('a good drink is read as it is, of every kind', () => {
  for (const kind of KIND_IDS) {
    const given = { ...GOOD, kind };
    assert.deepEqual(readDrink(given), given);
    assert.notEqual(readDrink(given), given);
  }
});

test('amounts are whole and from 1 to 3000 ml', () => {
  for (const ml of [1, 2, 2999, 3000])
    assert.deepEqual(readDrink(with_('ml', ml)), with_('ml', ml));
  const odd = [0, -0, -1, -250, 3001, 1e9, 250.5, NaN, Infinity, '250', '250ml', 250n, [250], null];
  for (const ml of [...odd, undefined, true, new Number(250), { valueOf: () => 250 }]) {
    assert.equal(readDrink(with_('ml', ml)), null, String(ml));
  }
});

test('instants are whole, after the beginning of 1970, and within reach of a calendar', () => {
  for (const at of [1, NOON, 8e15]) assert.deepEqual(readDrink(with_('at', at)), with_('at', at));
  const odd = [0, -1, 8e15 + 1, 1.5, NaN, Infinity, '2026-11-22', String(NOON), null, undefined];
  for (const at of [...odd, new Date(NOON), BigInt(NOON)]) {
    assert.equal(readDrink(with_('at', at)), null, String(at));
  }
});

test('kinds are those of the list, to the letter', () => {
  for (const kind of ['wine', 'Tea', 'tea ', '', 0, 1, ['tea'], new String('tea'), null]) {
    assert.equal(readDrink(with_('kind', kind)), null);
  }
  for (const kind of BUILT_IN_NAMES) assert.equal(readDrink(with_('kind', kind)), null);
});

test('an id is any text that is not empty', () => {
  for (const id of ['a', ' ', '0', '__proto__', 'x'.repeat(10_000)]) {
    assert.deepEqual(readDrink(with_('id', id)), with_('id', id));
  }
  for (const id of ['', 0, 1, null, undefined, {}, ['a'], Symbol('a'), new String('a')]) {
    assert.equal(readDrink(with_('id', id)), null);
  }
});

test('a drink without one of its parts is none', () => {
  for (const key of Object.keys(GOOD)) {
    assert.equal(readDrink(without<unknown>({ ...GOOD }, key)), null, key);
  }
});

test('parts count only as own ones, and each is read once', () => {
  assert.equal(readDrink(Object.create(GOOD)), null);
  let reads = 0;
  const changing = Object.defineProperty({ ...GOOD }, 'ml', { get: () => (reads += 1) * 100 });
  assert.equal(total([changing]), 100);
  assert.equal(reads, 1);
});

for (const [name, value] of hostileValues()) {
  test(`${name} as the log is an empty day, and prototypes stay as they are`, () => {
    const before = sharedPrototypes();
    assert.deepEqual(summary(value), EMPTY);
    assert.equal(view(value).status, 'empty');
    assert.deepEqual(sharedPrototypes(), before);
  });

  test(`${name} as a drink, or as a part of one, is left out, and those beside it count`, () => {
    const beside = drink(300);
    const odd = ['at', 'kind', 'ml'].map((key) => with_(key, value));
    assert.equal(total([value, beside, ...odd, GOOD]), 550);
    if (typeof value !== 'string' || value === '') assert.equal(total([with_('id', value)]), 0);
  });

  test(`${name} as an option gets the default of that option`, () => {
    const day = summary([GOOD]);
    assert.deepEqual(summary([GOOD], { timeZone: value, minMl: value, maxMl: value }), day);
    assert.equal(summary([GOOD], { now: value }).totalMl, 0);
    const summarise = summariseDay as (drinks: unknown, options: unknown) => unknown;
    assert.deepEqual(summarise([GOOD], value), summary([GOOD], { now: 0 }));
  });
}

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
  const broken = throwingGetters(['timeZone', 'minMl', 'maxMl', 'doctor', 'nightWaking', 'urge']);
  const options = Object.assign(broken, { now: NOON }) as FluidOptions;
  assert.deepEqual(summariseDay([GOOD], options), summary([GOOD]));
  for (const odd of [
    throwingProxy({}),
    revokedProxy({}),
    Object.create({ now: NOON }),
  ] as unknown[]) {
    assert.equal(summariseDay([GOOD], odd as FluidOptions).totalMl, 0);
  }
});

test('a polluted Object.prototype gives neither drinks nor options', () => {
  const target = Object.prototype as unknown as Record<string, unknown>;
  const polluted: Record<string, unknown> = { ...GOOD, minMl: 300, maxMl: 400, doctor: true };
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
  }
});

test('drinks that cannot be read are left out, and all others count', () => {
  const log: unknown[] = [
    throwingGetters(['id', 'at', 'kind', 'ml']),
    drink(100),
    throwingProxy({}),
    revokedProxy(GOOD),
    Object.assign(throwingGetters(['ml']), { id: 'x', at: NOON, kind: 'tea' }),
    drink(100),
  ];
  Object.defineProperty(log, '1', {
    enumerable: true,
    get: () => {
      throw new Error('an item was touched');
    },
  });
  assert.equal(total(log), 100);
});

test('lists with holes, of great length or with broken methods are read all the same', () => {
  const sparse: unknown[] = [];
  sparse[4_294_967_294] = GOOD;
  const holed = [, , GOOD];
  const long = [...Array<string>(200_000).fill('x'), GOOD];
  for (const log of [sparse, holed, long, brokenArray([GOOD])]) assert.equal(total(log), 250);
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
  const { day, hours, fill, drinks } = view(log);
  const expected = log.reduce((all, { ml }) => all + ml, 0);
  assert.deepEqual([day.totalMl, fill, drinks.length], [expected, 1, 10_000]);
  assert.equal(hours[12]?.ml, expected);
  assert.deepEqual([day.band, day.notes], ['above', ['pause', 'thirst']]);
});

test('whatever stands beside good drinks, the total is theirs', () => {
  const part = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.record(
      {
        id: fc.oneof(fc.string(), fc.anything()),
        at: fc.oneof(fc.constant(NOON), fc.double(), fc.anything()),
        kind: fc.oneof(fc.constantFrom(...KIND_IDS), fc.string()),
        ml: fc.oneof(fc.double({ min: 3000.5 }), fc.double({ max: 0.5 }), fc.string()),
      },
      { requiredKeys: [] },
    ),
  );
  const property = fc.property(fc.array(part), fc.nat(20), (odd, place) => {
    const log: unknown[] = [...odd];
    log.splice(place, 0, GOOD, drink(300));
    assert.equal(total(log), 550);
  });
  fc.assert(property, { seed: 5, numRuns: 1_000 });
});
