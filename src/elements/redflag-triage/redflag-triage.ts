import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  contactOf,
  transitionTriage,
  viewCareList,
  viewTriage,
  type RedFlagAnswers,
  type RedFlagResult,
  type TriageView,
} from '../../core/index.js';
import { locales } from '../../locales/redflag-triage.js';
import { tellNextStep, tellProgress } from '../../shared/events.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { OabElement, type Options } from '../../shared/oab-element.js';
import { readChoice } from '../../shared/options.js';
import { action } from '../../shared/parts/action.js';
import { alarmQuestions } from '../../shared/parts/alarm-questions.js';
import { careCard, careList } from '../../shared/parts/care-card.js';
import { frame } from '../../shared/parts/frame.js';
import { questionScreen } from '../../shared/parts/question.js';
import { listStart, nextStep, provenance, startScreen } from '../../shared/parts/screens.js';
import { QuestionnaireController } from '../../shared/questionnaire-controller.js';
import { styles } from '../../theme/styles.js';
import { RedflagTriageResultEvent } from './redflag-triage.events.js';

const MODES = ['questions', 'list'] as const;

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
  declare mode: (typeof MODES)[number];

  readonly #locale = new LocaleController(this, locales);
  readonly #questions = new QuestionnaireController(this, {
    transition: transitionTriage,
    moved: (from, to) => this.#moved(from, to),
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
    const { words, language, tag } = this.#locale;
    const options = this.readOptions(tag);
    const mode = readChoice(this.localName, 'mode', this.mode, MODES);
    return frame(
      { language, theme: options.theme, privacy: words.shared.privacy },
      mode === 'list' ? this.#list(options) : this.#screen(options),
    );
  }

  #view(options?: Options): TriageView {
    return viewTriage(this.#questions.state, options?.care ?? { country: null });
  }

  #moved(from: string, to: string): void {
    tellProgress(this, from, to);
    const { result } = this;
    if (result) this.dispatchEvent(new RedflagTriageResultEvent(result.level, result.complete));
  }

  #screen(options: Options): TemplateResult {
    const { words, language } = this.#locale;
    const { headingLevel } = options;
    const { send } = this.#questions;
    const view = this.#view(options);
    if (view.screen) {
      return questionScreen(view.screen, headingLevel, alarmQuestions(words), send);
    }
    if (!view.care) {
      return startScreen(
        {
          ...words.shared,
          title: words.title,
          lead: words.lead,
          notes: [words.length(view.length)],
          alarm: words.alarm,
        },
        headingLevel,
        contactOf('emergency', options.care),
        () => send({ type: 'start' }),
      );
    }
    return html`
      <div part="result" class="result">
        ${careCard(view.care, words.alarm, headingLevel)}
        ${nextStep([view.care.level], view.care.urgent, (event) => tellNextStep(this, event))}
        <div class="actions">
          ${action('secondary', words.shared.back, () => send({ type: 'back' }))}
          ${action('secondary', words.shared.restart, () => send({ type: 'restart' }))}
        </div>
        ${provenance(words.shared, language)}
      </div>
    `;
  }

  #list({ headingLevel, care }: Options): TemplateResult {
    const { words, language } = this.#locale;
    return html`
      ${listStart(words.title, words.list, headingLevel)}
      ${careList(viewCareList(care), words.alarm, headingLevel + 1)}
      ${provenance(words.shared, language)}
    `;
  }
}
