import type { UrgeOutcome } from '../../core/index.js';
import type { OabNextStepEvent, OabProgressEvent } from '../../events.js';

/**
 * A calm session ended. Does not bubble: listen on the element itself.
 * Ratings, trigger and what was done stand in the element's `result`, to be read on purpose.
 */
export class UrgeCalmerResultEvent extends Event {
  /** What the check said, or `null` when it was skipped. */
  readonly outcome: UrgeOutcome | null;

  constructor(outcome: UrgeOutcome | null) {
    super('urge-calmer-result');
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'urge-calmer-start': OabProgressEvent;
    'urge-calmer-end': OabProgressEvent;
    'urge-calmer-next-step': OabNextStepEvent;
    'urge-calmer-result': UrgeCalmerResultEvent;
  }
}
