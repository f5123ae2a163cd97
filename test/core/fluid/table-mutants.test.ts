/** The tables, changed a little and in place: some day must come out differently for every change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRINK_KINDS, FLUID_BANDS, VESSELS } from '../../../src/core/index.js';
import { CAFFEINE, COUNTED, LIMITS } from '../../../src/core/fluid/day.js';
import { expectDay, KIND_IDS, PRESETS, type Asked, type ExpectedDay } from '../oracle/fluid.js';
import { randomFrom } from '../support/random.js';
import { fixedClock, HOUR, MINUTE } from './clocks.js';
import {
  drink,
  MIDNIGHT,
  NOON,
  optionsOf,
  randomAsked,
  randomLog,
  spread,
  summary,
} from './logs.js';

const UTC = fixedClock(0);
const EIGHT_PM = MIDNIGHT + 20 * HOUR;

interface Case {
  readonly log: ReturnType<typeof randomLog>;
  readonly asked: Asked;
  readonly expected: ExpectedDay;
}

function* makeCases(): Generator<Omit<Case, 'expected'>> {
  const asked = { now: NOON, nightWaking: true, urge: true };
  for (const edge of [1000, 1500, 2000, 2500, 3000]) {
    for (const ml of [edge - 2, edge - 1, edge, edge + 1]) {
      yield { log: spread(ml), asked };
      yield { log: spread(ml), asked: { now: NOON, min: 1200, max: 1600 } };
    }
  }
  for (const kind of KIND_IDS) {
    for (const ml of [399, 400, 401, 402]) yield { log: [drink(ml, kind)], asked };
  }
  for (const ml of [999, 1000, 1001, 1002]) yield { log: [drink(ml)], asked };
  for (const at of [EIGHT_PM - 61 * MINUTE, EIGHT_PM - 1, EIGHT_PM, EIGHT_PM + HOUR]) {
    for (const ml of [99, 100, 101, 300]) {
      yield { log: [drink(300), drink(ml, 'water', at)], asked };
    }
  }
  const random = randomFrom(19);
  for (let n = 0; n < 500; n++) {
    const other = randomAsked(random, NOON);
    yield { log: randomLog(random, other), asked: other };
  }
}

const CASES: readonly Case[] = [...makeCases()].map(({ log, asked }) => ({
  log,
  asked,
  expected: expectDay(log, asked, UTC),
}));

/** Whether some case tells the tables as they are now from the specification. */
const isKilled = (): boolean =>
  CASES.some(({ log, asked, expected }) => {
    // No zone is UTC, and spares the making of a calendar.
    const day = summary(log, { ...optionsOf(asked), timeZone: undefined });
    return Object.entries(expected).some(
      ([key, value]) => String(day[key as keyof ExpectedDay]) !== String(value),
    );
  });

let total = 0;

/** Fails when nothing notices `change`, which `restore` takes back. */
function kill(name: string, change: () => void, restore: () => void, noticed = isKilled): void {
  total += 1;
  change();
  try {
    assert.ok(noticed(), `not noticed: ${name}`);
  } finally {
    restore();
  }
}

/** Fails unless dropping, doubling or swapping any row of `rows` is noticed. */
function killRows(name: string, rows: readonly string[], noticed = isKilled, swaps = true): void {
  const list = rows as string[];
  const before = [...rows];
  const restore = () => void list.splice(0, list.length, ...before);
  before.forEach((row, at) => {
    kill(`${name}: ${row} dropped`, () => void list.splice(at, 1), restore, noticed);
    if (!swaps || at === 0) return;
    const [one, two] = [before[at - 1] as string, row];
    kill(`${name}: ${row} swapped`, () => void list.splice(at - 1, 2, two, one), restore, noticed);
  });
}

test('the unaltered tables agree with the specification in every case', (t) => {
  assert.ok(!isKilled());
  t.diagnostic(`${CASES.length} cases`);
});

test('a limit one higher or lower, or a part with one more above or below the line, changes a day', () => {
  const limits = LIMITS as Record<keyof typeof LIMITS, number>;
  const parts: Record<string, readonly [number, number]> = {
    farBelow: [2, 3],
    slightlyAbove: [5, 4],
    evening: [1, 4],
    less: [3, 4],
  };
  for (const key of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const [above, below] = parts[key] ?? [limits[key], 1];
    const old = limits[key];
    assert.equal(old, above / below, key);
    const others = parts[key]
      ? [(above + 1) / below, (above - 1) / below, above / (below + 1), above / (below - 1)]
      : [old + 1, old - 1];
    for (const other of others) {
      const restore = () => (limits[key] = old);
      kill(`${key} ${other}`, () => (limits[key] = other), restore);
    }
  }
  assert.ok(!isKilled());
});

test('a band dropped or swapped changes a day', () => {
  killRows('bands', FLUID_BANDS);
});

test('a kind that is dropped, that no longer counts, or that has or loses caffeine changes a day', () => {
  killRows('kinds', DRINK_KINDS, isKilled, false);
  killRows('counted', COUNTED, isKilled, false);
  killRows('caffeine', CAFFEINE, isKilled, false);
  for (const [name, list] of [
    ['counted', COUNTED],
    ['caffeine', CAFFEINE],
  ] as const) {
    const rows = list as string[];
    for (const kind of KIND_IDS.filter((one) => !rows.includes(one))) {
      // Alcohol is no part of what counts, so that caffeine in it would change nothing.
      if (name === 'caffeine' && kind === 'alcohol') continue;
      kill(
        `${name} with ${kind}`,
        () => rows.push(kind),
        () => rows.pop(),
      );
    }
  }
});

test('a kind in another place, or a vessel of another size, is not that of the specification', () => {
  const differs = () =>
    DRINK_KINDS.join() !== KIND_IDS.join() || String(Object.entries(VESSELS)) !== presets;
  const presets = String(Object.entries(PRESETS));
  assert.ok(!differs());
  killRows('kinds', DRINK_KINDS, differs);
  const vessels = VESSELS as Record<string, number>;
  for (const [id, ml] of Object.entries(PRESETS)) {
    for (const other of [ml - 1, ml + 1]) {
      kill(
        `${id} ${other}`,
        () => (vessels[id] = other),
        () => (vessels[id] = ml),
        differs,
      );
    }
  }
});

test('every altered table was noticed', (t) => {
  assert.ok(!isKilled());
  assert.ok(total > 80);
  t.diagnostic(`${total} of ${total} altered tables noticed`);
});
