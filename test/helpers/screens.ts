/** Every screen of an element, and how to get there; for tests that look at all of them. */
import { mount, type Harness } from './harness.js';
import { questionIds, TO_LEVEL, TO_OUTCOME, walk, walkTo, type Plan } from './walk.js';
import type { Language, Tag } from './words.js';

export interface Screen {
  readonly name: string;
  readonly open: (language: Language) => Promise<Harness>;
}

/** The ways that together pass every question: with and without the questions that are not always asked. */
const EVERY_QUESTION: readonly Plan[] = [
  { 'alarm-other': ['pelvic-history'] },
  { sudden: ['daily'], leakUrge: ['weekly'], leakEffort: ['weekly'] },
];

/** The ids of the first question of every question screen of `tag`. */
async function questionsOf(tag: Tag): Promise<Map<string, Plan>> {
  const found = new Map<string, Plan>();
  for (const plan of EVERY_QUESTION) {
    const one = await walk(await mount(tag), plan, ([id = '']) => {
      if (!found.has(id)) found.set(id, plan);
    });
    one.element.remove();
  }
  return found;
}

/** Shows on one screen everything that a person can open on it. */
function openAll({ root }: Harness): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

export async function screensOf(tag: Tag): Promise<Screen[]> {
  const open = (language: Language, attributes = {}) => mount(tag, { language, attributes });
  const results: Readonly<Record<string, Plan>> =
    tag === 'redflag-triage' ? TO_LEVEL : { ...TO_OUTCOME, unsure: { 'alarm-now': ['unsure'] } };
  const questions = [...(await questionsOf(tag))];
  return [
    { name: 'start', open: (language) => open(language) },
    ...questions.map(([id, plan]) => ({
      name: `question ${id}`,
      open: async (language: Language) => {
        const one = await walkTo(await open(language), id, plan);
        (one.inputs()[0] as HTMLInputElement).click();
        return one.settled();
      },
    })),
    ...questions
      .filter(([id]) => ['alarm-now', 'sudden'].includes(id))
      .map(([id, plan]) => ({
        name: `${id} without an answer`,
        open: async (language: Language) => {
          const one = await walkTo(await open(language), id, plan);
          await one.next();
          if (!questionIds(one).includes(id)) throw new Error(`${id} went on without an answer`);
          return one;
        },
      })),
    ...Object.entries(results).map(([name, plan]) => ({
      name: `result ${name}`,
      open: async (language: Language) => {
        const one = await walk(await open(language, { 'gp-phone': '010 123 45 67' }), plan);
        openAll(one);
        return one;
      },
    })),
    {
      name: 'list',
      open: async (language) => {
        const one = await open(language, { mode: 'list', country: 'gb' });
        openAll(one);
        return one;
      },
    },
  ];
}
