/**
 * Mounting for systems that strip unknown tags: `<div data-oab="redflag-triage">`, or `class="oab-redflag-triage"` where
 * no HTML can be written, gets the element inside. Every `data-oab-*` becomes an attribute of the element, if that
 * declares such an option; what stands in the placeholder becomes its fallback text and fills its slots. The placeholder
 * itself stays where it is: what manages the page, such as React, goes on finding it.
 */

/** What a class may be on: not on a link, or on a body that is named after its page. */
const BOXES = 'div, p, section';

/** Where an editor has no place for `slot`. */
const SLOT = 'data-oab-slot';

/** Mounts every placeholder for one of `tags`, now and whenever one is added to the document or changes. */
export function mount(tags: readonly string[]): void {
  const elements = tags.join();

  /** The tag that `place` asks for. */
  function tagOf(place: Element): string | undefined {
    if (place.closest(elements)) return undefined;
    const asked = [place.getAttribute('data-oab') ?? ''];
    if (place.matches(BOXES)) asked.push(...place.classList);
    const names = asked.map((name) => name.trim().toLowerCase());
    return tags.find(
      (tag) => names[0] === tag || names.includes(`oab-${tag.replace(/^oab-/, '')}`),
    );
  }

  /** Gives `element` the option `name` as `place` has it, or takes it away. */
  function giveOption(place: Element, element: Element, name: string): void {
    const value = place.getAttribute(`data-oab-${name}`) ?? place.getAttribute(name);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }

  /** Puts what is meant for a slot where the slot finds it: right in the element, out of paragraphs of an editor. */
  function fillSlots(element: Element): void {
    for (const node of element.querySelectorAll(`[${SLOT}], p > [slot]`)) {
      const named = node.getAttribute(SLOT);
      if (named !== null && node.slot !== named) node.slot = named;
      if (node.parentNode !== element) element.append(node);
    }
  }

  function mountIn(place: Element): void {
    const tag = tagOf(place);
    if (!tag) return;
    let element = [...place.children].find(({ localName }) => localName === tag);
    const isNew = !element;
    if (isNew && place.matches(':focus-within')) {
      // Somebody is at a link of the fallback text, which would go from under them.
      place.addEventListener('focusout', () => void setTimeout(mountIn, 0, place), { once: true });
      return;
    }
    element ??= document.createElement(tag);
    for (const child of [...place.childNodes]) {
      if (child === element) continue;
      const isOther = child instanceof Element && child.matches(elements);
      element.append(...(isOther ? child.childNodes : [child]));
      if (isOther) child.remove();
    }
    fillSlots(element);
    observer.observe(place, { attributes: true, childList: true });
    if (!isNew) return;
    for (const name of optionsOf(element)) giveOption(place, element, name);
    place.append(element);
  }

  function find(root: ParentNode): void {
    root.querySelectorAll('[data-oab], [class*=oab- i]').forEach(mountIn);
    root.querySelectorAll(elements).forEach(fillSlots);
  }

  const observer = new MutationObserver((records) => {
    for (const place of new Set(records.map(({ target }) => target as ParentNode))) {
      find(place);
      if (!(place instanceof Element)) continue;
      mountIn(place);
      const around = place.closest(elements);
      if (around) fillSlots(around);
    }
    for (const { target, attributeName } of records) {
      const name = attributeName?.replace(/^data-oab-/, '') ?? '';
      const element = (target as ParentNode).querySelector(`:scope > :is(${elements})`);
      if (element && optionsOf(element).includes(name))
        giveOption(target as Element, element, name);
    }
  });

  const start = () => {
    find(document);
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-oab', 'class'],
    });
  };
  // While the page is being read, a placeholder may not have all that stands in it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** The attributes that an element of ours takes from its placeholder. */
const optionsOf = ({ constructor }: Element): readonly string[] => [
  'lang',
  ...((constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ??
    []),
];
