/** What a person fills in about a drink: as it stands in the fields, and the drink or the mistake that it makes. */
import { readOneOf, readOwn } from '../input.js';
import { DRINK_KINDS, readDrink, type Drink, type DrinkKind } from './drinks.js';
import { calendarOf, wallTime } from './zone.js';

/** How long ago a drink can be said to be, in minutes. */
export const AGO_CHOICES = [0, 15, 30, 60, 120] as const;

/** What stands in the fields of a drink. */
export interface DrinkForm {
  readonly kind: DrinkKind;
  /** One of {@link AGO_CHOICES}; a time goes before it. */
  readonly ago: number;
  /** The amount as it was written. */
  readonly ml: string;
  /** `HH:MM`, or empty. */
  readonly time: string;
  /** Whether a time is filled in only in part: a browser then gives none. */
  readonly half: boolean;
  /** The instant at which the time was filled in: its day is meant, also after midnight. 0 for none. */
  readonly since: number;
}

/** What can be wrong in it. */
export type FormProblem = 'amount' | 'half-time' | 'future';

/** What an event says of when and where it happens. */
export interface Moment {
  /** The present, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name of the time zone whose midnight begins the day. */
  readonly timeZone: string;
}

/** The form for a new drink, before anything is filled in. */
export const EMPTY_FORM: DrinkForm = {
  kind: 'water',
  ago: 0,
  ml: '150',
  time: '',
  half: false,
  since: 0,
};

/** The form that changes `drink`. */
export const formOf = ({ kind, ml, at }: Drink, timeZone: string): DrinkForm => ({
  ...EMPTY_FORM,
  kind,
  ml: String(ml),
  time: wallTime(at, timeZone),
});

/** The whole number in a text, in Western or Arabic digits, with or without its unit; else 0. */
export function readAmount(text: string): number {
  const western = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return Number(/^\s*(\d{1,4})\s*(ml|مل)?\s*$/i.exec(western)?.[1] ?? 0);
}

/** `form` with what `event` says about one field; `form` itself when it says nothing. */
export function fillForm(form: DrinkForm, event: unknown): DrinkForm {
  const value = readOwn(event, 'value');
  switch (readOneOf(event, 'field', ['kind', 'ago', 'ml', 'time'])) {
    case 'kind': {
      const kind = readOneOf(event, 'value', DRINK_KINDS);
      return kind ? { ...form, kind } : form;
    }
    case 'ago': {
      const ago = AGO_CHOICES.find((minutes) => String(minutes) === value);
      return ago === undefined ? form : { ...form, ago };
    }
    case 'ml':
      return typeof value === 'string' ? { ...form, ml: value.slice(0, 20) } : form;
    case 'time': {
      if (typeof value !== 'string' || !/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(value)) return form;
      const half = readOwn(event, 'half') === true;
      return { ...form, time: value, half, since: Number(readOwn(event, 'now')) || 0 };
    }
    default:
      return form;
  }
}

/** What a form is read with besides its fields. */
interface Reading extends Moment {
  readonly id: string;
  /** The amount of the vessel that was tapped, and what is mostly in it when nothing else was chosen. */
  readonly ml?: number | undefined;
  readonly kind?: DrinkKind | undefined;
  /** The drink that is being changed. */
  readonly before?: Drink | undefined;
}

/** The drink that `form` describes, or what is wrong with it. */
export function readForm(form: DrinkForm, reading: Reading): Drink | FormProblem {
  const { id, now, timeZone, ml = readAmount(form.ml), kind = 'water', before } = reading;
  if (form.half) return 'half-time';
  let at = before?.at ?? now - form.ago * 60_000;
  if (form.time && form.since > 0) {
    const [hours = 0, minutes = 0] = form.time.split(':').map(Number);
    at = calendarOf(before?.at ?? form.since, timeZone)(hours + minutes / 60);
  }
  if (at > now) return 'future';
  return readDrink({ id, at, kind: form.kind === 'water' ? kind : form.kind, ml }) ?? 'amount';
}
