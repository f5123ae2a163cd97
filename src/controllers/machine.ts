import type { LitElement, ReactiveController } from 'lit';
import type { Focus, Machine, MachineView, Phase } from '../core/index.js';
import { OabProgressEvent } from '../events.js';
import { moveFocus } from './focus.js';

/** For how long it can be taken back that everything was cleared, in milliseconds. */
const TAKE_BACK = 30_000;

/** What the element that holds a machine brings. */
export interface MachineHost<Options, View> extends LitElement {
  /** What the view needs to know of the page: options that count, read from whatever the page set. */
  viewOptions(): Options;
  /** Called after a person came from one screen to another. */
  screenChanged?(before: View, after: View): void;
}

const isSame = (one: object, other: object): boolean => {
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
};

/**
 * Holds the state of one machine. Makes one view for each state and each set of options; sends what a person does
 * through the machine; moves the focus once it is drawn; tells the page when a person starts and ends.
 */
export class MachineController<
  State,
  Event extends { readonly type: string },
  Options extends object,
  View extends MachineView,
> implements ReactiveController {
  readonly #host: MachineHost<Options, View>;
  readonly #machine: Machine<State, Event, Options, View>;
  #state: State;
  /** The view that was made last, with what it was made of. */
  #made: { readonly state: State; readonly options: Options; readonly view: View } | undefined;
  /** The key of the screen that stands there for a person to see; `null` before the first. */
  #seen: string | null = null;
  #focus: Focus | null = null;
  /** The state before everything was cleared, for as long as that can be taken back. */
  #cleared: State | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MachineHost<Options, View>, machine: Machine<State, Event, Options, View>) {
    this.#host = host;
    this.#machine = machine;
    this.#state = machine.initial;
    host.addController(this);
  }

  get state(): State {
    return this.#state;
  }

  /** Everything that the screen shows of the present state. */
  get view(): View {
    const options = this.#host.viewOptions();
    if (this.#made?.state !== this.#state || !isSame(this.#made.options, options)) {
      const view = this.#machine.view(this.#state, options);
      this.#made = { state: this.#state, options, view };
    }
    return this.#made.view;
  }

  /** The same, made anew: for the page, which may change what it is handed. */
  get copy(): View {
    return this.#machine.view(this.#state, this.#host.viewOptions());
  }

  /**
   * Takes what a person did on the screen. Left alone when another screen is about to be drawn in place of the one
   * that the person saw: it would answer what nobody has read.
   */
  readonly send = (event: Event): void => {
    if (this.#seen === this.view.key) this.advance(event);
  };

  /** Takes what happened, whoever did it: the clock, a record of another tab, the page. */
  advance(event: Event): void {
    const before = this.view;
    const previous = this.#state;
    const state = this.#machine.transition(previous, event);
    if (state === previous) return;
    this.#state = state;
    const after = this.view;
    this.#forget();
    if (event.type === 'restart') this.#keep(before.phase, previous);
    this.#focus = this.#machine.focus(before, after, event) ?? this.#focus;
    this.#host.requestUpdate();
    if (before.phase === 'start' && after.phase !== 'start') this.#tell('start');
    if (before.phase !== 'end' && after.phase === 'end') this.#tell('end');
    if (before.key !== after.key) this.#host.screenChanged?.(before, after);
  }

  /** Whether everything was cleared a moment ago, by a press that may have been a mistake. */
  get canTakeBack(): boolean {
    return this.#cleared !== undefined;
  }

  /** Takes back that everything was cleared. */
  readonly takeBack = (): void => {
    if (this.#cleared === undefined) return;
    this.replace(this.#cleared);
    this.focusHeading();
  };

  /** Lets go of what could be taken back. */
  forgetCleared(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Puts `state` in place of the present one, without a word to anybody: for another person, or out of a record. */
  replace(state: State): void {
    this.#forget();
    this.#state = state;
    this.#focus = null;
    this.#host.requestUpdate();
  }

  /** Clears everything, for another person; the focus stays where it is. */
  reset(): void {
    this.replace(this.#machine.initial);
  }

  /** Moves the focus to the heading of the present screen, once it is drawn. */
  focusHeading(): void {
    this.#focus = 'heading';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forgetCleared();
  }

  hostUpdated(): void {
    this.#seen = this.view.key;
    const name = this.#focus;
    this.#focus = null;
    if (name) moveFocus(this.#host.renderRoot.querySelector<HTMLElement>(`[data-focus~=${name}]`));
  }

  #keep(phase: Phase, state: State): void {
    if (phase === 'start') return;
    this.#cleared = state;
    // Whoever comes next must not find it.
    this.#forgetting = setTimeout(() => this.forgetCleared(), TAKE_BACK);
  }

  #forget(): void {
    clearTimeout(this.#forgetting);
    this.#cleared = undefined;
  }

  #tell(progress: 'start' | 'end'): void {
    this.#host.dispatchEvent(new OabProgressEvent(this.#host.localName, progress));
  }
}
