import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Drink, FluidView } from '../../../src/core/index.js';
import { BAND_IDS, KIND_IDS } from '../oracle/fluid.js';
import { DAY, HOUR } from './clocks.js';
import { drink, NOON, summary, view } from './logs.js';

const seed = 4711;
const zone = fc.constantFrom(
  ...['UTC', 'Europe/Amsterdam', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Antarctica/Troll', 'Mars'],
);
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 11, 31) });
const end = fc.option(fc.integer({ min: 250, max: 6000 }), { nil: undefined });
const options = fc.record(
  {
    now: instant,
    timeZone: zone,
    minMl: end,
    maxMl: end,
    doctor: fc.constantFrom('yes', 'no', null),
    nightWaking: fc.boolean(),
    urge: fc.boolean(),
  },
  { noNullPrototype: true },
);
const sip = fc.record({
  after: fc.integer({ min: -8 * DAY, max: 2 * DAY }),
  kind: fc.constantFrom(...KIND_IDS),
  ml: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(1, 200, 250, 3000)),
});
const near = sip.map(({ after, ...rest }) => ({ ...rest, after: Math.trunc(after / 16) }));
const sips = fc.array(fc.oneof(sip, near), { maxLength: 25 });

type Sip = typeof sip extends fc.Arbitrary<infer Value> ? Value : never;

const logOf = (now: number, taken: readonly Sip[]): readonly Drink[] =>
  taken.map(({ after, kind, ml }) => drink(ml, kind, now + after));

/** Every number in `value` with where it stands. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${path}/${key}`);
}

const STATUSES = ['empty', 'counting', 'no-range', 'under-way', 'late', ...BAND_IDS];
const sumOf = (parts: readonly { readonly ml: number }[]): number =>
  parts.reduce((all, { ml }) => all + ml, 0);

function checkView(shown: FluidView): void {
  const { day, week, hours, drinks } = shown;
  for (const [path, number] of numbersIn(shown)) {
    assert.ok(path.endsWith('/range/max') ? number > 0 : Number.isFinite(number), path);
    if (/fill|[sS]hare|height|zone/.test(path)) assert.ok(number >= 0 && number <= 1, path);
    if (/Ml$|\/ml$/.test(path)) assert.ok(number >= 0, path);
  }
  assert.ok(STATUSES.includes(shown.status));
  const { scaleMl, zone, fill, remainingMl, roomMl } = shown;
  if (day.range) assert.ok(scaleMl && scaleMl >= 250 && zone && zone.from <= zone.to);
  else assert.deepEqual([scaleMl, zone, fill, remainingMl, roomMl], [null, null, null, null, null]);
  assert.equal(sumOf(hours), day.totalMl);
  assert.equal(Math.max(...hours.map(({ share }) => share)), day.totalMl > 0 ? 1 : 0);
  assert.equal(hours.length, 24);
  assert.equal(week.length, 7);
  assert.equal(week[6]?.ml, day.totalMl);
  if (fill !== null) assert.equal(week[6]?.height, fill);
  assert.ok(drinks.every(({ at }) => at >= day.start && at < day.end));
  assert.equal(sumOf(drinks), day.totalMl + day.alcoholMl);
  week.forEach(({ start }, at) => assert.ok(at === 0 || start > week[at - 1]!.start));
}

test('the view: every number finite, parts from 0 to 1, nothing left below 0, whole and parts agree', () => {
  const property = fc.property(options, sips, (given, taken) => {
    checkView(view(logOf(given.now, taken), given));
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('the day holds now, and is 22 to 26 hours long', () => {
  const property = fc.property(options, ({ now, timeZone }) => {
    const { start, end } = summary([], { now, timeZone });
    assert.ok(start <= now && now < end);
    assert.ok(end - start >= 22 * HOUR && end - start <= 26 * HOUR);
  });
  fc.assert(property, { seed, numRuns: 800 });
});

test('monotone: one drink more never lowers the total, the fill or the band, nor takes a warning away', () => {
  const property = fc.property(options, sips, near, (given, taken, one) => {
    const log = logOf(given.now, taken);
    const more = [...log, ...logOf(given.now, [one])];
    const [before, after] = [view(log, given), view(more, given)];
    assert.ok(after.day.totalMl >= before.day.totalMl);
    assert.ok((after.fill ?? 0) >= (before.fill ?? 0));
    assert.ok((after.remainingMl ?? 0) <= (before.remainingMl ?? 0));
    assert.ok((after.roomMl ?? 0) <= (before.roomMl ?? 0));
    const rank = (shown: FluidView) => BAND_IDS.indexOf(shown.day.band ?? '');
    assert.ok(rank(after) >= rank(before));
    for (const note of ['pause', 'much', 'caffeine', 'less-slowly'] as const) {
      assert.ok(!before.day.notes.includes(note) || after.day.notes.includes(note), note);
    }
    if (one.kind === 'alcohol') {
      const { eveningMl, notes, ...rest } = after.day;
      assert.ok(eveningMl >= before.day.eveningMl);
      assert.deepEqual({ ...before.day, ...rest, alcoholMl: before.day.alcoholMl }, before.day);
      assert.ok(notes.length >= before.day.notes.length - 1);
    }
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('deterministic: the order of the log changes nothing', () => {
  const instants = new Set<number>();
  const property = fc.property(options, sips, fc.nat(), (given, taken, turn) => {
    instants.clear();
    const log = logOf(given.now, taken).filter(({ at }) => {
      if (instants.has(at)) return false;
      instants.add(at);
      return true;
    });
    const cut = log.length > 0 ? turn % log.length : 0;
    const other = [...log.slice(cut), ...log.slice(0, cut)].reverse();
    assert.deepEqual(view(other, given), view(log, given));
  });
  fc.assert(property, { seed, numRuns: 200 });
});

test('a drink moved to the same time of another day moves with its day', () => {
  const property = fc.property(sips, fc.integer({ min: 1, max: 4000 }), (taken, days) => {
    const log = logOf(NOON, taken);
    const moved = log.map((one) => ({ ...one, at: one.at + days * DAY }));
    const [here, there] = [view(log), view(moved, { now: NOON + days * DAY })];
    assert.deepEqual(there.hours, here.hours);
    assert.deepEqual(
      [there.status, there.fill, there.day.notes],
      [...[here.status, here.fill, here.day.notes]],
    );
  });
  fc.assert(property, { seed, numRuns: 200 });
});
