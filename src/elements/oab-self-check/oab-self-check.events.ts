import type { SelfCheckOutcome, TriageLevel } from '../../core/index.js';
import type { OabNextStepEvent, OabProgressEvent } from '../../events.js';

/**
 * The self-check reached its result. Does not bubble: listen on the element itself.
 * Says what the complaints look like, not why: what was answered stands in the element's `answers`.
 */
export class OabSelfCheckResultEvent extends Event {
  /** What the complaints look like. */
  readonly outcome: SelfCheckOutcome;
  /** The level of urgency of the alarm signs. */
  readonly level: TriageLevel;

  constructor(outcome: SelfCheckOutcome, level: TriageLevel) {
    super('oab-self-check-result');
    this.outcome = outcome;
    this.level = level;
  }
}

declare global {
  interface HTMLElementEventMap {
    'oab-self-check-start': OabProgressEvent;
    'oab-self-check-end': OabProgressEvent;
    'oab-self-check-next-step': OabNextStepEvent;
    'oab-self-check-result': OabSelfCheckResultEvent;
  }
}
