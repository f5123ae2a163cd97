import type { FluidView } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import type { DrinkLog } from './drink-log.js';
import type { Show } from './formatters.js';

/** What every piece of the meter is drawn from. */
export interface Scene {
  readonly view: FluidView;
  readonly words: FluidWords;
  readonly show: Show;
  readonly log: DrinkLog;
  readonly level: number;
}
