import { html, nothing } from 'lit';
import {
  selfCheckMachine,
  type SelfCheckResult,
  type SelfCheckView,
  type Summary,
  TRIGGERS,
} from '../../core/index.js';
import * as locales from '#locales/oab-self-check.js';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { formatDate } from '../../words/format.js';
import { action } from '../../parts/action.js';
import { careCard } from '../../parts/care-card.js';
import { paragraphs, subheading } from '../../parts/frame.js';
import { nextStep } from '../../parts/screens.js';
import { QuestionnaireElement } from '../base/questionnaire-element.js';
import { styles } from '../base/questionnaire.styles.js';
import { OabSelfCheckResultEvent } from './oab-self-check.events.js';
import { selfCheck } from './oab-self-check.styles.js';
import { pattern } from './pattern.js';
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
 * @slot next-step-(outcome) - Shown only with that outcome, such as `next-step-oab-wet`.
 * @slot next-step-(level) - Shown only with that level of urgency of the alarm signs, such as `next-step-soon`.
 * @slot calm-session - The way to the calm session, with the outcomes that it is for.
 * @slot diary - The way to the bladder diary, with every outcome but an alarm sign.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @cssproperty --oab-water - Colour of water in the pictures; that of the accent. Set it when the accent is red or yellow.
 *
 * @fires {OabProgressEvent} oab-self-check-start - A person began. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} oab-self-check-end - The result is shown. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} oab-self-check-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {OabSelfCheckResultEvent} oab-self-check-result - Outcome and level. Does not bubble.
 */
export class OabSelfCheck extends QuestionnaireElement<SelfCheckWords, SelfCheckView> {
  static override styles = [...styles, selfCheck];

  readonly #summary = new SummaryController(this);

  constructor() {
    super(locales, selfCheckMachine);
  }

  protected override onScreenChange(_before: SelfCheckView, { result }: SelfCheckView): void {
    this.#summary.reset();
    if (!result) return;
    this.dispatchEvent(new OabSelfCheckResultEvent(result.outcome, result.redFlag.level));
  }

  protected override renderResult(
    { result, advice }: SelfCheckView,
    words: SelfCheckWords,
  ): unknown {
    if (!result || !advice) return nothing;
    const { care } = advice;
    const { outcome, redFlag } = result;
    const own = nextStep([outcome, redFlag.level], care?.urgent);
    return [
      outcome === 'red-flag'
        ? [care && careCard(care, words.alarm, this.level), own]
        : pattern(advice, result.signs, words.outcomes[outcome], words, this.level, own),
      advice.more ? this.#more(words) : nothing,
      this.#forGp(advice.summary, result),
    ];
  }

  protected override renderListExtra(words: SelfCheckWords): unknown {
    return [
      subheading(this.level, words.pattern.title),
      paragraphs(words.pattern.text),
      html`<section part="panel">
        ${subheading(this.level, words.notFor.title)} ${paragraphs(words.notFor.text)}
      </section>`,
      selfHelp(words, this.level, TRIGGERS),
    ];
  }

  /** The offer to answer the questions that the outcome did not need. */
  #more(words: SelfCheckWords) {
    return html`
      <p>${words.more}</p>
      <div class="row">
        ${action('secondary', words.answerMore, () => this.machine.send({ type: 'more' }))}
      </div>
    `;
  }

  #forGp(summary: Summary, result: SelfCheckResult) {
    const { words, language } = this.localized;
    const text = summaryText(summary, result, words, formatDate(new Date(), language));
    const { said } = this.#summary;
    const { title, open, print, copy, share } = words.summary;
    return html`
      <section part="panel">
        ${subheading(this.level, title)}
        <div class="row">
          ${action('secondary', print, () => this.#summary.print(text, language))}
          ${action('secondary', copy, () => void this.#summary.copy(text))}
          ${'share' in navigator ? action('secondary', share, () => void this.#summary.share(text)) : nothing}
        </div>
        <p role="status">${said ? words.summary[said] : nothing}</p>
        <details ?open=${said === 'notCopied' || said === 'notPrinted'}>
          <summary>${open}</summary>
          ${summaryList(text)}
        </details>
      </section>
    `;
  }
}
