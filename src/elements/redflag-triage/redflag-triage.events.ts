import type { TriageLevel } from '../../core/index.js';
import type { OabNextStepEvent, OabProgressEvent } from '../../events.js';

/**
 * The alarm-sign check reached its result. Does not bubble: listen on the element itself.
 * Says how urgent it is, not why: what was answered stands in the element's `answers`, to be read on purpose.
 */
export class RedflagTriageResultEvent extends Event {
  /** The level of urgency. */
  readonly level: TriageLevel;
  /** Whether every question was answered; an early end leaves some open. */
  readonly complete: boolean;

  constructor(level: TriageLevel, complete: boolean) {
    super('redflag-triage-result');
    this.level = level;
    this.complete = complete;
  }
}

declare global {
  interface HTMLElementEventMap {
    'redflag-triage-start': OabProgressEvent;
    'redflag-triage-end': OabProgressEvent;
    'redflag-triage-next-step': OabNextStepEvent;
    'redflag-triage-result': RedflagTriageResultEvent;
  }
}
