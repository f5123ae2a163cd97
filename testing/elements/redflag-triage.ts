import type { RedflagTriage } from '../../dist/index.js';
import type { TriageWords } from '../../dist/words/redflag-triage.js';
import { entry } from '../entry.js';
import { ALARM_QUESTIONS, MODE, NUMBERS, questionnaireScreens } from '../questionnaire-screens.js';
import { Questionnaire } from '../questionnaire.js';
import { translationsOf } from '../translations.js';
import { answerScreen, TO_LEVEL, walk, walkTo } from '../walk.js';

class Triage extends Questionnaire<TriageWords, RedflagTriage> {}

export const redflagTriage = entry({
  words: await translationsOf<TriageWords>('redflag-triage'),
  Driver: Triage,
  options: [MODE],
  progress: ['start', 'end'],
  result: { event: 'redflag-triage-result', fields: ['level', 'complete'] },
  fewestScreens: 14,
  screens: questionnaireScreens<Triage>(ALARM_QUESTIONS, TO_LEVEL),
  trees: {
    start: {},
    question: {
      act: async (one) =>
        answerScreen(await walkTo(one, 'alarm-urine'), { 'alarm-urine': ['painful-urination'] }),
    },
    missing: { act: async (one) => (await one.start()).next() },
    list: { attributes: { ...NUMBERS, mode: 'list' } },
    ...Object.fromEntries(
      Object.entries(TO_LEVEL).map(([level, plan]) => [
        level,
        { attributes: NUMBERS, act: (one: Triage) => walk(one, plan) },
      ]),
    ),
  },
});
