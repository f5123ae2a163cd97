import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  contactOf,
  transitionTriage,
  viewCareList,
  viewTriage,
  type RedFlagAnswers,
  type RedFlagResult,
} from '../../core/index.js';
import { locales } from '../../locales/redflag-triage.js';
import { tellNextStep, tellProgress } from '../../shared/events.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { OabElement } from '../../shared/oab-element.js';
import { alarmQuestions } from '../../shared/parts/alarm-questions.js';
import { careCard, careList } from '../../shared/parts/care-card.js';
import { frame } from '../../shared/parts/frame.js';
import { questionScreen } from '../../shared/parts/question.js';
import { ending, nextStep, opening, provenance, startScreen } from '../../shared/parts/screens.js';
import { QuestionnaireController } from '../../shared/questionnaire-controller.js';
import { styles } from '../../theme/styles.js';
import { RedflagTriageResultEvent } from './redflag-triage.events.js';

/**
 * Asks the alarm signs in short groups, the most urgent first, and answers with one care card: what to do,
 * how soon and whom to call.
 *
 * @summary The alarm-sign check.
 * @tag redflag-triage
 *
 * @slot intro - Text of the site at the start, instead of the element's own.
 * @slot next-step - A link or button of the site, shown with every result that is not urgent.
 * @slot next-step-emergency - Shown only with the result `emergency`.
 * @slot next-step-same-day - Shown only with the result `same-day`.
 * @slot next-step-soon - Shown only with the result `soon`.
 * @slot next-step-routine - Shown only with the result `routine`.
 * @slot next-step-none - Shown only with the result `none`.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @fires {OabProgressEvent} redflag-triage-start - A person began. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} redflag-triage-step - Another question is shown. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} redflag-triage-end - The result is shown. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} redflag-triage-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {RedflagTriageResultEvent} redflag-triage-result - The level. Does not bubble.
 */
export class RedflagTriage extends OabElement {
  static override styles = styles;

  /** @internal */
  static override properties: PropertyDeclarations = { mode: {} };

  /** `questions` asks and answers; `list` shows the same fixed list to everyone and computes nothing. Default `questions`. */
  declare mode: 'questions' | 'list';

  readonly #locale = new LocaleController(this, locales);
  readonly #questions = new QuestionnaireController(this, {
    transition: transitionTriage,
    moved: (from, to) => {
      tellProgress(this, from, to);
      const { result } = this;
      if (result) this.dispatchEvent(new RedflagTriageResultEvent(result.level, result.complete));
    },
  });

  constructor() {
    super();
    this.mode = 'questions';
  }

  /** The last result, or `null` when there is none. */
  get result(): RedFlagResult | null {
    return this.#view().result;
  }

  /** What was answered so far. */
  get answers(): RedFlagAnswers {
    return this.#view().answers;
  }

  /** Forgets every answer and shows the start. */
  reset(): void {
    this.#questions.reset();
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language } = this.#locale;
    const screen = this.mode === 'list' ? this.#list() : this.#screen();
    return frame(this.theme, language, words.shared, screen);
  }

  #view() {
    return viewTriage(this.#questions.state, this.care(this.#locale.tag));
  }

  #screen(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.#locale;
    const { send } = this.#questions;
    const { screen, care, length } = this.#view();
    if (screen) return questionScreen(screen, level, alarmQuestions(words), send);
    if (!care) {
      const start = opening(level, words.title, words.lead);
      const emergency = contactOf('emergency', this.care(tag));
      return startScreen(start, [words.length(length)], words, emergency, send);
    }
    return html`
      <div part="result">
        ${careCard(care, words.alarm, level)}
        ${nextStep([care.level], care.urgent, (event) => tellNextStep(this, event))}
        ${ending(words.shared, language, send)}
      </div>
    `;
  }

  #list(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.#locale;
    return html`
      ${opening(level, words.title, words.list)}
      ${careList(viewCareList(this.care(tag)), words.alarm, level)}
      ${provenance(words.shared, language)}
    `;
  }
}
