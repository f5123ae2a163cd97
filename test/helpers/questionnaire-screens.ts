/** Every screen of an element with questions, and how to get there; for tests that look at all of them. */
import type { Open, Option, Screen } from './entry.js';
import type { Language } from './languages.js';
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
export const NUMBERS = { 'gp-phone': '010 123 45 67', 'out-of-hours-phone': '0900 1234' };

/** The ways that together pass every question: with and without the questions that are not always asked. */
const EVERY_QUESTION: readonly Plan[] = [
  { 'alarm-other': ['pelvic-history'] },
  { sudden: ['daily'], leakUrge: ['weekly'], leakEffort: ['weekly'] },
];

/** The ids of the first question of every question screen. */
async function questionsOf(open: Open<Questionnaire>): Promise<Map<string, Plan>> {
  const found = new Map<string, Plan>();
  for (const plan of EVERY_QUESTION) {
    const one = await walk(await open(), plan, ([id = '']) => {
      if (!found.has(id)) found.set(id, plan);
    });
    one.element.remove();
  }
  return found;
}

/** Shows on one screen everything that a person can open on it. */
function openAll({ root }: Questionnaire): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Start, questions, questions without an answer, the `results` by the ways to them, and the fixed list. */
export async function questionnaireScreens<One extends Questionnaire>(
  open: Open<One>,
  results: Readonly<Record<string, Plan>>,
): Promise<Screen<One>[]> {
  const questions = [...(await questionsOf(open))];
  return [
    { name: 'start', open: (language: Language) => open({ language }) },
    ...questions.map(([id, plan]) => ({
      name: `question ${id}`,
      open: async (language: Language) => {
        const one = await walkTo(await open({ language }), id, plan);
        (one.inputs()[0] as HTMLInputElement).click();
        return one.settled();
      },
    })),
    ...questions
      .filter(([id]) => ['alarm-now', 'sudden'].includes(id))
      .map(([id, plan]) => ({
        name: `${id} without an answer`,
        open: async (language: Language) => {
          const one = await walkTo(await open({ language }), id, plan);
          await one.next();
          if (!questionIds(one).includes(id)) throw new Error(`${id} went on without an answer`);
          return one;
        },
      })),
    ...Object.entries(results).map(([name, plan]) => ({
      name: `result ${name}`,
      open: async (language: Language) => {
        const attributes = { 'gp-phone': '010 123 45 67' };
        const one = await walk(await open({ language, attributes }), plan);
        openAll(one);
        return one;
      },
    })),
    {
      name: 'list',
      open: async (language: Language) => {
        const one = await open({ language, attributes: { mode: 'list', country: 'gb' } });
        openAll(one);
        return one;
      },
    },
  ];
}
