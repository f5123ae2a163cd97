/** Reading what a host wrote: what does not fit becomes the default, with one warning in development. */
import { parseCountry, parsePhone } from '../core/index.js';
import { warn } from '#warn';

function complain(tag: string, option: string, value: unknown, used: string): void {
  warn?.(`<${tag}> does not know ${option}="${String(value).slice(0, 40)}"; ${used} is used.`);
}

/** `value` if it is one of `values`, else the first of them. */
export function readChoice<Value extends string>(
  tag: string,
  option: string,
  value: unknown,
  values: readonly [Value, ...Value[]],
): Value {
  const known = values.find((choice) => choice === value);
  if (known === undefined) complain(tag, option, value, `"${values[0]}"`);
  return known ?? values[0];
}

/** The heading level that `value` names, 1 to 6, else 2. */
export function readHeadingLevel(tag: string, value: unknown): number {
  const level = Number(value);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  complain(tag, 'heading-level', value, '2');
  return 2;
}

/** `value` unchanged; warns when it is set and is no telephone number, so that the core will leave it out. */
export function checkPhone(tag: string, option: string, value: unknown): unknown {
  if (value !== undefined && !parsePhone(value)) complain(tag, option, value, 'no number');
  return value;
}

/** The country that `value` names, else `null`; warns when it is set and unknown. */
export function readCountry(tag: string, value: unknown) {
  const country = parseCountry(value);
  if (value !== undefined && !country) complain(tag, 'country', value, 'words without numbers');
  return country;
}
