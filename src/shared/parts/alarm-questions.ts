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

/** The words of the alarm questions, as a question screen asks for them. */
export function alarmQuestions({ shared, alarm }: AlarmQuestionWords): QuestionWords {
  const { none, unsure } = shared;
  const choices: Readonly<Record<string, string>> = {
    ...alarm.findings,
    ...alarm.contexts,
    none,
    unsure,
  };
  const questions: Readonly<Record<string, string>> = alarm.questions;
  return {
    shared,
    question: (field) => questions[field] ?? '',
    hint: () => alarm.why,
    choice: (_field, choice) => choices[choice] ?? '',
  };
}
