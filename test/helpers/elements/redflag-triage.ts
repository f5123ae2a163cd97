import type { RedflagTriage } from '../../../dist/index.js';
import type { TriageWords } from '../../../dist/locales/redflag-triage.js';
import { entry } from '../entry.js';
import { MODE, NUMBERS, questionnaireScreens } from '../questionnaire-screens.js';
import { Questionnaire } from '../questionnaire.js';
import { translationsOf } from '../translations.js';
import { answerScreen, TO_LEVEL, walk, walkTo } from '../walk.js';

class Triage extends Questionnaire<TriageWords, RedflagTriage> {}

export const redflagTriage = entry({
  words: await translationsOf<TriageWords>('redflag-triage'),
  Driver: Triage,
  options: [MODE],
  progress: ['start', 'step', 'end'],
  result: { event: 'redflag-triage-result', fields: ['level', 'complete'] },
  fewestScreens: 14,
  screens: (open) => questionnaireScreens(open, TO_LEVEL),
  trees: (open) => ({
    start: () => open(),
    question: async () => {
      const one = await walkTo(await open(), 'alarm-urine');
      await answerScreen(one, { 'alarm-urine': ['painful-urination'] });
      return one;
    },
    missing: async () => {
      const one = await open();
      await one.start();
      return one.next();
    },
    list: () => open({ attributes: { ...NUMBERS, mode: 'list' } }),
    ...Object.fromEntries(
      Object.entries(TO_LEVEL).map(([level, plan]) => [
        level,
        async () => walk(await open({ attributes: NUMBERS }), plan),
      ]),
    ),
  }),
});
