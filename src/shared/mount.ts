/**
 * Mounting by attribute, for systems that strip unknown tags: `<div data-oab="redflag-triage">` becomes the
 * element, every `data-oab-*` an attribute. Only options that the element itself declares are
 * taken over, beside the plain attributes of the placeholder.
 */

/** Attributes of a placeholder that stay as they are. */
const KEPT = ['id', 'class', 'lang', 'dir'] as const;

function mountOne(placeholder: Element, tags: readonly string[]): void {
  const tag = tags.find((known) => known === placeholder.getAttribute('data-oab'));
  if (!tag) return;
  const element = document.createElement(tag);
  const options = (element.constructor as { observedAttributes?: readonly string[] })
    .observedAttributes;
  for (const name of [...KEPT, ...(options ?? [])]) {
    const value = placeholder.getAttribute(`data-oab-${name}`) ?? placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/** Mounts every placeholder for one of `tags`, now and whenever nodes are added to the document. */
export function mount(tags: readonly string[]): void {
  const scan = (root: ParentNode) => {
    if (root instanceof Element) mountOne(root, tags);
    for (const placeholder of root.querySelectorAll('[data-oab]')) mountOne(placeholder, tags);
  };
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
