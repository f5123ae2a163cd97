/**
 * How an option is read, from an attribute or a property, whoever wrote it: a person in an editor, a word processor, or
 * a framework that writes `"false"`, `"true"`, an empty text or `null`. A property always holds a value that the element
 * knows; what it does not know becomes the default, with one line on the console.
 */
import type { PropertyDeclaration } from 'lit';
import { parseCountry, parsePhone, readText } from '../../core/index.js';
import { warn } from '../../warn.js';

/** Gives what `value` means, or the default; calls `refuse`, with what happens instead, where it means nothing. */
export type Read<Value> = (value: unknown, refuse: (instead?: string) => void) => Value;

/** The properties of an element; each that is an option says how it is read. */
export type Options = Readonly<
  Record<string, PropertyDeclaration & { readonly read?: Read<unknown> }>
>;

/** One of `values`, in any case; the first is the default. */
export const oneOf =
  <Value extends string>(...values: readonly Value[]): Read<Value> =>
  (value, refuse) => {
    const text = readText(value).toLowerCase();
    const known = values.find((one) => one === text);
    if (!known) refuse();
    return known ?? (values[0] as Value);
  };

/** Text that `knows` knows. */
export const textThat =
  (knows: (text: string) => boolean): Read<string | undefined> =>
  (value, refuse) => {
    const text = readText(value);
    if (knows(text)) return text;
    refuse();
    return undefined;
  };

/** A number that `knows` knows, as a number or as text; else `initial`. */
export const numberThat =
  <Initial>(knows: (number: number) => boolean, initial: Initial): Read<number | Initial> =>
  (value, refuse) => {
    const number = typeof value === 'number' ? value : Number(readText(value) || NaN);
    if (knows(number)) return number;
    refuse();
    return initial;
  };

/** Whether something is so: an attribute that is there says yes, unless it says no. */
export const yesOrNo: Read<boolean> = (value) =>
  typeof value === 'string'
    ? !['false', 'no', 'off', '0'].includes(readText(value).toLowerCase())
    : Boolean(value);

/** A country; one that is not known is kept, since it is not that of the language either. */
export const country: Read<string | undefined> = (value, refuse) => {
  if (!isGiven(value)) return undefined;
  if (!parseCountry(value)) refuse('it shows no number of a country');
  return readText(value);
};

/** A telephone number; the core reads it. */
export const phone: Read<string | undefined> = (value, refuse) => {
  const read = parsePhone(value);
  if (!read) refuse('it is left out');
  else if (!read.dial) refuse('it is shown, but cannot be tapped to call');
  return read ? readText(value) : undefined;
};

/** Frameworks and editors write an empty text, and Lit `null`, where nothing is meant. */
const isGiven = (value: unknown) =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');

/** How `value` is told to who made the page. */
const shown = (value: unknown) =>
  typeof value === 'string'
    ? `"${value.slice(0, 40)}"`
    : typeof value === 'number'
      ? value
      : typeof value;

/** Lets every property of `prototype` that is an option read each value before it holds it. */
export function readOptions(prototype: object, options: Options): void {
  for (const [name, { read }] of Object.entries(options)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!read || !property) continue;
    Object.defineProperty(prototype, name, {
      ...property,
      set(this: HTMLElement, value: unknown) {
        const refuse = (instead = 'its default is used') => {
          if (!isGiven(value)) return;
          warn(`<${this.localName}> does not know ${name} ${shown(value)}; ${instead}.`);
        };
        property.set?.call(this, read(value, refuse));
      },
    });
  }
}
