/** Every number, flag and text key that the meter shows. */
import { readInstant } from '../input.js';
import type { ContactRole } from '../care/contacts.js';
import type { Focus, Machine, MachineView } from '../machine.js';
import {
  bandOf,
  LIMITS,
  sum,
  summariseParsed,
  type DaySummary,
  type DoctorAnswer,
  type FluidBand,
  type FluidNote,
  type FluidOptions,
} from './day.js';
import { drinksBetween, type Drink } from './drinks.js';
import { transitionFluid, URGENT_NOTES, type UrgentNote } from './machine.js';
import { INITIAL_FLUID_STATE, type FluidEvent, type FluidState } from './state.js';
import { calendarOf } from './zone.js';

/** What the host says; what the person answered goes first. See {@link FluidOptions} for malformed options. */
export type FluidViewOptions = Omit<FluidOptions, 'doctor'>;

/**
 * How the day is going: nothing logged, only counting while the question about a doctor's advice is open, a doctor's
 * advice that is not known, on the way to the range, late on the way to the usual range, or a band.
 */
export type FluidStatus = 'empty' | 'counting' | 'no-range' | 'under-way' | 'late' | FluidBand;

/** Plain facts of the day: how much held caffeine, was drunk in the evening, or was alcohol. */
export type FluidFact = 'caffeine' | 'evening' | 'alcohol';

/**
 * From this hour on a person is not told any more how much would still reach the usual minimum: it is too much for one
 * evening. A cautious choice of this project; a doctor's minimum is told until the evening.
 */
const LATE_HOUR = 17;

/** The least to go down to is shown in steps of so many ml, upward. */
const STEP = 50;

/** Who may have to be called at these notes, and when the person says that hardly any urine comes. */
const TO_CALL: Readonly<Record<UrgentNote, readonly ContactRole[]>> = {
  pause: ['gp', 'emergency'],
  much: ['gp', 'out-of-hours', 'emergency'],
};
const HARDLY_URINE: readonly ContactRole[] = ['gp', 'out-of-hours'];

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
  /** Height on the scale of the meter, 0 to 1; without a range on that of the day with most. */
  readonly height: number;
  /**
   * The band; `null` without a range, for a day without drinks (nothing logged is not nothing drunk), and for today
   * while it is under way.
   */
  readonly band: FluidBand | null;
}

/** The meter in a state. Amounts are in ml, heights from 0 (empty) to 1 (the rim). */
export interface FluidView
  extends
    MachineView,
    Pick<FluidState, 'form' | 'editing' | 'rangeForm' | 'wrong' | 'message' | 'warned'> {
  /** Every drink that is known, oldest first. */
  readonly answers: readonly Drink[];
  /** The day so far, or `null` when nothing is logged. */
  readonly result: DaySummary | null;
  /** Whether the last change can be undone, or what was deleted be put back. */
  readonly undo: 'change' | 'deletion' | null;
  /** What the person answered about a doctor's advice. */
  readonly doctor: DoctorAnswer | null;
  /** What stands open of the question about a doctor's advice, above any advice. */
  readonly asking: 'doctor' | 'range' | null;
  readonly day: DaySummary;
  readonly status: FluidStatus;
  /** The band of the total; `null` without a range, without drinks, and while the day is under way. */
  readonly band: FluidBand | null;
  /** What the vessel holds when it is full; `null` without a range. */
  readonly scaleMl: number | null;
  /** How full it is; `null` without a range. */
  readonly fill: number | null;
  /** Where the range begins and ends. Without an end it goes on to that edge; without a range there is none. */
  readonly zone: { readonly from: number; readonly to: number } | null;
  /** What is left until the minimum, 0 when it is reached or there is none; `null` without a range. */
  readonly remainingMl: number | null;
  /** What is left until a doctor's maximum, 0 when it is reached or there is none; `null` without a range. */
  readonly roomMl: number | null;
  /** The notes of the day of which a person should know at once. */
  readonly urgent: readonly UrgentNote[];
  /** Whether the day asks if hardly any urine comes, and whether the person said so. */
  readonly hardlyUrine: 'asked' | 'said' | null;
  /** Whom a person may have to call, each once. */
  readonly toCall: readonly ContactRole[];
  /** The other notes of the day; none beside what is urgent, because a tip would speak against it. */
  readonly remarks: readonly FluidNote[];
  readonly facts: readonly FluidFact[];
  /** With `less-slowly` among the remarks the least to go down to, in steps of 50 ml. */
  readonly leastMl: number;
  /** Whether the person wakes at night to pass urine; the host may know. */
  readonly nightWaking: boolean;
  /** The drinks of the day, newest first; one that is being changed also when it is of another day, or gone. */
  readonly drinks: readonly Drink[];
  /** By the hour on the clock, 0 to 23. An hour that the clocks show twice holds both. */
  readonly hours: readonly HourView[];
  /** Seven days, oldest first. */
  readonly week: readonly WeekDay[];
}

const part = (ml: number, whole: number): number => (whole > 0 ? Math.min(1, ml / whole) : 0);

const upTo = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** The options with what the person answered. A doctor's advice that the person speaks of replaces the host's. */
function optionsOf({ answers }: FluidState, options: FluidViewOptions): FluidOptions {
  const { doctor, minMl, maxMl } = answers;
  const nightWaking = answers.nightWaking || options.nightWaking === true;
  const advice = doctor === 'yes' ? { doctor, minMl, maxMl } : doctor && { doctor };
  return { ...options, ...advice, nightWaking };
}

/** The meter in `state` at `options.now`. Trusts the drinks of the state, which {@link transitionFluid} has read. */
export function viewFluid(state: FluidState, options: FluidViewOptions): FluidView {
  const asked = optionsOf(state, options);
  const instantOf = calendarOf(asked.now, asked.timeZone);
  const day = summariseParsed(state.drinks, asked);
  const { start, end, totalMl, range, band, notes } = day;
  const today = drinksBetween(state.drinks, start, end);
  const now = readInstant(asked.now);
  const { min, max } = range ?? { min: 0, max: Infinity };
  const scaleMl = range && (max < Infinity ? max : min) * LIMITS.slightlyAbove;
  const underWay = totalMl < min && now < instantOf(LIMITS.eveningHour);
  const status = ((): FluidStatus => {
    if (today.length === 0) return 'empty';
    if (!band) return asked.doctor ? 'no-range' : 'counting';
    if (!underWay) return band;
    return !range?.doctor && now >= instantOf(LATE_HOUR) ? 'late' : 'under-way';
  })();
  const urgent = URGENT_NOTES.filter((note) => notes.includes(note));
  const isSaid = state.hardlyUrineAt >= start && state.hardlyUrineAt < end;
  const hardlyUrine = isSaid ? 'said' : status === 'far-below' ? 'asked' : null;
  const calls = [...urgent.flatMap((note) => TO_CALL[note]), ...(isSaid ? HARDLY_URINE : [])];
  const hours = upTo(24, (hour) => sum(drinksBetween(today, instantOf(hour), instantOf(hour + 1))));
  const most = Math.max(...hours);
  const week = upTo(7, (index) => {
    const from = instantOf((index - 6) * 24);
    const its = drinksBetween(state.drinks, from, instantOf((index - 5) * 24));
    const ml = sum(its);
    const isOver = index < 6 || !underWay;
    return { start: from, ml, band: isOver && its.length > 0 ? bandOf(ml, range) : null };
  });
  const weekScale = scaleMl ?? Math.max(...week.map(({ ml }) => ml));
  const { form, editing, rangeForm, wrong, message, warned } = state;
  const elsewhere = editing && !today.some(({ id }) => id === editing.drink.id);
  const facts: readonly (readonly [FluidFact, boolean])[] = [
    ['caffeine', day.caffeineMl > 0],
    ['evening', asked.nightWaking === true && day.eveningMl > 0],
    ['alcohol', day.alcoholMl > 0],
  ];
  return {
    key: 'meter',
    phase: state.touched ? 'busy' : 'start',
    ...{ form, editing, rangeForm, wrong, message, warned },
    answers: state.drinks,
    result: today.length > 0 ? day : null,
    undo: state.deleted ? 'deletion' : state.last && 'change',
    doctor: state.answers.doctor,
    asking: state.asking ?? (range || asked.doctor ? null : 'doctor'),
    day,
    status,
    band: today.length > 0 && !underWay ? band : null,
    scaleMl,
    fill: scaleMl && part(totalMl, scaleMl),
    zone: scaleMl ? { from: part(min, scaleMl), to: part(max, scaleMl) } : null,
    remainingMl: range && Math.max(0, min - totalMl),
    roomMl: range && (range.doctor && max < Infinity ? Math.max(0, max - totalMl) : 0),
    urgent,
    hardlyUrine,
    toCall: [...new Set(calls)],
    remarks: urgent.length > 0 ? [] : notes,
    facts: facts.filter(([, holds]) => holds).map(([id]) => id),
    leastMl: Math.ceil(day.leastMl / STEP) * STEP,
    nightWaking: asked.nightWaking === true,
    drinks: [...(elsewhere ? [editing.drink] : []), ...[...today].reverse()],
    hours: hours.map((ml) => ({ ml, share: part(ml, most) })),
    week: week.map((day) => ({ ...day, height: part(day.ml, weekScale) })),
  };
}

/** Where the focus goes: to what is wrong, to what is urgent and new, to the way back, or to what was opened. */
function focusFluid(before: FluidView, after: FluidView, event: FluidEvent): Focus | null {
  const isNew = after.urgent.some((note) => !before.urgent.includes(note));
  switch (event.type) {
    case 'log':
      return after.wrong ? 'wrong' : isNew ? 'urgent' : null;
    case 'save':
      return after.wrong ? 'wrong' : isNew ? 'urgent' : after.undo ? 'undo' : 'message';
    case 'edit':
      return 'editor';
    case 'cancel': {
      const row = after.drinks.findIndex(({ id }) => id === before.editing?.drink.id);
      return row < 0 ? 'message' : `row${row}`;
    }
    case 'remove':
    case 'delete-all':
      return after.undo ? 'undo' : 'message';
    case 'undo':
      return isNew ? 'urgent' : 'message';
    case 'ask':
      return 'doctor';
    case 'answer':
      return after.asking === 'range' ? 'range' : 'day';
    case 'give-range':
      return after.wrong ? 'wrong' : 'day';
    default:
      return null;
  }
}

/** The meter as a machine. */
export const fluidMachine: Machine<FluidState, FluidEvent, FluidViewOptions, FluidView> = {
  initial: INITIAL_FLUID_STATE,
  transition: transitionFluid,
  view: viewFluid,
  focus: focusFluid,
};
