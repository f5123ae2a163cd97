/**
 * Mounting by attribute, for systems that strip unknown tags: `<div data-oab="redflag-triage">` becomes the
 * element, every `data-oab-*` an attribute. Only options that the element itself declares are
 * taken over, beside the plain attributes of the placeholder.
 */

/** Attributes of a placeholder that stay as they are. */
const KEPT = ['id', 'class', 'lang', 'dir'] as const;

function mountOne(placeholder: HTMLElement): void {
  const element = document.createElement(placeholder.dataset['oab'] as string);
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
  const placeholders = String(tags.map((tag) => `[data-oab=${tag}]`));
  const mountIn = (parent: ParentNode) =>
    parent.querySelectorAll<HTMLElement>(placeholders).forEach(mountOne);
  const start = () => {
    mountIn(document);
    new MutationObserver((records) => {
      for (const parent of new Set(records.map(({ target }) => target))) mountIn(parent as Element);
    }).observe(document, { childList: true, subtree: true });
  };
  // While the page is being read, a placeholder may not have all that stands in it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
