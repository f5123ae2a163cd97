/** The state of the meter: what is logged, being filled in, done last and answered; and what can happen to it. */
import type { Drink, DrinkKind } from './drinks.js';
import { EMPTY_FORM, type DrinkForm, type FormProblem, type Moment } from './form.js';
import { NO_ANSWERS, type FluidContent } from './record.js';

/** What happened to one drink: `null` before it was logged, and after it was removed. */
export interface FluidChange {
  readonly before: Drink | null;
  readonly after: Drink | null;
}

/** What was done last, for a message. */
export interface FluidMessage {
  readonly how:
    'added' | 'earlier' | 'changed' | 'removed' | 'gone' | 'back' | 'deleted' | 'restored';
  /** The drink that it was done to, if it was one. */
  readonly drink: Drink | null;
  /** What counts of the day since then, in ml. */
  readonly totalMl: number;
  /** Differs from that of the message before, also when it says the same. */
  readonly serial: number;
}

/** The ends of a doctor's range, as they were written. */
export interface RangeForm {
  readonly min: string;
  readonly max: string;
}

/** The meter between two events. */
export interface FluidState extends FluidContent {
  /** Which part of the question about a doctor's advice was opened. */
  readonly asking: 'doctor' | 'range' | null;
  readonly rangeForm: RangeForm;
  /** The form for a new drink. */
  readonly form: DrinkForm;
  /** The drink that is being changed, as it was, and its form. */
  readonly editing: { readonly drink: Drink; readonly form: DrinkForm } | null;
  /** What is wrong, and in which form. */
  readonly wrong:
    | { readonly form: 'new' | 'edit'; readonly problem: FormProblem }
    | { readonly form: 'range' }
    | null;
  /** The change that can be undone. */
  readonly last: FluidChange | null;
  /** What was deleted and can be put back; `remembered` says whether it was stored. */
  readonly deleted: (FluidContent & { readonly at: number; readonly remembered: boolean }) | null;
  readonly message: FluidMessage | null;
  /** Whether the person has done something with the log on this visit. */
  readonly touched: boolean;
  /** Whether something urgent came of what was done on this visit. */
  readonly warned: boolean;
  /** When the person said that hardly any urine comes; 0 when not. */
  readonly hardlyUrineAt: number;
}

/** What can happen to the meter. */
export type FluidEvent =
  /** A field of the new drink or of the one that is being changed holds something else. */
  | {
      readonly type: 'fill';
      readonly form: 'new' | 'edit';
      readonly field: 'kind' | 'ago' | 'ml' | 'time';
      readonly value: string;
      /** Of a time: whether only a part of it is filled in. */
      readonly half?: boolean;
      readonly now: number;
    }
  /** Logs what the form says under a new id; `ml` and `kind` come from the vessel that was tapped. */
  | (Moment & {
      readonly type: 'log';
      readonly id: string;
      readonly ml?: number | undefined;
      readonly kind?: DrinkKind | undefined;
    })
  /** Opens the form that changes a drink; saves it; closes it; or removes the drink. */
  | (Moment & { readonly type: 'edit' | 'remove'; readonly id: string })
  | (Moment & { readonly type: 'save' })
  | { readonly type: 'cancel' }
  /** Takes back the last change, or puts back what was deleted. */
  | (Moment & { readonly type: 'undo' })
  /** Deletes every drink and answer; `remembered` says whether they were stored. */
  | { readonly type: 'delete-all'; readonly now: number; readonly remembered: boolean }
  /** Opens the question about a doctor's advice again, answers it, or fills in and gives the range. */
  | { readonly type: 'ask' }
  | { readonly type: 'answer'; readonly doctor: 'yes' | 'no' }
  | { readonly type: 'fill-range'; readonly field: 'min' | 'max'; readonly value: string }
  | { readonly type: 'give-range' }
  | { readonly type: 'night-waking'; readonly holds: boolean }
  | { readonly type: 'hardly-urine'; readonly holds: boolean; readonly now: number }
  /** What is remembered changed elsewhere; `content` is well formed. */
  | { readonly type: 'sync'; readonly content: FluidContent }
  /** Time passes. */
  | { readonly type: 'tick'; readonly now: number }
  /** The page is left, or nobody knows for how long it slept. */
  | { readonly type: 'leave' };

/** The meter before anything was drunk or answered. */
export const INITIAL_FLUID_STATE: FluidState = {
  drinks: [],
  answers: NO_ANSWERS,
  asking: null,
  rangeForm: { min: '', max: '' },
  form: EMPTY_FORM,
  editing: null,
  wrong: null,
  last: null,
  deleted: null,
  message: null,
  touched: false,
  warned: false,
  hardlyUrineAt: 0,
};
