import type { LitElement, ReactiveController } from 'lit';
import type { InLanguage, Locales } from '../words/locales.js';
import { languageOf, nearestLanguageTag, parentOf } from '../words/nearest-language.js';
import { warn } from '../warn.js';

/** How long to wait before words that did not come are asked for again, in milliseconds. */
const PAUSE = 5000;

/**
 * Chooses the language of one element: its own `lang`, else that of the nearest ancestor whose language is
 * known, else the first language. Watches `lang` on the way up. Until the words of another language have come, the
 * ones that are shown stay; before anything is shown, the host is {@link waiting}. When loading fails it tries again
 * with a later drawing, and when the network comes back. The country follows the page meanwhile: a person in Britain who
 * reads Dutch for want of English still has to call 999. Does not own the words or what is rendered with them.
 */
export class LocaleController<Words extends InLanguage> implements ReactiveController {
  /** The words to show now. */
  words: Words;
  /** The language of {@link words}: the primary subtag. */
  language: string;
  /** The nearest `lang` in full (`nl-BE`), for the country that it may name. */
  tag: string;
  /** Nothing is shown yet, and the words of the language have not come: nobody gets those of another language instead. */
  waiting = false;

  readonly #host: LitElement;
  readonly #locales: Locales<Words>;
  /** When loading failed; `Infinity` while nothing is amiss. */
  #failed = Infinity;
  readonly #observer = new MutationObserver(() => this.#choose());

  constructor(host: LitElement, locales: Locales<Words>) {
    this.#host = host;
    this.#locales = locales;
    this.words = locales.words;
    this.language = this.tag = locales.words.language;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root: Node | null = this.#host; root; root = parentOf(root)) {
      root = root.getRootNode();
      this.#observer.observe(root, options);
    }
    this.#choose();
    addEventListener('online', this.#retry);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('online', this.#retry);
  }

  hostUpdate(): void {
    if (performance.now() - this.#failed > PAUSE) void this.#load();
  }

  #choose(): void {
    const { words, load } = this.#locales;
    const first = words.language;
    const tag = nearestLanguageTag(this.#host, [first, ...Object.keys(load)]) || first;
    if (tag === this.tag) return;
    this.tag = tag;
    this.#host.requestUpdate();
    void this.#load();
  }

  readonly #retry = (): void => void this.#load();

  async #load(): Promise<void> {
    const { words, load } = this.#locales;
    const { tag } = this;
    const language = languageOf(tag);
    this.#failed = Infinity;
    this.waiting = language !== this.language && (this.waiting || !this.#host.hasUpdated);
    if (language === this.language) return;
    try {
      const chosen = language === words.language ? words : (await load[language]?.())?.words;
      // A later choice may have overtaken this one while it was loading.
      if (tag !== this.tag || !chosen) return;
      this.words = chosen;
      this.language = language;
      this.waiting = false;
      this.#host.requestUpdate();
    } catch {
      this.#failed = performance.now();
      const stays = this.waiting ? "the page's own text" : `"${this.language}"`;
      warn(`the language "${language}" could not be loaded; ${stays} stays.`);
    }
  }
}
