/** What the contracts need to know of an element, beside how it is driven. */
import type { Progress } from '../dist/index.js';
import type { AnyElement, AnyWords, Harness } from './harness.js';
import type { Language } from './languages.js';
import type { Translations } from './translations.js';

/** An option: attribute, property, default, and a good value as a text. */
export interface Option {
  readonly attribute: string;
  readonly property: string;
  readonly initial: unknown;
  readonly good: string;
  /** What the property holds with that text, where this is not the text itself. */
  readonly value?: unknown;
  /** Attribute values that are bad; without this, what is bad for most options. */
  readonly bad?: readonly string[];
  /** Whether a bad value draws something else than the default: as words without a number for a country. */
  readonly badDrawsOther?: true;
}

/** How an element is put on the page. */
export interface MountOptions {
  readonly language?: Language;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Light DOM children. */
  readonly children?: readonly Node[];
}

/** What an element shows, and how to get there. */
export interface State<One> {
  /** What the site sets. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Keys of `localStorage` that are there before the element comes. */
  readonly stored?: Readonly<Record<string, string>>;
  /** What a person does, from the first screen. */
  readonly act?: (one: One) => Promise<unknown>;
}

/** A screen whose accessibility tree is compared, in the language in which it was read. */
interface Tree<One> extends State<One> {
  readonly language?: Language;
}

export interface Entry<One extends Harness = Harness> {
  readonly words: Translations<AnyWords>;
  readonly Driver: new (element: never, translations: never) => One;
  /** Options beside those that all elements share. */
  readonly options: readonly Option[];
  /** Its progress events: those of `<tag>-start`, `<tag>-step` and `<tag>-end` that a visit fires. */
  readonly progress: readonly Progress[];
  /** The event that gives the result, which does not bubble, and what it carries. */
  readonly result: { readonly event: string; readonly fields: readonly string[] };
  /** Every screen by its name, with everything that can be opened on it open; at least `fewestScreens`. */
  readonly fewestScreens: number;
  readonly screens: Readonly<Record<string, State<One>>>;
  /** Screens whose accessibility tree is compared with the reviewed file `<tag>-<name>.txt`. */
  readonly trees: Readonly<Record<string, Tree<One>>>;
}

/** Puts the words and the driver of one entry together, so that they must fit. */
export const entry = <
  Words extends AnyWords,
  Element extends AnyElement,
  One extends Harness<Words, Element>,
>(
  given: Omit<Entry<One>, 'words' | 'Driver'> & {
    readonly words: Translations<Words>;
    readonly Driver: new (element: Element, translations: Translations<Words>) => One;
  },
) => given;
