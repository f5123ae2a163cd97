import type { LitElement } from 'lit';
import type { InLanguage, Locales } from '../words/locales.js';
import { nearestLanguageTag } from '../words/nearest-language.js';

/**
 * Stands in for the `LocaleController` under the import condition `one-language`: the language that is built in,
 * whatever the page says.
 */
export class LocaleController<Words extends InLanguage> {
  readonly words: Words;
  readonly language: string;
  readonly waiting = false;
  readonly #host: LitElement;

  constructor(host: LitElement, { words }: Pick<Locales<Words>, 'words'>) {
    this.#host = host;
    this.words = words;
    this.language = words.language;
  }

  /** The nearest `lang` of this language in full (`nl-BE`), for the country that it may name. */
  get tag(): string {
    return nearestLanguageTag(this.#host, [this.language]) || this.language;
  }
}
