import { html, nothing, type TemplateResult } from 'lit';
import {
  type UrgeAct,
  type UrgeCheck,
  PACES,
  viewUrge,
  type Pace,
  type UrgeResult,
  type UrgeView,
} from '../../core/index.js';
import { locales } from '../../words/urge-calmer.js';
import { OabProgressEvent } from '../../events.js';
import { LocaleController } from '../../controllers/locale.js';
import { OabElement } from '../base/oab-element.js';
import { oneOf, yesOrNo, type Options } from '../base/options.js';
import { action } from '../../parts/action.js';
import { frame } from '../../parts/frame.js';
import { ending, nextStep } from '../../parts/screens.js';
import { base } from '../../styles/base.styles.js';
import { question } from '../../parts/question.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { calmScreen, type ActivityOptions } from './activities.js';
import { BreathAnimation } from './breath-animation.js';
import { breathMessage } from './breath-picture.js';
import { Cues } from './cues.js';
import { endWords, triggerChoice } from './end-screen.js';
import { checkOutcome, checkQuestion, rateScreen, startScreen } from './screens.js';
import { Memory, memoryScreen } from './memory.js';
import { SessionController } from './session-controller.js';
import { UrgeCalmerResultEvent } from './urge-calmer.events.js';
import { urgeCalmer } from './urge-calmer.styles.js';

/**
 * For the moment itself: one tap to a breathing guide, or first a short check whether the bladder can be full.
 * The way to the toilet is always in sight.
 *
 * @summary The calm session.
 * @tag urge-calmer
 *
 * @slot intro - Text of the site at the start, instead of the element's own.
 * @slot words - Calm words of the site, instead of the element's own.
 * @slot read - Something to read as a distraction.
 * @slot next-step - A link or button of the site, shown at the end.
 * @slot next-step-(outcome) - Shown at the end only with that outcome of the check: `next-step-emptying`.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @csspart question - A heading that is a question.
 * @csspart choice - Something to choose.
 * @csspart selected - What is chosen.
 * @csspart exit - The action that leads to the toilet.
 * @csspart breath - The picture of the breath, and the flower.
 * @csspart result - Everything of the end.
 *
 * @cssproperty --oab-water - Colour of water in the pictures; that of the accent. Set it when the accent is red or yellow.
 *
 * @fires {OabProgressEvent} urge-calmer-start - A person began. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} urge-calmer-end - The session ended. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} urge-calmer-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {UrgeCalmerResultEvent} urge-calmer-result - The outcome of the check. Does not bubble.
 */
export class UrgeCalmer extends OabElement {
  static override styles = [tokens, base, question, urgeCalmer];

  /** @internal */
  static override properties: Options = {
    onTheGo: { attribute: 'on-the-go', read: yesOrNo },
    pace: { read: oneOf(...PACES) },
    phone: { state: true },
  };

  /** For on the way: begins with stop, breathe, say the words, walk on. Default false. */
  declare onTheGo: boolean;
  /** Seconds in and out: `4/6`, `3/5`, `2/4`, or `none`, without breath. The person can change it. Default `4/6`. */
  declare pace: Pace;
  /** The number that the person typed, to call someone; forgotten with the session. */
  declare private phone: string;

  readonly #locale = new LocaleController(this, locales);
  readonly #session = new SessionController(this, {
    view: () => this.#view(),
    moved: (from, to) => {
      const progress = to.step === 'end' ? 'end' : from.step === 'start' ? 'start' : null;
      if (progress) this.dispatchEvent(new OabProgressEvent(this.localName, progress));
      if (to.result) this.dispatchEvent(new UrgeCalmerResultEvent(to.outcome));
    },
  });
  readonly #cues = new Cues(this, () => this.#view().breath);

  readonly #memory = new Memory(this);

  constructor() {
    super();
    this.onTheGo = false;
    this.pace = '4/6';
    this.phone = '';
    new BreathAnimation(this, () => this.#view());
  }

  /** How the last session ended, or `null` while it goes on. */
  get result(): UrgeResult | null {
    return this.#view().result;
  }

  /** What was answered in the check so far. */
  get answers(): UrgeCheck {
    return this.#session.state.check;
  }

  /** Forgets the session and shows the start. */
  reset(): void {
    this.#session.reset();
    this.#followed('reset');
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language } = this.#locale;
    const { privacy } = this.#memory.remembering ? words.memory : words.shared;
    const heard = this.#cues.on.has('voice') && breathMessage(this.#view().breath, words.breath);
    // The region for who listens is there before the guide begins, or its first words would not be heard.
    const screen = html`
      ${this.#screen()}
      <p role="status" class="heard">${heard || nothing}</p>
      ${this.#always()}
    `;
    return frame({ theme: this.theme, language, key: '', screen, privacy });
  }

  readonly #send = (act: UrgeAct): void => {
    this.#session.send(act);
    this.#followed(act.type);
  };

  #followed(act: UrgeAct['type']): void {
    const view = this.#view();
    if (view.step === 'start') this.phone = '';
    this.#memory.follow(view, act);
  }

  #view(): UrgeView {
    return viewUrge(this.#session.state, {
      ...this.care(this.#locale.tag),
      onTheGo: this.onTheGo,
      pace: this.pace,
    });
  }

  #screen() {
    const { words, language } = this.#locale;
    const send = this.#send;
    const view = this.#view();
    const asks = this.storage !== 'off' && (view.step === 'end' || this.storage === 'on');
    const options: ActivityOptions = {
      view,
      words,
      language,
      level: this.level,
      send,
      cues: this.#cues,
      phone: this.phone,
      typed: (phone) => {
        this.phone = phone;
      },
    };
    switch (view.step) {
      case 'start':
        return html`${startScreen(options)} ${memoryScreen(this.#memory, asks, options)}`;
      case 'check':
        return view.question ? checkQuestion(view.question, options) : checkOutcome(options);
      case 'calm':
        return calmScreen(options);
      case 'end':
        return html`
          <div part="result">
            ${endWords(options)} ${nextStep(view.outcome ? [view.outcome] : [])}
            ${triggerChoice(options)} ${memoryScreen(this.#memory, asks, options)}
            ${ending(words.shared, language, send)}
          </div>
        `;
      default:
        return rateScreen(options);
    }
  }

  /** The way back, and the way to the toilet: on every screen, and never hidden behind anything. */
  #always() {
    const { words } = this.#locale;
    const send = this.#send;
    const { step, exit, mayCalm } = this.#view();
    const leave = () => send({ type: 'toilet' });
    if (step === 'end' && !exit) return nothing;
    return html`
      <div class="row always">
        ${
          step === 'start' || step === 'end'
            ? nothing
            : action('secondary', words.shared.back, () => send({ type: 'back' }))
        }
        ${exit ? action(mayCalm ? 'exit' : 'exit primary', words.exit, leave) : nothing}
      </div>
    `;
  }
}
