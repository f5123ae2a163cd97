import type { LitElement, ReactiveController } from 'lit';

/**
 * Two presses closer than this, in milliseconds, are one when they are in one place, and a press sooner than this
 * after a screen came is not meant for it. A double click is at most 500 ms apart on all systems; a tremor and a
 * finger that bounces up to 600 ms. Nobody reads a question in less.
 */
const SOON = 700;

/** Presses closer than this, in CSS px, are in one place: about the size of a finger. */
const NEAR = 48;

const FIELDS = 'select, textarea, input:not([type=checkbox], [type=radio])';

/**
 * One press, one step. Leaves out the second press of a double click or a tremor, and one that lands on a screen
 * which the person cannot have read yet, whatever is pressed: buttons, choices, links, and what the page put in a
 * slot. Keys, screen readers and scripts press without a pointer and are never held up: after each step the focus
 * is on a heading, so that a key that is pressed twice meets nothing.
 */
export class PressGuard implements ReactiveController {
  /** The last press that counted. */
  #last = { time: -Infinity, x: 0, y: 0 };
  /** When the present screen came; the time of events, in milliseconds. */
  #came = -Infinity;
  /** Whether the press that goes on now is one to leave out. */
  #leftOut = false;

  constructor(host: LitElement) {
    host.addController(this);
    host.addEventListener('pointerdown', (event) => this.#down(event), { capture: true });
    host.addEventListener('click', (event) => this.#click(event), { capture: true });
  }

  /** Says that another screen stands there now. */
  screenCame(): void {
    this.#came = performance.now();
  }

  hostConnected(): void {
    this.screenCame();
  }

  #down(event: PointerEvent): void {
    const { timeStamp: time, clientX: x, clientY: y } = event;
    const { time: before, x: left, y: top } = this.#last;
    const again = time - before < SOON && Math.hypot(x - left, y - top) < NEAR;
    const [target] = event.composedPath();
    // A field to type in is no step: a double click in it selects a word.
    const isField = target instanceof Element && target.matches(FIELDS);
    this.#leftOut = !isField && (again || time - this.#came < SOON);
    if (!this.#leftOut) this.#last = { time, x, y };
  }

  #click(event: MouseEvent): void {
    // Without a pointer the count of clicks is 0.
    if (!this.#leftOut || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
