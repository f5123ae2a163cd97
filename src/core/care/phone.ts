/** A telephone number as people read it and as a phone dials it. */
export interface Phone {
  readonly display: string;
  /** Digits, with a leading `+` where the number has one: what follows `tel:`. */
  readonly dial: string;
}

/**
 * A telephone number from text, or `null` when the text is anything else.
 * Accepts digits with spaces, dots, dashes, slashes, round brackets and a leading `+`; 3 to 15 digits (E.164).
 * A `(0)` after a country code (`+31` or `0031`) is shown but not dialled.
 */
export function parsePhone(text: unknown): Phone | null {
  if (typeof text !== 'string' || !/^\s*\+?[\d\s().\-/]{3,30}$/.test(text)) return null;
  const display = text.trim();
  const dial = display.replace(/^((?:\+|00)\d+\s*)\(0\)/, '$1').replace(/(?!^\+)\D/g, '');
  return /^\+?\d{3,15}$/.test(dial) ? { display, dial } : null;
}
