import type { LitElement, ReactiveController } from 'lit';
import type { BreathView, UrgeView } from '../../core/index.js';

/** The layers of the picture, empty and full: only what a browser moves without painting. */
const LAYERS = [
  ['.far', 'scale(0.62) rotate(0deg)', 'scale(1) rotate(24deg)'],
  ['.near', 'scale(0.6) rotate(0deg)', 'scale(0.86) rotate(-20deg)'],
  ['.pool', 'scale(0.8)', 'scale(1)'],
  ['.water', 'translate(0, 62%)', 'translate(-50%, 8%)'],
] as const;

const EASING = 'cubic-bezier(0.37, 0, 0.63, 1)';
/** The picture is set right when it is further than this from the core's time, in milliseconds. */
const DRIFT = 25;

/** Whether the person wants less motion; no where the environment cannot tell. */
const wantsLessMotion = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Starts one endless animation, or none where the environment has none. */
function start(layer: Element, keyframes: Keyframe[], timing: KeyframeAnimationOptions) {
  if (!('animate' in layer)) return [];
  const animation = layer.animate(keyframes, timing);
  // Cancelling rejects this promise, which nobody waits for. Some environments have none.
  (animation.finished as Promise<unknown> | undefined)?.catch(() => undefined);
  return [animation];
}

/**
 * Moves the picture of the breath in phase with the core's time: each layer is one endless animation that is set to
 * the place in the breath that the view gives. Does nothing where less motion is wanted.
 */
export class BreathAnimation implements ReactiveController {
  readonly #host: LitElement;
  #animations: readonly Animation[] = [];
  /** What the animations were made for. */
  #picture: Element | null = null;
  #seconds: BreathView['seconds'] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#draw(null);
  }

  /** Follows what is on the screen now. */
  follow({ breath, breathBegan }: UrgeView): void {
    const { running, begun, seconds, place, phase } = breath;
    const { isConnected, ownerDocument, renderRoot } = this.#host;
    const moves = phase && begun && isConnected && !wantsLessMotion();
    const picture = moves ? renderRoot.querySelector('[part=breath]') : null;
    if (picture !== this.#picture || seconds !== this.#seconds) this.#draw(picture, seconds);
    // Another document, such as a frame, counts its time from another origin.
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

  /** Removes the animations, and makes new ones for `picture`. */
  #draw(picture: Element | null, seconds: BreathView['seconds'] = [0, 0]): void {
    for (const animation of this.#animations) animation.cancel();
    this.#picture = picture;
    this.#seconds = seconds;
    const [inward, outward] = seconds;
    const timing = { duration: (inward + outward) * 1000, iterations: Infinity };
    const offset = inward / (inward + outward);
    this.#animations = LAYERS.flatMap(([selector, empty, full]) => {
      const layer = picture?.querySelector(selector);
      const keyframes = [
        { transform: empty, easing: EASING },
        { transform: full, offset, easing: EASING },
        { transform: empty },
      ];
      return layer ? start(layer, keyframes, timing) : [];
    });
  }
}
