/** "Is this real?": from a few answers to what the urge may be. It never says to wait where waiting can do harm. */
import { ANSWERS, type Answer } from '../answer.js';
import { readOneOf, readOwn } from '../input.js';

/** What the check can answer, in the order in which the rules are read. */
export const URGE_OUTCOMES = [
  'infection-first',
  'not-for-you',
  'emptying',
  'early-signal',
  'may-be-full',
] as const;

/** One of {@link URGE_OUTCOMES}. */
export type UrgeOutcome = (typeof URGE_OUTCOMES)[number];

/** What the check asks, the most urgent first. */
export const URGE_QUESTIONS = [
  'burning',
  'pregnantOrCatheter',
  'emptiedFully',
  'minutesSinceVoid',
  'drankMuch',
  'diuretic',
] as const;

/** One of {@link URGE_QUESTIONS}. */
export type UrgeQuestion = (typeof URGE_QUESTIONS)[number];

/** The answers of the check. What is missing or malformed counts as not known. */
export interface UrgeCheck {
  /** Pain or burning when passing urine. */
  readonly burning?: Answer;
  readonly pregnantOrCatheter?: Answer;
  /** Whether the bladder felt empty after the last time. */
  readonly emptiedFully?: Answer;
  /** Minutes since the last visit to the toilet, 0 to 1440; anything else counts as not known. */
  readonly minutesSinceVoid?: number | 'unsure';
  readonly drankMuch?: Answer;
  /** Water tablets, or another medicine that makes one pass more urine. */
  readonly diuretic?: Answer;
}

const DAY = 1440;
/** Below this many minutes since the last visit, the bladder is probably not full yet. Exactly 30 is not early. */
const EARLY = 30;

/** Minutes that the check offers at one tap. */
export const URGE_MINUTES: readonly number[] = [10, 20, 30, 60, 120];

/** The minutes, when `value` is a number of minutes within a day. */
export const readMinutes = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= DAY ? value : undefined;

/**
 * The rules; the first that fits wins. Total: an answer that is missing or malformed counts as `unsure`. Being unsure
 * about burning is a reason not to wait, and being unsure about anything a reason not to call a signal early.
 */
export function checkUrge(input: UrgeCheck): UrgeOutcome {
  const answer = (question: UrgeQuestion) => readOneOf(input, question, ANSWERS);
  const pregnantOrCatheter = answer('pregnantOrCatheter');
  const emptiedFully = answer('emptiedFully');
  const minutes = readMinutes(readOwn(input, 'minutesSinceVoid'));
  if (answer('burning') !== 'no') return 'infection-first';
  if (pregnantOrCatheter === 'yes') return 'not-for-you';
  if (emptiedFully === 'no') return 'emptying';
  const quiet = answer('drankMuch') === 'no' && answer('diuretic') === 'no';
  const sure = pregnantOrCatheter === 'no' && emptiedFully === 'yes';
  return sure && quiet && minutes !== undefined && minutes < EARLY ? 'early-signal' : 'may-be-full';
}

/** Outcomes after which there is no harm in becoming calm first. */
const CALM_FIRST: readonly UrgeOutcome[] = ['early-signal', 'may-be-full'];

/** Whether becoming calm first does no harm after `outcome`. */
export const mayCalmFirst = (outcome: UrgeOutcome): boolean => CALM_FIRST.includes(outcome);

/** The answers that lead to the mildest outcome, and those that lead to another where being unsure does not. */
const MILDEST: UrgeCheck = {
  burning: 'no',
  pregnantOrCatheter: 'no',
  emptiedFully: 'yes',
  minutesSinceVoid: 0,
  drankMuch: 'no',
  diuretic: 'no',
};
const WORST: UrgeCheck = { pregnantOrCatheter: 'yes', emptiedFully: 'no' };

/** What to ask next, or `null` as soon as no further answer can change the outcome. */
export function nextUrgeQuestion(check: UrgeCheck): UrgeQuestion | null {
  const open = URGE_QUESTIONS.find((question) => check[question] === undefined);
  const settled = checkUrge({ ...MILDEST, ...check }) === checkUrge({ ...WORST, ...check });
  return open && !settled ? open : null;
}
