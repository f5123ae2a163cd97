/**
 * From the answers of the self-check to one outcome. The rows of the table are tried in order and the first
 * that holds wins. An outcome says what the complaints look like; it never says what someone has.
 * The source and the review date of every outcome, sign and note stand beside them, in provenance.ts.
 */
import { readOneOf, readOwn, readSomeOf } from '../input.js';
import {
  evaluateParsed,
  readRedFlags,
  yesOrUnsure,
  type RedFlagAnswers,
  type RedFlagResult,
} from '../redflag/evaluate.js';
import { LEAKS, QUESTIONS, SCOPE, SETS, type QuestionId, type ValueOf } from './questions.js';

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
  'infection-first',
  'out-of-scope',
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
export const SIGNS = ['often', 'at-night', 'small-voids', 'just-in-case', 'triggers'] as const;

/** One of {@link SIGNS}. */
export type SignId = (typeof SIGNS)[number];

/** Remarks beside an outcome. */
export const SELF_CHECK_NOTES = [
  'also-stress',
  'other-leak',
  'routine-flag',
  'test-urine',
  'see-gp-bother',
  'work-up',
  'night-safety',
] as const;

/** One of {@link SELF_CHECK_NOTES}. */
export type NoteId = (typeof SELF_CHECK_NOTES)[number];

/** The outcome of {@link assessSelfCheck}. */
export interface SelfCheckResult {
  readonly outcome: SelfCheckOutcome;
  readonly redFlag: RedFlagResult;
  /** In the order of {@link SIGNS}. */
  readonly signs: readonly SignId[];
  /** In the order of {@link SELF_CHECK_NOTES}. */
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

/** Whether something happens at all, however seldom. */
export const ever = (often: string | undefined): boolean => !either(often, 'never', undefined);

/** Whether this many times a day is often. */
const isOften = (voids: string | undefined): boolean =>
  either(voids, '8-to-9', '10-to-14', '15-or-more');

/** Those of `ids` that hold, in their order. */
const those = <Id extends string>(ids: readonly Id[], holds: Readonly<Record<Id, boolean>>) =>
  ids.filter((id) => holds[id]);

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

/** How often each kind of leak happens: nothing leaks is said once for all, and a leak without a kind is another. */
export function leaksIn({ leaks, ...said }: SelfCheckAnswers) {
  const [leakUrge, leakEffort, leakOther] = LEAKS.map(
    (id) => said[id] ?? (leaks === 'no' ? 'never' : undefined),
  );
  const unnamed =
    leaks === 'yes' && [leakUrge, leakEffort, leakOther].every((often) => often === 'never');
  return { leakUrge, leakEffort, leakOther: unnamed ? 'less-than-weekly' : leakOther } as const;
}

/** The rows, signs and notes for `answers`; `several` is for the tests, to see that the numbers matter. */
export function weigh(answers: SelfCheckAnswers, several = SEVERAL): Assessment {
  const said = readSelfCheck(answers);
  const redFlags = readRedFlags(readOwn(answers, 'redFlags'));
  const redFlag = evaluateParsed(redFlags);
  const { findings, context } = redFlags;
  const { level, reasons } = redFlag;
  const { triggers = [], dayVoids } = said;
  const { leakUrge, leakEffort, leakOther } = leaksIn(said);

  const often = isOften(dayVoids);
  const twiceAtNight = either(said.nightVoids, '2', '3-or-more');
  const atNight = twiceAtNight || said.nightVoids === '1';
  const sudden = ever(said.sudden);
  const weekly = either(said.sudden, 'weekly', 'daily');
  const urgent = said.sudden === 'daily' || (weekly && (often || atNight));
  const urgeLeak = ever(leakUrge);
  const effortLeak = ever(leakEffort);
  const otherLeak = ever(leakOther);
  const anyLeak = urgeLeak || effortLeak || otherLeak;
  // A weak stream of which nothing more was said is at least a slow one.
  const voiding =
    findings['weak-stream'] === 'yes' && !said.voiding?.length ? ['slow'] : (said.voiding ?? []);
  const hardToEmpty = voiding.includes('straining') || voiding.includes('not-empty');
  const over60 = yesOrUnsure(context['age-60-plus']);
  const atRisk = over60 || yesOrUnsure(context.male);

  const signs = those(SIGNS, {
    often,
    'at-night': twiceAtNight,
    'small-voids': said.smallVoids === 'yes',
    'just-in-case': ever(said.justInCase),
    triggers: triggers.length > 0,
  });

  const rows: readonly OutcomeRow[] = [
    {
      outcome: 'red-flag',
      holds:
        either(level, 'emergency', 'same-day') ||
        (level === 'soon' &&
          reasons.some((id) => !either(id, 'painful-urination', 'unsure-urine'))),
    },
    // Whoever must have their urine tested is told so, however little else is known.
    {
      outcome: 'infection-first',
      holds: yesOrUnsure(findings['painful-urination']) || findings['blood-in-urine'] === 'unsure',
    },
    {
      outcome: 'incomplete',
      holds:
        [said.sudden, leakUrge, leakEffort, leakOther].includes(undefined) || !redFlag.complete,
    },
    {
      outcome: 'infection-first',
      holds: said.onset === 'under-7-days' && (sudden || urgeLeak || often),
    },
    {
      outcome: 'out-of-scope',
      holds: SCOPE.some((id) => yesOrUnsure(context[id])) || yesOrUnsure(said.pelvicTreatment),
    },
    {
      outcome: 'emptying',
      holds:
        ((hardToEmpty || voiding.length >= several.voiding) &&
          (often || twiceAtNight || anyLeak)) ||
        ((hardToEmpty || voiding.includes('slow')) &&
          atRisk &&
          (weekly || often || twiceAtNight || anyLeak)),
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
    {
      outcome: 'no-urgency',
      holds:
        either(dayVoids, '10-to-14', '15-or-more') ||
        twiceAtNight ||
        (dayVoids === '8-to-9' && said.bother !== '0'),
      pattern: true,
    },
    // A sign that asks for an ordinary appointment must not end in "nothing fits".
    { outcome: 'other', holds: level === 'routine' && reasons.some((id) => id !== 'new-after-60') },
    { outcome: 'no-fit', holds: true },
  ];

  return {
    rows,
    redFlag,
    signs,
    notes: ({ outcome, pattern = false }) => {
      // Neither a card nor a missing answer is the place for more than the ordinary appointment.
      const speaks = !either(outcome, 'red-flag', 'incomplete');
      return those(SELF_CHECK_NOTES, {
        'also-stress': outcome === 'oab-dry' && effortLeak,
        'other-leak': pattern && otherLeak,
        'routine-flag': level === 'routine',
        'test-urine':
          speaks && (said.onset === '7-days-to-6-weeks' || yesOrUnsure(findings['new-after-60'])),
        'see-gp-bother': speaks && either(said.bother, '2', '3'),
        'work-up': either(outcome, 'mixed-leak', 'oab-wet', 'oab-dry', 'some-signs'),
        'night-safety': speaks && atNight && over60,
      });
    },
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
