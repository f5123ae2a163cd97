import { html } from 'lit';
import {
  PACES,
  parseTriggers,
  transitionUrge,
  URGE_MACHINE,
  type Pace,
  type Trigger,
  type UrgeEvent,
  type UrgeOptions,
  type UrgeState,
  type UrgeView,
} from '../../core/index.js';
import * as locales from '#locales/urge-calmer.js';
import { question } from '../../parts/question.styles.js';
import { ending, nextStep } from '../../parts/screens.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { UrgeWords } from '../../words/urge-calmer.js';
import { MachineElement } from '../base/machine-element.js';
import { oneOf, yesOrNo, type Options } from '../base/options.js';
import { calmScreen, type ActivityContext, type Typed } from './activities.js';
import { bottomBar, canStick } from './bar.js';
import { BreathAnimation } from './breath-animation.js';
import { Cues } from './cues.js';
import { GuideClock } from './guide-clock.js';
import { Memory, memoryScreen } from './memory.js';
import { breathMessage } from './pictures.js';
import {
  checkOutcome,
  checkQuestion,
  endWords,
  rateScreen,
  startScreen,
  triggerChoice,
} from './screens.js';
import { UrgeCalmerResultEvent } from './urge-calmer.events.js';
import { urgeCalmer } from './urge-calmer.styles.js';

const NOTHING_TYPED: Typed = { phone: '', words: '' };

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
 * @csspart progress - The line above a heading: where one is.
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
export class UrgeCalmer extends MachineElement<
  UrgeWords,
  UrgeState,
  UrgeEvent,
  UrgeOptions,
  UrgeView
> {
  static override styles = [tokens, base, question, urgeCalmer];

  /** @internal */
  static override properties: Options = {
    away: { read: yesOrNo },
    pace: { read: oneOf(...PACES) },
    triggers: { attribute: false, read: parseTriggers },
  };

  /**
   * For somebody away from home: begins with stop, breathe, say the words, walk on. Default false.
   * @attr away
   */
  declare away: boolean;
  /**
   * Seconds in and out: `4/6`, `3/5`, `2/4`, or `none`, without breath. The person can change it. Default `4/6`.
   * @attr pace
   */
  declare pace: Pace;
  /** The person's own triggers, as the self-check gives them: offered before the others. Never stored. Default none. */
  declare triggers: readonly Trigger[];

  readonly #cues = new Cues(this);
  readonly #memory = new Memory(this);
  readonly #animation = new BreathAnimation(this);
  readonly #clock = new GuideClock(this, (event) => this.#advance(event));
  #typed = NOTHING_TYPED;
  /** Whether the bar can stick to the bottom of the window; read where the element stands, screen by screen. */
  #sticks = true;

  constructor() {
    super(locales, URGE_MACHINE);
    this.away = false;
    this.pace = '4/6';
    this.triggers = [];
  }

  /** Clears the session and returns to the start screen. */
  override reset(): void {
    const { state } = this.machine;
    super.reset();
    this.machine.replace(transitionUrge(state, { type: 'reset', now: performance.now() }));
    this.#typed = NOTHING_TYPED;
    this.#memory.keepCleared();
    this.#memory.follow(this.machine.view, 'reset');
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#sticks = canStick(this);
  }

  /** @internal */
  override viewOptions(): UrgeOptions {
    const { away, pace, triggers } = this;
    return { ...this.care(this.localized.tag), away, pace, triggers };
  }

  /** @internal */
  override updated(): void {
    const { view } = this.machine;
    this.#clock.follow(view);
    this.#animation.follow(view);
    this.#cues.follow(view.breath);
  }

  protected override onScreenChange(before: UrgeView, after: UrgeView): void {
    if (after.step === 'start') this.#typed = NOTHING_TYPED;
    this.#sticks = canStick(this);
    this.#memory.keepCleared();
    if (!before.result && after.result) {
      this.dispatchEvent(new UrgeCalmerResultEvent(after.outcome));
    }
  }

  protected override message({ breath }: UrgeView, words: UrgeWords): string {
    return this.#cues.on.has('voice') ? breathMessage(breath, words.breath) : '';
  }

  protected override privacy(words: UrgeWords): string {
    return (this.#memory.remembering ? words.memory : words.shared).privacy;
  }

  protected override screen(view: UrgeView, words: UrgeWords): unknown {
    const context: ActivityContext = {
      view,
      words,
      language: this.localized.language,
      level: this.level,
      sticks: this.#sticks,
      send: this.#send,
      cues: this.#cues,
      typed: this.#typed,
      type: (typed) => {
        this.#typed = { ...this.#typed, ...typed };
        this.requestUpdate();
      },
    };
    return html`${this.#step(context)} ${bottomBar(context)}`;
  }

  /** Takes what a person did on the screen. */
  readonly #send = (event: UrgeEvent): void => {
    this.machine.send({ ...event, now: performance.now() });
    this.#memory.follow(this.machine.view, event.type);
  };

  /** Takes what happened without a person. */
  #advance(event: UrgeEvent): void {
    this.machine.advance({ ...event, now: performance.now() });
  }

  #step(context: ActivityContext) {
    const { view, words, language, send } = context;
    const asks = this.storage !== 'off' && (view.step === 'end' || this.storage === 'on');
    switch (view.step) {
      case 'start':
        return html`${startScreen(context)} ${memoryScreen(this.#memory, asks, context)}`;
      case 'check':
        return view.question ? checkQuestion(view.question, context) : checkOutcome(context);
      case 'calm':
        return calmScreen(context);
      case 'end':
        return html`
          <div part="result">
            ${endWords(context)} ${nextStep(view.outcome ? [view.outcome] : [])}
            ${triggerChoice(context)} ${memoryScreen(this.#memory, asks, context)}
            ${ending(words.shared, language, send)}
          </div>
        `;
      default:
        return rateScreen(context);
    }
  }
}
