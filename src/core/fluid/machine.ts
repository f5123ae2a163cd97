/** What happens to the meter: drinks come, change and go, the last of it can be taken back, and questions are answered. */
import { readInstant, readOneOf, readOwn, readWhole } from '../input.js';
import { summariseParsed, type FluidNote } from './day.js';
import { DRINK_KINDS, withDrink, type Drink } from './drinks.js';
import { EMPTY_FORM, fillForm, formOf, readAmount, readForm, type Moment } from './form.js';
import { NO_ANSWERS, readEnd, type FluidContent } from './record.js';
import {
  INITIAL_FLUID_STATE,
  type FluidChange,
  type FluidEvent,
  type FluidMessage,
  type FluidState,
} from './state.js';

/** How long what was deleted can be put back, in milliseconds. A cautious choice of this project for shared computers. */
const PUT_BACK = 5 * 60_000;

/** The notes of which a person should know at once. */
export const URGENT_NOTES = ['pause', 'much'] as const satisfies readonly FluidNote[];

/** One of {@link URGENT_NOTES}. */
export type UrgentNote = (typeof URGENT_NOTES)[number];

const TYPES = [
  ...['fill', 'log', 'edit', 'remove', 'save', 'cancel', 'undo', 'delete-all', 'ask', 'answer'],
  ...['fill-range', 'give-range', 'night-waking', 'hardly-urine', 'sync', 'tick', 'leave'],
] as readonly FluidEvent['type'][];

/** Where an untrusted event says that it happens. */
function momentOf(event: unknown): Moment {
  const timeZone = readOwn(event, 'timeZone');
  return {
    now: readInstant(readOwn(event, 'now')),
    timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
  };
}

const isSame = (one: Drink | null, other: Drink | null): boolean =>
  Object.values(one ?? {}).join() === Object.values(other ?? {}).join();

/** `state` with `message` as its next one. */
const say = (
  state: FluidState,
  how: FluidMessage['how'],
  drink: Drink | null,
  totalMl: number,
): FluidState => ({
  ...state,
  message: { how, drink, totalMl, serial: (state.message?.serial ?? 0) + 1 },
});

/** `state` with `change` made to its drinks; the change that it holds may be told as undone. */
function change(state: FluidState, made: FluidChange, moment: Moment, undone = false): FluidState {
  const { before, after } = made;
  const { id } = (after ?? before) as Drink;
  const others = state.drinks.filter((drink) => drink.id !== id);
  const drinks = after ? withDrink(others, after) : others;
  const was = summariseParsed(state.drinks, moment);
  const is = summariseParsed(drinks, moment);
  const isNew = URGENT_NOTES.some((note) => is.notes.includes(note) && !was.notes.includes(note));
  const added = after && after.at < is.start ? 'earlier' : 'added';
  const done = before ? (after ? 'changed' : 'removed') : added;
  const how = undone ? (after ? 'back' : 'gone') : done;
  const next = {
    ...state,
    drinks,
    last: undone ? null : made,
    deleted: null,
    wrong: null,
    touched: true,
    warned: state.warned || isNew,
  };
  return say(next, how, after ?? before, is.totalMl);
}

function log(state: FluidState, event: unknown): FluidState {
  const id = readOwn(event, 'id');
  const tapped = readOwn(event, 'ml');
  const moment = momentOf(event);
  if (!id || typeof id !== 'string' || !moment.now) return state;
  if (state.drinks.some((drink) => drink.id === id)) return state;
  const ml = tapped === undefined ? undefined : readWhole(tapped, 1, 3000);
  const kind = readOneOf(event, 'kind', DRINK_KINDS);
  const after = readForm(state.form, { ...moment, id, ml, kind });
  if (typeof after === 'string') return { ...state, wrong: { form: 'new', problem: after } };
  return change({ ...state, form: EMPTY_FORM }, { before: null, after }, moment);
}

function edit(state: FluidState, event: unknown): FluidState {
  const id = readOwn(event, 'id');
  const drink = state.drinks.find((one) => one.id === id);
  if (!drink || state.editing?.drink === drink) return state;
  const form = formOf(drink, momentOf(event).timeZone);
  return { ...state, editing: { drink, form }, wrong: null };
}

function save(state: FluidState, event: unknown): FluidState {
  const moment = momentOf(event);
  if (!state.editing || !moment.now) return state;
  const { drink: before, form } = state.editing;
  const after = readForm(form, { ...moment, id: before.id, before });
  if (typeof after === 'string') return { ...state, wrong: { form: 'edit', problem: after } };
  const closed = { ...state, editing: null, wrong: null };
  // Somebody may have changed or removed it elsewhere meanwhile: what is saved here holds.
  const known = state.drinks.find(({ id }) => id === before.id) ?? null;
  return isSame(known, after) ? closed : change(closed, { before: known, after }, moment);
}

function remove(state: FluidState, event: unknown): FluidState {
  const id = readOwn(event, 'id');
  const closed = state.editing?.drink.id === id ? { ...state, editing: null, wrong: null } : state;
  const before = state.drinks.find((drink) => drink.id === id);
  return before ? change(closed, { before, after: null }, momentOf(event)) : closed;
}

function undo(state: FluidState, event: unknown): FluidState {
  const { deleted, last } = state;
  if (deleted) {
    const { drinks, answers } = deleted;
    const { totalMl } = summariseParsed(drinks, momentOf(event));
    return say({ ...state, drinks, answers, deleted: null }, 'restored', null, totalMl);
  }
  if (!last) return state;
  const id = (last.after ?? last.before)?.id;
  const known = state.drinks.find((drink) => drink.id === id) ?? null;
  // What could be undone went away elsewhere.
  if (isSame(known, last.before)) return { ...state, last: null, message: null };
  return change(state, { before: known, after: last.before }, momentOf(event), true);
}

function deleteAll(state: FluidState, event: unknown): FluidState {
  const { drinks, answers, message } = state;
  const isEmpty = drinks.length === 0 && answers === NO_ANSWERS;
  const remembered = readOwn(event, 'remembered') === true;
  const { now: at } = momentOf(event);
  const deleted = isEmpty ? state.deleted : { drinks, answers, remembered, at };
  return say({ ...INITIAL_FLUID_STATE, message, deleted, touched: true }, 'deleted', null, 0);
}

function answer(state: FluidState, event: unknown): FluidState {
  const doctor = readOneOf(event, 'doctor', ['yes', 'no']);
  if (!doctor) return state;
  const { minMl, maxMl } = doctor === 'yes' ? state.answers : NO_ANSWERS;
  const text = (ml: number) => (ml > 0 ? String(ml) : '');
  return {
    ...state,
    answers: { ...state.answers, doctor, minMl, maxMl },
    asking: doctor === 'yes' ? 'range' : null,
    rangeForm: { min: text(minMl), max: text(maxMl) },
    wrong: null,
  };
}

function fillRange(state: FluidState, event: unknown): FluidState {
  const field = readOneOf(event, 'field', ['min', 'max']);
  const value = readOwn(event, 'value');
  if (!field || typeof value !== 'string') return state;
  return { ...state, rangeForm: { ...state.rangeForm, [field]: value.slice(0, 20) } };
}

/** Takes the range as it was written: each end is a number or left open, and the least comes first. */
function giveRange(state: FluidState): FluidState {
  if (state.asking !== 'range') return state;
  const { min, max } = state.rangeForm;
  const [minMl, maxMl] = [readEnd(readAmount(min)), readEnd(readAmount(max))];
  const isWrong = (min.trim() && !minMl) || (max.trim() && !maxMl) || (maxMl > 0 && minMl > maxMl);
  if (isWrong) return { ...state, wrong: { form: 'range' } };
  return { ...state, answers: { ...state.answers, minMl, maxMl }, asking: null, wrong: null };
}

function fill(state: FluidState, event: unknown): FluidState {
  if (readOwn(event, 'form') === 'new') {
    const form = fillForm(state.form, event);
    return form === state.form ? state : { ...state, form };
  }
  const { editing } = state;
  if (!editing || readOwn(event, 'form') !== 'edit') return state;
  const form = fillForm(editing.form, event);
  return form === editing.form ? state : { ...state, editing: { ...editing, form } };
}

/** What is remembered changed elsewhere. What is being filled in here stays. */
function sync(state: FluidState, { content }: { readonly content: FluidContent }): FluidState {
  const { drinks, answers } = content;
  return { ...state, drinks, answers };
}

/**
 * The meter after `event`. Gives back the same state object when nothing changes: for a malformed event, an id that is
 * not there, or nothing to undo. What is wrong in a form is said in the state and logs nothing. `undo` puts the drink of
 * the last change back as it was, whatever happened to it since. Never throws.
 */
export function transitionFluid(state: FluidState, event: FluidEvent): FluidState {
  switch (readOneOf(event, 'type', TYPES)) {
    case 'fill':
      return fill(state, event);
    case 'log':
      return log(state, event);
    case 'edit':
      return edit(state, event);
    case 'save':
      return save(state, event);
    case 'cancel':
      return state.editing ? { ...state, editing: null, wrong: null } : state;
    case 'remove':
      return remove(state, event);
    case 'undo':
      return undo(state, event);
    case 'delete-all':
      return deleteAll(state, event);
    case 'ask':
      return state.asking ? state : { ...state, asking: 'doctor' };
    case 'answer':
      return answer(state, event);
    case 'fill-range':
      return fillRange(state, event);
    case 'give-range':
      return giveRange(state);
    case 'night-waking': {
      const nightWaking = readOwn(event, 'holds') === true;
      if (nightWaking === state.answers.nightWaking) return state;
      return { ...state, answers: { ...state.answers, nightWaking } };
    }
    case 'hardly-urine': {
      const hardlyUrineAt = readOwn(event, 'holds') === true ? momentOf(event).now : 0;
      return hardlyUrineAt === state.hardlyUrineAt ? state : { ...state, hardlyUrineAt };
    }
    case 'sync':
      return sync(state, event as Extract<FluidEvent, { type: 'sync' }>);
    case 'tick': {
      if (!state.deleted) return state;
      const since = momentOf(event).now - state.deleted.at;
      return since >= 0 && since < PUT_BACK ? state : { ...state, deleted: null, message: null };
    }
    case 'leave':
      return state.deleted ? { ...state, deleted: null, message: null } : state;
    default:
      return state;
  }
}
