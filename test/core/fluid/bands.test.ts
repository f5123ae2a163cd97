import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FLUID_BANDS } from '../../../src/core/index.js';
import { bandOf } from '../../../src/core/fluid/day.js';
import { BAND_IDS, expectBand } from '../oracle/fluid.js';
import { HOUR } from './clocks.js';
import { MIDNIGHT, spread, summary } from './logs.js';

test('the bands are those of the specification, from low to high', () => {
  assert.deepEqual(FLUID_BANDS, BAND_IDS);
});

/** Totals at both sides of every boundary, with the band of each. */
const BOUNDARIES: readonly (readonly [string, object, readonly (readonly [number, string])[]])[] = [
  [
    'the usual range',
    {},
    [
      [0, 'far-below'],
      [999, 'far-below'],
      [1000, 'below'],
      [1499, 'below'],
      [1500, 'within'],
      [2000, 'within'],
      [2001, 'slightly-above'],
      [2500, 'slightly-above'],
      [2501, 'above'],
    ],
  ],
  [
    '1500 as minimum and maximum',
    { minMl: 1500, maxMl: 1500 },
    [
      [999, 'far-below'],
      [1000, 'below'],
      [1499, 'below'],
      [1500, 'within'],
      [1501, 'above'],
    ],
  ],
  [
    '1200 to 1400',
    { minMl: 1200, maxMl: 1400 },
    [
      [799, 'far-below'],
      [800, 'below'],
      [1199, 'below'],
      [1200, 'within'],
      [1400, 'within'],
      [1401, 'above'],
    ],
  ],
  [
    'the usual numbers from a doctor',
    { minMl: 1500, maxMl: 2000 },
    [
      [999, 'far-below'],
      [1000, 'below'],
      [1500, 'within'],
      [2000, 'within'],
      [2001, 'above'],
    ],
  ],
  [
    'an odd minimum, of which two thirds is no whole number',
    { minMl: 1001, maxMl: 1999 },
    [
      [667, 'far-below'],
      [668, 'below'],
      [1000, 'below'],
      [1001, 'within'],
      [1999, 'within'],
      [2000, 'above'],
    ],
  ],
  [
    'a maximum alone',
    { maxMl: 1500 },
    [
      [0, 'within'],
      [1500, 'within'],
      [1501, 'above'],
    ],
  ],
  [
    'a minimum alone',
    { minMl: 1800 },
    [
      [1199, 'far-below'],
      [1200, 'below'],
      [1799, 'below'],
      [1800, 'within'],
      [7200, 'within'],
    ],
  ],
];

for (const [name, options, totals] of BOUNDARIES) {
  test(`${name}: the band at both sides of every boundary`, () => {
    for (const [ml, band] of totals) {
      const day = summary(spread(ml), options);
      assert.deepEqual([day.totalMl, day.band], [ml, band], `${ml} ml`);
    }
  });
}

test('the usual range is nobody’s advice, another one is a doctor’s', () => {
  assert.deepEqual(summary([]).range, { min: 1500, max: 2000, doctor: false });
  assert.deepEqual(summary([], { minMl: 1200 }).range, { min: 1200, max: Infinity, doctor: true });
  assert.deepEqual(summary([], { maxMl: 1400 }).range, { min: 0, max: 1400, doctor: true });
  const both = { minMl: 1200, maxMl: 1400 };
  for (const doctor of ['yes', 'no', undefined]) {
    assert.deepEqual(summary([], { ...both, doctor }).range, {
      min: 1200,
      max: 1400,
      doctor: true,
    });
  }
});

test('while the question about a doctor’s advice is open, or the advice not known, there is neither a range nor a band', () => {
  for (const doctor of ['yes', undefined, null, '', 'No', true, false, ['no']]) {
    for (const ml of [0, 1500, 3000]) {
      const { range, band, leastMl } = summary(spread(ml), { doctor, urge: true });
      assert.deepEqual([range, band, leastMl], [null, null, 0], String(doctor));
    }
  }
  assert.equal(bandOf(1500, null), null);
});

test('the ends of a range are whole and from 250 to 6000 ml; any other counts as not given', () => {
  const usual = { min: 1500, max: 2000, doctor: false };
  for (const ml of [250, 6000]) {
    assert.equal(summary([], { minMl: ml }).range?.min, ml);
    assert.equal(summary([], { maxMl: ml }).range?.max, ml);
  }
  for (const odd of [0, 249, 6001, -1500, 1500.5, NaN, Infinity, '1500', '', null, [1500], 1500n]) {
    assert.deepEqual(summary([], { minMl: odd, maxMl: odd }).range, usual, String(odd));
    assert.equal(summary([], { minMl: odd, maxMl: odd, doctor: 'yes' }).range, null);
    const minimum = summary([], { minMl: 1200, maxMl: odd }).range;
    assert.deepEqual(minimum, { min: 1200, max: Infinity, doctor: true });
    const maximum = summary([], { minMl: odd, maxMl: 1400 }).range;
    assert.deepEqual(maximum, { min: 0, max: 1400, doctor: true });
  }
});

test('a minimum over the maximum counts as no range given', () => {
  const turned = { minMl: 1501, maxMl: 1500 };
  assert.deepEqual(summary([], turned).range, { min: 1500, max: 2000, doctor: false });
  assert.equal(summary([], { ...turned, doctor: 'yes' }).range, null);
});

test('at every minimum far-below ends at exactly two thirds: no rounding', () => {
  for (let min = 250; min <= 6000; min++) {
    const range = { min, max: Infinity, doctor: true };
    const edge = Math.ceil((2 * min) / 3);
    for (const ml of [edge - 1, edge, min - 1, min]) {
      assert.equal(bandOf(ml, range), expectBand(ml, { min }), `${ml} ml, minimum ${min}`);
    }
  }
});

test('every total up to 7000 ml has the band of the specification, with several ranges', () => {
  const ends = [{}, { min: 1500, max: 1500 }, { min: 1333, max: 1777 }, { min: 700 }, { max: 999 }];
  for (const { min, max } of ends as { min?: number; max?: number }[]) {
    const range = summary([], { minMl: min, maxMl: max }).range;
    for (let ml = 0; ml <= 7000; ml++) {
      assert.equal(bandOf(ml, range), expectBand(ml, { min, max, doctor: 'no' }));
    }
  }
});

test('a doctor’s maximum has no slightly-above, however little it is passed', () => {
  for (let max = 250; max <= 6000; max++) {
    const range = { min: 0, max, doctor: true };
    assert.deepEqual([bandOf(max, range), bandOf(max + 1, range)], ['within', 'above']);
  }
});

test('the band looks at the whole day alone: not at the hour of now', () => {
  const log = spread(1200);
  for (let hour = 0; hour < 24; hour++) {
    assert.equal(summary(log, { now: MIDNIGHT + hour * HOUR + 1 }).band, 'below');
  }
});
