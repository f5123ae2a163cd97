/** Elements on the page of a test. */
import { fixtureSync } from '@open-wc/testing';
import '../dist/define/all.js';
import { ELEMENTS, type One, type Tag } from './elements.js';
import type { Entry, MountOptions, State } from './entry.js';
import type { Language } from './languages.js';
import { remember } from './storage.js';
import { learn } from './translations.js';

/** Takes hold of an element `tag`. */
export function drive<T extends Tag>(tag: T, element: Element): One<T> {
  const { Driver, words } = ELEMENTS[tag];
  return new (Driver as unknown as new (element: Element, words: object) => One<T>)(element, words);
}

/** An element on the page, drawn, in `language`; gone after the test. */
export async function mount<T extends Tag>(
  tag: T,
  { language = 'nl', attributes = {}, children = [] }: MountOptions = {},
): Promise<One<T>> {
  await learn(ELEMENTS[tag].words, tag, language);
  const place = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  if (language !== 'nl') element.setAttribute('lang', language);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  // Before it stands on the page: a driver may set the time that it is there.
  const one = drive(tag, element);
  place.append(element);
  await one.settled();
  // With a language of its own the element may still be waiting for its words.
  if (attributes['lang'] === undefined) await one.speaks(language);
  else await one.drawn();
  return one;
}

/** An element in a state, on the page; the storage is left empty. */
async function show<T extends Tag>(
  tag: T,
  { attributes = {}, stored = {}, act }: State<One<T>>,
  language: Language,
): Promise<One<T>> {
  remember(stored);
  try {
    const one = await mount(tag, { language, attributes });
    await act?.(one);
    return one;
  } finally {
    remember({});
  }
}

/** Every screen of `tag`. */
export function screensOf<T extends Tag>(tag: T) {
  const { screens } = ELEMENTS[tag] as unknown as Entry<One<T>>;
  return Object.entries(screens).map(([name, state]) => ({
    name,
    open: (language: Language) => show(tag, state, language),
  }));
}

/** The screens of `tag` that are compared with a reviewed accessibility tree. */
export function treesOf<T extends Tag>(tag: T) {
  const { trees } = ELEMENTS[tag] as unknown as Entry<One<T>>;
  return Object.entries(trees).map(([name, { language = 'nl', ...state }]) => ({
    name,
    open: () => show(tag, state, language),
  }));
}

/** A light DOM child for a slot. */
export function slotted(slot: string, text: string, tag = 'a'): HTMLElement {
  const child = document.createElement(tag);
  child.slot = slot;
  child.textContent = text;
  if (child instanceof HTMLAnchorElement) child.href = '#next';
  return child;
}
