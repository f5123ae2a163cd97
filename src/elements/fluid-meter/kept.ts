/** What the meter may remember: drinks, and what a doctor said about drinking. */
import type { Drink } from '../../core/index.js';
import { readDrink } from '../../core/views.js';

/** What a doctor said: that it goes before the usual range, and the ends in ml, 0 where they are not known. */
export interface Advice {
  readonly id: 'advice';
  readonly minMl: number;
  readonly maxMl: number;
}

/** One remembered thing. */
export type Kept = Drink | Advice;

const DAYS_90 = 90 * 24 * 60 * 60 * 1000;

const isDrink = (item: Kept): item is Drink => 'at' in item;

const whole = (value: unknown): number => (Number.isInteger(value) ? Number(value) : 0);

/** How a {@link Kept} is read, and how long it is kept: drinks for 90 days, the advice until it is taken back. */
export const KEEPING = {
  name: 'fluid-meter',
  keep: DAYS_90,
  timeOf: (item: Kept): number => (isDrink(item) ? item.at : Infinity),
  read(value: unknown): Kept | null {
    const { id, minMl, maxMl } = Object(value) as Partial<Record<keyof Advice, unknown>>;
    return id === 'advice' ? { id, minMl: whole(minMl), maxMl: whole(maxMl) } : readDrink(value);
  },
} as const;

/** The drinks and the advice among `items`. */
export const sortKept = (items: readonly Kept[]) => ({
  drinks: items.filter(isDrink),
  advice: items.find((item): item is Advice => !isDrink(item)),
});
