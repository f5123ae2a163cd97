/**
 * Section 3 of the clinical rules, the check, written a second time by hand; see ./redflag.ts.
 * What is missing or malformed counts as unsure.
 */

export const URGE_OUTCOME_IDS = [
  'infection-first',
  'not-for-you',
  'emptying',
  'go-now',
  'early-signal',
  'may-be-full',
];

/** Outcomes after which nothing may delay the way to the toilet or the GP. */
export const NO_DELAY = URGE_OUTCOME_IDS.slice(0, 4);

export const YES_NO_QUESTIONS = ['burning', 'notForDelay', 'hardToPass', 'drankMuch', 'diuretic'];

export interface UrgeLimits {
  readonly least: number;
  readonly early: number;
  readonly long: number;
}

/** In minutes since the last visit to the toilet. */
export const URGE_LIMITS: UrgeLimits = { least: 0, early: 30, long: 480 };

/** What was heard of the answers: unsure where nothing could be made of them. */
export interface Heard extends UrgeLimits {
  readonly word: Readonly<Record<string, string>>;
  readonly minutes: number | 'unsure';
}

export interface UrgeRow {
  readonly outcome: string;
  readonly holds: (heard: Heard) => boolean;
}

/** What must hold for an early signal, all of it. */
export const EARLY_CONDITIONS: Readonly<Record<string, (heard: Heard) => boolean>> = {
  'little time': ({ minutes, early }) => minutes !== 'unsure' && minutes < early,
  'no burning': ({ word }) => word['burning'] === 'no',
  'may be delayed': ({ word }) => word['notForDelay'] === 'no',
  'passes easily': ({ word }) => word['hardToPass'] === 'no',
  'little drunk': ({ word }) => word['drankMuch'] === 'no',
  'no water tablets': ({ word }) => word['diuretic'] === 'no',
};

export const URGE_ROWS: readonly UrgeRow[] = [
  {
    outcome: 'infection-first',
    holds: ({ word }) => word['burning'] === 'yes' || word['burning'] === 'unsure',
  },
  {
    outcome: 'not-for-you',
    holds: ({ word }) => word['notForDelay'] === 'yes' || word['notForDelay'] === 'unsure',
  },
  { outcome: 'emptying', holds: ({ word }) => word['hardToPass'] === 'yes' },
  { outcome: 'go-now', holds: ({ minutes, long }) => minutes !== 'unsure' && minutes >= long },
  {
    outcome: 'early-signal',
    holds: (heard) => Object.values(EARLY_CONDITIONS).every((holds) => holds(heard)),
  },
  { outcome: 'may-be-full', holds: () => true },
];

/** The minutes that `value` stands for. */
export function expectMinutes(value: unknown, { least } = URGE_LIMITS): number | 'unsure' {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'unsure';
  return value < least ? 'unsure' : value;
}

/** What the clinical rules say about these answers, of which the keys are own properties. */
export function expectUrge(
  said: Readonly<Record<string, unknown>>,
  rows: readonly UrgeRow[] = URGE_ROWS,
  limits: UrgeLimits = URGE_LIMITS,
): string | undefined {
  const word: Record<string, string> = {};
  for (const question of YES_NO_QUESTIONS) {
    const answer = said[question];
    word[question] = answer === 'yes' || answer === 'no' ? answer : 'unsure';
  }
  const minutes = expectMinutes(said['minutesSinceVoid'], limits);
  return rows.find(({ holds }) => holds({ word, minutes, ...limits }))?.outcome;
}

/** Whether the words of that outcome also speak of no urine coming at all. */
export function expectRetention(said: Readonly<Record<string, unknown>>): boolean {
  const minutes = expectMinutes(said['minutesSinceVoid']);
  return NO_DELAY.includes(expectUrge(said) ?? '') && (minutes === 'unsure' || minutes >= 480);
}
