/** Every screen of an element with questions, and how to get there; for tests that look at all of them. */
import type { Option, State } from './entry.js';
import type { Questionnaire } from './questionnaire.js';
import { questionIds, walk, walkTo, type Plan } from './walk.js';

/** The option of both elements with questions. */
export const MODE: Option = {
  attribute: 'mode',
  property: 'mode',
  initial: 'questions',
  good: 'list',
};

/** Telephone numbers of a site. */
export const NUMBERS = {
  'gp-phone': '010 123 45 67',
  'out-of-hours-phone': '0900 1234',
  'midwife-phone': '030 765 43 21',
};

/** The screens with alarm questions, by their first question. */
export const ALARM_QUESTIONS = [
  'age',
  'alarm-now',
  'alarm-today',
  'alarm-urine',
  'alarm-body',
  'alarm-other',
  'alarm-risk',
] as const;

/** The ways that together pass every question, also those that are not always asked. */
export const EVERY_QUESTION: Readonly<Record<string, Plan>> = {
  most: { 'alarm-other': ['pelvic-history', 'weak-stream'], voiding: ['dribbling'] },
  leaking: {
    ...{ sudden: ['daily'], leaks: ['yes'] },
    ...{ leakUrge: ['weekly'], leakEffort: ['weekly'] },
  },
  risk: { 'alarm-urine': ['painful-urination'] },
};

const WAY_TO: Readonly<Record<string, string>> = {
  'alarm-risk': 'risk',
  leakUrge: 'leaking',
  dominantLeak: 'leaking',
  triggers: 'leaking',
};

/** From the first screen to that of a question, along a way that passes it. */
const toQuestion = (one: Questionnaire, id: string) =>
  walkTo(one, id, EVERY_QUESTION[WAY_TO[id] ?? 'most']);

/** Start, questions, questions without an answer, the `results` by the ways to them, and the fixed list. */
export const questionnaireScreens = <One extends Questionnaire>(
  questions: readonly string[],
  results: Readonly<Record<string, Plan>>,
): Readonly<Record<string, State<One>>> => ({
  start: {},
  ...Object.fromEntries(
    questions.map((id): [string, State<One>] => [
      `question ${id}`,
      {
        act: async (one) => {
          await toQuestion(one, id);
          one.inputs()[0]?.click();
          await one.settled();
        },
      },
    ]),
  ),
  ...Object.fromEntries(
    questions
      .filter((id) => ['alarm-now', 'sudden'].includes(id))
      .map((id): [string, State<One>] => [
        `${id} without an answer`,
        {
          act: async (one) => {
            await toQuestion(one, id);
            await one.next();
            if (!questionIds(one).includes(id)) throw new Error(`${id} went on without an answer`);
          },
        },
      ]),
  ),
  ...Object.fromEntries(
    Object.entries(results).map(([name, plan]): [string, State<One>] => [
      `result ${name}`,
      {
        attributes: {
          'gp-phone': NUMBERS['gp-phone'],
          'midwife-phone': NUMBERS['midwife-phone'],
        },
        act: async (one) => (await walk(one, plan)).openAll(),
      },
    ]),
  ),
  list: {
    attributes: { mode: 'list', country: 'gb' },
    act: async (one) => one.openAll(),
  },
});
