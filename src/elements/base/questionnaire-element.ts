import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  INITIAL_STATE,
  type QuestionnaireEvent,
  type QuestionnaireState,
  contactOf,
  viewCareList,
  type CareOptions,
  type ScreenView,
} from '../../core/index.js';
import { tellProgress } from '../../events.js';
import { LocaleController } from '../../controllers/locale.js';
import type { Locales } from '../../words/locales.js';
import { OabElement } from './oab-element.js';
import { alarmQuestions, type AlarmQuestionWords } from '../../parts/alarm-questions.js';
import { careList } from '../../parts/care-card.js';
import { frame } from '../../parts/frame.js';
import { questionScreen } from '../../parts/question.js';
import { ending, opening, provenance, startScreen, type StartWords } from '../../parts/screens.js';

/** The words that stand around the questions and in the fixed list. */
interface Words extends AlarmQuestionWords, StartWords {
  readonly shared: AlarmQuestionWords['shared'] &
    StartWords['shared'] & { readonly privacy: string };
  readonly alarm: AlarmQuestionWords['alarm'] & StartWords['alarm'];
  readonly list: string;
}

/** What the core shows of every questionnaire. */
interface View {
  readonly screen: ScreenView | null;
  readonly length: number;
  readonly answers: unknown;
  readonly result: unknown;
}

/** What comes after what a person did. */
type Transition = (state: QuestionnaireState, event: QuestionnaireEvent) => QuestionnaireState;

/** What is on the screen: the question, or the start or the result. */
const shown = (state: QuestionnaireState) => ('screen' in state ? state.screen : state.step);

/**
 * An element that asks questions, the alarm signs among them, and ends in a result; or shows a fixed list instead.
 * Everything that such elements share: start, questions and list are drawn here, the result is drawn by each. The
 * focus moves with a person: to the heading of a new screen, or to the first question that still needs an answer.
 *
 * @csspart question - A heading that is a question.
 * @csspart progress - How far one is.
 * @csspart choice - An answer.
 * @csspart selected - An answer that is chosen.
 * @csspart result - Everything of a result.
 * @csspart care-card - An alarm card; its level is a part too.
 * @csspart emergency - The card to call now.
 * @csspart same-day - The card to call today.
 * @csspart soon - The card to call within days.
 * @csspart routine - The card to make an appointment.
 *
 * @cssproperty --oab-emergency - Colour of the card to call now, and of what is wrong in an answer.
 * @cssproperty --oab-same-day - Colour of the card to call today.
 * @cssproperty --oab-soon - Colour of the card to call within days.
 * @cssproperty --oab-routine - Colour of the card to make an appointment.
 */
export abstract class QuestionnaireElement<
  OwnWords extends Words,
  OwnView extends View,
> extends OabElement {
  /** @internal */
  static override properties: PropertyDeclarations = { mode: {} };

  /** `questions` asks and answers; `list` shows the same fixed text to everyone and computes nothing. Default `questions`. */
  declare mode: 'questions' | 'list';

  /** The words and the language to show now. */
  protected readonly localized: LocaleController<OwnWords>;
  readonly #transition: Transition;
  readonly #viewOf: (state: QuestionnaireState, care: CareOptions) => OwnView;
  #state = INITIAL_STATE;
  /** What gets the focus when it is drawn. */
  #focus = '';

  constructor(
    locales: Locales<OwnWords>,
    transition: Transition,
    viewOf: (state: QuestionnaireState, care: CareOptions) => OwnView,
  ) {
    super();
    this.mode = 'questions';
    this.localized = new LocaleController(this, locales);
    this.#transition = transition;
    this.#viewOf = viewOf;
  }

  /** The last result, or `null` when there is none. */
  get result(): OwnView['result'] {
    return this.#view().result;
  }

  /** What was answered so far. */
  get answers(): OwnView['answers'] {
    return this.#view().answers;
  }

  /** Forgets every answer and shows the start. */
  reset(): void {
    this.left();
    this.#state = INITIAL_STATE;
    this.requestUpdate();
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language } = this.localized;
    const screen = this.mode === 'list' ? this.#list() : this.#screen();
    return frame(this.theme, language, words.shared, screen);
  }

  /** @internal */
  override updated(): void {
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    // A new screen starts at its top: what to do stands right below the heading.
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  }

  /** Called when a person came to the result. */
  protected abstract ended(view: OwnView): void;

  /** Called when what is on the screen gives way to something else. */
  protected left(): void {
    // Nothing of the screen is kept here.
  }

  /** All that the result says, its heading first. */
  protected abstract advice(view: OwnView): unknown;

  /** What follows the alarm signs in the fixed list. */
  protected furtherList(): unknown {
    return nothing;
  }

  #view(): OwnView {
    return this.#viewOf(this.#state, this.care(this.localized.tag));
  }

  /** Takes what a person did. */
  readonly #send = (event: QuestionnaireEvent): void => {
    const before = this.#state;
    const after = this.#transition(before, event);
    if (after === before) return;
    this.#state = after;
    this.requestUpdate();
    if (shown(after) !== shown(before)) {
      this.left();
      this.#focus = '[part~=heading]';
      tellProgress(this, before.step, after.step);
      if (after.step === 'result') this.ended(this.#view());
    } else if (event.type === 'next') {
      this.#focus = '.open input';
    }
  };

  #screen(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.localized;
    const send = this.#send;
    const view = this.#view();
    if (view.screen) return questionScreen(view.screen, level, alarmQuestions(words), send);
    if (!view.result) {
      const emergency = contactOf('emergency', this.care(tag));
      return startScreen(level, words, view.length, emergency, send);
    }
    return html`
      <div part="result">${this.advice(view)} ${ending(words.shared, language, send)}</div>
    `;
  }

  #list(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.localized;
    return html`
      ${opening(level, words.title, words.list)}
      ${careList(viewCareList(this.care(tag)), words.alarm, level)} ${this.furtherList()}
      ${provenance(words.shared, language)}
    `;
  }
}
