import type { AlarmFieldId, ContextId, FindingId } from '../core/index.js';
import type { QuestionWords } from './question.js';

/** The fields of the alarm questions that have words of their own. */
type AskedId = Exclude<AlarmFieldId, `${string}-unsure`>;

/** The words of the alarm questions, and of the questions that an element has of its own. */
export interface AlarmQuestionWords {
  readonly shared: QuestionWords['shared'] & { readonly none: string; readonly unsure: string };
  readonly alarm: {
    readonly why: string;
    readonly whyAbout: string;
    readonly unsureAbout: string;
    readonly questions: Readonly<Record<AskedId, string>>;
    readonly answers: Readonly<Record<string, string>>;
    readonly findings: Readonly<Record<FindingId, string>>;
    readonly contexts: Readonly<Record<ContextId, string>>;
  };
  readonly questions?: QuestionWords['questions'];
  readonly hints?: QuestionWords['hints'];
  readonly answers?: QuestionWords['choices'];
  readonly optional?: string;
}

/** The words of the alarm questions and of an element's own, as a question screen looks them up. */
export const alarmQuestions = (words: AlarmQuestionWords): QuestionWords => {
  const { shared, alarm } = words;
  const { none, unsure } = shared;
  const doubts = Object.keys(alarm.questions).map((id) => [`${id}-unsure`, alarm.unsureAbout]);
  return {
    ...words,
    questions: {
      ...(Object.fromEntries(doubts) as Record<string, string>),
      ...alarm.questions,
      ...words.questions,
    },
    hints: { age: alarm.whyAbout, 'alarm-now': alarm.why, ...words.hints },
    choices: {
      ...alarm.findings,
      ...alarm.contexts,
      ...alarm.answers,
      none,
      unsure,
      ...words.answers,
    },
  };
};
