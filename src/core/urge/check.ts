/** "Is this real?": from a few answers to what the urge may be. It never says to wait where waiting can do harm. */
import { ANSWERS, type Answer } from '../answer.js';
import { readOneOf, readOwn } from '../input.js';

/** What the check can answer, in the order in which the rules are read. */
export const URGE_OUTCOMES = [
  'infection-first',
  'not-for-you',
  'emptying',
  'go-now',
  'early-signal',
  'may-be-full',
] as const;

/** One of {@link URGE_OUTCOMES}. */
export type UrgeOutcome = (typeof URGE_OUTCOMES)[number];

/** What the check asks, the most urgent first. */
export const URGE_QUESTIONS = [
  'burning',
  'notForDelay',
  'hardToPass',
  'minutesSinceVoid',
  'drankMuch',
  'diuretic',
] as const;

/** One of {@link URGE_QUESTIONS}. */
export type UrgeQuestion = (typeof URGE_QUESTIONS)[number];

/** The answers of the check. What is missing or malformed counts as `unsure`. */
export interface UrgeCheck {
  /** Passing urine hurts or burns. */
  readonly burning?: Answer;
  /** Pregnant or just gave birth, a catheter, a nerve disease, or told by a doctor not to wait. */
  readonly notForDelay?: Answer;
  /** Passing urine starts hard, or the stream is weak. */
  readonly hardToPass?: Answer;
  /** Minutes since the last visit to the toilet, 0 or more. */
  readonly minutesSinceVoid?: number | 'unsure';
  readonly drankMuch?: Answer;
  /** Water tablets, or another medicine that makes people pass more urine. */
  readonly diuretic?: Answer;
}

/** The limits of the rules, in minutes since the last visit to the toilet. */
export const URGE_LIMITS = {
  /** Below this the bladder is probably not full yet; exactly this is not early. */
  early: 30,
  /** From this on nobody should wait any longer. */
  long: 480,
} as const;

/** Minutes that the check offers at one tap; the last stands for itself and for longer. */
export const URGE_MINUTES: readonly number[] = [10, 20, 30, 60, 120, 240, URGE_LIMITS.long];

/** The minutes in an answer, or `undefined` when they are not known. */
export const readMinutes = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 ? value : undefined;

/**
 * The rules; the first that fits wins. Total: an answer that is missing or malformed counts as `unsure`. Being unsure
 * about burning, or about a reason not to wait, forbids waiting; being unsure about anything is never an early signal.
 */
export function checkUrge(input: UrgeCheck): UrgeOutcome {
  const says = (question: UrgeQuestion) => readOneOf(input, question, ANSWERS) ?? 'unsure';
  if (says('burning') !== 'no') return 'infection-first';
  if (says('notForDelay') !== 'no') return 'not-for-you';
  const hardToPass = says('hardToPass');
  if (hardToPass === 'yes') return 'emptying';
  const minutes = readMinutes(readOwn(input, 'minutesSinceVoid'));
  if (minutes !== undefined && minutes >= URGE_LIMITS.long) return 'go-now';
  const quiet = [hardToPass, says('drankMuch'), says('diuretic')].every((word) => word === 'no');
  return quiet && minutes !== undefined && minutes < URGE_LIMITS.early
    ? 'early-signal'
    : 'may-be-full';
}

/** Outcomes after which there is no harm in becoming calm first. */
const CALM_FIRST: readonly UrgeOutcome[] = ['early-signal', 'may-be-full'];

/** Whether becoming calm first does no harm after `outcome`. */
export const mayCalmFirst = (outcome: UrgeOutcome): boolean => CALM_FIRST.includes(outcome);

/**
 * Whether the outcome also says what to do when no urine comes at all: where going must not wait, unless the last
 * visit is known to be less than {@link URGE_LIMITS.long} minutes ago.
 */
export function warnsOfRetention(input: UrgeCheck): boolean {
  const minutes = readMinutes(readOwn(input, 'minutesSinceVoid'));
  return !mayCalmFirst(checkUrge(input)) && !(Number(minutes) < URGE_LIMITS.long);
}

/** The answers that lead to the mildest outcome, and those that forbid waiting where being unsure does not. */
const MILDEST: UrgeCheck = {
  burning: 'no',
  notForDelay: 'no',
  hardToPass: 'no',
  minutesSinceVoid: 0,
  drankMuch: 'no',
  diuretic: 'no',
};
const WORST: UrgeCheck = { hardToPass: 'yes', minutesSinceVoid: URGE_LIMITS.long };

/** What to ask next, or `null` as soon as no further answer can change the outcome. */
export function nextUrgeQuestion(check: UrgeCheck): UrgeQuestion | null {
  const open = URGE_QUESTIONS.find((question) => check[question] === undefined);
  const settled = checkUrge({ ...MILDEST, ...check }) === checkUrge({ ...WORST, ...check });
  return open && !settled ? open : null;
}
