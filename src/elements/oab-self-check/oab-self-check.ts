import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  contactOf,
  transitionSelfCheck,
  viewCareList,
  viewSelfCheck,
  type SelfCheckAnswers,
  type SelfCheckResult,
  type SelfCheckView,
  type Summary,
} from '../../core/index.js';
import { locales } from '../../locales/oab-self-check.js';
import { tellNextStep, tellProgress } from '../../shared/events.js';
import { formatDate } from '../../shared/format.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { directionOf } from '../../shared/locales.js';
import { OabElement, type Options } from '../../shared/oab-element.js';
import { readChoice } from '../../shared/options.js';
import { action } from '../../shared/parts/action.js';
import { alarmQuestions } from '../../shared/parts/alarm-questions.js';
import { careCard, careList, contactLinks, reasonText } from '../../shared/parts/care-card.js';
import { frame, heading, list, paragraphs } from '../../shared/parts/frame.js';
import { questionScreen, type QuestionWords } from '../../shared/parts/question.js';
import { listStart, nextStep, provenance, startScreen } from '../../shared/parts/screens.js';
import { QuestionnaireController } from '../../shared/questionnaire-controller.js';
import { styles } from '../../theme/styles.js';
import { OabSelfCheckResultEvent } from './oab-self-check.events.js';
import { selfCheck } from './oab-self-check.styles.js';
import { selfHelp } from './self-help.js';
import { SummaryController } from './summary-controller.js';
import { answerText, summaryText } from './summary-text.js';

const MODES = ['questions', 'list'] as const;

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
  declare mode: (typeof MODES)[number];

  readonly #locale = new LocaleController(this, locales);
  readonly #summary = new SummaryController(this);
  readonly #questions = new QuestionnaireController(this, {
    transition: transitionSelfCheck,
    moved: (from, to) => this.#moved(from, to),
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
    const { words, language, tag } = this.#locale;
    const options = this.readOptions(tag);
    const mode = readChoice(this.localName, 'mode', this.mode, MODES);
    return frame(
      { language, theme: options.theme, privacy: words.shared.privacy },
      mode === 'list' ? this.#list(options) : this.#screen(options),
    );
  }

  #view(options?: Options): SelfCheckView {
    return viewSelfCheck(this.#questions.state, options?.care ?? { country: null });
  }

  #moved(from: string, to: string): void {
    this.#summary.reset();
    tellProgress(this, from, to);
    const { result } = this;
    if (!result) return;
    this.dispatchEvent(new OabSelfCheckResultEvent(result.outcome, result.redFlag.level));
  }

  #screen(options: Options): TemplateResult {
    const { words } = this.#locale;
    const { headingLevel } = options;
    const { send } = this.#questions;
    const view = this.#view(options);
    if (view.screen) {
      return questionScreen(view.screen, headingLevel, this.#questionWords(), send);
    }
    if (view.result && view.summary) {
      return this.#result(view, view.result, view.summary, headingLevel);
    }
    return startScreen(
      {
        ...words.shared,
        title: words.title,
        lead: words.lead,
        notes: [words.length(view.length), words.scope],
        alarm: words.alarm,
      },
      headingLevel,
      contactOf('emergency', options.care),
      () => send({ type: 'start' }),
    );
  }

  #questionWords(): QuestionWords {
    const { words } = this.#locale;
    const alarm = alarmQuestions(words);
    const { hints, questions }: Record<'hints' | 'questions', Record<string, string>> = words;
    return {
      shared: words.shared,
      question: (field) => questions[field] ?? alarm.question(field),
      hint: (field) => (field in questions ? hints[field] : alarm.hint(field)),
      choice: (field, choice) =>
        (field in questions ? answerText(words, field, choice) : '') || alarm.choice(field, choice),
    };
  }

  #result(view: SelfCheckView, result: SelfCheckResult, summary: Summary, headingLevel: number) {
    const { words, language } = this.#locale;
    const { send } = this.#questions;
    const { outcome, redFlag } = result;
    return html`
      <div part="result" class="result">
        ${
          view.care
            ? careCard(view.care, words.alarm, headingLevel)
            : this.#advice(view, result, headingLevel)
        }
        ${nextStep([outcome, redFlag.level], view.care?.urgent ?? false, (event) =>
          tellNextStep(this, event),
        )}
        ${this.#forGp(result, summary, headingLevel + 1)}
        <div class="actions">
          ${action('secondary', words.shared.back, () => send({ type: 'back' }))}
          ${action('secondary', words.shared.restart, () => send({ type: 'restart' }))}
        </div>
        ${provenance(words.shared, language)}
      </div>
    `;
  }

  #advice(view: SelfCheckView, { outcome, signs, notes }: SelfCheckResult, headingLevel: number) {
    const { words } = this.#locale;
    const { dominantLeak, routineReasons } = view;
    if (outcome === 'red-flag') return nothing;
    const { title, text } = words.outcomes[outcome];
    return html`
      ${heading(headingLevel, title, true)} ${paragraphs(text)}
      ${dominantLeak ? html`<p>${words.dominant[dominantLeak]}</p>` : nothing}
      ${contactLinks([view.gp], words.alarm, !view.callFirst)}
      ${signs.length > 0 ? heading(headingLevel + 1, words.signsTitle) : nothing}
      ${list(signs.map((id) => words.signs[id]))}
      ${notes.length > 0 ? heading(headingLevel + 1, words.notesTitle) : nothing}
      ${list(notes.map((id) => words.notes[id]))}
      ${list(routineReasons.map((id) => reasonText(words.alarm, id)))}
      ${view.selfHelp ? selfHelp(words, headingLevel + 1) : nothing}
      <p><b>${words.alarm.doubt}</b></p>
    `;
  }

  #forGp(result: SelfCheckResult, summary: Summary, headingLevel: number) {
    const { words, language } = this.#locale;
    const text = summaryText(summary, result, words, formatDate(new Date(), language));
    const { copied, canShare } = this.#summary;
    const { title, open, print, copy, share } = words.summary;
    return html`
      <section class="summary">
        ${heading(headingLevel, title)}
        <div class="actions">
          ${action('secondary', print, () =>
            this.#summary.print(text, language, directionOf(language)),
          )}
          ${action('secondary', copy, () => void this.#summary.copy(text))}
          ${canShare ? action('secondary', share, () => void this.#summary.share(text)) : nothing}
        </div>
        <p role="status">
          ${copied === null ? nothing : copied ? words.summary.copied : words.summary.notCopied}
        </p>
        <details ?open=${copied === false}>
          <summary>${open}</summary>
          <p>${text.date}</p>
          <dl>
            ${text.rows.map(
              ({ label, values }) => html`
                <dt>${label}</dt>
                ${values.map((value) => html`<dd>${value}</dd>`)}
              `,
            )}
          </dl>
          <p>${text.note}</p>
        </details>
      </section>
    `;
  }

  #list({ headingLevel, care }: Options): TemplateResult {
    const { words, language } = this.#locale;
    return html`
      ${listStart(words.title, words.list, headingLevel)}
      ${careList(viewCareList(care), words.alarm, headingLevel + 1)}
      ${heading(headingLevel + 1, words.pattern.title)} ${paragraphs(words.pattern.text)}
      ${selfHelp(words, headingLevel + 1)} ${provenance(words.shared, language)}
    `;
  }
}
