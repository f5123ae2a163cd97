/** Using an element as a person does: reading its heading, choosing by text, pressing its buttons. */
import type { OabElement } from '../dist/elements/base/oab-element.js';
import { allByRole, getByRole, partOf, queryByRole, textOf } from './dom.js';
import type { Language } from './languages.js';
import type { Translations } from './translations.js';

/** What every element of this package has. */
export type AnyElement = OabElement & {
  readonly result: unknown;
  readonly answers: unknown;
  reset(): void;
};

/** The words that every element has. */
export interface AnyWords {
  readonly title: string;
  readonly lead: string;
}

/**
 * Drives one element on the page. What is abstract here is what the contracts need of every element, and what
 * each element does in its own way.
 */
export abstract class Harness<
  Words extends AnyWords = AnyWords,
  Element extends AnyElement = AnyElement,
> {
  language: Language = 'nl';

  constructor(
    readonly element: Element,
    readonly translations: Translations<Words>,
  ) {}

  /** Fails unless the first screen is shown, as to somebody who has done nothing yet. */
  abstract expectStart(): void;
  /** Goes to where the element holds something that must not get lost. */
  abstract onTheWay(): Promise<this>;
  /** Fails unless everything is as {@link onTheWay} left it. */
  abstract expectOnTheWay(): void;
  /** Goes by a short way to a result, from wherever it is. */
  abstract toEnd(): Promise<this>;
  /** Goes to where the general next step of the site is shown. */
  abstract toNextStep(): Promise<this>;
  /** Goes to where the number of the GP is a link, when the site gives one; for elements with such a place. */
  toGp?(): Promise<this>;
  /** Goes through to a result by a long way; `at` is called on every screen that is passed. */
  abstract visit(at?: () => unknown): Promise<this>;
  /** Goes every way back from the result to an untouched first screen that a person has. */
  abstract leave(): Promise<this>;

  /** The result, apart from what the clock makes of it. */
  get outcome(): unknown {
    return this.element.result;
  }
  /** What was answered, apart from what chance makes of it. */
  get answers(): unknown {
    return this.element.answers;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }
  get words(): Words {
    return this.translations[this.language];
  }
  /** All text of the element that can be read now. */
  get text(): string {
    return textOf(partOf(this.root, 'base'));
  }
  /** The main heading of the screen. */
  get heading(): HTMLElement {
    return partOf(this.root, 'heading');
  }
  /** Whether a result is shown. */
  get ended(): boolean {
    return this.root.querySelector('[part~="result"]') !== null;
  }
  get links(): string[] {
    return allByRole(this.root, 'link').map((link) => link.getAttribute('href') ?? '');
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }
  async press(name: string): Promise<this> {
    getByRole(this.root, 'button', name).click();
    return this.settled();
  }
  /** Opens all that can be opened on the screen. */
  openAll(): this {
    for (const details of this.root.querySelectorAll('details')) details.open = true;
    return this;
  }
  has(button: string): boolean {
    return queryByRole(this.root, 'button', button) !== null;
  }

  /** Waits until the element shows something of its own. */
  async drawn(): Promise<this> {
    const patience = performance.now() + 10_000;
    while (!this.root.querySelector('[part~="base"]')) {
      if (performance.now() > patience) throw new Error('never drawn');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.settled();
  }

  /** Waits until the element speaks `language`. */
  async speaks(language: Language): Promise<this> {
    const base = () => this.root.querySelector('[part~="base"]');
    const patience = performance.now() + 10_000;
    while (base()?.getAttribute('lang') !== language) {
      if (performance.now() > patience) throw new Error(`never speaks ${language}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    this.language = language;
    return this.settled();
  }
}
