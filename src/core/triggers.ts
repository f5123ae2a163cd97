import { readItems } from './input.js';

/** Moments at which the urge often comes: asked by the self-check and offered at the end of a calm session. */
export const TRIGGERS = [
  'key-in-lock',
  'running-water',
  'cold',
  'stress',
  'car',
  'meeting',
  'other',
] as const;

/** One of {@link TRIGGERS}. */
export type Trigger = (typeof TRIGGERS)[number];

/** The known triggers in the list `value`, each once, in its order; none when it is no list. */
export function parseTriggers(value: unknown): readonly Trigger[] {
  const items = readItems(value) ?? [];
  return [...new Set(items.flatMap((item) => TRIGGERS.filter((known) => known === item)))];
}
