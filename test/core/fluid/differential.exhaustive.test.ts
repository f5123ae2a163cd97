import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BAND_IDS, expectDay, NOTE_IDS, type WallClock } from '../oracle/fluid.js';
import { pick, randomFrom } from '../support/random.js';
import { DAY, fixedClock, zoneClock } from './clocks.js';
import { between, MIDNIGHT, optionsOf, randomAsked, randomLog, summary } from './logs.js';

const reached = new Map<string, number>();

/** Things that are no drink, to be strewn between those that are. */
const JUNK: readonly unknown[] = [
  ...[null, undefined, 0, '250ml', [], {}, { ml: 250 }, NaN],
  { id: 'x', at: MIDNIGHT, kind: 'tea', ml: 0 },
  { id: 'x', at: MIDNIGHT, kind: 'tea', ml: 1e9 },
  { id: 'x', at: MIDNIGHT, kind: 'tea', ml: 1.5 },
  { id: 'x', at: MIDNIGHT, kind: 'wine', ml: 250 },
  { id: '', at: MIDNIGHT, kind: 'tea', ml: 250 },
  { id: 'x', at: -1, kind: 'tea', ml: 250 },
];

/** Fails unless source and oracle agree on a random log; compares without building messages, for speed. */
function compare(random: () => number, timeZone: unknown, clock: WallClock, now: number): void {
  const asked = randomAsked(random, now);
  const log = randomLog(random, asked);
  const given: unknown[] = [...log];
  if (random() < 0.2) given.splice(between(random, 0, log.length), 0, pick(random, JUNK));
  const actual = summary(given, { ...optionsOf(asked), timeZone });
  const expected = expectDay(log, asked, clock);
  for (const id of [expected.band ?? 'no band', ...expected.notes]) {
    reached.set(id, (reached.get(id) ?? 0) + 1);
  }
  if (
    actual.totalMl !== expected.totalMl ||
    actual.alcoholMl !== expected.alcoholMl ||
    actual.caffeineMl !== expected.caffeineMl ||
    actual.eveningMl !== expected.eveningMl ||
    actual.band !== expected.band ||
    actual.leastMl !== expected.leastMl ||
    actual.notes.join() !== expected.notes.join()
  ) {
    assert.deepEqual({ asked, log, ...actual }, { asked, log, ...actual, ...expected });
  }
}

test('200,000 seeded random logs and ranges give the expected day, and every band and note occurs', (t) => {
  const random = randomFrom(20261122);
  const clock = fixedClock(0);
  for (let n = 0; n < 200_000; n++) {
    compare(random, undefined, clock, MIDNIGHT + between(random, 0, DAY - 1));
  }
  const found = [...BAND_IDS, 'no band', ...NOTE_IDS].map((id) => `${id} ${reached.get(id) ?? 0}`);
  for (const id of [...BAND_IDS, ...NOTE_IDS]) assert.ok((reached.get(id) ?? 0) > 1000, id);
  t.diagnostic(`200000 random logs: ${found.join(', ')}`);
});

test('random logs at random times in zones that change their clocks give the expected day', (t) => {
  const random = randomFrom(31);
  const zones = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut'];
  const clocks = zones.map((zone) => [zone, zoneClock(zone)] as const);
  for (let n = 0; n < 6_000; n++) {
    const [zone, clock] = pick(random, clocks);
    // Half of them within a day of a change of the clocks in Amsterdam or New York.
    const change = pick(random, ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']);
    const now = random() < 0.5 ? Date.parse(change) : between(random, 1.6e12, 2.2e12);
    compare(random, zone, clock, now + between(random, 0, DAY));
  }
  t.diagnostic('6000 random logs');
});
