/** What the meter may remember: drinks, and what a doctor said about drinking. */
import { readDrink, type Drink } from './drinks.js';

/** What a doctor said: that it goes before the usual range, and the ends in ml, 0 where they are not known. */
export interface Advice {
  readonly id: 'advice';
  readonly minMl: number;
  readonly maxMl: number;
}

/** One remembered thing. */
export type Kept = Drink | Advice;

const isDrink = (item: Kept): item is Drink => 'at' in item;

const whole = (value: unknown): number =>
  Number.isInteger(value) && Number(value) > 0 ? Number(value) : 0;

/** The {@link Kept} in a stored value, or `null` for anything else. */
export function readKept(value: unknown): Kept | null {
  const { id, minMl, maxMl } = Object(value) as Partial<Record<keyof Advice, unknown>>;
  return id === 'advice' ? { id, minMl: whole(minMl), maxMl: whole(maxMl) } : readDrink(value);
}

/** The drinks and the advice among `items`. */
export const partitionRecords = (items: readonly Kept[]) => ({
  drinks: items.filter(isDrink),
  advice: items.find((item): item is Advice => !isDrink(item)),
});
