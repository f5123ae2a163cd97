import type { LitElement, ReactiveController } from 'lit';
import type { UrgeView } from '../../core/index.js';

/** What the clock tells the session. */
type Tell = (event: { readonly type: 'tick' | 'pause' }) => void;

/**
 * Tells the session the time while the guide runs. Owns the only timer: one at a time, to the next change of the
 * count, and none while nobody looks. Pauses the guide when the page is left, which a browser may keep and show again.
 */
export class GuideClock implements ReactiveController {
  readonly #host: LitElement;
  readonly #tell: Tell;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(host: LitElement, tell: Tell) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    addEventListener('pagehide', this.#pause);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    removeEventListener('pagehide', this.#pause);
    clearTimeout(this.#timer);
  }

  /** Follows what is on the screen now. */
  follow({ breath: { running, next } }: UrgeView): void {
    clearTimeout(this.#timer);
    this.#running = running;
    const { isConnected, ownerDocument: page } = this.#host;
    // A frame that was taken away leaves its page behind, without a window.
    if (running && next < Infinity && isConnected && page.defaultView && !page.hidden) {
      this.#timer = setTimeout(this.#tick, next);
    }
  }

  readonly #tick = (): void => {
    if (this.#running) this.#tell({ type: 'tick' });
  };

  readonly #pause = (): void => {
    if (this.#running) this.#tell({ type: 'pause' });
  };
}
