import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_FLUID_STATE, viewFluid } from '../../../src/core/index.js';
import { deepFreeze } from '../support/run.js';
import { DAY, HOUR, zoneClock } from './clocks.js';
import { drink, MIDNIGHT, NOON, spread, stateWith, summary, view } from './logs.js';

const EIGHT_PM = MIDNIGHT + 20 * HOUR;
const LATE = { now: EIGHT_PM + HOUR };
const OPTIONS = { now: NOON, timeZone: 'UTC' };

test('nothing logged: everything is empty, and no band is spoken of', () => {
  const { day, scaleMl, hours, week, ...rest } = view([]);
  assert.deepEqual(day, summary([]));
  const { form, rangeForm } = INITIAL_FLUID_STATE;
  assert.deepEqual(rest, {
    key: 'meter',
    phase: 'start',
    ...{ form, editing: null, rangeForm, wrong: null, message: null, warned: false },
    ...{
      doctor: 'no',
      answers: [],
      result: null,
      undo: null,
      asking: null,
      status: 'empty',
      band: null,
    },
    fill: 0,
    zone: { from: 0.6, to: 0.8 },
    ...{ remainingMl: 1500, roomMl: 0, urgent: [], hardlyUrine: null, toCall: [] },
    ...{ remarks: [], facts: [], leastMl: 0, nightWaking: false, drinks: [] },
  });
  assert.equal(scaleMl, 2500);
  assert.deepEqual(hours, Array(24).fill({ ml: 0, share: 0 }));
  assert.equal(week.length, 7);
  for (const { ml, height, band } of week) assert.deepEqual([ml, height, band], [0, 0, null]);
});

test('until the question about a doctor’s advice is answered the meter only counts', () => {
  for (const now of [NOON, EIGHT_PM, EIGHT_PM + HOUR]) {
    const shown = view(spread(900), { doctor: null, now, urge: true });
    const { asking, status, band, fill, scaleMl, zone, remainingMl, roomMl, day } = shown;
    assert.deepEqual([asking, status, day.totalMl], ['doctor', 'counting', 900]);
    assert.deepEqual([band, fill, scaleMl, zone, remainingMl, roomMl], Array(6).fill(null));
    assert.deepEqual([day.band, shown.toCall, shown.hardlyUrine], [null, [], null]);
  }
  const much = view([...spread(2000, 'coffee'), drink(1100, 'tea', EIGHT_PM)], {
    ...{ doctor: null, nightWaking: true, urge: true },
  });
  assert.deepEqual(much.day.notes, ['pause', 'much', 'evening', 'caffeine']);
});

test('the question is answered by the person, or by an end that the host gives', () => {
  const asking = (doctor: 'yes' | 'no' | null, options: object = {}) =>
    view([], { doctor, ...options }).asking;
  assert.deepEqual([asking(null), asking('no'), asking('yes')], ['doctor', null, null]);
  for (const ends of [{ minMl: 1200 }, { maxMl: 1200 }]) assert.equal(asking(null, ends), null);
  assert.equal(asking(null, { minMl: 12 }), 'doctor');
  assert.equal(asking(null, { minMl: 1300, maxMl: 1200 }), 'doctor');
});

test('what the person says of a doctor goes before what the host says; a no leaves the host’s', () => {
  const host = { now: NOON, timeZone: 'UTC', minMl: 1000, maxMl: 1200 };
  const range = (doctor: 'yes' | 'no' | null, ends = {}) => {
    const { answers } = stateWith([], doctor);
    const state = { ...INITIAL_FLUID_STATE, answers: { ...answers, ...ends } };
    return viewFluid(state, host).day.range;
  };
  assert.deepEqual(range(null), { min: 1000, max: 1200, doctor: true });
  assert.deepEqual(range('no'), { min: 1000, max: 1200, doctor: true });
  assert.equal(range('yes'), null);
  assert.deepEqual(range('yes', { maxMl: 900 }), { min: 0, max: 900, doctor: true });
});

test('waking at night is said by the person or the host; without it nothing is said of the evening', () => {
  const log = [drink(100), drink(300, 'tea', EIGHT_PM)];
  const state = stateWith(log);
  const said = { ...state, answers: { ...state.answers, nightWaking: true } };
  const shown = [view(log), view(log, { nightWaking: true }), viewFluid(said, OPTIONS)];
  assert.deepEqual(
    shown.map(({ nightWaking, remarks, facts }) => [nightWaking, remarks, facts]),
    [
      [false, [], ['caffeine']],
      [true, ['evening'], ['caffeine', 'evening']],
      [true, ['evening'], ['caffeine', 'evening']],
    ],
  );
});

test('facts: alcohol is named where there is any', () => {
  assert.deepEqual(view([drink(1, 'alcohol')]).facts, ['alcohol']);
  assert.deepEqual(view([drink(1)]).facts, []);
});

test('the day in the view is the summary of the same drinks and options', () => {
  const log = [...spread(2900, 'tea'), drink(1000, 'alcohol', EIGHT_PM)];
  for (const options of [{}, LATE, { urge: true, nightWaking: true }, { maxMl: 1500 }]) {
    assert.deepEqual(view(log, options).day, summary(log, options));
  }
});

test('the scale ends a quarter above the maximum, or above the minimum when there is no other end', () => {
  const scale = (options: object) => {
    const { scaleMl, zone } = view([], options);
    return [scaleMl, zone?.from, zone?.to];
  };
  assert.deepEqual(scale({}), [2500, 0.6, 0.8]);
  assert.deepEqual(scale({ minMl: 1200, maxMl: 1600 }), [2000, 0.6, 0.8]);
  assert.deepEqual(scale({ minMl: 1500, maxMl: 1500 }), [1875, 0.8, 0.8]);
  assert.deepEqual(scale({ maxMl: 1000 }), [1250, 0, 0.8]);
  assert.deepEqual(scale({ minMl: 1600 }), [2000, 0.8, 1]);
});

test('the fill grows with the total and stays at the rim', () => {
  const fill = (ml: number, options: object = {}) => view(spread(ml), options).fill;
  assert.deepEqual(
    [0, 1, 1250, 2000, 2499, 2500, 2501, 7000].map((ml) => fill(ml)),
    [...[0, 0.0004, 0.5, 0.8, 0.9996, 1, 1, 1]],
  );
  assert.equal(fill(750, { maxMl: 1200 }), 0.5);
  assert.equal(fill(1250, { doctor: 'yes' }), null);
});

test('what remains to the minimum, and to a doctor’s maximum, is never negative', () => {
  const left = (ml: number, options: object = {}) => {
    const { remainingMl, roomMl } = view(spread(ml), options);
    return [remainingMl, roomMl];
  };
  assert.deepEqual(left(1), [1499, 0]);
  assert.deepEqual(left(1499), [1, 0]);
  assert.deepEqual(left(1500), [0, 0]);
  assert.deepEqual(left(3000), [0, 0]);
  assert.deepEqual(left(400, { maxMl: 1000 }), [0, 600]);
  assert.deepEqual(left(1001, { maxMl: 1000 }), [0, 0]);
  assert.deepEqual(left(400, { minMl: 1000 }), [600, 0]);
  assert.deepEqual(left(400, { minMl: 1000, maxMl: 1500 }), [600, 1100]);
  assert.deepEqual(left(400, { doctor: 'yes' }), [null, null]);
});

test('from 17:00 a total under the usual minimum is late, and a doctor’s is under way until the evening', () => {
  const five = MIDNIGHT + 17 * HOUR;
  const status = (now: number, options: object = {}) =>
    view([drink(400)], { ...options, now }).status;
  assert.deepEqual(
    [five - 1, five].map((now) => status(now)),
    ['under-way', 'late'],
  );
  assert.equal(status(EIGHT_PM - 1), 'late');
  assert.equal(status(EIGHT_PM - 1, { minMl: 1000 }), 'under-way');
  assert.equal(view(spread(1500), { now: five }).status, 'within');
});

test('the band is spoken of once the range is reached or the evening has come', () => {
  const band = (ml: number, options: object = {}) => view(spread(ml), options).band;
  assert.deepEqual([band(1499), band(1500)], [null, 'within']);
  assert.deepEqual([band(0, LATE), band(1499, LATE)], [null, 'below']);
  assert.equal(band(1499, { ...LATE, doctor: 'yes' }), null);
});

test('before 20:00 a total under the minimum has no band in words; from then on it has', () => {
  for (const timeZone of ['UTC', 'Europe/Amsterdam', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
    for (const noon of ['2026-11-22T03:00Z', '2026-03-29T03:00Z', '2026-10-04T03:00Z']) {
      const { hourOf } = zoneClock(timeZone);
      const { start } = summary([], { timeZone, now: Date.parse(noon) });
      let eight = start + 18 * HOUR;
      while (hourOf(eight) < 20) eight += HOUR / 2;
      const log = [drink(1200, 'water', start + HOUR)];
      const status = (now: number) => view(log, { timeZone, now }).status;
      assert.deepEqual([status(eight - 1), status(eight)], ['late', 'below'], timeZone);
    }
  }
});

test('a range that is reached or passed is said at any hour', () => {
  const status = (ml: number, options: object = {}) => view(spread(ml), options).status;
  assert.deepEqual(
    [1499, 1500, 2000, 2001, 2501].map((ml) => status(ml)),
    [...['under-way', 'within', 'within', 'slightly-above', 'above']],
  );
  assert.deepEqual(
    [999, 1499, 1500].map((ml) => status(ml, LATE)),
    [...['far-below', 'below', 'within']],
  );
  assert.deepEqual(
    [1, 1501].map((ml) => status(ml, { maxMl: 1500 })),
    ['within', 'above'],
  );
});

test('without a range there is nothing to compare with, at any hour', () => {
  for (const now of [MIDNIGHT, NOON, EIGHT_PM]) {
    assert.equal(view(spread(500), { doctor: 'yes', now }).status, 'no-range');
    assert.equal(view([], { doctor: 'yes', now }).status, 'empty');
  }
});

test('alcohol alone is not empty: it was logged', () => {
  const beer = [drink(330, 'alcohol')];
  assert.equal(view(beer).status, 'under-way');
  assert.equal(view(beer, LATE).status, 'far-below');
  assert.equal(view(beer).drinks.length, 1);
});

test('the drinks of the day come newest first, with alcohol and without other days', () => {
  const [one, two, three] = [
    drink(100, 'water', MIDNIGHT),
    drink(100, 'alcohol', NOON),
    drink(100, 'tea', MIDNIGHT + DAY - 1),
  ];
  const others = [drink(9, 'tea', MIDNIGHT - 1), drink(9, 'tea', MIDNIGHT + DAY)];
  assert.deepEqual(view([two, ...others, three, one]).drinks, [three, two, one]);
});

test('by the hour: what counts, and its part of the hour with most', () => {
  const log = [
    drink(100, 'water', MIDNIGHT),
    drink(300, 'tea', MIDNIGHT + HOUR - 1),
    drink(200, 'tea', MIDNIGHT + HOUR),
    drink(50, 'tea', MIDNIGHT + DAY - 1),
    drink(900, 'alcohol', NOON),
  ];
  const { hours } = view(log);
  assert.deepEqual(
    [hours[0], hours[1], hours[12], hours[23]],
    [
      { ml: 400, share: 1 },
      { ml: 200, share: 0.5 },
      { ml: 0, share: 0 },
      { ml: 50, share: 0.125 },
    ],
  );
});

test('the week: total, height and band of each day, oldest first', () => {
  const at = (days: number) => MIDNIGHT - days * DAY + 6 * HOUR;
  const log = [
    ...spread(5000, 'tea', at(7)),
    ...spread(900, 'tea', at(6)),
    ...spread(1250, 'tea', at(5)),
    drink(330, 'alcohol', at(4)),
    ...spread(2500, 'tea', at(2)),
    ...spread(6000, 'tea', at(1)),
    ...spread(1500, 'tea', at(0)),
  ];
  const week = view(log).week.map(({ start, ml, height, band }) => [start, ml, height, band]);
  assert.deepEqual(week, [
    [MIDNIGHT - 6 * DAY, 900, 0.36, 'far-below'],
    [MIDNIGHT - 5 * DAY, 1250, 0.5, 'below'],
    [MIDNIGHT - 4 * DAY, 0, 0, 'far-below'],
    [MIDNIGHT - 3 * DAY, 0, 0, null],
    [MIDNIGHT - 2 * DAY, 2500, 1, 'slightly-above'],
    [MIDNIGHT - DAY, 6000, 1, 'above'],
    [MIDNIGHT, 1500, 0.6, 'within'],
  ]);
  assert.deepEqual(
    new Set(view(log, { doctor: 'yes' }).week.map(({ band }) => band)),
    new Set([null]),
  );
});

test('the week speaks of today as the day does: no band while it is under way', () => {
  const log = [drink(400, 'tea', MIDNIGHT), drink(400, 'tea', MIDNIGHT - 1)];
  const bands = (now: number) =>
    view(log, { now })
      .week.map(({ band }) => band)
      .slice(5);
  assert.deepEqual(bands(EIGHT_PM - 1), ['far-below', null]);
  assert.deepEqual(bands(EIGHT_PM), ['far-below', 'far-below']);
});

test('viewFluid is pure', () => {
  const state = deepFreeze(stateWith(spread(900)));
  const options = deepFreeze({ now: NOON, timeZone: 'Europe/Amsterdam', nightWaking: true });
  assert.deepEqual(viewFluid(state, options), viewFluid(state, options));
});

test('without a range the days of the week are measured by the one with most', () => {
  const log = [drink(400, 'tea', NOON - DAY), drink(200)];
  const heights = view(log, { doctor: null }).week.map(({ height }) => height);
  assert.deepEqual(heights, [0, 0, 0, 0, 0, 1, 0.5]);
});

test('water too fast is urgent, for the GP and the emergency number; great thirst for the GP, out of hours too', () => {
  const said = (drinks: unknown) => {
    const { urgent, toCall, remarks } = view(drinks, { urge: true });
    return { urgent, toCall, remarks };
  };
  const fast = drink(1200, 'water', NOON);
  assert.deepEqual(said([]), { urgent: [], toCall: [], remarks: [] });
  assert.deepEqual(said([fast]), { urgent: ['pause'], toCall: ['gp', 'emergency'], remarks: [] });
  const much = said(spread(3000));
  assert.deepEqual([much.urgent, much.toCall], [['much'], ['gp', 'out-of-hours', 'emergency']]);
  const both = said([...spread(3000), fast]);
  assert.deepEqual(
    [both.urgent, both.toCall],
    [
      ['pause', 'much'],
      ['gp', 'emergency', 'out-of-hours'],
    ],
  );
});

test('far too little for a whole day asks whether urine comes, and only then names whom to call', () => {
  const shown = (ml: number, hardlyUrineAt = 0, now = LATE.now) =>
    viewFluid({ ...stateWith(spread(ml)), hardlyUrineAt }, { ...OPTIONS, now });
  const said = ({ hardlyUrine, toCall, urgent }: ReturnType<typeof shown>) => [
    ...[hardlyUrine, toCall, urgent],
  ];
  assert.deepEqual(said(shown(500)), ['asked', [], []]);
  assert.deepEqual(said(shown(500, LATE.now)), ['said', ['gp', 'out-of-hours'], []]);
  assert.deepEqual(said(shown(1000)), [null, [], []]);
  assert.deepEqual(said(shown(500, 0, NOON)), [null, [], []]);
  // Who said so stays heard, also when a drink follows; until the next day.
  assert.deepEqual(said(shown(1700, LATE.now)), ['said', ['gp', 'out-of-hours'], []]);
  assert.deepEqual(said(shown(500, LATE.now, LATE.now + DAY)), [null, [], []]);
});

test('without anything urgent every note of the day is a remark; beside it there is no remark', () => {
  const asked = { urge: true, nightWaking: true };
  const calm = view([...spread(2900, 'coffee'), drink(99, 'tea', EIGHT_PM)], asked);
  assert.ok(calm.day.notes.length > 1);
  assert.deepEqual([calm.urgent, calm.remarks], [[], calm.day.notes]);
  const thirsty = view(spread(3500, 'coffee'), asked);
  assert.ok(thirsty.day.notes.length > 1);
  assert.deepEqual([thirsty.urgent, thirsty.remarks], [['much'], []]);
});

test('the least to go down to is shown in whole fifties, never below a quarter less', () => {
  const least = (ml: number) => view(spread(ml), { urge: true }).leastMl;
  assert.deepEqual(
    [2000, 2001, 2066, 2067, 2400, 2401].map(least),
    [0, 1550, 1550, 1600, 1800, 1850],
  );
});
