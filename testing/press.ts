/** Pressing with a pointer at a place in the window, at a time that the test gives: whatever stands there gets it. */

/** The innermost element at a place, inside however many shadow roots. */
function at(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The middle of `target`, scrolled into view. */
export function middleOf(target: Element): readonly [x: number, y: number] {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Presses whatever stands at a place; `time` is that of the event, in milliseconds of `performance.now()`. */
export function pressAt([clientX, clientY]: readonly [number, number], time: number): void {
  const target = at(clientX, clientY);
  const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail: 1 };
  for (const event of [new PointerEvent('pointerdown', init), new PointerEvent('click', init)]) {
    Object.defineProperty(event, 'timeStamp', { value: time });
    target?.dispatchEvent(event);
  }
}
