/** Moving the focus, and seeing to it that a person can see where it went. */

/** Room between the edge of what covers the page and what is looked at, in CSS px. */
const ROOM = 8;

/** The bottom edge of what the page lays over its top, such as a header that stays; 0 when there is nothing. */
function coveredTop(target: Element): number {
  const host = (target.getRootNode() as Partial<ShadowRoot>).host ?? target;
  const { left, width } = target.getBoundingClientRect();
  const seen = document.elementFromPoint(left + Math.min(width, 200) / 2, ROOM);
  const isOurs = !seen || host.contains(seen) || seen.contains(host);
  return isOurs ? 0 : seen.getBoundingClientRect().bottom;
}

/**
 * Gives `target` the focus and brings what belongs to it to the top of the window: its question with what is wrong
 * there when it is an answer, else itself with the line above it. Keeps clear of the page's own `scroll-padding-top`,
 * of `--oab-scroll-margin`, and of what the page lays over its top. Does nothing without a target.
 */
export function moveFocus(target: HTMLElement | null): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  const group = target.closest<HTMLElement>('[data-scroll]') ?? target;
  // Environments without layout, such as jsdom, do not scroll.
  if (!('scrollIntoView' in group && 'elementFromPoint' in document)) return;
  // What comes below something that was pressed must not push that away from under the finger.
  const block = group.dataset['scroll'] === 'nearest' ? 'nearest' : 'start';
  group.scrollIntoView({ block, behavior: 'instant' });
  const hidden = coveredTop(group) + ROOM - group.getBoundingClientRect().top;
  if (hidden > ROOM) scrollBy({ top: -hidden, behavior: 'instant' });
}
