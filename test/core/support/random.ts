/** Seeded random answers: the same on every machine and in every run. */
import { CONTEXT_IDS, FINDING_IDS, type Said } from '../oracle/redflag.js';
import { HOW_OFTEN, LIST_QUESTIONS, QUESTION_VALUES, type Spoken } from '../oracle/self-check.js';

/** A generator of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of `values`. */
export const pick = <Value>(random: () => number, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** Mostly `no`; how much else differs from state to state so that every level is common. */
function randomSaid(random: () => number, ids: readonly string[]): Said {
  const yes = random() ** 4;
  const unsure = random() ** 6;
  const missing = random() < 0.6 ? 0 : random() ** 3;
  const said: Record<string, string> = {};
  for (const id of ids) {
    const drawn = random();
    if (drawn < missing) continue;
    said[id] = random() < yes ? 'yes' : random() < unsure ? 'unsure' : 'no';
  }
  return said;
}

/** Random answers to the alarm questions. */
export function randomFlags(random: () => number): { findings: Said; context: Said } {
  return { findings: randomSaid(random, FINDING_IDS), context: randomSaid(random, CONTEXT_IDS) };
}

const QUESTIONS = Object.entries(QUESTION_VALUES);

/** Random answers to the whole self-check; half of them without any alarm sign. */
export function randomSpoken(random: () => number): Spoken {
  const said: Record<string, string | readonly string[]> = {};
  const missing = random() < 0.7 ? 0.02 : random();
  for (const [id, values] of QUESTIONS) {
    if (random() < missing) continue;
    if (LIST_QUESTIONS.includes(id)) said[id] = values.filter(() => random() < 0.25);
    else said[id] = values === HOW_OFTEN && random() < 0.4 ? 'never' : pick(random, values);
  }
  if (random() < 0.5) return { ...randomFlags(random), said };
  const findings: Record<string, string> = {};
  const context: Record<string, string> = {};
  for (const id of FINDING_IDS) findings[id] = 'no';
  for (const id of CONTEXT_IDS) context[id] = 'no';
  const routine = ['weak-stream', 'recurrent-infection', 'pelvic-history', 'new-medicine'];
  if (random() < 0.4) findings[pick(random, routine)] = pick(random, ['yes', 'unsure']);
  if (random() < 0.1) findings[pick(random, ['painful-urination', 'new-after-60'])] = 'yes';
  if (random() < 0.2) context[pick(random, CONTEXT_IDS)] = pick(random, ['yes', 'unsure']);
  return { findings, context, said };
}
