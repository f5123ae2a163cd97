import type { RedflagTriage } from '../../dist/index.js';
import type { TriageWords } from '../../dist/words/redflag-triage.js';
import { entry } from '../entry.js';
import { ALARM_QUESTIONS, MODE, NUMBERS, questionnaireScreens } from '../questionnaire-screens.js';
import { Questionnaire } from '../questionnaire.js';
import { translationsOf } from '../translations.js';
import { answerScreen, TO_LEVEL, walk, walkTo, type Plan } from '../walk.js';

class Triage extends Questionnaire<TriageWords, RedflagTriage> {}

/** Cards that say more than their level: whom to call, what is not sure, a line for each reason. */
const PEOPLE: Readonly<Record<string, Plan>> = {
  'GP first': { 'alarm-now': ['back-bladder'] },
  unsure: { 'alarm-now': ['unsure'], 'alarm-now-unsure': ['leg-weakness', 'saddle-numbness'] },
  waters: { circumstances: ['pregnant'], 'alarm-now': ['waters-or-bleeding'] },
  'pregnant today': { circumstances: ['pregnant'], 'alarm-urine': ['painful-urination'] },
  'man today': { sex: ['man'], 'alarm-urine': ['painful-urination'] },
  'many reasons': {
    ...{ age: ['60-or-over'], circumstances: ['catheter', 'nerve-disease'] },
    'alarm-other': ['weak-stream', 'new-medicine'],
  },
};

export const redflagTriage = entry({
  words: await translationsOf<TriageWords>('redflag-triage'),
  Driver: Triage,
  options: [MODE],
  progress: ['start', 'end'],
  result: { event: 'redflag-triage-result', fields: ['level', 'complete'] },
  fewestScreens: 20,
  screens: questionnaireScreens<Triage>(ALARM_QUESTIONS, { ...TO_LEVEL, ...PEOPLE }),
  trees: {
    start: {},
    question: {
      act: async (one) =>
        answerScreen(await walkTo(one, 'alarm-urine'), { 'alarm-urine': ['painful-urination'] }),
    },
    missing: {
      act: async (one) => {
        await (await walkTo(one, 'alarm-now')).next();
      },
    },
    'about-you': { act: (one) => one.start() },
    list: { attributes: { ...NUMBERS, mode: 'list' } },
    ...Object.fromEntries(
      Object.entries(TO_LEVEL).map(([level, plan]) => [
        level,
        { attributes: NUMBERS, act: (one: Triage) => walk(one, plan) },
      ]),
    ),
  },
});
