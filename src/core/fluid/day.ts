/** One day of drinks against a range: how much, in which band, and what is worth a note. */
import { readOwn, readWhole } from '../input.js';
import { DRINK_KINDS, drinksBetween, readDrinks, type Drink, type DrinkKind } from './drinks.js';
import { calendarOf, HOUR } from './zone.js';

/** Where the counted total of a whole day lies, from low to high. */
export const FLUID_BANDS = ['far-below', 'below', 'within', 'slightly-above', 'above'] as const;

/** One of {@link FLUID_BANDS}. */
export type FluidBand = (typeof FLUID_BANDS)[number];

/** Remarks beside a day. */
export type FluidNote = 'pause' | 'much' | 'evening' | 'caffeine' | 'less-slowly';

/** Whether a doctor's advice goes before the usual range, as far as the person said. */
export type DoctorAnswer = 'yes' | 'no';

/** What the day is looked at with. */
export interface FluidOptions {
  /** The present, in milliseconds since 1970 UTC. Anything else counts as the beginning of 1970. */
  readonly now: number;
  /** IANA name of the time zone whose midnight begins the day. A name that is not known counts as `UTC`. */
  readonly timeZone: string;
  /**
   * The ends of a range that a doctor gave, in whole ml, 250 to 6000. With one end there is only that end. Anything
   * else counts as not given, and so does a pair with the minimum over the maximum.
   */
  readonly minMl?: unknown;
  readonly maxMl?: unknown;
  /**
   * Whether a doctor said how much to drink, or a disease or medicine asks for such advice. `no` gives the usual range;
   * `yes` none while the ends are not known; absent is not answered yet, and gives none either. Ends answer it.
   */
  readonly doctor?: DoctorAnswer | undefined;
  /** Whether the person wakes at night to pass urine. Default `false`. */
  readonly nightWaking?: boolean;
  /** Whether the person has complaints of urge. Default `false`. */
  readonly urge?: boolean;
}

/** A range in ml. Without a minimum `min` is 0, without a maximum `max` is `Infinity`. */
export interface FluidRange {
  readonly min: number;
  readonly max: number;
  /** Whether it is the advice of a doctor. */
  readonly doctor: boolean;
}

/** A day of drinks. Amounts are in ml. */
export interface DaySummary {
  /** The instants at which the day begins and at which the next one does. */
  readonly start: number;
  readonly end: number;
  /** All that counts: everything but alcohol. */
  readonly totalMl: number;
  readonly alcoholMl: number;
  /** Coffee, tea and soft drinks, since cola cannot be told from others. */
  readonly caffeineMl: number;
  /** What was drunk from 20:00 on, alcohol too. */
  readonly eveningMl: number;
  /** The doctor's range, else the usual one; `null` while it is open whether there is advice, or what it says. */
  readonly range: FluidRange | null;
  /** The band of the total; `null` without a range. */
  readonly band: FluidBand | null;
  /** In the order of {@link FluidNote}. */
  readonly notes: readonly FluidNote[];
  /** With the note `less-slowly` the least to go down to: a quarter less, and never under the minimum. Else 0. */
  readonly leastMl: number;
}

/** The numbers of the bands and notes; amounts in ml. */
export const LIMITS = {
  min: 1500,
  max: 2000,
  /** Parts of the minimum and of the maximum. */
  farBelow: 2 / 3,
  slightlyAbove: 5 / 4,
  /** More than this within an hour. */
  pause: 1000,
  much: 3000,
  /** More than this part of all that was drunk, from this hour on. */
  evening: 1 / 4,
  eveningHour: 20,
  /** More than this. */
  caffeine: 400,
  /** The part that is left when a quarter is. */
  less: 3 / 4,
} as const;

/** The kinds that count. */
export const COUNTED: readonly DrinkKind[] = /* @__PURE__ */ DRINK_KINDS.filter(
  (kind) => kind !== 'alcohol',
);
/** The kinds that may hold caffeine: of soft drinks cola does, and it cannot be told from others. */
export const CAFFEINE: readonly DrinkKind[] = ['coffee', 'tea', 'soft-drink'];

/** The amount of those of `drinks` that are of `kinds`; of all that count when nothing else is said. */
export const sum = (drinks: readonly Drink[], kinds = COUNTED): number =>
  drinks.reduce((all, { kind, ml }) => (kinds.includes(kind) ? all + ml : all), 0);

function rangeOf({ minMl, maxMl, doctor }: FluidOptions): FluidRange | null {
  const min = readWhole(minMl, 250, 6000);
  const max = readWhole(maxMl, 250, 6000) || Infinity;
  if (min <= max && (min || max < Infinity)) return { min, max, doctor: true };
  return doctor === 'no' ? { min: LIMITS.min, max: LIMITS.max, doctor: false } : null;
}

/** The band of a day with this total; `null` without a range. A doctor's maximum has no `slightly-above`. */
export function bandOf(ml: number, range: FluidRange | null): FluidBand | null {
  if (!range) return null;
  const { min, max, doctor } = range;
  const most = doctor ? max : max * LIMITS.slightlyAbove;
  const passed = [ml >= min * LIMITS.farBelow, ml >= min, ml > max, ml > most];
  return FLUID_BANDS[passed.filter(Boolean).length] as FluidBand;
}

/** Whether more than `LIMITS.pause` was drunk within an hour that ends from `start` on; `drinks` from old to new. */
function drankTooFast(drinks: readonly Drink[], start: number): boolean {
  let ml = 0;
  let first = 0;
  return drinks.some((drink) => {
    ml += drink.ml;
    for (let old = drinks[first]; old && drink.at - old.at > HOUR; old = drinks[++first]) {
      ml -= old.ml;
    }
    return ml > LIMITS.pause && drink.at >= start;
  });
}

/** See {@link summariseDay}; `drinks` are well formed and oldest first. */
export function summariseParsed(drinks: readonly Drink[], options: FluidOptions): DaySummary {
  const instantOf = calendarOf(options.now, options.timeZone);
  const [start, end] = [instantOf(0), instantOf(24)];
  const today = drinksBetween(drinks, start, end);
  const totalMl = sum(today);
  const alcoholMl = sum(today, ['alcohol']);
  const caffeineMl = sum(today, CAFFEINE);
  const evening = drinksBetween(today, instantOf(LIMITS.eveningHour), end);
  const eveningMl = sum(evening, DRINK_KINDS);
  const eveningLimit = (totalMl + alcoholMl) * LIMITS.evening;
  const range = rangeOf(options);
  const less = range && !range.doctor && options.urge && totalMl > range.max;
  const notes: readonly (readonly [FluidNote, unknown])[] = [
    ['pause', drankTooFast(drinksBetween(drinks, start - HOUR, end), start)],
    ['much', totalMl >= LIMITS.much],
    ['evening', options.nightWaking && eveningMl > eveningLimit],
    ['caffeine', caffeineMl > LIMITS.caffeine],
    ['less-slowly', less],
  ];
  return {
    start,
    end,
    totalMl,
    alcoholMl,
    caffeineMl,
    eveningMl,
    range,
    band: bandOf(totalMl, range),
    notes: notes.filter(([, holds]) => holds).map(([id]) => id),
    leastMl: less ? Math.max(range.min, Math.ceil(totalMl * LIMITS.less)) : 0,
  };
}

const OPTIONS = ['now', 'timeZone', 'minMl', 'maxMl', 'doctor', 'nightWaking', 'urge'] as const;

const readOptions = (options: unknown) =>
  Object.fromEntries(OPTIONS.map((key) => [key, readOwn(options, key)])) as unknown as FluidOptions;

/**
 * The day of `options.now`, from midnight to midnight in the zone: 23, 24 or 25 hours.
 *
 * Total and deterministic. A malformed drink is left out, and of drinks with the same id the last one counts. A drink
 * later than `now` counts when it is of the same day: the clock may have been set back. An option counts only as an own
 * property. Never throws.
 */
export function summariseDay(drinks: readonly Drink[], options: FluidOptions): DaySummary {
  return summariseParsed(readDrinks(drinks), readOptions(options));
}
