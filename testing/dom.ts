/** Finding what a person finds: by role and accessible name, inside an open shadow root. */

const SELECTORS = {
  button: 'button',
  link: 'a[href]',
  heading: '[role=heading]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  slider: 'input[type=range]',
  spinbutton: 'input[type=number]',
  textbox: 'input[type=tel], input[type=text]',
  group: 'fieldset',
  status: '[role=status]',
  img: '[role=img]',
  list: 'ul, ol',
  listitem: 'li',
  disclosure: 'summary',
} as const;

export type Role = keyof typeof SELECTORS;

/** `text` with one space where there is any white space. */
export const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text that a person can read in `node`, with what is slotted in place of what is not. */
export function textOf(node: Node): string {
  return tidy(node.textContent);
}

/** The accessible name of `element`, as far as these elements use the ways to give one. */
export function nameOf(element: Element): string {
  if (element.hasAttribute('aria-label')) return tidy(element.getAttribute('aria-label'));
  if (element instanceof HTMLInputElement) return tidy(element.labels?.[0]?.textContent);
  if (element instanceof HTMLFieldSetElement) {
    return tidy(element.querySelector('legend')?.textContent);
  }
  return tidy(element.textContent);
}

/** Every shown element of `role` in `root`, in the order of the page. */
export function allByRole(root: ParentNode, role: Role): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) =>
    element.checkVisibility(),
  );
}

/** The names of all elements of `role`, in the order of the page. */
export const namesByRole = (root: ParentNode, role: Role): string[] =>
  allByRole(root, role).map(nameOf);

/** The one shown element of `role` called `name`, or `null`. */
export function queryByRole(root: ParentNode, role: Role, name: string): HTMLElement | null {
  const found = allByRole(root, role).filter((element) => nameOf(element) === tidy(name));
  if (found.length > 1) throw new Error(`${found.length} times ${role} "${name}"`);
  return found[0] ?? null;
}

/** The one shown element of `role` called `name`; throws with what there is instead. */
export function getByRole(root: ParentNode, role: Role, name: string): HTMLElement {
  const found = queryByRole(root, role, name);
  if (found) return found;
  throw new Error(`no ${role} "${name}", but ${JSON.stringify(namesByRole(root, role))}`);
}

/** The first element with `part` in `root`; throws when there is none. */
export function partOf(root: ParentNode, part: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`no part "${part}"`);
  return found;
}

/** The element that has the focus, inside however many shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The text of the elements that `element` is described by. */
export function descriptionOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => textOf(root.getElementById(id) as Element)).join(' ');
}

/** The texts of the children of `element` that are shown: of those in its light DOM, what a slot takes. */
export const shownIn = (element: Element): (string | null)[] =>
  [...element.children]
    .filter((child) => child.checkVisibility())
    .map((child) => child.textContent);
