import type { UrgeEvent, UrgeView } from '../../core/index.js';
import type { UrgeWords } from '../../words/urge-calmer.js';

/** What every screen of a session needs. */
export interface RenderContext {
  readonly view: UrgeView;
  readonly words: UrgeWords;
  readonly language: string;
  /** Level of the main heading. */
  readonly level: number;
  /** Whether the bar can stick to the bottom of the window. */
  readonly sticks: boolean;
  readonly send: (event: UrgeEvent) => void;
}
