import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  contactOf,
  transitionSelfCheck,
  viewCareList,
  viewSelfCheck,
  type SelfCheckAnswers,
  type SelfCheckResult,
  type SelfCheckView,
} from '../../core/index.js';
import { locales } from '../../locales/oab-self-check.js';
import { tellNextStep, tellProgress } from '../../shared/events.js';
import { formatDate } from '../../shared/format.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { OabElement } from '../../shared/oab-element.js';
import { action } from '../../shared/parts/action.js';
import { alarmQuestions } from '../../shared/parts/alarm-questions.js';
import { careCard, careList, contactLinks, reasonTexts } from '../../shared/parts/care-card.js';
import { frame, heading, list, paragraphs, subheading } from '../../shared/parts/frame.js';
import { questionScreen } from '../../shared/parts/question.js';
import { ending, nextStep, opening, provenance, startScreen } from '../../shared/parts/screens.js';
import { QuestionnaireController } from '../../shared/questionnaire-controller.js';
import { styles } from '../../theme/styles.js';
import { OabSelfCheckResultEvent } from './oab-self-check.events.js';
import { selfCheck } from './oab-self-check.styles.js';
import { selfHelp } from './self-help.js';
import { SummaryController } from './summary-controller.js';
import { summaryList, summaryText } from './summary-text.js';

/**
 * Asks the alarm signs, then the pattern of complaints, one question a screen. Ends in a plain result, first
 * steps, and a summary for the GP.
 *
 * @summary The self-check.
 * @tag oab-self-check
 *
 * @slot intro - Text of the site at the start, instead of the element's own.
 * @slot next-step - A link or button of the site, shown with every result that is not urgent.
 * @slot next-step-(outcome) - Shown only with that outcome, or with that level of urgency: `next-step-oab-wet`.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @fires {OabProgressEvent} oab-self-check-start - A person began. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} oab-self-check-step - Another question is shown. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} oab-self-check-end - The result is shown. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} oab-self-check-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {OabSelfCheckResultEvent} oab-self-check-result - Outcome and level. Does not bubble.
 */
export class OabSelfCheck extends OabElement {
  static override styles = [...styles, selfCheck];

  /** @internal */
  static override properties: PropertyDeclarations = { mode: {} };

  /** `questions` asks and answers; `list` shows the same fixed explanation to everyone and computes nothing. Default `questions`. */
  declare mode: 'questions' | 'list';

  readonly #locale = new LocaleController(this, locales);
  readonly #summary = new SummaryController(this);
  readonly #questions = new QuestionnaireController(this, {
    transition: transitionSelfCheck,
    moved: (from, to) => {
      this.#summary.reset();
      tellProgress(this, from, to);
      const { result } = this;
      if (!result) return;
      this.dispatchEvent(new OabSelfCheckResultEvent(result.outcome, result.redFlag.level));
    },
  });

  constructor() {
    super();
    this.mode = 'questions';
  }

  /** The last result, or `null` when there is none. */
  get result(): SelfCheckResult | null {
    return this.#view().result;
  }

  /** What was answered so far. */
  get answers(): SelfCheckAnswers {
    return this.#view().answers;
  }

  /** Forgets every answer and shows the start. */
  reset(): void {
    this.#summary.reset();
    this.#questions.reset();
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language } = this.#locale;
    const screen = this.mode === 'list' ? this.#list() : this.#screen();
    return frame(this.theme, language, words.shared, screen);
  }

  #view() {
    return viewSelfCheck(this.#questions.state, this.care(this.#locale.tag));
  }

  #screen(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.#locale;
    const { send } = this.#questions;
    const view = this.#view();
    const { screen, care, result } = view;
    if (screen) {
      const alarm = alarmQuestions(words);
      const merged = {
        ...words,
        questions: { ...alarm.questions, ...words.questions },
        hints: { ...alarm.hints, ...words.hints },
        choices: { ...alarm.choices, ...words.answers },
      };
      return questionScreen(screen, level, merged, send);
    }
    if (!result) {
      const start = opening(level, words.title, words.lead);
      const emergency = contactOf('emergency', this.care(tag));
      return startScreen(start, [words.length(view.length), words.scope], words, emergency, send);
    }
    return html`
      <div part="result">
        ${
          care
            ? [careCard(care, words.alarm, level), this.#nextStep(view, result)]
            : this.#advice(view, result)
        }
        ${this.#forGp(view, result)} ${ending(words.shared, language, send)}
      </div>
    `;
  }

  #nextStep({ care }: SelfCheckView, { outcome, redFlag }: SelfCheckResult) {
    return nextStep([outcome, redFlag.level], !!care?.urgent, (event) => tellNextStep(this, event));
  }

  #advice(view: SelfCheckView, result: SelfCheckResult) {
    const { outcome, signs, notes } = result;
    const { level } = this;
    const { words } = this.#locale;
    if (outcome === 'red-flag') return nothing;
    const { title, text } = words.outcomes[outcome];
    const gp = view.gp.phone ? contactLinks([view.gp], words.alarm, !view.callFirst) : nothing;
    const listed = (name: string, texts: readonly string[]) =>
      texts.length > 0
        ? html`<section>${subheading(level, name)} ${list(texts)}</section>`
        : nothing;
    return html`
      ${heading(level, title)} ${view.callFirst ? gp : nothing}
      ${paragraphs(view.dominantLeak ? [...text, words.dominant[view.dominantLeak]] : text)}
      ${view.callFirst ? nothing : gp} ${this.#nextStep(view, result)}
      ${listed(
        words.signsTitle,
        signs.map((id) => words.signs[id]),
      )}
      ${listed(words.notesTitle, [
        ...notes.map((id) => words.notes[id]),
        ...reasonTexts(words.alarm, view.routineReasons),
      ])}
      ${view.selfHelp ? selfHelp(words, level) : nothing}
      <b>${words.alarm.doubt}</b>
    `;
  }

  #forGp({ summary }: SelfCheckView, result: SelfCheckResult) {
    const { words, language } = this.#locale;
    if (!summary) return nothing;
    const text = summaryText(summary, result, words, formatDate(new Date(), language));
    const { copied, canShare } = this.#summary;
    const { title, open, print, copy, share } = words.summary;
    return html`
      <section class="panel">
        ${subheading(this.level, title)}
        <div class="row">
          ${action('secondary', print, () => this.#summary.print(text, language))}
          ${action('secondary', copy, () => void this.#summary.copy(text))}
          ${canShare ? action('secondary', share, () => void this.#summary.share(text)) : nothing}
        </div>
        <p role="status">
          ${copied === null ? nothing : copied ? words.summary.copied : words.summary.notCopied}
        </p>
        <details ?open=${copied === false}>
          <summary>${open}</summary>
          ${summaryList(text)}
        </details>
      </section>
    `;
  }

  #list(): TemplateResult {
    const { level } = this;
    const { words, language, tag } = this.#locale;
    return html`
      ${opening(level, words.title, words.list)}
      ${careList(viewCareList(this.care(tag)), words.alarm, level)}
      ${subheading(level, words.pattern.title)} ${paragraphs(words.pattern.text)}
      ${selfHelp(words, level)} ${provenance(words.shared, language)}
    `;
  }
}
