/** The tables of the meter, changed a little and in place: some day must come out differently for every change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRINK_KINDS, FLUID_BANDS, VESSELS, type DrinkKind } from '../../../src/core/index.js';
import { CAFFEINE, COUNTED, LIMITS } from '../../../src/core/fluid/day.js';
import { expectDay, KIND_IDS, PRESETS, type Asked, type ExpectedDay } from '../oracle/fluid.js';
import { expectNoticed, listMutants, valueMutants } from '../support/mutate-values.js';
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
}

function* makeCases(): Generator<Case> {
  const asked = { now: NOON, doctor: 'no', nightWaking: true, urge: true } as const;
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

const CASES = [...makeCases()].map(({ log, asked }) => ({
  log,
  asked,
  expected: expectDay(log, asked, UTC),
}));

/** Whether some case tells the tables as they are now from the specification. */
const someDayDiffers = (): boolean =>
  CASES.some(({ log, asked, expected }) => {
    // No zone is UTC.
    const day = summary(log, { ...optionsOf(asked), timeZone: undefined });
    return Object.entries(expected).some(
      ([key, value]) => String(day[key as keyof ExpectedDay]) !== String(value),
    );
  });

/** Parts by what stands above and below the line. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  farBelow: [2, 3],
  slightlyAbove: [5, 4],
  evening: [1, 4],
  less: [3, 4],
};

test('limits: one higher or lower, or a part with one more above or below the line, changes a day', (t) => {
  const mutants = valueMutants('limits', LIMITS, (key, value) => {
    const [above, below] = PARTS[key] ?? [value, 0];
    if (!below) return [value - 1, value + 1];
    assert.equal(value, above / below, key);
    return [(above + 1) / below, (above - 1) / below, above / (below + 1), above / (below - 1)];
  });
  t.diagnostic(`${expectNoticed(mutants, someDayDiffers)} altered limits noticed`);
});

test('bands and kinds: one dropped, moved, or with another meaning changes a day', (t) => {
  // Alcohol is no part of what counts, so that caffeine in it would change nothing.
  const others = (kinds: readonly DrinkKind[], except = '') =>
    DRINK_KINDS.filter((kind) => !kinds.includes(kind) && kind !== except);
  const mutants = [
    ...listMutants('bands', FLUID_BANDS, { ordered: true }),
    ...listMutants('kinds', DRINK_KINDS),
    ...listMutants('counted', COUNTED, { added: others(COUNTED) }),
    ...listMutants('caffeine', CAFFEINE, { added: others(CAFFEINE, 'alcohol') }),
  ];
  t.diagnostic(`${expectNoticed(mutants, someDayDiffers)} altered lists noticed`);
});

test('kinds in another order, or a vessel of another size, are not those of the specification', () => {
  const [kinds, presets] = [KIND_IDS.join(), String(Object.entries(PRESETS))];
  expectNoticed(
    [
      ...listMutants('kinds', DRINK_KINDS, { ordered: true }),
      ...valueMutants('vessels', VESSELS, (_, ml) => [ml - 1, ml + 1]),
    ],
    () => DRINK_KINDS.join() !== kinds || String(Object.entries(VESSELS)) !== presets,
  );
});
