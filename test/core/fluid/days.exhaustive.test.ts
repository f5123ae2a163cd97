import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from '../../../src/core/fluid/zone.js';
import { changesIn, DAY, daysBetween, zoneClock } from './clocks.js';

const FROM = Date.UTC(2020, 0, 1);
const TO = Date.UTC(2041, 0, 1);

for (const timeZone of [
  ...['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'],
]) {
  test(`${timeZone}: every day from 2020 to 2040 is as the clock shows it, hour by hour`, (t) => {
    const starts = daysBetween(zoneClock(timeZone), FROM, TO);
    starts.slice(7, -1).forEach((start, index) => {
      const end = starts[index + 8] as number;
      const instantOf = calendarOf((start + end) / 2, timeZone);
      assert.deepEqual([instantOf(0), instantOf(24)], [start, end]);
      assert.equal(instantOf(-6 * 24), starts[index + 1]);
    });
    t.diagnostic(`${timeZone}: ${starts.length} days`);
  });
}

test('in every zone that the engine knows, the days on which clocks change until 2032 are found', (t) => {
  const zones = Intl.supportedValuesOf('timeZone');
  let found = 0;
  for (const timeZone of zones) {
    const changes = changesIn(timeZone, Date.UTC(2026, 0, 1), Date.UTC(2033, 0, 1), DAY);
    const { dateOf } = zoneClock(timeZone);
    changes.forEach(({ at }, index) => {
      // A calendar looks at nine days, and expects the clocks to change once in them.
      assert.ok(at - (changes[index - 1]?.at ?? 0) > 9 * DAY, `${timeZone} ${at}`);
      for (const now of [at - 1, at]) {
        const instantOf = calendarOf(now, timeZone);
        const [start, end] = [instantOf(0), instantOf(24)];
        assert.ok(start <= now && now < end, timeZone);
        assert.deepEqual([dateOf(start), dateOf(end - 1)], [dateOf(now), dateOf(now)], timeZone);
        assert.ok(dateOf(start - 1) !== dateOf(now) && dateOf(end) !== dateOf(now), timeZone);
        for (let hour = 0; hour < 24; hour++) assert.ok(instantOf(hour) <= instantOf(hour + 1));
      }
    });
    found += changes.length;
  }
  t.diagnostic(`${zones.length} zones, ${found} changes`);
});
