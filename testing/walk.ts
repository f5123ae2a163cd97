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
  'out-of-scope': { 'alarm-context': ['catheter'] },
  'infection-first': { 'alarm-urine': ['painful-urination'] },
  emptying: { voiding: ['straining'], leakOther: ['daily'] },
  other: { constantPressure: ['yes'] },
  'stress-leak': { leakEffort: ['weekly'] },
  'mixed-leak': { leakEffort: ['weekly'], leakUrge: ['daily'], dominantLeak: ['urge'] },
  'oab-wet': { sudden: ['daily'], leakUrge: ['weekly'], dayVoids: ['8-to-14'], bother: ['2'] },
  'oab-dry': { sudden: ['daily'], triggers: ['key-in-lock', 'cold'], nightVoids: ['2'] },
  'some-signs': { sudden: ['weekly'] },
  'no-urgency': { dayVoids: ['15-or-more'] },
  'no-fit': {},
};

/** Questions of the pattern that must be answered, with the answer that raises nothing. */
const QUIET: Plan = {
  pelvicTreatment: ['no'],
  sudden: ['never'],
  leakUrge: ['never'],
  leakEffort: ['never'],
  leakOther: ['never'],
};

/** The ids of the questions on the screen. */
export function questionIds({ words, questions }: Questionnaire): string[] {
  const texts = Object.entries(questionTexts(words));
  return questions.map((question) => {
    const ids = texts.filter(([, text]) => tidy(text) === question).map(([id]) => id);
    if (ids.length !== 1) throw new Error(`"${question}" is ${ids.join(' and ') || 'no question'}`);
    return ids[0] as string;
  });
}

/** Answers the questions on the screen by the plan. */
export async function answerScreen(harness: Questionnaire, plan: Plan = {}): Promise<void> {
  const { words, questions } = harness;
  for (const [index, id] of questionIds(harness).entries()) {
    const quiet = QUIET[id] ?? (id.startsWith('alarm-') ? ['none'] : []);
    for (const choice of plan[id] ?? quiet) {
      const text = choiceText(words, id, choice);
      if (!harness.choice(text, questions[index]).checked) {
        await harness.choose(text, questions[index]);
      }
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
