import type { LitElement, ReactiveController } from 'lit';
import type { Locales } from './locales.js';
import { warn } from '#warn';

/** The parent of `node` as people see the page: out of a shadow root to its host, out of a slot to the light. */
const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * Chooses the language of one element: its own `lang`, else that of the nearest ancestor whose language is
 * known, else the first language. Watches `lang` on the way up. Shows the first language while another loads,
 * and stays with it when loading fails. Does not own the words or what is rendered with them.
 */
export class LocaleController<Words> implements ReactiveController {
  /** The words to show now. */
  words: Words;
  /** The language of {@link words}: the primary subtag. */
  language: string;
  /** The nearest `lang` in full (`nl-BE`), for the country that it may name. */
  tag: string;

  readonly #host: LitElement;
  readonly #locales: Locales<Words>;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, locales: Locales<Words>) {
    this.#host = host;
    this.#locales = locales;
    this.words = locales.words;
    this.language = this.tag = locales.language;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.#choose());
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root: Node | null = this.#host; root;) {
      root = root.getRootNode();
      this.#observer.observe(root, options);
      root = parentOf(root);
    }
    void this.#choose();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The nearest language tag whose language is known. */
  #nearest(): string {
    const { language, load } = this.#locales;
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      const tag = node instanceof Element ? (node.getAttribute('lang') ?? '') : '';
      const primary = tag.toLowerCase().split('-')[0] ?? '';
      if (primary === language || Object.prototype.hasOwnProperty.call(load, primary)) return tag;
    }
    return language;
  }

  async #choose(): Promise<void> {
    const tag = this.#nearest();
    if (tag === this.tag) return;
    this.tag = tag;
    const language = tag.toLowerCase().split('-')[0] ?? '';
    try {
      const words = (await this.#locales.load[language]?.())?.words ?? this.#locales.words;
      // A later choice may have overtaken this one while it was loading.
      if (tag !== this.tag) return;
      this.words = words;
      this.language = language;
      this.#host.requestUpdate();
    } catch {
      warn?.(`the language "${language}" could not be loaded; "${this.language}" stays.`);
    }
  }
}
