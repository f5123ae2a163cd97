/** Stories from the registry of screens that the tests look at, so that both show the same. */
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { ELEMENTS, type One, type Tag } from '../testing/elements.js';
import type { Entry } from '../testing/entry.js';
import type { Language } from '../testing/languages.js';
import { remember } from '../testing/storage.js';
import { learn } from '../testing/translations.js';

/** Attributes of an element by name, and the text of its slots. */
type Args = Readonly<Record<string, unknown>>;

/** The value of an attribute as its control gives it. */
function argOf(text: string): string | number | boolean {
  if (text === '') return true;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Something of the site for a slot. */
function slotted(slot: string, text: unknown): HTMLElement {
  const child = document.createElement(slot.startsWith('next-step') ? 'a' : 'p');
  if (child instanceof HTMLAnchorElement) child.href = '#';
  child.slot = slot;
  child.textContent = String(text);
  return child;
}

/** Gives `element` these attributes, children for its slots, and listeners that show its events. */
function dress(element: Element, args: Args, argTypes: ArgTypes): void {
  const children: HTMLElement[] = [];
  for (const [name, value] of Object.entries(args)) {
    const { table: { category } = {}, action } = argTypes[name] ?? {};
    const absent = value === undefined || value === null || value === false || value === '';
    if (category === 'slots') children.push(...(absent ? [] : [slotted(name, value)]));
    if (typeof value === 'function') element.addEventListener(action.name, value as EventListener);
    if (category !== 'attributes') continue;
    if (absent) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.replaceChildren(...children);
}

/** What the stories of `tag` share. */
export const elementOf = (tag: Tag) =>
  ({
    component: tag,
    render: (args, { argTypes }) => {
      const name = unsafeStatic(tag);
      return html`<${name} ${ref((element) => element && dress(element, args, argTypes))}></${name}>`;
    },
  }) satisfies Meta;

/** Takes hold of the element in `canvas` as the tests do, with the words of `language`. */
async function drive<T extends Tag>(tag: T, canvas: HTMLElement, language: Language) {
  const { Driver, words } = ELEMENTS[tag] as unknown as Entry<One<T>>;
  await learn(words, tag, language);
  const one = new Driver(canvas.querySelector(tag) as never, words as never);
  await one.speaks(language);
  return one;
}

/** Stories of `tag`: each puts up the element, and does what a person does to get to the screen of that name. */
export const screensOf =
  <T extends Tag>(tag: T) =>
  (name: string): StoryObj => {
    const { screens } = ELEMENTS[tag] as unknown as Entry<One<T>>;
    const screen = screens[name];
    if (!screen) throw new Error(`${tag} has no screen "${name}"`);
    const { attributes = {}, stored = {}, act } = screen;
    return {
      args: Object.fromEntries(
        Object.entries(attributes).map(([attribute, text]) => [attribute, argOf(text)]),
      ),
      parameters: { screen: name },
      beforeEach: () => remember(stored),
      play: async ({ canvasElement, globals }) => {
        await act?.(await drive(tag, canvasElement, globals['language'] as Language));
      },
    };
  };
