import type { LitElement, ReactiveController } from 'lit';
import {
  transitionUrge,
  URGE_START,
  type UrgeAct,
  type UrgeState,
  type UrgeView,
} from '../../core/index.js';

/** What the element that holds a session brings. */
interface SessionOptions {
  readonly view: () => UrgeView;
  /** Called after a person moved to another step. */
  readonly moved: (from: UrgeView, to: UrgeView) => void;
}

/** What a person looks at: another one begins at its heading. */
const screenOf = ({ step, question, activity }: UrgeView) => [step, question, activity].join();

/** Which buttons are gone for good, beside that of the stop: with the one that was pressed, the focus would go. */
const goneFrom = ({ tapped, exit }: UrgeView) => [tapped, exit].join();

/**
 * Holds the state of a session, tells it the time while the guide breathes, and moves the focus to the heading when
 * the screen is a new one, or the button that was pressed is gone. Owns the only timer: one at a time, to the next
 * change of the count, and none while nobody looks.
 */
export class SessionController implements ReactiveController {
  state: UrgeState = URGE_START;

  readonly #host: LitElement;
  readonly #options: SessionOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focus = false;

  constructor(host: LitElement, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Takes what a person did. */
  readonly send = (act: UrgeAct): void => {
    const { view, moved } = this.#options;
    const before = view();
    this.state = transitionUrge(this.state, { ...act, now: performance.now() });
    const after = view();
    this.#host.requestUpdate();
    const another = screenOf(before) !== screenOf(after);
    const gone = act.type === 'stop' || goneFrom(before) !== goneFrom(after);
    this.#focus ||= another || gone;
    if (another) moved(before, after);
  };

  /** Back to the start for whoever comes next, without moving the focus. */
  reset(): void {
    this.state = transitionUrge(this.state, { type: 'reset', now: performance.now() });
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const { running, next } = this.#options.view().breath;
    const { isConnected, ownerDocument: page } = this.#host;
    // A frame that was taken away leaves its page behind, without a window.
    if (running && next < Infinity && isConnected && page.defaultView && !page.hidden) {
      this.#timer = setTimeout(this.#tick, next);
    }
    if (!this.#focus) return;
    this.#focus = false;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[part~=heading]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }

  readonly #tick = (): void => {
    if (this.#options.view().breath.running) this.send({ type: 'tick' });
  };
}
