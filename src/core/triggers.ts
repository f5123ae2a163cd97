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
