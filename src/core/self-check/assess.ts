/**
 * From the answers of the self-check to one outcome. The rows of the table are tried in order and the first
 * match wins. An outcome says what the complaints look like; it never says what someone has.
 */
import { readOneOf, readOwn, readSomeOf } from '../input.js';
import {
  evaluateRedFlags,
  readRedFlags,
  type RedFlagAnswers,
  type RedFlagResult,
} from '../redflag/evaluate.js';
import { QUESTION_TABLE, type QuestionId, type ValueOf } from './questions.js';

/** What a person said. All optional; what is absent is missing and never counts as an answer. */
export type SelfCheckAnswers = { readonly redFlags?: RedFlagAnswers } & {
  readonly [Id in QuestionId]?: Id extends 'triggers' | 'voiding'
    ? readonly ValueOf<Id>[]
    : ValueOf<Id>;
};

/** Outcomes, in the order in which each is first possible. */
export const SELF_CHECK_OUTCOMES = [
  'incomplete',
  'red-flag',
  'out-of-scope',
  'infection-first',
  'emptying',
  'other',
  'stress-leak',
  'mixed-leak',
  'oab-wet',
  'oab-dry',
  'some-signs',
  'no-urgency',
  'no-fit',
] as const;

/** One of {@link SELF_CHECK_OUTCOMES}. */
export type SelfCheckOutcome = (typeof SELF_CHECK_OUTCOMES)[number];

/** Signs that support an outcome and never decide it. */
export const SIGNS = ['often', 'at-night', 'small-voids', 'just-in-case', 'triggers'] as const;

/** One of {@link SIGNS}. `at-night` means waking to go twice or more. */
export type SignId = (typeof SIGNS)[number];

/** Remarks beside an outcome, in the order in which they are listed. */
export const NOTES = [
  'also-stress',
  'other-leak',
  'routine-flag',
  'test-urine',
  'see-gp-bother',
  'work-up',
] as const;

/** One of {@link NOTES}. */
export type NoteId = (typeof NOTES)[number];

/** The outcome of {@link assessSelfCheck}. */
export interface SelfCheckResult {
  readonly outcome: SelfCheckOutcome;
  readonly redFlag: RedFlagResult;
  readonly signs: readonly SignId[];
  readonly notes: readonly NoteId[];
}

/** How many signs of one kind count as "several" (own choice; see docs/sources.md, PROP). */
export const SEVERAL = { voiding: 2, signs: 2 } as const;

/** What the rows look at. */
interface Facts {
  readonly said: SelfCheckAnswers;
  readonly redFlag: RedFlagResult;
  readonly signs: readonly SignId[];
  readonly missing: boolean;
  readonly often: boolean;
  readonly twiceAtNight: boolean;
  readonly suddenEver: boolean;
  readonly suddenWeekly: boolean;
  readonly urgent: boolean;
  readonly urgeLeak: boolean;
  readonly effortLeak: boolean;
  readonly otherLeak: boolean;
}

/** One row of the outcome table. */
export interface OutcomeRow {
  readonly outcome: SelfCheckOutcome;
  /** Whether the row speaks of a pattern of complaints: a leak of another kind is then worth a note. */
  readonly pattern?: true;
  readonly when: (facts: Facts, several: typeof SEVERAL) => boolean;
}

const isUrgentFlag = ({ level, reasons }: RedFlagResult): boolean =>
  level === 'emergency' ||
  level === 'same-day' ||
  (level === 'soon' && reasons.some((id) => id !== 'painful-urination'));

const yesOrUnsure = (answer: string | undefined) => answer === 'yes' || answer === 'unsure';

/** The table, first match wins; the last row takes everything else. */
export const OUTCOME_TABLE: readonly OutcomeRow[] = [
  { outcome: 'red-flag', when: ({ redFlag }) => isUrgentFlag(redFlag) },
  {
    outcome: 'incomplete',
    when: ({ missing, redFlag }) => missing || (!redFlag.complete && redFlag.level !== 'soon'),
  },
  {
    outcome: 'out-of-scope',
    when: ({ said: { redFlags: { context, findings } = {}, pelvicTreatment } }) =>
      yesOrUnsure(context?.pregnant) ||
      yesOrUnsure(context?.['under-18']) ||
      yesOrUnsure(context?.catheter) ||
      (yesOrUnsure(findings?.['pelvic-history']) && yesOrUnsure(pelvicTreatment)),
  },
  {
    outcome: 'infection-first',
    when: ({ said, suddenEver, urgeLeak, often }) =>
      said.redFlags?.findings?.['painful-urination'] === 'yes' ||
      (said.onset === 'under-7-days' && (suddenEver || urgeLeak || often)),
  },
  {
    outcome: 'emptying',
    when: ({ said: { voiding = [] }, often, twiceAtNight, ...leaks }, several) =>
      (voiding.includes('straining') ||
        voiding.includes('not-empty') ||
        voiding.length >= several.voiding) &&
      (often || twiceAtNight || leaks.urgeLeak || leaks.effortLeak || leaks.otherLeak),
  },
  {
    outcome: 'other',
    when: ({ said, suddenEver }) => !suddenEver && said.constantPressure === 'yes',
  },
  {
    outcome: 'stress-leak',
    pattern: true,
    when: ({ effortLeak, urgeLeak, suddenWeekly }) => effortLeak && !urgeLeak && !suddenWeekly,
  },
  {
    outcome: 'mixed-leak',
    pattern: true,
    when: ({ effortLeak, urgeLeak }) => effortLeak && urgeLeak,
  },
  {
    outcome: 'other',
    pattern: true,
    when: ({ otherLeak, urgeLeak, effortLeak, urgent }) =>
      otherLeak && !urgeLeak && !effortLeak && !urgent,
  },
  { outcome: 'oab-wet', pattern: true, when: ({ urgent, urgeLeak }) => urgent && urgeLeak },
  { outcome: 'oab-dry', pattern: true, when: ({ urgent, urgeLeak }) => urgent && !urgeLeak },
  {
    outcome: 'some-signs',
    pattern: true,
    when: ({ suddenWeekly, urgeLeak, suddenEver, signs }, several) =>
      suddenWeekly || urgeLeak || (suddenEver && signs.length >= several.signs),
  },
  {
    outcome: 'no-urgency',
    pattern: true,
    when: ({ suddenEver, often, twiceAtNight }) => !suddenEver && (often || twiceAtNight),
  },
  // A sign that asks for an ordinary appointment must not end in "nothing fits": see docs/decisions.
  { outcome: 'other', when: ({ redFlag }) => redFlag.level === 'routine' },
  { outcome: 'no-fit', when: () => true },
];

/** The answers without which the outcome is `incomplete`. */
const NEEDED = ['sudden', 'leakUrge', 'leakEffort', 'leakOther'] as const;

/** The known answers in `input`, without anything that the tables do not name. */
function readSelfCheck(input: unknown): SelfCheckAnswers {
  const said: Record<string, unknown> = { redFlags: readRedFlags(readOwn(input, 'redFlags')) };
  for (const { id, kind, values } of QUESTION_TABLE) {
    const read = kind === 'many' ? readSomeOf<string> : readOneOf<string>;
    said[id] = read(input, id, values);
  }
  return said;
}

function factsOf(said: SelfCheckAnswers): Facts {
  const ever = (frequency: string | undefined) => frequency !== undefined && frequency !== 'never';
  const often = said.dayVoids === '8-to-14' || said.dayVoids === '15-or-more';
  const twiceAtNight = said.nightVoids === '2' || said.nightVoids === '3-or-more';
  const suddenWeekly = said.sudden === 'weekly' || said.sudden === 'daily';
  const signs: Readonly<Record<SignId, boolean>> = {
    often,
    'at-night': twiceAtNight,
    'small-voids': said.smallVoids === 'yes',
    'just-in-case': ever(said.justInCase),
    triggers: (said.triggers ?? []).length > 0,
  };
  return {
    said,
    redFlag: evaluateRedFlags(said.redFlags ?? {}),
    signs: SIGNS.filter((id) => signs[id]),
    missing: NEEDED.some((id) => said[id] === undefined),
    often,
    twiceAtNight,
    suddenEver: ever(said.sudden),
    suddenWeekly,
    urgent:
      said.sudden === 'daily' ||
      (said.sudden === 'weekly' && (often || twiceAtNight || said.nightVoids === '1')),
    urgeLeak: ever(said.leakUrge),
    effortLeak: ever(said.leakEffort),
    otherLeak: ever(said.leakOther),
  };
}

function notesOf(
  { outcome, pattern }: OutcomeRow,
  { said, redFlag, ...facts }: Facts,
): readonly NoteId[] {
  const isOab = outcome === 'oab-wet' || outcome === 'oab-dry';
  const notes: Readonly<Record<NoteId, boolean>> = {
    'also-stress': outcome === 'oab-dry' && facts.effortLeak,
    'other-leak': facts.otherLeak && pattern === true,
    'routine-flag': redFlag.level === 'routine',
    'test-urine': said.onset === '7-days-to-6-weeks',
    'see-gp-bother': said.bother === '2' || said.bother === '3',
    'work-up': isOab,
  };
  return NOTES.filter((id) => notes[id]);
}

const NO_ROW: OutcomeRow = { outcome: 'incomplete', when: () => true };

/** {@link assessSelfCheck} over a given table; the tests hand in altered ones to see that every row matters. */
export function assessWith(
  table: readonly OutcomeRow[],
  answers: SelfCheckAnswers,
  several: typeof SEVERAL = SEVERAL,
): SelfCheckResult {
  const facts = factsOf(readSelfCheck(answers));
  const row = table.find(({ when }) => when(facts, several)) ?? NO_ROW;
  return {
    outcome: row.outcome,
    redFlag: facts.redFlag,
    signs: facts.signs,
    notes: notesOf(row, facts),
  };
}

/**
 * What the answers look like, and what speaks for it.
 *
 * Total and deterministic. Unknown values and input of another type count as missing. Never throws.
 * A known alarm sign is an outcome however little else was answered.
 */
export function assessSelfCheck(answers: SelfCheckAnswers): SelfCheckResult {
  return assessWith(OUTCOME_TABLE, answers);
}
