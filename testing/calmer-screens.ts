/** Every screen and state of the calm session, and how to get there; for tests that look at all of them. */
import { ACTIVITIES, URGE_QUESTIONS, type UrgeCheck } from '../dist/core/index.js';
import { CLOSED, MILD, TO_OUTCOME, type Calmer } from './calmer.js';
import type { State } from './entry.js';

/** The number of the GP, as a site gives it. */
export const GP = { 'gp-phone': '010 123 45 67' };

/** Keys of `localStorage` with one record that is older than the others. */
export const REMEMBERED: Readonly<Record<string, string>> = {
  'oab-elements/urge-calmer': '1',
  ...Object.fromEntries(
    [
      { id: 'a', wentToToilet: true, activities: [], before: null, after: null, trigger: null },
      {
        id: 'b',
        wentToToilet: false,
        activities: ['breathe', 'words'],
        before: 8,
        after: 3,
        trigger: 'car',
      },
    ].map((record, days) => [
      `oab-elements/urge-calmer/${record.id}`,
      JSON.stringify({ ...record, at: Date.now() - (days + 1) * 86_400_000 }),
    ]),
  ),
};

/** What a person does to get to each screen. */
const WAYS: Readonly<Record<string, (one: Calmer) => Promise<unknown>>> = {
  start: async () => undefined,
  ...Object.fromEntries(
    URGE_QUESTIONS.map((question, index) => [
      `question ${question}`,
      (one: Calmer) =>
        one.check(
          Object.fromEntries(
            URGE_QUESTIONS.slice(0, index).map((id) => [id, MILD[id]]),
          ) as UrgeCheck,
        ),
    ]),
  ),
  'question minutesSinceVoid, not filled in': async (one) => {
    await one.check({ burning: 'no', notForDelay: 'no', hardToPass: 'no' });
    await one.press(one.words.shared.next);
  },
  ...Object.fromEntries(
    Object.entries(TO_OUTCOME).map(([outcome, answers]) => [
      `outcome ${outcome}`,
      (one: Calmer) => one.check(answers),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      start: async (one) => one,
      breathe: (one) => one.pauseAt(1000),
      'rate again': async (one) => (await one.calm()).done(),
      end: async (one) => (await one.calm()).exit(),
    } satisfies Readonly<Record<string, (one: Calmer) => Promise<unknown>>>).map(([name, act]) => [
      `${name}, no delay`,
      async (one: Calmer) =>
        act(await (await (await one.check(TO_OUTCOME.emptying)).exit()).restart()),
    ]),
  ),
  rate: (one) => toRate(one),
  rated: async (one) => (await toRate(one)).rate('before', 9),
  'breathe paused': (one) => one.pauseAt(8500),
  'breathe stopped': async (one) => (await one.calm()).press(one.words.breath.stop),
  'breathe settings': async (one) => (await one.pauseAt(1000)).openAll(),
  ...Object.fromEntries(
    ACTIVITIES.slice(1).map((activity) => [
      activity,
      async (one: Calmer) => (await one.calm()).open(activity),
    ]),
  ),
  'words of their own': async (one) => (await (await one.calm()).open('words')).type('Rustig aan'),
  'five-things done': async (one) =>
    (await (await one.calm()).open('five-things')).tap('five-things', 5),
  'squeeze done': async (one) => (await (await one.calm()).open('squeeze')).tap('squeeze', 5),
  'distract with a number': async (one) =>
    (await (await one.calm()).open('distract')).type('06 1234 5678'),
  'rate again': async (one) => (await one.calm()).done(),
  'rated again': (one) => ratedAgain(one, 8, 3),
  'end, not rated': async (one) => (await (await one.calm()).done()).skipRating(),
  'end, less': (one) => ratedEnd(one, 8, 3),
  'end, the same': (one) => ratedEnd(one, 5, 5),
  'end, more': (one) => ratedEnd(one, 2, 6),
  'end, to the toilet': async (one) => (await one.calm()).exit(),
  ...Object.fromEntries(
    CLOSED.map((outcome) => [
      `end, ${outcome}`,
      async (one: Calmer) => (await one.check(TO_OUTCOME[outcome])).exit(),
    ]),
  ),
};

/** Through the whole check to the first rating. */
async function toRate(one: Calmer): Promise<Calmer> {
  await one.check(MILD);
  return one.press(one.words.start.calm);
}

async function ratedAgain(one: Calmer, before: number, after: number): Promise<Calmer> {
  await (await one.calm()).done();
  return (await one.rate('before', before)).rate('after', after);
}

/** To the end with these ratings. */
export async function ratedEnd(one: Calmer, before: number, after: number): Promise<Calmer> {
  return (await ratedAgain(one, before, after)).press(one.words.shared.next);
}

/** Every screen and state. */
export const CALMER_SCREENS: Readonly<Record<string, State<Calmer>>> = {
  ...Object.fromEntries(Object.entries(WAYS).map(([name, act]) => [name, { attributes: GP, act }])),
  'breathe none': { attributes: { pace: 'none' }, act: (one) => one.calm() },
  'start away': { attributes: { away: '' } },
  'words away': {
    attributes: { away: '' },
    act: async (one) => (await one.calm()).open('words'),
  },
  'start with remembering': {
    attributes: { storage: 'on' },
    stored: REMEMBERED,
    act: async (one) => one.openAll(),
  },
  'end, cleared': {
    attributes: { storage: 'on' },
    stored: REMEMBERED,
    act: async (one) => (await one.exit()).choose(one.words.memory.ask, 'checkbox'),
  },
  'end with remembering': {
    attributes: { storage: 'on' },
    stored: REMEMBERED,
    act: async (one) => (await one.exit()).openAll(),
  },
};
