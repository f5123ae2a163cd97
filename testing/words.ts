/** The words that people see on the screens with questions, by the ids of the core. */
import type { SelfCheckWords } from '../dist/words/oab-self-check.js';
import type { TriageWords } from '../dist/words/redflag-triage.js';

export type QuestionnaireWords = SelfCheckWords | TriageWords;

type Texts = Readonly<Record<string, string>>;

/** Every question of an element, by id. */
export const questionTexts = (words: QuestionnaireWords): Texts => ({
  ...words.alarm.questions,
  ...('questions' in words ? words.questions : {}),
});

/** What the choice `id` of question `question` is called. */
export function choiceText(words: QuestionnaireWords, question: string, id: string): string {
  const { none, unsure } = words.shared;
  const choices: Texts = { ...words.alarm.findings, ...words.alarm.contexts, none, unsure };
  const answers: Texts = 'answers' in words ? words.answers : {};
  const own: Texts = 'bother' in words && question === 'bother' ? (words.bother as Texts) : {};
  const alarm = question.startsWith('alarm-');
  const text =
    own[id] ?? answers[`${question}.${id}`] ?? (alarm ? choices[id] : (answers[id] ?? choices[id]));
  if (text === undefined) throw new Error(`no word for ${question}: ${id}`);
  return text;
}
