/** What the meter may remember: drinks, and what the person answered about drinking. State to record and back. */
import { readOneOf, readOwn, readWhole } from '../input.js';
import type { DoctorAnswer } from './day.js';
import { readDrink, readDrinks, type Drink } from './drinks.js';

/** What the person said about drinking. */
export interface FluidAnswers {
  /** Whether a doctor's advice goes first; `null` while that is not answered. */
  readonly doctor: DoctorAnswer | null;
  /** The ends of the doctor's range in ml, 0 where they are not known. */
  readonly minMl: number;
  readonly maxMl: number;
  /** Whether the person wakes at night to pass urine. */
  readonly nightWaking: boolean;
}

/** Nothing answered yet. */
export const NO_ANSWERS: FluidAnswers = { doctor: null, minMl: 0, maxMl: 0, nightWaking: false };

const ANSWERS_ID = 'answers';

/** One remembered thing. */
export type FluidRecord = Drink | ({ readonly id: typeof ANSWERS_ID } & FluidAnswers);

/** What is remembered, as the state of the meter holds it. */
export interface FluidContent {
  /** Every drink that is known, oldest first. */
  readonly drinks: readonly Drink[];
  readonly answers: FluidAnswers;
}

const isDrink = (record: FluidRecord): record is Drink => 'at' in record;

/** The ml in `value`, as an end of a range, or 0. */
export const readEnd = (value: unknown): number => readWhole(value, 250, 6000);

/** The {@link FluidAnswers} in `value`; what is malformed counts as not answered. */
function readAnswers(value: unknown): FluidAnswers {
  const doctor = readOneOf(value, 'doctor', ['yes', 'no']) ?? null;
  const [min, max] = [readEnd(readOwn(value, 'minMl')), readEnd(readOwn(value, 'maxMl'))];
  const ends = doctor === 'yes' && !(max && min > max) ? { minMl: min, maxMl: max } : {};
  return { ...NO_ANSWERS, doctor, ...ends, nightWaking: readOwn(value, 'nightWaking') === true };
}

/** The record in a stored value, or `null` for anything else. */
export const readFluidRecord = (value: unknown): FluidRecord | null =>
  readOwn(value, 'id') === ANSWERS_ID
    ? { id: ANSWERS_ID, ...readAnswers(value) }
    : readDrink(value);

/** What the records say; `records` may have any order. */
export function contentOf(records: readonly FluidRecord[]): FluidContent {
  const answers = records.find((record) => !isDrink(record));
  return {
    drinks: readDrinks(records.filter(isDrink)),
    answers: answers ? readAnswers(answers) : NO_ANSWERS,
  };
}

/** What has to be stored and removed so that the records follow from one state to the next. */
export interface RecordChanges {
  readonly put: readonly FluidRecord[];
  readonly remove: readonly string[];
}

/** The {@link RecordChanges} from `before` to `after`. Looks closely only at what lies between what both share. */
export function recordChanges(before: FluidContent, after: FluidContent): RecordChanges {
  const [old, now] = [before.drinks, after.drinks];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const was = new Set(old.slice(start, oldEnd));
  const put: FluidRecord[] = now.slice(start, nowEnd).filter((drink) => !was.has(drink));
  const remains = new Set(now.slice(start, nowEnd).map(({ id }) => id));
  const remove = [...was].flatMap(({ id }) => (remains.has(id) ? [] : [id]));
  if (before.answers !== after.answers) {
    if (after.answers === NO_ANSWERS) remove.push(ANSWERS_ID);
    else put.push({ id: ANSWERS_ID, ...after.answers });
  }
  return { put, remove };
}
