import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTimeZone } from '../../../src/core/index.js';
import { hostileValues } from '../support/hostile.js';
import { changesIn, DAY, daysBetween, HOUR, MINUTE, offsetOf, zoneClock } from './clocks.js';
import { drink, MIDNIGHT, NOON, summary, view } from './logs.js';

const FROM = Date.UTC(2020, 0, 1);
const TO = Date.UTC(2041, 0, 1);

/** Zones that change their clocks, with every length in hours that a day of change has had there since 2020. */
const ZONES: Readonly<Record<string, readonly number[]>> = {
  'Europe/Amsterdam': [23, 25],
  'America/New_York': [23, 25],
  'Australia/Lord_Howe': [23.5, 24.5],
  'Africa/Casablanca': [23, 25],
  'Pacific/Chatham': [23, 25],
  'America/Havana': [23, 25],
  'Asia/Beirut': [23, 25],
  'Africa/Cairo': [23, 25],
  'Antarctica/Troll': [22, 26],
};

const daysOf = (timeZone: string, now: number) => summary([], { timeZone, now });
const hoursOf = ({ start, end }: { start: number; end: number }): number => (end - start) / HOUR;

for (const [timeZone, lengths] of Object.entries(ZONES)) {
  test(`${timeZone}: every day on which the clocks change, and those beside it, are as the clock shows them`, (t) => {
    const changes = changesIn(timeZone, FROM, TO);
    const seen = new Map<number, number>();
    for (const { at } of changes) {
      const step = 15 * MINUTE;
      const starts = daysBetween(zoneClock(timeZone), at - 2 * DAY, at + 2 * DAY, step);
      starts.slice(0, -1).forEach((start, index) => {
        const end = starts[index + 1] as number;
        for (const now of [start, (start + end) / 2, end - 1]) {
          const day = daysOf(timeZone, now);
          assert.deepEqual([day.start, day.end], [start, end], `${timeZone} ${now}`);
        }
        if (hoursOf({ start, end }) === 24) return;
        seen.set(hoursOf({ start, end }), (seen.get(hoursOf({ start, end })) ?? 0) + 1);
      });
    }
    const found = [...seen].sort(([one], [other]) => one - other);
    assert.deepEqual(
      found.map(([hours]) => hours),
      lengths,
    );
    t.diagnostic(
      `${timeZone} 2020–2040: ${found.map(([hours, days]) => `${days} of ${hours} h`).join(', ')}`,
    );
  });
}

test('Europe/Amsterdam: until 2025 the clocks change on the last Sundays of March and October', () => {
  const lastSunday = (year: number, month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - last.getUTCDay() * DAY;
  };
  for (let year = 2020; year <= 2025; year++) {
    const spring = lastSunday(year, 2);
    const autumn = lastSunday(year, 9);
    const [short, long] = [spring, autumn].map((date) =>
      daysOf('Europe/Amsterdam', date + 12 * HOUR),
    );
    assert.deepEqual([short?.start, short?.end], [spring - HOUR, spring + 22 * HOUR]);
    assert.deepEqual([long?.start, long?.end], [autumn - 2 * HOUR, autumn + 23 * HOUR]);
  }
});

/** Days unlike others, with the first instant of each and of what follows it, in UTC. */
const ODD_DAYS: readonly (readonly [string, string, string, string])[] = [
  ['America/Sao_Paulo', 'no midnight', '2018-11-04T03:00', '2018-11-05T02:00'],
  ['America/Sao_Paulo', 'its last hour twice', '2018-02-17T02:00', '2018-02-18T03:00'],
  ['Asia/Beirut', 'no midnight', '2022-03-26T22:00', '2022-03-27T21:00'],
  ['Africa/Cairo', 'no midnight', '2024-04-25T22:00', '2024-04-26T21:00'],
  ['America/Havana', 'midnight twice', '2022-11-06T04:00', '2022-11-07T05:00'],
  ['America/St_Johns', 'an hour skipped a minute in', '2011-03-13T03:30', '2011-03-14T02:30'],
  ['Asia/Pyongyang', 'no last half hour', '2018-05-03T15:30', '2018-05-04T15:00'],
  ['Pacific/Apia', 'before the skipped day', '2011-12-29T10:00', '2011-12-30T10:00'],
  ['Pacific/Apia', 'after the skipped day', '2011-12-30T10:00', '2011-12-31T10:00'],
  ['Pacific/Kiritimati', '14 hours ahead', '2026-05-31T10:00', '2026-06-01T10:00'],
  ['Etc/GMT+12', '12 hours behind', '2026-05-31T12:00', '2026-06-01T12:00'],
  ['Asia/Kathmandu', '5.75 hours ahead', '2026-05-31T18:15', '2026-06-01T18:15'],
];

for (const [timeZone, what, first, next] of ODD_DAYS) {
  test(`${timeZone}, the day from ${first} until ${next} UTC (${what})`, () => {
    const [start, end] = [Date.parse(`${first}Z`), Date.parse(`${next}Z`)];
    for (const now of [start, (start + end) / 2, end - 1]) {
      const day = daysOf(timeZone, now);
      assert.deepEqual([day.start, day.end], [start, end]);
    }
  });
}

test('days follow each other without gap or overlap: every instant belongs to exactly one', () => {
  for (const timeZone of [
    'Europe/Amsterdam',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Etc/GMT+12',
  ]) {
    let day = daysOf(timeZone, Date.UTC(2025, 11, 1));
    for (let count = 0; count < 400; count++) {
      const next = daysOf(timeZone, day.end);
      assert.equal(next.start, day.end);
      assert.deepEqual(daysOf(timeZone, next.end - 1), next);
      assert.equal(daysOf(timeZone, next.start - 1).start, day.start);
      day = next;
    }
  }
});

test('midnight exactly: a drink there is of the day that begins', () => {
  for (const [timeZone, at] of [
    ['UTC', MIDNIGHT],
    ['Europe/Amsterdam', MIDNIGHT - HOUR],
    ['Asia/Beirut', Date.parse('2022-03-26T22:00Z')],
    ['Africa/Cairo', Date.parse('2024-04-25T22:00Z')],
  ] as const) {
    const totals = (now: number) =>
      [at - 1, at].map((time) => summary([drink(200, 'water', time)], { timeZone, now }).totalMl);
    assert.deepEqual(
      [totals(at - 1), totals(at)],
      [
        [200, 0],
        [0, 200],
      ],
    );
  }
});

test('the week is seven days ending today, also across a change of the clocks and a year', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Europe/Amsterdam', '2026-01-03T12:00Z'],
    ['Europe/Amsterdam', '2026-03-29T12:00Z'],
    ['Europe/Amsterdam', '2026-04-02T12:00Z'],
    ['Europe/Amsterdam', '2026-10-28T12:00Z'],
    ['America/New_York', '2025-11-05T20:00Z'],
    ['Australia/Lord_Howe', '2026-04-08T02:00Z'],
    ['Pacific/Chatham', '2026-10-01T00:00Z'],
    ['America/Sao_Paulo', '2018-11-07T15:00Z'],
    ['Africa/Cairo', '2024-05-02T10:00Z'],
    ['Antarctica/Troll', '2026-03-31T10:00Z'],
    ['UTC', '2024-03-02T00:00Z'],
  ];
  for (const [timeZone, noon] of cases) {
    const now = Date.parse(noon);
    const starts = daysBetween(zoneClock(timeZone), now - 9 * DAY, now, 15 * MINUTE).slice(-7);
    const log = starts.flatMap((start) => [
      drink(100, 'water', start),
      drink(10, 'tea', start - 1),
    ]);
    const { week, day } = view(log, { timeZone, now });
    assert.deepEqual(
      week.map(({ start }) => start),
      starts,
    );
    assert.deepEqual(
      week.map(({ ml }) => ml),
      [110, 110, 110, 110, 110, 110, 100],
    );
    assert.equal(week[6]?.start, day.start);
  }
});

test('the week holds a day that a zone skipped as one without length', () => {
  const { week } = view([], { timeZone: 'Pacific/Apia', now: Date.parse('2012-01-02T00:00Z') });
  const starts = week.map(({ start }) => new Date(start).toISOString().slice(0, 16));
  assert.deepEqual(starts.slice(1, 5), [
    ...['2011-12-28T10:00', '2011-12-29T10:00', '2011-12-30T10:00', '2011-12-30T10:00'],
  ]);
});

/** For each hour on the clock what was drunk in it, when somebody drinks 1 ml every five minutes. */
function sipsOf(timeZone: string, now: number): { log: readonly unknown[]; hours: number[] } {
  const { start, end } = daysOf(timeZone, now);
  const { hourOf } = zoneClock(timeZone);
  const hours = Array<number>(24).fill(0);
  const log: unknown[] = [];
  for (let at = start; at < end; at += 5 * MINUTE) {
    log.push(drink(1, 'water', at));
    hours[hourOf(at)]! += 1;
  }
  return { log, hours };
}

test('by the hour: the clock of the day counts, with an hour that is skipped or shown twice', () => {
  const days: readonly (readonly [string, string, number])[] = [
    ['Europe/Amsterdam', '2026-03-29T12:00Z', 23],
    ['Europe/Amsterdam', '2026-10-25T12:00Z', 25],
    ['Europe/Amsterdam', '2026-11-22T12:00Z', 24],
    ['America/New_York', '2026-03-08T17:00Z', 23],
    ['America/New_York', '2026-11-01T17:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-05T02:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04T02:00Z', 23.5],
    ['America/Sao_Paulo', '2018-11-04T14:00Z', 23],
    ['America/Sao_Paulo', '2018-02-17T14:00Z', 25],
    ['America/Havana', '2022-11-06T17:00Z', 25],
    ['Pacific/Chatham', '2026-09-27T00:00Z', 23],
    ['Antarctica/Troll', '2026-03-29T10:00Z', 22],
    ['America/St_Johns', '2011-03-13T15:00Z', 23],
  ];
  for (const [timeZone, noon, length] of days) {
    const now = Date.parse(noon);
    const { log, hours } = sipsOf(timeZone, now);
    const shown = view(log, { timeZone, now });
    assert.equal(log.length, length * 12, timeZone);
    assert.deepEqual(
      shown.hours.map(({ ml }) => ml),
      hours,
      `${timeZone} ${noon}`,
    );
    assert.equal(
      shown.day.eveningMl,
      hours.slice(20).reduce((all, ml) => all + ml),
    );
  }
});

test('by the hour: where clocks go back from within an hour or by two, the first showing counts', () => {
  for (const [timeZone, noon, first] of [
    ['Pacific/Chatham', '2026-04-05T00:00Z', [12, 12, 12, 24, 12]],
    ['Antarctica/Troll', '2026-10-25T10:00Z', [12, 12, 36, 12, 12]],
  ] as const) {
    const now = Date.parse(noon);
    const { log } = sipsOf(timeZone, now);
    const amounts = view(log, { timeZone, now }).hours.map(({ ml }) => ml);
    assert.deepEqual(amounts.slice(0, 5), first, timeZone);
    assert.equal(
      amounts.reduce((all, ml) => all + ml),
      log.length,
    );
  }
});

test('a name that is no time zone counts as UTC', () => {
  for (const timeZone of ['', ' ', 'Mars/Olympus', 'Europe/Amsterdam ', 'Europa/Amsterdam', 'nl']) {
    assert.ok(!isTimeZone(timeZone));
    assert.deepEqual(summary([], { timeZone }), summary([]), timeZone);
  }
  for (const [name, value] of hostileValues()) {
    assert.ok(!isTimeZone(value), name);
    const { start, end } = summary([], { timeZone: value });
    assert.deepEqual([start, end], [MIDNIGHT, MIDNIGHT + DAY], name);
  }
});

test('names of time zones are those that the engine knows, in any case', () => {
  for (const name of ['Europe/Amsterdam', 'europe/amsterdam', 'UTC', 'Asia/Calcutta']) {
    assert.ok(isTimeZone(name), name);
  }
});

test('a now that is no instant counts as the beginning of 1970, in every zone', () => {
  for (const timeZone of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
    const offset = offsetOf(timeZone)(0);
    const start = Math.floor(offset / DAY) * DAY - offset;
    for (const now of [NaN, -1, 0, 1.5, Infinity, 8.64e15, '1', null, undefined, {}, 2n]) {
      const day = summary([drink(200)], { timeZone, now });
      assert.deepEqual([day.start, day.end, day.totalMl], [start, start + DAY, 0], String(now));
    }
  }
});

test('the last instants that a calendar can count have a day', () => {
  for (const timeZone of ['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
    for (const now of [1, NOON, 8e15 - 1, 8e15]) {
      const { start, end } = daysOf(timeZone, now);
      assert.ok(start <= now && now < end && end - start >= 23 * HOUR, `${timeZone} ${now}`);
    }
  }
});
