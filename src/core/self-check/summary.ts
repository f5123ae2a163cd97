/** What a person takes to the GP: the answers that were given, as ids in a fixed order. */
import type { Answer } from '../answer.js';
import { FINDINGS, type ContextId, type FindingId } from '../redflag/findings.js';
import { ageOf, sexOf, type AgeBand, type Sex } from '../redflag/questions.js';
import { leaksIn, type SelfCheckAnswers } from './assess.js';
import { LEAKS, QUESTIONS, type QuestionId, type ValueOf } from './questions.js';

/** What a person complains of most: the question that tells of it. */
export type Complaint =
  (typeof LEAKS)[number] | 'sudden' | 'nightVoids' | 'dayVoids' | 'constantPressure';

/** What was said to one alarm question, or that it was not asked. */
export interface SummaryAnswer<Id> {
  readonly id: Id;
  readonly answer: Answer | 'not-asked';
}

/** The summary for the GP. */
export interface Summary {
  readonly age: AgeBand | null;
  readonly sex: Sex | null;
  readonly complaint: Complaint | null;
  readonly bother: ValueOf<'bother'> | null;
  /** Every alarm sign, with the negatives. */
  readonly findings: readonly SummaryAnswer<FindingId>[];
  /** The circumstances that age and sex do not already tell. */
  readonly contexts: readonly SummaryAnswer<(typeof CIRCUMSTANCES)[number]>[];
  /** The answered questions; without values where the person chose "none of these". */
  readonly lines: readonly (readonly [QuestionId, readonly string[]])[];
}

/** The circumstances that age and sex do not already tell. */
const CIRCUMSTANCES = [
  'pregnant',
  'catheter',
  'nerve-disease',
  'low-immunity',
  'blood-thinner',
] as const satisfies readonly ContextId[];

const DOMINANT: Readonly<Partial<Record<string, Complaint>>> = {
  urge: 'leakUrge',
  effort: 'leakEffort',
  other: 'leakOther',
};

/** What happens most often; a leak goes before the urge, and what the person called the most before all. */
function complaintOf(said: SelfCheckAnswers): Complaint | null {
  const { sudden, dayVoids, nightVoids, constantPressure, dominantLeak } = said;
  const leaks = leaksIn(said);
  const named = DOMINANT[dominantLeak ?? ''];
  if (named) return named;
  const often = (['daily', 'weekly', 'less-than-weekly'] as const).flatMap((frequency) => [
    ...LEAKS.filter((id) => leaks[id] === frequency),
    ...(sudden === frequency ? (['sudden'] as const) : []),
  ]);
  if (often[0]) return often[0];
  if (nightVoids === '2' || nightVoids === '3-or-more') return 'nightVoids';
  if (dayVoids && dayVoids !== 'up-to-7' && dayVoids !== 'unsure') return 'dayVoids';
  return constantPressure === 'yes' ? 'constantPressure' : null;
}

/** The summary of `answers`; what was not asked, or is missing, never stands there as "no". */
export function summariseSelfCheck(
  answers: SelfCheckAnswers,
  notAsked: readonly (FindingId | ContextId)[],
): Summary {
  const { findings = {}, context = {} } = answers.redFlags ?? {};
  const answered = <Id extends FindingId | ContextId>(
    ids: readonly Id[],
    said: Readonly<Partial<Record<Id, Answer>>>,
  ): readonly SummaryAnswer<Id>[] =>
    ids.map((id) => ({
      id,
      answer: notAsked.includes(id) ? 'not-asked' : (said[id] ?? 'not-asked'),
    }));
  return {
    age: ageOf(context),
    sex: sexOf(context),
    complaint: complaintOf(answers),
    bother: answers.bother ?? null,
    findings: answered(FINDINGS, findings),
    contexts: answered(CIRCUMSTANCES, context),
    lines: (Object.keys(QUESTIONS) as QuestionId[])
      .filter((id) => answers[id] !== undefined)
      .map((id) => [id, [answers[id] as string | readonly string[]].flat()]),
  };
}
