import type { AlarmFieldId, ContextId, FindingId } from '../core/index.js';
import type { QuestionWords } from './question.js';

/** The words of the alarm questions, and of the questions that an element has of its own. */
export interface AlarmQuestionWords {
  readonly shared: QuestionWords['shared'] & { readonly none: string; readonly unsure: string };
  readonly alarm: {
    readonly why: string;
    readonly questions: Readonly<Record<AlarmFieldId, string>>;
    readonly findings: Readonly<Record<FindingId, string>>;
    readonly contexts: Readonly<Record<ContextId, string>>;
  };
  readonly questions?: QuestionWords['questions'];
  readonly hints?: QuestionWords['hints'];
  readonly answers?: QuestionWords['choices'];
  readonly chooseOne?: string;
  readonly optional?: string;
}

/** The words of the alarm questions and of an element's own, as a question screen looks them up. */
export const alarmQuestions = (words: AlarmQuestionWords): QuestionWords => {
  const { shared, alarm } = words;
  const { none, unsure } = shared;
  return {
    ...words,
    questions: { ...alarm.questions, ...words.questions },
    hints: { 'alarm-now': alarm.why, ...words.hints },
    choices: { ...alarm.findings, ...alarm.contexts, none, unsure, ...words.answers },
  };
};
