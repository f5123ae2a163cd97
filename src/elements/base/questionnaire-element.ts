import { html, nothing } from 'lit';
import {
  contactOf,
  viewCareList,
  type CareOptions,
  type MachineView,
  type Machine,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type ScreenView,
} from '../../core/index.js';
import { alarmQuestions, type AlarmQuestionWords } from '../../parts/alarm-questions.js';
import { careList } from '../../parts/care-card.js';
import type { CoverWords } from '../../parts/cover.js';
import type { TakeBackWords } from '../../parts/take-back.js';
import { whereabouts } from '../../parts/frame.js';
import { questionScreen } from '../../parts/question.js';
import { ending, opening, provenance, startScreen, type StartWords } from '../../parts/screens.js';
import type { InLanguage, Locales } from '../../words/locales.js';
import { MachineElement } from './machine-element.js';
import { oneOf, type Options } from './options.js';

/** The words that stand around the questions and in the fixed list. */
interface Words extends InLanguage, AlarmQuestionWords, StartWords {
  readonly shared: AlarmQuestionWords['shared'] &
    StartWords['shared'] &
    CoverWords &
    TakeBackWords & { readonly privacy: string; readonly yourResult: string };
  readonly alarm: AlarmQuestionWords['alarm'] & StartWords['alarm'];
  readonly list: string;
}

/** What the core shows of every questionnaire. */
interface View extends MachineView {
  readonly screen: ScreenView | null;
  readonly length: number;
  readonly answers: unknown;
  readonly result: unknown;
}

/**
 * An element that asks questions, the alarm signs among them, and ends in a result; or shows a fixed list instead.
 * Start, questions and list are drawn here, the result by each element.
 *
 * @csspart progress - The line above a heading: where one is.
 * @csspart question - A heading that is a question.
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
> extends MachineElement<OwnWords, QuestionnaireState, QuestionnaireEvent, CareOptions, OwnView> {
  /** @internal */
  static override properties: Options = { mode: { read: oneOf('questions', 'list') } };

  /**
   * `questions` asks and answers; `list` shows the same fixed text to everyone and computes nothing. Default `questions`.
   * @attr mode
   */
  declare mode: 'questions' | 'list';

  constructor(
    locales: Locales<OwnWords>,
    machine: Machine<QuestionnaireState, QuestionnaireEvent, CareOptions, OwnView>,
  ) {
    super(locales, machine);
    this.mode = 'questions';
  }

  /** @internal */
  override viewOptions(): CareOptions {
    return this.care(this.localized.tag);
  }

  /** All that the result says, its heading first. */
  protected abstract renderResult(view: OwnView, words: OwnWords): unknown;

  /** What follows the alarm signs in the fixed list. */
  protected renderListExtra(_words: OwnWords): unknown {
    return nothing;
  }

  protected override screen(view: OwnView, words: OwnWords): unknown {
    if (this.mode === 'list') return this.#list(words);
    const { level } = this;
    const { send } = this.machine;
    const { language } = this.localized;
    if (view.screen) return questionScreen(view.screen, level, alarmQuestions(words), send);
    if (!view.result) {
      const emergency = contactOf('emergency', this.viewOptions());
      return startScreen(level, words, view.length, emergency, send);
    }
    return html`
      ${whereabouts(words.shared.yourResult)}
      <div part="result">
        ${this.renderResult(view, words)} ${ending(words.shared, language, send)}
      </div>
    `;
  }

  #list(words: OwnWords) {
    const { level } = this;
    return html`
      ${opening(level, words.title, words.list)}
      ${careList(viewCareList(this.viewOptions()), words.alarm, level)}
      ${this.renderListExtra(words)} ${provenance(words.shared, this.localized.language)}
    `;
  }
}
