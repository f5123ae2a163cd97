/** Logs of drinks: made by hand, and seeded random ones. */
import {
  summariseDay,
  transitionFluid,
  type DaySummary,
  type Drink,
  type DrinkKind,
  type FluidEvent,
  type FluidOptions,
  type FluidState,
  INITIAL_FLUID_STATE,
  viewFluid,
  type FluidView,
} from '../../../src/core/index.js';
import { readDrinks } from '../../../src/core/fluid/drinks.js';
import { NO_ANSWERS } from '../../../src/core/fluid/record.js';
import { KIND_IDS, type Asked } from '../oracle/fluid.js';
import { pick } from '../support/random.js';
import { DAY, HOUR, MINUTE } from './clocks.js';

/** A Sunday in November at midnight, UTC. */
export const MIDNIGHT = Date.UTC(2026, 10, 22);
export const NOON = MIDNIGHT + 12 * HOUR;

let ids = 0;

/** A drink of `ml`; water at nine, unless told otherwise. */
export const drink = (ml: number, kind = 'water', at = MIDNIGHT + 9 * HOUR): Drink => ({
  id: `drink-${(ids += 1)}`,
  at,
  kind: kind as DrinkKind,
  ml,
});

/** Drinks of together `ml`, an hour and a half apart and from six: far enough for no `pause`. */
export function spread(ml: number, kind = 'water', from = MIDNIGHT + 6 * HOUR): readonly Drink[] {
  const glasses = Math.ceil(ml / 600);
  return Array.from({ length: glasses }, (_, at) =>
    drink(at === glasses - 1 ? ml - 600 * at : 600, kind, from + at * 90 * MINUTE),
  );
}

/** The source's answer to any value whatever. The question about a doctor's advice is answered with no. */
export const summary = (drinks: unknown, options: object = {}): DaySummary =>
  summariseDay(drinks as readonly Drink[], {
    now: NOON,
    timeZone: 'UTC',
    doctor: 'no',
    ...options,
  });

/** A state with these drinks, and the question about a doctor's advice answered with `doctor`. */
export const stateWith = (drinks: unknown, doctor: 'yes' | 'no' | null = 'no'): FluidState => ({
  ...INITIAL_FLUID_STATE,
  drinks: readDrinks(drinks),
  answers: { ...NO_ANSWERS, doctor },
});

interface Viewed extends Partial<Omit<FluidOptions, 'doctor'>> {
  readonly doctor?: 'yes' | 'no' | null | undefined;
}

/** The source's view of a day with these drinks. */
export const view = (drinks: unknown, { doctor = 'no', ...options }: Viewed = {}): FluidView =>
  viewFluid(stateWith(drinks, doctor), { now: NOON, timeZone: 'UTC', ...options });

/** The source's step for any value whatever. */
export const step = (state: FluidState, event: unknown): FluidState =>
  transitionFluid(state, event as FluidEvent);

const EDGES = [999, 1000, 1499, 1500, 2000, 2001, 2500, 2501, 2999, 3000];

/** A whole number from `least` to `most`. */
export const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** What the day of `now` is looked at with: no range, one or both ends of one, or a doctor's that is not known. */
export function randomAsked(random: () => number, now: number): Asked {
  const min = between(random, 250, 2500);
  const max = between(random, min, 3500);
  const ends = pick(random, [{}, {}, { min }, { max }, { min, max }, { min, max: min }]);
  const flag = () => random() < 0.5;
  return {
    now,
    ...ends,
    doctor: pick(random, ['no', 'no', 'no', 'yes', undefined] as const),
    nightWaking: flag(),
    urge: flag(),
  };
}

/** The options of the source for what is asked. */
export const optionsOf = (asked: Asked): object => ({
  now: asked.now,
  minMl: asked.min,
  maxMl: asked.max,
  doctor: asked.doctor,
  nightWaking: asked.nightWaking ?? false,
  urge: asked.urge ?? false,
});

/**
 * A random log around `now`: today, and some of the days beside it; now and then a burst. Half of the totals of today,
 * when `now` is in the middle of it, come out at a number of the rules or beside it.
 */
export function randomLog(random: () => number, { now, min, max }: Asked): readonly Drink[] {
  const spans = [DAY, DAY, 3 * DAY, HOUR, 2 * HOUR];
  const span = pick(random, spans);
  const center = now + pick(random, [0, 0, 0, 8 * HOUR, -12 * HOUR, 12 * HOUR]);
  const whole = random() < 0.5 ? 30 * MINUTE : 1;
  const log: Drink[] = [];
  for (let left = between(random, 0, 12); left > 0; left--) {
    const at = Math.round((center + (random() - 0.5) * span) / whole) * whole;
    const ml = random() < 0.05 ? between(random, 1, 3000) : between(random, 50, 500);
    log.push(drink(ml, pick(random, KIND_IDS), at));
  }
  if (random() < 0.5) return log;
  const edges = [...EDGES, ...[min, max].flatMap((end = 1500) => [end, Math.ceil((end * 2) / 3)])];
  const target = pick(random, edges) + between(random, -1, 1);
  const counted = log.filter(({ at }) => Math.abs(at - now) < 4 * HOUR);
  const rest =
    target - counted.reduce((all, { kind, ml }) => (kind === 'alcohol' ? all : all + ml), 0);
  if (rest >= 1 && rest <= 3000) counted.push(drink(rest, pick(random, ['water', 'tea']), now));
  return counted;
}
