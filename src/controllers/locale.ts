import type { LitElement, ReactiveController } from 'lit';
import type { InLanguage, Locales } from '../words/locales.js';
import { languageOf, nearestLanguageTag, parentOf } from '../words/nearest-language.js';
import { warn } from '../warn.js';

/**
 * Chooses the language of one element: its own `lang`, else that of the nearest ancestor whose language is
 * known, else the first language. Watches `lang` on the way up. Shows the first language while another loads,
 * and stays with it when loading fails. Does not own the words or what is rendered with them.
 */
export class LocaleController<Words extends InLanguage> implements ReactiveController {
  /** The words to show now. */
  words: Words;
  /** The language of {@link words}: the primary subtag. */
  language: string;
  /** The nearest `lang` in full (`nl-BE`), for the country that it may name. */
  tag: string;

  readonly #host: LitElement;
  readonly #locales: Locales<Words>;
  #wanted: string;
  readonly #observer = new MutationObserver(() => void this.#choose());

  constructor(host: LitElement, locales: Locales<Words>) {
    this.#host = host;
    this.#locales = locales;
    this.words = locales.words;
    this.language = this.tag = this.#wanted = locales.words.language;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root: Node | null = this.#host; root; root = parentOf(root)) {
      root = root.getRootNode();
      this.#observer.observe(root, options);
    }
    void this.#choose();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #choose(): Promise<void> {
    const { words, load } = this.#locales;
    const first = words.language;
    const tag = nearestLanguageTag(this.#host, [first, ...Object.keys(load)]) || first;
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    const language = languageOf(tag);
    try {
      const chosen = language === first ? words : (await load[language]?.())?.words;
      // A later choice may have overtaken this one while it was loading.
      if (tag !== this.#wanted || !chosen) return;
      this.tag = tag;
      this.words = chosen;
      this.language = language;
      this.#host.requestUpdate();
    } catch {
      warn(`the language "${language}" could not be loaded; "${this.language}" stays.`);
    }
  }
}
