import type { CareOptions, FluidEvent, FluidView } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import type { Formatters } from './formatters.js';

/** `Type` without some keys, for each of its alternatives. */
type Without<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

/** What a person does; when and where it happens is added by the element. */
export type Act = Without<FluidEvent, 'now' | 'timeZone'>;

/** What every template of the meter is drawn from. */
export interface RenderContext {
  readonly view: FluidView;
  readonly words: FluidWords;
  readonly format: Formatters;
  /** The level of the main heading. */
  readonly level: number;
  readonly care: CareOptions;
  /** Takes what a person does. What was `tapped` stays under the finger. */
  readonly send: (act: Act, tapped?: HTMLElement) => void;
}
