import { triageMachine, type TriageView } from '../../core/index.js';
import * as locales from '#locales/redflag-triage.js';
import type { TriageWords } from '../../words/redflag-triage.js';
import { careCard } from '../../parts/care-card.js';
import { nextStep } from '../../parts/screens.js';
import { QuestionnaireElement } from '../base/questionnaire-element.js';
import { styles } from '../base/questionnaire.styles.js';
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
 * @csspart none - The card without alarm signs.
 *
 * @cssproperty --oab-none - Colour of the card without alarm signs; that of the accent. Set it when the accent is a kind of red.
 *
 * @fires {OabProgressEvent} redflag-triage-start - A person began. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} redflag-triage-end - The result is shown. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} redflag-triage-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {RedflagTriageResultEvent} redflag-triage-result - The level. Does not bubble.
 */
export class RedflagTriage extends QuestionnaireElement<TriageWords, TriageView> {
  static override styles = styles;

  constructor() {
    super(locales, triageMachine);
  }

  protected override onScreenChange(_before: TriageView, { result }: TriageView): void {
    if (result) this.dispatchEvent(new RedflagTriageResultEvent(result.level, result.complete));
  }

  protected override renderResult({ care }: TriageView, words: TriageWords): unknown {
    return care && [careCard(care, words.alarm, this.level), nextStep([care.level], care.urgent)];
  }
}
