/** What a person takes to the GP: the answers that were given, as ids in a fixed order. */
import { CONTEXTS, FINDINGS, type ContextId, type FindingId } from '../redflag/findings.js';
import type { SelfCheckAnswers } from './assess.js';
import { QUESTIONS, type QuestionId } from './questions.js';

/** The summary for the GP. */
export interface Summary {
  readonly findings: readonly FindingId[];
  readonly unsureFindings: readonly FindingId[];
  readonly contexts: readonly ContextId[];
  /** The answered questions; without values where the person chose "none of these". */
  readonly lines: readonly (readonly [QuestionId, readonly string[]])[];
}

/**
 * The summary of `answers`. A circumstance counts only when it was answered `yes`:
 * `unsure` may also stand for one that did not need asking.
 */
export function summarise(answers: SelfCheckAnswers): Summary {
  const { findings = {}, context = {} } = answers.redFlags ?? {};
  return {
    findings: FINDINGS.filter((id) => findings[id] === 'yes'),
    unsureFindings: FINDINGS.filter((id) => findings[id] === 'unsure'),
    contexts: CONTEXTS.filter((id) => context[id] === 'yes'),
    lines: (Object.keys(QUESTIONS) as QuestionId[])
      .filter((id) => answers[id] !== undefined)
      .map((id) => [id, [answers[id] as string | readonly string[]].flat()]),
  };
}
