/** Walking through all questions by a short plan: what is not in it gets the answer that raises nothing. */
import type { SelfCheckOutcome, TriageLevel } from '../dist/core/index.js';
import { tidy } from './dom.js';
import type { Questionnaire } from './questionnaire.js';
import { choiceText, questionTexts } from './words.js';

/** Ids of choices by id of the question. */
export type Plan = Readonly<Record<string, readonly string[]>>;

/** A way to each level of urgency; `incomplete` cannot be reached by answering. */
export const TO_LEVEL: Readonly<Record<Exclude<TriageLevel, 'incomplete'>, Plan>> = {
  emergency: { 'alarm-now': ['sepsis-signs'] },
  'same-day': { 'alarm-today': ['fever-ill'] },
  soon: { 'alarm-urine': ['blood-in-urine'] },
  routine: { 'alarm-other': ['new-medicine'] },
  none: {},
};

/** A way to each outcome of the self-check; `incomplete` cannot be reached by answering. */
export const TO_OUTCOME: Readonly<Record<Exclude<SelfCheckOutcome, 'incomplete'>, Plan>> = {
  'red-flag': { 'alarm-now': ['cannot-pass-urine'] },
  'infection-first': { 'alarm-urine': ['painful-urination'] },
  'out-of-scope': { circumstances: ['catheter'] },
  emptying: { 'alarm-other': ['weak-stream'], voiding: ['straining'], dayVoids: ['10-to-14'] },
  other: { constantPressure: ['yes'] },
  'stress-leak': { leaks: ['yes'], leakEffort: ['weekly'] },
  'mixed-leak': {
    ...{ leaks: ['yes'], leakEffort: ['weekly'], leakUrge: ['daily'] },
    dominantLeak: ['urge'],
  },
  'oab-wet': {
    ...{ sudden: ['daily'], leaks: ['yes'], leakUrge: ['weekly'] },
    ...{ dayVoids: ['8-to-9'], bother: ['2'] },
  },
  'oab-dry': { sudden: ['daily'], triggers: ['key-in-lock', 'cold'], nightVoids: ['2'] },
  'some-signs': { sudden: ['weekly'] },
  'no-urgency': { dayVoids: ['15-or-more'] },
  'no-fit': {},
};

/** Questions that must be answered, with the answer that raises nothing. */
const QUIET: Plan = {
  age: ['18-to-49'],
  sex: ['woman'],
  circumstances: ['none'],
  sudden: ['never'],
  leaks: ['no'],
  leakUrge: ['never'],
  leakEffort: ['never'],
  leakOther: ['never'],
  pelvicTreatment: ['no'],
};

/** The ids of the questions on the screen; a question about doubts has the id of the one before it. */
export function questionIds({ words, questions }: Questionnaire): string[] {
  const texts = Object.entries(questionTexts(words));
  const found: string[] = [];
  for (const question of questions) {
    const ids =
      question === tidy(words.alarm.unsureAbout)
        ? [`${found.at(-1)}-unsure`]
        : texts.filter(([, text]) => tidy(text) === question).map(([id]) => id);
    if (ids.length !== 1) throw new Error(`"${question}" is ${ids.join(' and ') || 'no question'}`);
    found.push(ids[0] as string);
  }
  return found;
}

/** What is chosen where the plan says nothing: what raises nothing, where something must be chosen. */
function quietIn(harness: Questionnaire, id: string, question: string): readonly string[] {
  if (id.startsWith('alarm-')) return ['none'];
  const isOpen = harness.selected(question).length === 0;
  // Who has a weak stream must say in what way: there "none of these" is not offered.
  if (id === 'voiding' && isOpen && !harness.offers(harness.words.shared.none, question)) {
    return ['slow'];
  }
  return QUIET[id] ?? [];
}

/** Answers the questions on the screen by the plan, those too that an answer opens. */
export async function answerScreen(harness: Questionnaire, plan: Plan = {}): Promise<void> {
  const done: string[] = [];
  for (;;) {
    const ids = questionIds(harness);
    const index = ids.findIndex((each) => !done.includes(each));
    if (index < 0) return;
    const id = ids[index] as string;
    const question = harness.questions[index] as string;
    done.push(id);
    for (const choice of plan[id] ?? quietIn(harness, id, question)) {
      const text = choiceText(harness.words, id, choice);
      if (!harness.choice(text, question).checked) await harness.choose(text, question);
    }
  }
}

/** Walks on to the result; `at` is called on every question screen before it is answered. */
export async function walk<One extends Questionnaire>(
  harness: One,
  plan: Plan = {},
  at: (ids: readonly string[]) => unknown = () => undefined,
): Promise<One> {
  if (harness.has(harness.words.shared.start)) await harness.start();
  for (let screens = 0; !harness.ended; screens += 1) {
    if (screens > 40) throw new Error('there is no end to the questions');
    await at(questionIds(harness));
    await answerScreen(harness, plan);
    await harness.next();
  }
  return harness;
}

/** Walks to the screen that asks `question`. */
export async function walkTo<One extends Questionnaire>(
  harness: One,
  question: string,
  plan: Plan = {},
): Promise<One> {
  if (harness.has(harness.words.shared.start)) await harness.start();
  for (let screens = 0; !questionIds(harness).includes(question); screens += 1) {
    await answerScreen(harness, plan);
    await harness.next();
    if (harness.ended || screens > 40) throw new Error(`"${question}" is not asked on this way`);
  }
  return harness;
}

/** Goes back to the start; `at` is called on every question screen on the way. */
export async function walkBack<One extends Questionnaire>(
  harness: One,
  at: (ids: readonly string[]) => unknown = () => undefined,
): Promise<One> {
  for (let screens = 0; !harness.has(harness.words.shared.start); screens += 1) {
    if (screens > 40) throw new Error('there is no way back to the start');
    if (!harness.ended) await at(questionIds(harness));
    await harness.back();
  }
  return harness;
}

/** The short way to a result of each element: the same plan reaches the same urgency in both. */
export const TO_URGENT: Plan = TO_LEVEL.emergency;
