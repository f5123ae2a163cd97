/** How the work grows with the log: counted, not timed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drink } from '../../../src/core/index.js';
import { summarise } from '../../../src/core/fluid/day.js';
import { DAY, HOUR } from './clocks.js';
import { drink, MIDNIGHT, NOON, view } from './logs.js';

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
  const instantOf = (hours: number) => MIDNIGHT + hours * HOUR;
  for (const span of [DAY, HOUR, 0]) {
    const [small, great] = [counting(1_000, span), counting(10_000, span)];
    for (const { drinks } of [small, great]) {
      assert.equal(
        summarise({ drinks, instantOf }, { now: NOON, timeZone: 'UTC' }).totalMl,
        drinks.length,
      );
    }
    assert.ok(great.reads() <= 11 * small.reads(), `${great.reads()} for ${small.reads()}`);
    assert.ok(great.reads() <= 50 * 10_000);
  }
});

test('a view reads the clock of the zone as often for ten thousand drinks as for none', (t) => {
  const prototype = Intl.DateTimeFormat.prototype;
  const original = prototype.formatToParts;
  const made = Intl.DateTimeFormat;
  let reads = 0;
  let makes = 0;
  const readsFor = (log: readonly Drink[]): number => {
    reads = 0;
    view(log, { timeZone: 'Europe/Amsterdam' });
    return reads;
  };
  const many = Array.from({ length: 10_000 }, (_, at) => drink(1, 'tea', NOON - at * 60_000));
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
    const [few, all] = [readsFor([]), readsFor(many)];
    assert.equal(all, few);
    assert.ok(few > 0 && few < 100, `${few} reads`);
    assert.equal(makes, 2);
    t.diagnostic(`${few} readings of the clock and one calendar for each view`);
  } finally {
    prototype.formatToParts = original;
    Intl.DateTimeFormat = made;
  }
});
