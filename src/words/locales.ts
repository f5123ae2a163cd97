/** The languages of one element. */
export interface Locales<Words> {
  /** The language that is there from the start. */
  readonly language: string;
  readonly words: Words;
  /** Other languages, loaded when an element first needs them. */
  readonly load: Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
