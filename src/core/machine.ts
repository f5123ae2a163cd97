/**
 * What every machine of the core is: a state, what a person can do to it, and one pure view that holds all that a
 * screen shows. Elements hold a machine, draw its view and send it events; they decide nothing themselves.
 */

/** How far a person is: before anything was done, in the middle of it, or at a result. */
export type Phase = 'start' | 'busy' | 'end';

/** What every view has, beside what its own screens show. */
export interface MachineView {
  /** Names the screen. Another key is another screen: drawn as new DOM, from its top, with the focus on its heading. */
  readonly key: string;
  readonly phase: Phase;
}

/**
 * Where the focus goes: the name in the `data-focus` attribute of an element on the screen. `heading` is on every
 * screen; the other names are those of one machine.
 */
export type Focus = string;

/** One machine. All four functions are pure, total and deterministic. */
export interface Machine<State, Event, Options, View extends MachineView> {
  readonly initial: State;
  /** The next state; the same object when `event` means nothing in `state`. */
  readonly transition: (state: State, event: Event) => State;
  /** Everything that a screen shows of `state`, apart from the words. */
  readonly view: (state: State, options: Options) => View;
  /** Where the focus goes after `event`; `null` leaves it where it is. */
  readonly focus: (before: View, after: View, event: Event) => Focus | null;
}

/** A new screen starts at its heading; on the same screen the focus stays. */
export const focusNewScreen = (before: MachineView, after: MachineView): Focus | null =>
  before.key === after.key ? null : 'heading';
