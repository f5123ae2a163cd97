/** Every number, flag and text key that the meter shows. */
import { readInstant } from '../input.js';
import {
  bandOf,
  LIMITS,
  pick,
  readDay,
  sum,
  summarise,
  type DaySummary,
  type FluidBand,
  type FluidNote,
  type FluidOptions,
} from './day.js';
import { DRINK_KINDS, type Drink } from './drinks.js';
import type { ContactRole } from '../care/contacts.js';
import type { FluidState } from './log.js';

/**
 * How the day is going: nothing logged, no range to compare with, on the way to the range, late on the way to the usual
 * range, or a band.
 */
export type FluidStatus = 'empty' | 'no-range' | 'under-way' | 'late' | FluidBand;

/**
 * From this hour on a person is not told any more how much would still reach the usual minimum: it is too much for one
 * evening. A cautious choice of this project; a doctor's minimum is told until the evening.
 */
const LATE_HOUR = 17;

/** The least to go down to is shown in steps of so many ml, upward. */
const STEP = 50;

/** Who may have to be called at these notes, of which a person should know at once, and at this status. */
const TO_CALL: Readonly<Partial<Record<FluidNote | FluidStatus, readonly ContactRole[]>>> = {
  pause: ['gp', 'emergency'],
  thirst: ['gp', 'out-of-hours'],
  'far-below': ['gp', 'out-of-hours'],
};

/** What was drunk in one hour on the clock, and its part of the hour with most, 0 to 1. */
export interface HourView {
  readonly ml: number;
  readonly share: number;
}

/** One day of the week that ends today. */
export interface WeekDay {
  /** The instant at which the day begins. */
  readonly start: number;
  readonly ml: number;
  /** Height on the scale of the meter, 0 to 1. */
  readonly fill: number;
  /**
   * The band; `null` without a range, for a day without drinks (nothing logged is not nothing drunk), and for today
   * while it is under way.
   */
  readonly band: FluidBand | null;
}

/** The meter in a state. Amounts are in ml, heights from 0 (empty) to 1 (the rim). */
export interface FluidView {
  readonly day: DaySummary;
  readonly status: FluidStatus;
  /** The band of the total; `null` without a range, without drinks, and while the day is under way. */
  readonly band: FluidBand | null;
  /** What the vessel holds when it is full. */
  readonly scaleMl: number;
  readonly fill: number;
  /** Where the range begins and ends. Without an end it goes on to that edge; without a range both are 0. */
  readonly zone: { readonly from: number; readonly to: number };
  /** The notes of the day of which a person should know at once. */
  readonly urgent: readonly FluidNote[];
  /** Whom a person may have to call, each once. */
  readonly toCall: readonly ContactRole[];
  /** The other notes of the day; none beside what is urgent, because a tip would speak against it. */
  readonly remarks: readonly FluidNote[];
  /** With `less-slowly` among the remarks the least to go down to, in steps of 50 ml. */
  readonly leastMl: number;
  /** What is left until the minimum, and until the maximum; 0 when there is none or it is reached. */
  readonly toMinMl: number;
  readonly toMaxMl: number;
  /** Parts of the total, 0 to 1. */
  readonly caffeineShare: number;
  readonly eveningShare: number;
  /** The drinks of the day, newest first. */
  readonly drinks: readonly Drink[];
  /** By the hour on the clock, 0 to 23. An hour that the clocks show twice holds both. */
  readonly hours: readonly HourView[];
  /** Seven days, oldest first. */
  readonly week: readonly WeekDay[];
}

const part = (ml: number, whole: number): number => (whole > 0 ? Math.min(1, ml / whole) : 0);

const upTo = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** The view of `state` at `options.now`. See {@link FluidOptions} for what malformed options get. */
export function viewFluid(state: FluidState, options: FluidOptions): FluidView {
  const read = readDay(state.drinks, options);
  const { instantOf } = read;
  const day = summarise(read, options);
  const { start, end, totalMl, range, band } = day;
  const { min, max } = range ?? { min: 0, max: 0 };
  const scaleMl = (max < Infinity ? max || LIMITS.max : min) * LIMITS.slightlyAbove;
  const drinks = pick(read.drinks, start, end, DRINK_KINDS).reverse();
  const hours = upTo(24, (hour) => sum(pick(drinks, instantOf(hour), instantOf(hour + 1))));
  const now = readInstant(options.now);
  const underWay = totalMl < min && now < instantOf(LIMITS.eveningHour);
  const late = !range?.doctor && now >= instantOf(LATE_HOUR);
  const onTheWay = late ? 'late' : 'under-way';
  const logged = underWay ? onTheWay : (band ?? 'no-range');
  const status: FluidStatus = drinks.length > 0 ? logged : 'empty';
  const urgent = day.notes.filter((note) => TO_CALL[note]);
  return {
    day,
    status,
    band: drinks.length > 0 && !underWay ? band : null,
    scaleMl,
    fill: part(totalMl, scaleMl),
    zone: { from: part(min, scaleMl), to: part(max, scaleMl) },
    urgent,
    toCall: [...new Set([...day.notes, status].flatMap((id) => TO_CALL[id] ?? []))],
    remarks: urgent.length > 0 ? [] : day.notes,
    leastMl: Math.ceil(day.leastMl / STEP) * STEP,
    toMinMl: Math.max(0, min - totalMl),
    toMaxMl: max < Infinity ? Math.max(0, max - totalMl) : 0,
    caffeineShare: part(day.caffeineMl, totalMl),
    eveningShare: part(day.eveningMl, totalMl),
    drinks,
    hours: hours.map((ml) => ({ ml, share: part(ml, Math.max(...hours)) })),
    week: upTo(7, (index) => {
      const from = instantOf((index - 6) * 24);
      const logged = pick(read.drinks, from, instantOf((index - 5) * 24), DRINK_KINDS);
      const ml = sum(pick(logged, 0, Infinity));
      const over = index < 6 || !underWay;
      const its = over && logged.length > 0 ? bandOf(ml, range) : null;
      return { start: from, ml, fill: part(ml, scaleMl), band: its };
    }),
  };
}
