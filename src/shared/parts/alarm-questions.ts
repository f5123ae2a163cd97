import type { AlarmFieldId, ContextId, FindingId } from '../../core/index.js';
import type { QuestionWords } from './question.js';

interface AlarmQuestionWords {
  readonly shared: QuestionWords['shared'] & { readonly none: string; readonly unsure: string };
  readonly alarm: {
    readonly why: string;
    readonly questions: Readonly<Record<AlarmFieldId, string>>;
    readonly findings: Readonly<Record<FindingId, string>>;
    readonly contexts: Readonly<Record<ContextId, string>>;
  };
}

/** The words of the alarm questions, as a question screen looks them up. */
export const alarmQuestions = ({ shared, alarm }: AlarmQuestionWords): QuestionWords => ({
  shared,
  questions: alarm.questions,
  hints: { 'alarm-now': alarm.why },
  choices: { ...alarm.findings, ...alarm.contexts, none: shared.none, unsure: shared.unsure },
});
