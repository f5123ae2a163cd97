import type { LitElement, ReactiveController } from 'lit';
import type { UrgeView } from '../../core/views.js';

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

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves the picture of the breath, exactly in phase with the core's time: each layer is one endless animation that
 * is put on the place in the breath that the view gives. Does nothing where less motion is asked for.
 */
export class BreathAnimation implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => UrgeView;
  #animations: readonly Animation[] = [];
  #drawn = '';

  constructor(host: LitElement, view: () => UrgeView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  hostUpdated(): void {
    const { breath, breathBegan } = this.#view();
    const { running, seconds, place } = breath;
    const picture = this.#host.renderRoot.querySelector('[part~=breath]');
    const length = (seconds[0] + seconds[1]) * 1000;
    if (
      !picture ||
      !this.#host.isConnected ||
      length === 0 ||
      reducedMotion() ||
      (!running && place === 0)
    ) {
      this.#clear();
      return;
    }
    const stale = this.#animations.some(({ effect }) => {
      const target = (effect as KeyframeEffect | null)?.target;
      return !target?.isConnected;
    });
    if (stale || this.#drawn !== seconds.join()) this.#draw(picture, seconds, length);
    // Another document, such as a frame, counts its time from another beginning.
    const { defaultView } = this.#host.ownerDocument;
    const origin = defaultView?.performance.timeOrigin ?? performance.timeOrigin;
    const began = breathBegan + performance.timeOrigin - origin;
    for (const animation of this.#animations) {
      if (running) {
        const drift = Math.abs(Number(animation.startTime ?? NaN) - began) % length;
        if (animation.playState !== 'running' || !(Math.min(drift, length - drift) <= DRIFT)) {
          animation.play();
          animation.startTime = began;
        }
      } else {
        animation.pause();
        animation.currentTime = place;
      }
    }
  }

  #draw(picture: Element, seconds: readonly [number, number], duration: number): void {
    this.#clear();
    const offset = (seconds[0] * 1000) / duration;
    this.#drawn = seconds.join();
    this.#animations = LAYERS.flatMap(([selector, empty, full]) => {
      const layer = picture.querySelector(selector);
      return layer
        ? layer.animate(
            [
              { transform: empty, easing: EASING },
              { transform: full, offset, easing: EASING },
              { transform: empty },
            ],
            { duration, iterations: Infinity },
          )
        : [];
    });
  }

  #clear(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
    this.#drawn = '';
  }
}
