/** How the work grows with the log: counted, not timed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_FLUID_STATE, viewFluid, type Drink } from '../../../src/core/index.js';
import { summariseParsed } from '../../../src/core/fluid/day.js';
import { DAY, HOUR } from './clocks.js';
import { drink, MIDNIGHT, NOON, view } from './logs.js';

const UTC = { now: NOON, timeZone: 'UTC' };

/** A log of `count` drinks, over a day or all at once; and how often anything of them was read. */
function counting(count: number, span: number): { drinks: readonly Drink[]; reads: () => number } {
  let reads = 0;
  const watch: ProxyHandler<Drink> = {
    get: (target, key) => {
      reads += 1;
      return target[key as keyof Drink];
    },
  };
  const drinks = Array.from(
    { length: count },
    (_, at) => new Proxy(drink(1, 'tea', MIDNIGHT + Math.floor((span * at) / count)), watch),
  );
  return { drinks, reads: () => reads };
}

test('ten times the drinks of a day are about ten times the work, spread out or all at once', () => {
  for (const span of [DAY, HOUR, 0]) {
    const [small, great] = [counting(1_000, span), counting(10_000, span)];
    for (const { drinks } of [small, great]) {
      assert.equal(summariseParsed(drinks, { now: NOON, timeZone: 'UTC' }).totalMl, drinks.length);
    }
    assert.ok(great.reads() <= 11 * small.reads(), `${great.reads()} for ${small.reads()}`);
    assert.ok(great.reads() <= 50 * 10_000);
  }
});

test('ten thousand drinks of other days cost a view no more than their search', () => {
  const [small, great] = [100, 10_000].map((count) => {
    const { drinks, reads } = counting(count, DAY);
    const old = drinks.map((one, at) => ({ id: `old${at}`, at: one.at - 40 * DAY }));
    const before = reads();
    viewFluid({ ...INITIAL_FLUID_STATE, drinks: [...old, ...drinks.slice(0, 5)] as Drink[] }, UTC);
    return reads() - before;
  });
  // Each search takes about seven steps more for a hundred times the drinks.
  assert.ok(great && small && great < small + 600, `${great} reads for ${small}`);
});

test('a zone has one clock, and a day one calendar: the next view reads the clock once', (t) => {
  const prototype = Intl.DateTimeFormat.prototype;
  const original = prototype.formatToParts;
  const made = Intl.DateTimeFormat;
  let reads = 0;
  let makes = 0;
  const costOf = (now: number, timeZone: string) => {
    reads = makes = 0;
    view([], { now, timeZone });
    return [makes, reads];
  };
  try {
    prototype.formatToParts = function (...args) {
      reads += 1;
      return original.apply(this, args);
    };
    Intl.DateTimeFormat = new Proxy(made, {
      construct: (target, args) => {
        makes += 1;
        return Reflect.construct(target, args) as object;
      },
    });
    const [fresh, first = 0] = costOf(NOON, 'Asia/Tokyo');
    assert.deepEqual([fresh, first > 1 && first < 100], [1, true], `${first} reads`);
    assert.deepEqual(costOf(NOON + HOUR, 'Asia/Tokyo'), [0, 2]);
    assert.deepEqual(costOf(NOON + DAY, 'Asia/Tokyo'), [0, first]);
    for (let names = 0; names < 40; names += 1) {
      // Every way to write a name is a name.
      costOf(
        NOON,
        Array.from('asia/tokyo', (letter, at) =>
          (names >> at) & 1 ? letter.toUpperCase() : letter,
        ).join(''),
      );
    }
    assert.equal(costOf(NOON, 'Asia/Tokyo')[0], 1);
    t.diagnostic(`${first} readings of the clock for the first view of a day, 2 for the next`);
  } finally {
    prototype.formatToParts = original;
    Intl.DateTimeFormat = made;
  }
});
