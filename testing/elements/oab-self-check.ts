import type { OabSelfCheck } from '../../dist/index.js';
import type { SelfCheckWords } from '../../dist/words/oab-self-check.js';
import { entry } from '../entry.js';
import { ALARM_QUESTIONS, MODE, NUMBERS, questionnaireScreens } from '../questionnaire-screens.js';
import { Questionnaire } from '../questionnaire.js';
import { translationsOf } from '../translations.js';
import { answerScreen, TO_OUTCOME, walk, walkTo } from '../walk.js';

class Check extends Questionnaire<SelfCheckWords, OabSelfCheck> {}

/** The screens with questions, by their first question. */
const QUESTIONS = [
  ...ALARM_QUESTIONS,
  'sudden',
  'constantPressure',
  'leaks',
  'leakUrge',
  'dominantLeak',
  'dayVoids',
  'smallVoids',
  'triggers',
  'voiding',
  'pelvicTreatment',
  'onset',
  'bother',
];

const RESULTS_IN_TREES = ['oab-wet', 'red-flag', 'infection-first', 'no-fit'] as const;

export const oabSelfCheck = entry({
  words: await translationsOf<SelfCheckWords>('oab-self-check'),
  Driver: Check,
  options: [MODE],
  progress: ['start', 'end'],
  result: { event: 'oab-self-check-result', fields: ['outcome', 'level'] },
  fewestScreens: 39,
  screens: questionnaireScreens<Check>(QUESTIONS, {
    ...TO_OUTCOME,
    unsure: { 'alarm-now': ['unsure'], 'alarm-now-unsure': ['leg-weakness'] },
    soon: { 'alarm-body': ['lump'] },
    routine: { 'alarm-other': ['new-medicine', 'recurrent-infection'], sudden: ['daily'] },
    pregnant: { circumstances: ['pregnant'] },
  }),
  trees: {
    start: { language: 'en' },
    question: {
      act: async (one) => answerScreen(await walkTo(one, 'sudden'), { sudden: ['weekly'] }),
    },
    'two-questions': { act: (one) => walkTo(one, 'dayVoids') },
    ...Object.fromEntries(
      RESULTS_IN_TREES.map((outcome) => [
        outcome,
        { attributes: NUMBERS, act: (one: Check) => walk(one, TO_OUTCOME[outcome]) },
      ]),
    ),
  },
});
