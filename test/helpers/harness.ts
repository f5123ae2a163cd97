/** Using an element as a person does: reading its heading, choosing by text, pressing its buttons. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import type { OabSelfCheck, RedflagTriage } from '../../dist/index.js';
import '../../dist/define/all.js';
import { allByRole, getByRole, namesByRole, nameOf, partOf, queryByRole, textOf } from './dom.js';
import { wordsOf, type Language, type Tag, type WordsOf } from './words.js';

interface Elements {
  'redflag-triage': RedflagTriage;
  'oab-self-check': OabSelfCheck;
}

export class Harness<T extends Tag = Tag> {
  constructor(
    readonly element: Elements[T],
    readonly tag: T,
    public language: Language = 'nl',
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }
  get words(): WordsOf[T] {
    return wordsOf(this.tag, this.language);
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
  /** The questions on the screen. */
  get questions(): string[] {
    return namesByRole(this.root, 'group');
  }
  get progress(): string {
    return textOf(partOf(this.root, 'progress'));
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }
  async press(name: string): Promise<this> {
    getByRole(this.root, 'button', name).click();
    return this.settled();
  }
  start = () => this.press(this.words.shared.start);
  next = () => this.press(this.words.shared.next);
  back = () => this.press(this.words.shared.back);
  restart = () => this.press(this.words.shared.restart);

  has(button: string): boolean {
    return queryByRole(this.root, 'button', button) !== null;
  }

  /** The choices of a question (the first when none is named). */
  inputs(question = this.questions[0] ?? ''): HTMLInputElement[] {
    const group = getByRole(this.root, 'group', question);
    return [...allByRole(group, 'radio'), ...allByRole(group, 'checkbox')] as HTMLInputElement[];
  }
  choice(text: string, question?: string): HTMLInputElement {
    const found = this.inputs(question).find((input) => nameOf(input) === text);
    if (!found) throw new Error(`no choice "${text}" in "${question ?? this.questions[0]}"`);
    return found;
  }
  async choose(text: string, question?: string): Promise<this> {
    this.choice(text, question).click();
    return this.settled();
  }
  /** The texts of what is selected, as the page shows it. */
  selected(question?: string): string[] {
    return this.inputs(question)
      .filter((input) => input.checked)
      .map(nameOf);
  }
  /** Waits until the element speaks `language`. */
  async speaks(language: Language): Promise<this> {
    const base = () => this.root.querySelector('[part~="base"]');
    await waitUntil(() => base()?.getAttribute('lang') === language, `never speaks ${language}`, {
      interval: 5,
    });
    this.language = language;
    return this.settled();
  }
}

export interface MountOptions {
  readonly language?: Language;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Light DOM children. */
  readonly children?: readonly Node[];
}

/** An element on the page, drawn, in `language`; gone after the test. */
export async function mount<T extends Tag>(
  tag: T,
  { language = 'nl', attributes = {}, children = [] }: MountOptions = {},
): Promise<Harness<T>> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  if (language !== 'nl') element.setAttribute('lang', language);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  place.append(element);
  const harness = new Harness<T>(element as unknown as Elements[T], tag);
  await harness.settled();
  return harness.speaks(language);
}

/** A light DOM child for a slot. */
export function slotted(slot: string, text: string, tag = 'a'): HTMLElement {
  const child = document.createElement(tag);
  child.slot = slot;
  child.textContent = text;
  if (child instanceof HTMLAnchorElement) child.href = '#next';
  return child;
}
