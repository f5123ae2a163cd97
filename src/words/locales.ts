/** What the words of every element tell: which language they are in. */
export interface InLanguage {
  readonly language: string;
}

/** The words of one element in other languages, by language: loaded when an element first needs them. */
export type Loaders<Words> = Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;

/** A module of `#locales`: the words that are there from the start, and those that can be loaded. */
export interface Locales<Words> {
  readonly words: Words;
  readonly load: Loaders<Words>;
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
