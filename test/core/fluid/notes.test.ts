import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KIND_IDS, NOTE_IDS } from '../oracle/fluid.js';
import { DAY, HOUR, MINUTE } from './clocks.js';
import { drink, MIDNIGHT, NOON, spread, summary } from './logs.js';

const TEN = MIDNIGHT + 10 * HOUR;
const EIGHT_PM = MIDNIGHT + 20 * HOUR;
const notes = (drinks: unknown, options: object = {}) => summary(drinks, options).notes;

test('everything counts but alcohol, which is summed apart', () => {
  for (const kind of KIND_IDS) {
    const { totalMl, alcoholMl } = summary([drink(300, kind)]);
    assert.deepEqual([totalMl, alcoholMl], kind === 'alcohol' ? [0, 300] : [300, 0], kind);
  }
});

test('alcohol raises no band, and no note but pause and evening', () => {
  const beer = [...spread(3000, 'alcohol'), drink(1000, 'alcohol', EIGHT_PM + HOUR)];
  const day = summary(beer, { urge: true });
  assert.deepEqual([day.alcoholMl, day.totalMl, day.band, day.notes], [4000, 0, 'far-below', []]);
});

test('pause: more than 1000 ml counted within 60 minutes', () => {
  const pair = (one: number, two: number, apart: number) =>
    notes([drink(one, 'water', TEN), drink(two, 'juice', TEN + apart)]);
  assert.deepEqual(pair(500, 500, MINUTE), []);
  assert.deepEqual(pair(500, 501, MINUTE), ['pause']);
  assert.deepEqual(pair(500, 501, 0), ['pause']);
  assert.deepEqual(pair(500, 501, HOUR), ['pause']);
  assert.deepEqual(pair(500, 501, HOUR + 1), []);
  assert.deepEqual(notes([drink(1000)]), []);
  assert.deepEqual(notes([drink(1001)]), ['pause']);
});

test('pause: alcohol counts too', () => {
  assert.deepEqual(notes([drink(500), drink(500, 'alcohol')]), []);
  assert.deepEqual(notes([drink(500), drink(501, 'alcohol')]), ['pause']);
  assert.deepEqual(notes([drink(1001, 'alcohol')]), ['pause']);
});

test('pause: the hour may lie anywhere, and the order of the log does not matter', () => {
  const sips = Array.from({ length: 24 }, (_, at) => drink(90, 'water', TEN + at * 15 * MINUTE));
  assert.deepEqual(notes(sips), []);
  // Some hour around each of these times holds five sips: 450 ml.
  for (const minutes of [0, 60, 150, 151, 155, 345]) {
    const fits = drink(550, 'water', TEN + minutes * MINUTE);
    const over = { ...fits, ml: 551 };
    assert.deepEqual([notes([...sips, fits]), notes([fits, ...sips].reverse())], [[], []]);
    assert.deepEqual(notes([...sips, over]), ['pause']);
    assert.deepEqual(notes([over, ...sips].reverse()), ['pause']);
  }
});

test('pause: an hour that began yesterday counts for today, one that ended then does not', () => {
  const late = drink(600, 'water', MIDNIGHT - 20 * MINUTE);
  const early = drink(500, 'water', MIDNIGHT + 20 * MINUTE);
  assert.deepEqual(notes([late, early]), ['pause']);
  assert.deepEqual(notes([late, { ...early, at: MIDNIGHT }]), ['pause']);
  assert.deepEqual(notes([late, early], { now: MIDNIGHT - 1 }), []);
  const yesterday = [late, drink(600, 'water', MIDNIGHT - 1), early];
  assert.deepEqual(notes(yesterday, { now: MIDNIGHT - 1 }), ['pause']);
  const before = [drink(2000, 'water', MIDNIGHT - 1), drink(1, 'water', MIDNIGHT + HOUR)];
  assert.deepEqual(notes(before), []);
});

test('much: from 3000 ml', () => {
  assert.deepEqual(notes(spread(2999)), []);
  assert.deepEqual(notes(spread(3000)), ['much']);
});

test('pause, much, caffeine and evening stand beside any range, also one that is not known', () => {
  const log = [drink(1500, 'tea', TEN), drink(1500, 'coffee', EIGHT_PM)];
  for (const options of [
    { minMl: 3000 },
    { maxMl: 6000 },
    { doctor: 'yes' },
    { doctor: undefined },
  ]) {
    const said = notes(log, { ...options, nightWaking: true, urge: true });
    assert.deepEqual(said, ['pause', 'much', 'evening', 'caffeine']);
  }
});

test('evening: more than a quarter from 20:00, and only with night waking', () => {
  const day = (rest: number, evening: number) => [
    drink(rest, 'water', TEN),
    drink(evening, 'tea', EIGHT_PM),
  ];
  assert.deepEqual(notes(day(300, 100), { nightWaking: true }), []);
  assert.deepEqual(notes(day(300, 101), { nightWaking: true }), ['evening']);
  assert.deepEqual(notes(day(300, 101)), []);
  assert.deepEqual(notes(day(300, 101), { nightWaking: false }), []);
  assert.deepEqual(notes([], { nightWaking: true }), []);
});

test('evening: alcohol counts in the part and in the whole', () => {
  const beers = [1, 2, 3].map((hours) => drink(330, 'alcohol', EIGHT_PM + hours * HOUR));
  const { eveningMl, totalMl, notes: said } = summary(beers, { nightWaking: true });
  assert.deepEqual([eveningMl, totalMl, said], [990, 0, ['evening']]);
  const noon = drink(3000, 'alcohol', TEN);
  assert.deepEqual(notes([noon, ...beers], { nightWaking: true }), ['pause']);
});

test('evening: begins at 20:00 exactly and lasts until midnight', () => {
  const evening = (at: number) => summary([drink(200, 'water', at)]).eveningMl;
  assert.deepEqual(
    [EIGHT_PM - 1, EIGHT_PM, MIDNIGHT + DAY - 1, MIDNIGHT + DAY, MIDNIGHT - 1].map(evening),
    [0, 200, 200, 0, 0],
  );
});

test('caffeine: more than 400 ml of coffee, tea and soft drinks together', () => {
  const kinds = ['coffee', 'tea', 'soft-drink'];
  for (const kind of KIND_IDS) {
    const expected = kinds.includes(kind);
    assert.equal(summary([drink(401, kind)]).caffeineMl, expected ? 401 : 0, kind);
    assert.deepEqual(notes([drink(401, kind)]), expected ? ['caffeine'] : []);
    assert.deepEqual(notes([drink(400, kind)]), []);
  }
  assert.deepEqual(notes([drink(150, 'coffee'), drink(150, 'tea'), drink(100, 'soft-drink')]), []);
  assert.deepEqual(notes(kinds.map((kind) => drink(134, kind))), ['caffeine']);
});

test('less-slowly: above the usual maximum with complaints of urge, at most a quarter less', () => {
  const less = (ml: number, options: object = { urge: true }) => {
    const day = summary(spread(ml), options);
    return [day.notes.includes('less-slowly'), day.leastMl];
  };
  assert.deepEqual(less(2000), [false, 0]);
  assert.deepEqual(less(2001), [true, 1501]);
  assert.deepEqual(less(2400), [true, 1800]);
  assert.deepEqual(less(2401), [true, 1801]);
  assert.deepEqual(less(2400, {}), [false, 0]);
  assert.deepEqual(less(2400, { urge: false }), [false, 0]);
});

test('less-slowly: a quarter less never leads under the minimum', () => {
  for (let ml = 2001; ml <= 3000; ml++) {
    const { leastMl } = summary([drink(ml)], { urge: true });
    assert.ok(leastMl >= 1500 && leastMl * 4 >= ml * 3 && (leastMl - 1) * 4 < ml * 3);
  }
});

test('less-slowly: never beside a doctor’s range, known or not', () => {
  const ranges = [{ maxMl: 1500 }, { minMl: 1500, maxMl: 2000 }];
  for (const options of [...ranges, { doctor: 'yes' }, { doctor: undefined }]) {
    const day = summary(spread(2900), { ...options, urge: true });
    assert.deepEqual([day.notes, day.leastMl], [[], 0]);
  }
});

test('all notes that can stand together, in the order of the specification', () => {
  const log = [drink(1500, 'tea', TEN), drink(1500, 'coffee', EIGHT_PM)];
  assert.deepEqual(notes(log, { nightWaking: true, urge: true }), NOTE_IDS);
});

test('notes look at one day only', () => {
  const yesterday = spread(3000, 'tea', MIDNIGHT - DAY + 6 * HOUR);
  const tomorrow = spread(3000, 'tea', MIDNIGHT + DAY + 6 * HOUR);
  const log = [...yesterday, ...tomorrow];
  assert.deepEqual(notes(log, { nightWaking: true, urge: true }), []);
  assert.equal(summary(log).totalMl, 0);
  assert.ok(notes(log, { now: NOON - DAY }).includes('much'));
});

test('a drink later than now counts when it is of the same day', () => {
  assert.equal(summary([drink(200, 'water', NOON + HOUR)]).totalMl, 200);
});
