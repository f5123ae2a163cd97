import type { LitElement } from 'lit';
import type { Locales } from '../words/locales.js';
import { nearestLanguageTag } from '../words/nearest-language.js';

/** Stands in for the `LocaleController` in files with one language built in: that language, whatever the page says. */
export class LocaleController<Words> {
  readonly words: Words;
  readonly language: string;
  readonly #host: LitElement;

  constructor(host: LitElement, { words, language }: Locales<Words>) {
    this.#host = host;
    this.words = words;
    this.language = language;
  }

  /** The nearest `lang` of this language in full (`nl-BE`), for the country that it may name. */
  get tag(): string {
    return nearestLanguageTag(this.#host, [this.language]) || this.language;
  }
}
