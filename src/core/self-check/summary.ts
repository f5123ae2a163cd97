/** What a person takes to the GP: the answers that were given, as ids in a fixed order. */
import { CONTEXTS, FINDINGS, type ContextId, type FindingId } from '../redflag/findings.js';
import type { RedFlagAnswers } from '../redflag/evaluate.js';
import type { SelfCheckAnswers } from './assess.js';
import { QUESTION_TABLE, type QuestionId } from './questions.js';

/** One answered question; `values` is empty where the person chose "none of these". */
export interface SummaryLine {
  readonly question: QuestionId;
  readonly values: readonly string[];
}

/** The summary for the GP. */
export interface Summary {
  readonly findings: readonly FindingId[];
  readonly unsureFindings: readonly FindingId[];
  readonly contexts: readonly ContextId[];
  readonly lines: readonly SummaryLine[];
}

/**
 * The summary of `answers`. A circumstance counts only when it was answered `yes`:
 * `unsure` may also stand for one that did not need asking.
 */
export function summarise(answers: SelfCheckAnswers): Summary {
  const { findings = {}, context = {} }: RedFlagAnswers = answers.redFlags ?? {};
  return {
    findings: FINDINGS.filter((id) => findings[id] === 'yes'),
    unsureFindings: FINDINGS.filter((id) => findings[id] === 'unsure'),
    contexts: CONTEXTS.filter((id) => context[id] === 'yes'),
    lines: QUESTION_TABLE.flatMap(({ id }) => {
      const value: string | readonly string[] | undefined = answers[id];
      return value === undefined ? [] : [{ question: id, values: [value].flat() }];
    }),
  };
}
