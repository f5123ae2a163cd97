/**
 * Mounting by attribute, for systems that strip unknown tags: `<div data-oab="redflag-triage">` becomes the
 * element, every `data-oab-*` an attribute. Only attributes that the element itself declares are taken over.
 */

const ATTRIBUTE = 'data-oab';
const KEPT = ['id', 'class', 'lang', 'dir'];

interface ElementConstructor extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

function mountOne(placeholder: Element, tags: readonly string[]): void {
  const tag = placeholder.getAttribute(ATTRIBUTE) ?? '';
  const constructor: ElementConstructor | undefined = tags.includes(tag)
    ? customElements.get(tag)
    : undefined;
  if (!constructor) return;
  const element = document.createElement(tag);
  const allowed = ['lang', ...(constructor.observedAttributes ?? [])];
  for (const { name, value } of placeholder.attributes) {
    const option = name.startsWith(`${ATTRIBUTE}-`) ? name.slice(ATTRIBUTE.length + 1) : '';
    if (allowed.includes(option)) element.setAttribute(option, value);
    else if (KEPT.includes(name) && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/** Mounts every placeholder for one of `tags`, now and whenever nodes are added to the document. */
export function mount(tags: readonly string[]): void {
  const scan = (root: ParentNode) => {
    if (root instanceof Element) mountOne(root, tags);
    for (const placeholder of root.querySelectorAll(`[${ATTRIBUTE}]`)) mountOne(placeholder, tags);
  };
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.isConnected) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
