import type { LitElement, ReactiveController } from 'lit';
import type { BreathView, UrgeView } from '../../core/index.js';

/** The layers of the picture with their look when empty and when full: only what a browser moves without painting. */
const LAYERS = [
  ['.far', 'scale(0.62) rotate(0deg)', 'scale(1) rotate(24deg)'],
  ['.near', 'scale(0.6) rotate(0deg)', 'scale(0.86) rotate(-20deg)'],
  ['.pool', 'scale(0.8)', 'scale(1)'],
  ['.water', 'translate(0, 62%)', 'translate(-50%, 8%)'],
] as const;

const EASING = 'cubic-bezier(0.37, 0, 0.63, 1)';
/** More than this many milliseconds beside the core's time, and the picture is set right. */
const DRIFT = 25;

/**
 * Moves the picture of the breath, exactly in phase with the core's time: each layer is one endless animation that
 * is put on the place in the breath that the view gives. Does nothing where less motion is asked for.
 */
export class BreathAnimation implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => UrgeView;
  #animations: readonly Animation[] = [];
  /** What the animations are made for. */
  #picture: Element | null = null;
  #seconds: BreathView['seconds'] | undefined;

  constructor(host: LitElement, view: () => UrgeView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#draw(null);
  }

  hostUpdated(): void {
    const { breath, breathBegan } = this.#view();
    const { running, begun, seconds, place } = breath;
    const { isConnected, ownerDocument, renderRoot } = this.#host;
    const less = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const moves = breath.phase && begun && isConnected && !less;
    const picture = moves ? renderRoot.querySelector('[part=breath]') : null;
    if (picture !== this.#picture || seconds !== this.#seconds) this.#draw(picture, seconds);
    // Another document, such as a frame, counts its time from another beginning.
    const { timeOrigin } = (ownerDocument.defaultView ?? window).performance;
    const began = breathBegan + performance.timeOrigin - timeOrigin;
    const length = (seconds[0] + seconds[1]) * 1000;
    for (const animation of this.#animations) {
      const drift = Math.abs(Number(animation.startTime ?? NaN) - began) % length;
      if (!running) {
        animation.pause();
        animation.currentTime = place;
      } else if (!(Math.min(drift, length - drift) <= DRIFT)) animation.startTime = began;
    }
  }

  /** Takes what moved away, and makes anew what moves in `picture`. */
  #draw(picture: Element | null, seconds: BreathView['seconds'] = [0, 0]): void {
    for (const animation of this.#animations) animation.cancel();
    this.#picture = picture;
    this.#seconds = seconds;
    const [inward, outward] = seconds;
    const timing = { duration: (inward + outward) * 1000, iterations: Infinity };
    const offset = inward / (inward + outward);
    this.#animations = LAYERS.flatMap(([selector, empty, full]) => {
      const keyframes = [
        { transform: empty, easing: EASING },
        { transform: full, offset, easing: EASING },
        { transform: empty },
      ];
      return picture?.querySelector(selector)?.animate(keyframes, timing) ?? [];
    });
  }
}
