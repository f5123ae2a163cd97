/** The words that people see on the screens with questions, by the ids of the core. */
import type { SelfCheckWords } from '../dist/words/oab-self-check.js';
import type { TriageWords } from '../dist/words/redflag-triage.js';

export type QuestionnaireWords = SelfCheckWords | TriageWords;

type Texts = Readonly<Record<string, string>>;

/** Every question of an element, by id, but for those about doubts: they have the same words everywhere. */
export const questionTexts = (words: QuestionnaireWords): Texts => ({
  ...words.alarm.questions,
  ...('questions' in words ? words.questions : {}),
});

/** What the choice `id` of question `question` is called. */
export function choiceText(words: QuestionnaireWords, question: string, id: string): string {
  const { alarm, shared } = words;
  const { none, unsure } = shared;
  const choices: Texts = { ...alarm.findings, ...alarm.contexts, none, unsure };
  const answers: Texts = { ...alarm.answers, ...('answers' in words ? words.answers : {}) };
  const isAlarm = question.startsWith('alarm-') || question.startsWith('circumstances');
  const text =
    answers[`${question}.${id}`] ?? (isAlarm ? choices[id] : (answers[id] ?? choices[id]));
  if (text === undefined) throw new Error(`no word for ${question}: ${id}`);
  return text;
}
