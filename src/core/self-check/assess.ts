/**
 * From the answers of the self-check to one outcome. The rows of the table are tried in order and the first
 * that holds wins. An outcome says what the complaints look like; it never says what someone has.
 * The source and the review date of every outcome, sign and note stand beside them, in provenance.ts.
 */
import { readOneOf, readOwn, readSomeOf } from '../input.js';
import {
  judge,
  readRedFlags,
  type RedFlagAnswers,
  type RedFlagResult,
} from '../redflag/evaluate.js';
import { NEEDED, QUESTIONS, SCOPE, SETS, type QuestionId, type ValueOf } from './questions.js';

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

/** Signs that support an outcome and never decide it; `at-night` means waking to go twice or more. */
export type SignId = 'often' | 'at-night' | 'small-voids' | 'just-in-case' | 'triggers';

/** Remarks beside an outcome. */
export type NoteId =
  'also-stress' | 'other-leak' | 'routine-flag' | 'test-urine' | 'see-gp-bother' | 'work-up';

/** The outcome of {@link assessSelfCheck}. */
export interface SelfCheckResult {
  readonly outcome: SelfCheckOutcome;
  readonly redFlag: RedFlagResult;
  /** In the order of {@link SignId}. */
  readonly signs: readonly SignId[];
  /** In the order of {@link NoteId}. */
  readonly notes: readonly NoteId[];
}

/** How many signs of one kind count as several: a cautious choice of this project. */
export const SEVERAL = { voiding: 2, signs: 2 } as const;

/** One row of the table, for one set of answers. */
export interface OutcomeRow {
  readonly outcome: SelfCheckOutcome;
  readonly holds: boolean;
  /** Whether the row speaks of a pattern of complaints: a leak of another kind is then worth a note. */
  readonly pattern?: boolean;
}

/** Everything that the answers give before the first row that holds is taken. */
export interface Assessment {
  readonly rows: readonly OutcomeRow[];
  readonly redFlag: RedFlagResult;
  readonly signs: readonly SignId[];
  readonly notes: (row: OutcomeRow) => readonly NoteId[];
}

const either = (answer: string | undefined, ...values: readonly (string | undefined)[]): boolean =>
  values.includes(answer);

/** Whether an answer counts as `yes`. */
export const yesOrUnsure = (answer: string | undefined): boolean => either(answer, 'yes', 'unsure');

/** Whether something happens at all, however seldom. */
export const ever = (often: string | undefined): boolean => !either(often, 'never', undefined);

const those = <Id extends string>(...ids: readonly (readonly [Id, boolean])[]): readonly Id[] =>
  ids.filter(([, holds]) => holds).map(([id]) => id);

/** The known answers in `input`, without anything that the tables do not name. */
function readSelfCheck(input: unknown): SelfCheckAnswers {
  return Object.fromEntries(
    Object.entries<readonly string[]>(QUESTIONS).map(([id, values]) => [
      id,
      (SETS as readonly string[]).includes(id)
        ? readSomeOf(input, id, values)
        : readOneOf(input, id, values),
    ]),
  );
}

/** The rows, signs and notes for `answers`; `several` is for the tests, to see that the numbers matter. */
export function weigh(answers: SelfCheckAnswers, several = SEVERAL): Assessment {
  const said = readSelfCheck(answers);
  const redFlags = readRedFlags(readOwn(answers, 'redFlags'));
  const redFlag = judge(redFlags);
  const { findings, context } = redFlags;
  const { voiding = [], triggers = [] } = said;
  const { level, reasons } = redFlag;

  const often = either(said.dayVoids, '8-to-14', '15-or-more');
  const twiceAtNight = either(said.nightVoids, '2', '3-or-more');
  const sudden = ever(said.sudden);
  const weekly = either(said.sudden, 'weekly', 'daily');
  const urgent =
    said.sudden === 'daily' || (weekly && (often || twiceAtNight || said.nightVoids === '1'));
  const urgeLeak = ever(said.leakUrge);
  const effortLeak = ever(said.leakEffort);
  const otherLeak = ever(said.leakOther);
  const signs = those<SignId>(
    ['often', often],
    ['at-night', twiceAtNight],
    ['small-voids', said.smallVoids === 'yes'],
    ['just-in-case', ever(said.justInCase)],
    ['triggers', triggers.length > 0],
  );

  const rows: readonly OutcomeRow[] = [
    {
      outcome: 'red-flag',
      holds:
        either(level, 'emergency', 'same-day') ||
        (level === 'soon' && reasons.some((id) => id !== 'painful-urination')),
    },
    {
      outcome: 'incomplete',
      holds: NEEDED.some((id) => said[id] === undefined) || (!redFlag.complete && level !== 'soon'),
    },
    {
      outcome: 'out-of-scope',
      holds:
        SCOPE.some((id) => yesOrUnsure(context[id])) ||
        (yesOrUnsure(findings['pelvic-history']) && yesOrUnsure(said.pelvicTreatment)),
    },
    {
      outcome: 'infection-first',
      holds:
        findings['painful-urination'] === 'yes' ||
        (said.onset === 'under-7-days' && (sudden || urgeLeak || often)),
    },
    {
      outcome: 'emptying',
      holds:
        (voiding.includes('straining') ||
          voiding.includes('not-empty') ||
          voiding.length >= several.voiding) &&
        (often || twiceAtNight || urgeLeak || effortLeak || otherLeak),
    },
    { outcome: 'other', holds: !sudden && said.constantPressure === 'yes' },
    { outcome: 'stress-leak', holds: effortLeak && !urgeLeak && !weekly, pattern: true },
    { outcome: 'mixed-leak', holds: effortLeak && urgeLeak, pattern: true },
    { outcome: 'other', holds: otherLeak && !urgeLeak && !effortLeak && !urgent, pattern: true },
    { outcome: 'oab-wet', holds: urgent && urgeLeak, pattern: true },
    { outcome: 'oab-dry', holds: urgent, pattern: true },
    {
      outcome: 'some-signs',
      holds: weekly || urgeLeak || (sudden && signs.length >= several.signs),
      pattern: true,
    },
    { outcome: 'no-urgency', holds: !sudden && (often || twiceAtNight), pattern: true },
    // A sign that asks for an ordinary appointment must not end in "nothing fits": see docs/decisions.
    { outcome: 'other', holds: level === 'routine' },
    { outcome: 'no-fit', holds: true },
  ];

  return {
    rows,
    redFlag,
    signs,
    notes: ({ outcome, pattern = false }) =>
      those<NoteId>(
        ['also-stress', outcome === 'oab-dry' && effortLeak],
        ['other-leak', otherLeak && pattern],
        ['routine-flag', level === 'routine'],
        ['test-urine', said.onset === '7-days-to-6-weeks'],
        ['see-gp-bother', either(said.bother, '2', '3')],
        ['work-up', either(outcome, 'oab-wet', 'oab-dry')],
      ),
  };
}

/**
 * What the answers look like, and what speaks for it.
 *
 * Total and deterministic. Unknown values and input of another type count as missing. Never throws.
 * A known alarm sign is an outcome however little else was answered.
 */
export function assessSelfCheck(answers: SelfCheckAnswers): SelfCheckResult {
  const { rows, redFlag, signs, notes } = weigh(answers);
  const row = rows.find(({ holds }) => holds) as OutcomeRow;
  return { outcome: row.outcome, redFlag, signs, notes: notes(row) };
}
