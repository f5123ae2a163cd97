/**
 * Reading input that nobody checked: values from attributes, other scripts or stored records.
 * Nothing here throws, looks at a prototype or trusts a type; what does not fit is left out.
 */

/** The own property `key` of `source`, or `undefined` when there is none or reading it fails. */
export function readOwn(source: unknown, key: string): unknown {
  try {
    // Not `Object.hasOwn`: where a browser has none, every answer would silently be missing.
    return Object.prototype.hasOwnProperty.call(Object(source), key)
      ? (source as Record<string, unknown>)[key]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The own property `key` of `source` if it is one of `values`, else `undefined`. */
export function readOneOf<Value extends string>(
  source: unknown,
  key: string,
  values: readonly Value[],
): Value | undefined {
  const value = readOwn(source, key);
  return values.find((known) => known === value);
}

/** What the array `list` holds, whatever its methods and its length say; `undefined` when it is no array. */
export function readItems(list: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(list) ? Object.keys(list).map((index) => readOwn(list, index)) : undefined;
  } catch {
    return undefined;
  }
}

/** Those of `values` that the array `source[key]` holds, in the order of `values`; `undefined` when it is no array. */
export function readSomeOf<Value extends string>(
  source: unknown,
  key: string,
  values: readonly Value[],
): readonly Value[] | undefined {
  const held = readItems(readOwn(source, key));
  return held && values.filter((known) => held.includes(known));
}

/** `value` if it is a whole number from `least` (above 0) to `most`, else 0. */
export const readWhole = (value: unknown, least: number, most: number): number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : 0;

/** `value` if it is an instant after the beginning of 1970 that a calendar can count from, else 0. */
export const readInstant = (value: unknown): number => readWhole(value, 1, 8e15);

/** Longer than any text that an option takes. */
const LONGEST_TEXT = 200;

/**
 * The text of an option as it was meant: without the marks that show nothing, and without the spaces and the quotation
 * marks that come along from a word processor. Empty for anything else, and for what is too long to be meant.
 */
export function readText(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text.length > LONGEST_TEXT) return '';
  return text
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/^[\s\p{Quotation_Mark}`´′″]+|[\s\p{Quotation_Mark}`´′″]+$/gu, '');
}
