/** The log of drinks as a machine: log, change, remove, and take back the last of these. */
import { readInstant, readOneOf, readOwn } from '../input.js';
import { readDrink, type Drink } from './drinks.js';

/** What happened to one drink: `null` before it was logged, and after it was removed. */
export interface FluidChange {
  readonly before: Drink | null;
  readonly after: Drink | null;
}

/** The log, and the change that can be undone. */
export interface FluidState {
  readonly drinks: readonly Drink[];
  readonly last: FluidChange | null;
}

/** What a person can do with the log. `put` logs a drink, or changes the one that has its id. */
export type FluidEvent =
  | { readonly type: 'put'; readonly drink: Drink; readonly now: number }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'undo' };

/** The log before anything was drunk. */
export const INITIAL_FLUID: FluidState = { drinks: [], last: null };

/** Tells whether two drinks with one id are the same. */
const textOf = (drink: Drink | null): string => Object.values(drink ?? {}).join();

/**
 * The log after `event`. Gives back the same state object when nothing changes: for a drink that is malformed, later
 * than `now` or there already as it is, an id that is not there, or nothing to undo. `undo` puts the drink of the last
 * change back as it was, whatever happened to it since. Never throws.
 */
export function transitionFluid(state: FluidState, event: FluidEvent): FluidState {
  const { drinks, last } = state;
  const type = readOneOf(event, 'type', ['put', 'remove', 'undo']);
  const undo = type === 'undo';
  const put = type === 'put' ? readDrink(readOwn(event, 'drink')) : null;
  const after = undo ? (last?.before ?? null) : put;
  const removed = type === 'remove' ? readOwn(event, 'id') : put?.id;
  const id = undo ? (last?.after ?? last?.before)?.id : removed;
  const before = drinks.find((drink) => drink.id === id) ?? null;
  const late = put && put.at > readInstant(readOwn(event, 'now'));
  if (late || textOf(before) === textOf(after)) return state;
  const kept = drinks.filter((drink) => drink !== before);
  return { drinks: after ? [...kept, after] : kept, last: undo ? null : { before, after } };
}
