/** What a person can log: kinds of drink, vessels, and the reading of one drink. */
import { readInstant, readItems, readOneOf, readOwn, readWhole } from '../input.js';

/** Kinds of drink. Alcohol is logged, and not in the total. */
export const DRINK_KINDS = [
  'water',
  'tea',
  'herbal-tea',
  'coffee',
  'decaf',
  'milk',
  'juice',
  'soft-drink',
  'soup',
  'alcohol',
  'other',
] as const;

/** One of {@link DRINK_KINDS}. */
export type DrinkKind = (typeof DRINK_KINDS)[number];

/** What the usual vessels hold, in ml. A host may give other ones. */
export const VESSELS = {
  cup: 125,
  mug: 250,
  glass: 200,
  can: 330,
  bottle: 500,
  bowl: 250,
} as const;

/** One of {@link VESSELS}. */
export type VesselId = keyof typeof VESSELS;

/** What is mostly in a vessel when it is not water. */
export const USUAL_KINDS: Readonly<Partial<Record<VesselId, DrinkKind>>> = { bowl: 'soup' };

/** One drink. */
export interface Drink {
  readonly id: string;
  /** When, in whole milliseconds since 1970 UTC. */
  readonly at: number;
  readonly kind: DrinkKind;
  /** How much, in whole ml, 1 to 3000. */
  readonly ml: number;
}

/** The drink in `value`, without anything else that it holds, or `null` when a part of it is missing or malformed. */
export function readDrink(value: unknown): Drink | null {
  const id = readOwn(value, 'id');
  const at = readInstant(readOwn(value, 'at'));
  const kind = readOneOf(value, 'kind', DRINK_KINDS);
  const ml = readWhole(readOwn(value, 'ml'), 1, 3000);
  return id && typeof id === 'string' && at && kind && ml ? { id, at, kind, ml } : null;
}

/**
 * The drinks in the array `values`, oldest first; none in anything else. What is malformed is left out; of drinks with
 * one id the last counts.
 */
export function readDrinks(values: unknown): readonly Drink[] {
  const drinks = new Map<string, Drink>();
  for (const value of readItems(values) ?? []) {
    const drink = readDrink(value);
    if (drink) drinks.set(drink.id, drink);
  }
  return [...drinks.values()].sort((one, other) => one.at - other.at);
}

/** How many of `drinks`, oldest first, were drunk before `at`. */
function countBefore(drinks: readonly Drink[], at: number): number {
  let [low, high] = [0, drinks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drinks[middle] as Drink).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `drinks`, oldest first, from `start` until just before `end`. A long log costs no more than a short one. */
export const drinksBetween = (drinks: readonly Drink[], start: number, end: number) =>
  drinks.slice(countBefore(drinks, start), countBefore(drinks, end));

/** `drinks`, oldest first, with `drink` in its place; of the same instant the newest comes last. */
export function withDrink(drinks: readonly Drink[], drink: Drink): readonly Drink[] {
  const place = countBefore(drinks, drink.at + 1);
  return [...drinks.slice(0, place), drink, ...drinks.slice(place)];
}
