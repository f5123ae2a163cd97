/**
 * Section 3 of the clinical rules, the check, written a second time by hand; see ./redflag.ts.
 * What is missing or malformed counts as unsure. The first law stands above the table: what is not known never
 * makes an outcome milder, so that a signal is called early only when every answer is known.
 */

export const URGE_OUTCOME_IDS = [
  'infection-first',
  'not-for-you',
  'emptying',
  'early-signal',
  'may-be-full',
];

/** Outcomes after which nothing may delay the way to the toilet or the GP. */
export const NO_DELAY = URGE_OUTCOME_IDS.slice(0, 3);

export const YES_NO_QUESTIONS = [
  ...['burning', 'pregnantOrCatheter', 'emptiedFully', 'drankMuch', 'diuretic'],
];

export interface UrgeLimits {
  readonly least: number;
  readonly early: number;
  readonly most: number;
}

/** In minutes since the last visit to the toilet. */
export const URGE_LIMITS: UrgeLimits = { least: 0, early: 30, most: 1440 };

/** What was heard of the answers: unsure where nothing could be made of them. */
export interface Heard {
  readonly word: Readonly<Record<string, string>>;
  readonly minutes: number | 'unsure';
  readonly early: number;
}

export interface UrgeRow {
  readonly outcome: string;
  readonly holds: (heard: Heard) => boolean;
}

/** Whether nothing is unsure. */
export const allKnown = ({ word, minutes }: Heard): boolean =>
  minutes !== 'unsure' && !Object.values(word).includes('unsure');

export const isEarly = ({ minutes, early }: Heard): boolean =>
  minutes !== 'unsure' && minutes < early;

export const URGE_ROWS: readonly UrgeRow[] = [
  {
    outcome: 'infection-first',
    holds: ({ word }) => word['burning'] === 'yes' || word['burning'] === 'unsure',
  },
  { outcome: 'not-for-you', holds: ({ word }) => word['pregnantOrCatheter'] === 'yes' },
  { outcome: 'emptying', holds: ({ word }) => word['emptiedFully'] === 'no' },
  {
    outcome: 'early-signal',
    holds: (heard) =>
      isEarly(heard) &&
      heard.word['drankMuch'] === 'no' &&
      heard.word['diuretic'] === 'no' &&
      allKnown(heard),
  },
  { outcome: 'may-be-full', holds: () => true },
];

/** The minutes that `value` stands for. */
export function expectMinutes(value: unknown, { least, most } = URGE_LIMITS): number | 'unsure' {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'unsure';
  return value < least || value > most ? 'unsure' : value;
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
  return rows.find(({ holds }) => holds({ word, minutes, early: limits.early }))?.outcome;
}
