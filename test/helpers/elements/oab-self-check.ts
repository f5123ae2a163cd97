import type { OabSelfCheck } from '../../../dist/index.js';
import type { SelfCheckWords } from '../../../dist/locales/oab-self-check.js';
import { entry } from '../entry.js';
import { MODE, NUMBERS, questionnaireScreens } from '../questionnaire-screens.js';
import { Questionnaire } from '../questionnaire.js';
import { translationsOf } from '../translations.js';
import { answerScreen, TO_OUTCOME, walk, walkTo } from '../walk.js';

class Check extends Questionnaire<SelfCheckWords, OabSelfCheck> {}

const RESULTS_IN_TREES = ['oab-wet', 'red-flag', 'infection-first', 'no-fit'] as const;

export const oabSelfCheck = entry({
  words: await translationsOf<SelfCheckWords>('oab-self-check'),
  Driver: Check,
  options: [MODE],
  progress: ['start', 'step', 'end'],
  result: { event: 'oab-self-check-result', fields: ['outcome', 'level'] },
  fewestScreens: 36,
  screens: (open) =>
    questionnaireScreens(open, { ...TO_OUTCOME, unsure: { 'alarm-now': ['unsure'] } }),
  trees: (open) => ({
    start: () => open({ language: 'en' }),
    question: async () => {
      const one = await walkTo(await open(), 'sudden');
      await answerScreen(one, { sudden: ['weekly'] });
      return one;
    },
    'two-questions': async () => walkTo(await open(), 'dayVoids'),
    ...Object.fromEntries(
      RESULTS_IN_TREES.map((outcome) => [
        outcome,
        async () => walk(await open({ attributes: NUMBERS }), TO_OUTCOME[outcome]),
      ]),
    ),
  }),
});
