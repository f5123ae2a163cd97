import type { FluidBand } from '../../core/index.js';
import type { OabNextStepEvent, OabProgressEvent } from '../../events.js';

/**
 * A person logged, changed or removed a drink, or deleted all. Does not bubble: listen on the element itself.
 * Says what the day adds up to; the drinks stand in the element's `answers`.
 */
export class FluidMeterChangeEvent extends Event {
  /** What counts of the day, in ml. */
  readonly totalMl: number;
  /** The band of this total; `null` without a range or without drinks. Speaks about a whole day, also while the day goes on. */
  readonly band: FluidBand | null;

  constructor(totalMl: number, band: FluidBand | null) {
    super('fluid-meter-change');
    this.totalMl = totalMl;
    this.band = band;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fluid-meter-start': OabProgressEvent;
    'fluid-meter-next-step': OabNextStepEvent;
    'fluid-meter-change': FluidMeterChangeEvent;
  }
}
