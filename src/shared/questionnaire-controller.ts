import type { LitElement, ReactiveController } from 'lit';
import { INITIAL_STATE, type QuestionnaireEvent, type QuestionnaireState } from '../core/index.js';

/** What comes after what a person did. */
export type Transition = (
  state: QuestionnaireState,
  event: QuestionnaireEvent,
) => QuestionnaireState;

/** Called after a person moved to another screen, not when the page's script did. */
export type Moved = (from: QuestionnaireState['step'], to: QuestionnaireState['step']) => void;

/**
 * Holds the state of a questionnaire and moves the focus with it: to the heading of a new screen, or to the
 * first question that still needs an answer. Does not decide what comes next and does not render.
 */
export class QuestionnaireController implements ReactiveController {
  state: QuestionnaireState = INITIAL_STATE;

  readonly #host: LitElement;
  readonly #transition: Transition;
  readonly #moved: Moved;
  #focus: string | undefined;

  constructor(host: LitElement, transition: Transition, moved: Moved) {
    this.#host = host;
    this.#transition = transition;
    this.#moved = moved;
    host.addController(this);
  }

  /** Takes what a person did. */
  readonly send = (event: QuestionnaireEvent): void => {
    const before = this.state;
    this.state = this.#transition(before, event);
    if (this.state === before) return;
    this.#host.requestUpdate();
    const screen = (state: QuestionnaireState) => ('screen' in state ? state.screen : state.step);
    if (screen(before) !== screen(this.state)) {
      this.#focus = '[part~=heading]';
      this.#moved(before.step, this.state.step);
    } else if (event.type === 'next') {
      this.#focus = '.open input';
    }
  };

  /** Back to the intro, without moving the focus. */
  reset(): void {
    this.state = INITIAL_STATE;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    // A new screen starts at its top: what to do stands right below the heading.
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  }
}
