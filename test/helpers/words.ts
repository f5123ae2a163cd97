/** The words that people see, from the built word lists, by the ids of the core. */
import { words as selfCheckEn } from '../../dist/words/en/oab-self-check.js';
import { words as triageEn } from '../../dist/words/en/redflag-triage.js';
import { words as selfCheckNl } from '../../dist/words/nl/oab-self-check.js';
import { words as triageNl } from '../../dist/words/nl/redflag-triage.js';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TAGS = ['redflag-triage', 'oab-self-check'] as const;
export type Tag = (typeof TAGS)[number];

export type SelfCheckWords = typeof selfCheckNl;
export type TriageWords = typeof triageNl;
export interface WordsOf {
  'redflag-triage': TriageWords;
  'oab-self-check': SelfCheckWords;
}

const WORDS: { [T in Tag]: Record<Language, WordsOf[T]> } = {
  'redflag-triage': { nl: triageNl, en: triageEn },
  'oab-self-check': { nl: selfCheckNl, en: selfCheckEn },
};

export const wordsOf = <T extends Tag>(tag: T, language: Language = 'nl'): WordsOf[T] =>
  WORDS[tag][language];

type Texts = Readonly<Record<string, string>>;

/** Every question of an element, by id. */
export function questionTexts(tag: Tag, language: Language): Texts {
  const words = wordsOf(tag, language);
  return { ...words.alarm.questions, ...('questions' in words ? words.questions : {}) };
}

/** What the choice `id` of question `question` is called. */
export function choiceText(tag: Tag, language: Language, question: string, id: string): string {
  const words = wordsOf(tag, language);
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
