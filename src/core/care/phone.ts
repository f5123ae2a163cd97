import { readText } from '../input.js';
import { COUNTRY_TABLE } from './countries.js';

/** A telephone number as people read it and as a phone dials it. */
export interface Phone {
  readonly display: string;
  /**
   * Digits, with a leading `+` where the number has one: what follows `tel:`. `null` when the text cannot be read
   * with certainty as one number: then it is shown, and is no link.
   */
  readonly dial: string | null;
}

/** The value of a decimal digit of any script: in Unicode they stand in rows from zero to nine. */
function valueOf(digit: string): string {
  const code = Number(digit.codePointAt(0));
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

/** `text` in the signs of a telephone: digits, dashes, plus and brackets of other scripts and widths become those. */
const plain = (text: string) =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, valueOf)
    .replace(/[\p{Pd}−⁃]/gu, '-')
    // A line break stays: it stands between two numbers.
    .replace(/[^\S\r\n\u2028\u2029]+/g, ' ');

const digitsIn = (text: string) => text.replace(/\D/g, '');

/** A number that is complete as it is: whatever follows it is another one. */
const SHORT_NUMBER = new RegExp(
  `^(?:${Object.values(COUNTRY_TABLE)
    .map(({ emergency, outOfHours = emergency }) => `${emergency}|${outOfHours}`)
    .join('|')})\\D+\\d`,
);

/** Whether what `written` holds can only be one number: two are never joined into a third. */
function isOne(written: string): boolean {
  const abroad = /^(?:\+|00)/.test(written);
  const count = digitsIn(written).length;
  // The longest with a country code (E.164); in Germany with its zero; anywhere without one.
  const longest = abroad ? 15 : /^\(?0/.test(written) ? 12 : 11;
  if (count < 3 || count > longest || SHORT_NUMBER.test(written)) return false;
  // Brackets hold an area code, at the start or after a country code.
  if (!/^\+? ?(?:[\d ./-]{0,7}\( ?\d{1,6} ?\))?[\d ./-]+$/.test(written)) return false;
  // A slash or a dash with room around it stands after an area code, or between two numbers.
  const [first = '', ...rest] = written.split(/\/| -|- /);
  return (
    rest.length === 0 ||
    (/^\(?[0+]/.test(first) &&
      digitsIn(first).length <= (abroad ? 9 : 6) &&
      rest.every((part) => !/^\W*0/.test(part)))
  );
}

/** What a phone dials for one number, or `null`. */
function dialOf(text: string): string | null {
  const written = text
    // The country code as (+31), and as 31 before (0).
    .replace(/^\( ?((?:\+|00)[\d ]+)\)/, '$1 ')
    .replace(/^(?=[1-9]\d{0,2}[ ./-]*\( ?0 ?\))/, '+')
    // The (0) is for who calls from inside the country.
    .replace(/^((?:\+|00) ?[\d ]{1,4}[ ./-]*)\( ?0 ?\)/, '$1 ');
  if (!isOne(written)) return null;
  // Nor is it dialled where it stands without brackets: after these codes no number begins with a zero.
  return written.replace(/(?!^\+)\D/g, '').replace(/^(\+|00)(3[123]|4[49]|353)0/, '$1$2');
}

/**
 * A telephone number from text as people write it, or `null` when the text holds none.
 * Reads digits of every script with spaces, dots, dashes, slashes, brackets around an area code and a leading `+`; 3 to
 * 15 digits (E.164). A `(0)` after a country code is shown but not dialled. What has digits but cannot be read as one
 * number (letters, two numbers) is shown as it is and not dialled.
 */
export function parsePhone(text: unknown): Phone | null {
  const display = plain(readText(text));
  return digitsIn(display).length < 3 ? null : { display, dial: dialOf(display) };
}
