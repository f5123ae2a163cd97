/** Driving the calm session as a person does. */
import { expect } from '@open-wc/testing/pure';
import {
  ACTIVITIES,
  URGE_QUESTIONS,
  type Activity,
  type Scale,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from '../dist/core/index.js';
import type { UrgeCalmer } from '../dist/index.js';
import type { UrgeWords } from '../dist/words/urge-calmer.js';
import { FakeClock } from './clock.js';
import { allByRole, getByRole } from './dom.js';
import { Harness } from './harness.js';

/** The answers that lead to the mildest outcome. */
export const MILD = {
  burning: 'no',
  notForDelay: 'no',
  hardToPass: 'no',
  minutesSinceVoid: 10,
  drankMuch: 'no',
  diuretic: 'no',
} as const satisfies UrgeCheck;

/** The first answers that lead to each outcome. */
export const TO_OUTCOME: Readonly<Record<UrgeOutcome, UrgeCheck>> = {
  'infection-first': { burning: 'yes' },
  'not-for-you': { burning: 'no', notForDelay: 'yes' },
  emptying: { burning: 'no', notForDelay: 'no', hardToPass: 'yes' },
  'go-now': { burning: 'no', notForDelay: 'no', hardToPass: 'no', minutesSinceVoid: 480 },
  'early-signal': MILD,
  'may-be-full': { burning: 'no', notForDelay: 'no', hardToPass: 'no', minutesSinceVoid: 60 },
};

/** The outcomes after which waiting may do harm. */
export const CLOSED = ['infection-first', 'not-for-you', 'emptying', 'go-now'] as const;

export class Calmer extends Harness<UrgeWords, UrgeCalmer> {
  exit = () => this.press(this.words.exit);
  back = () => this.press(this.words.shared.back);
  restart = () => this.press(this.words.shared.restart);
  /** Lets the guide begin, or go on. */
  play = () =>
    this.press(this.has(this.words.breath.play) ? this.words.breath.play : this.words.shared.start);
  /** From the first screen into the exercises. */
  calm = () => this.press(this.element.away ? this.words.away.calm : this.words.start.calm);
  /** From the exercises to the second rating. */
  done = () => this.press(this.words.done);
  skipRating = () => this.press(this.words.rate.skip);

  override expectStart(): void {
    expect(this.heading.textContent).to.equal(this.words.title);
    expect(this.has(this.words.start.calm)).to.equal(true);
    expect(this.element.answers).to.deep.equal({});
  }
  override async onTheWay(): Promise<this> {
    return this.check({ burning: 'no' });
  }
  override expectOnTheWay(): void {
    expect(this.heading.textContent).to.equal(this.words.questions.notForDelay);
    expect(this.element.answers).to.deep.equal({ burning: 'no' });
  }
  override async toEnd(): Promise<this> {
    return this.ended ? this : this.exit();
  }
  override async toNextStep(): Promise<this> {
    return this.toEnd();
  }
  override async toGp(): Promise<this> {
    return this.check(TO_OUTCOME['infection-first']);
  }
  override async visit(at?: () => unknown): Promise<this> {
    await at?.();
    await this.check(MILD, at);
    await this.press(this.words.start.calm);
    await at?.();
    await this.rate('before', 7);
    await this.press(this.words.shared.next);
    this.openAll();
    await at?.();
    for (const activity of ACTIVITIES.slice(1)) {
      await this.open(activity);
      await at?.();
    }
    await this.done();
    await at?.();
    await this.rate('after', 4);
    await this.press(this.words.shared.next);
    await at?.();
    return this;
  }
  override async leave(): Promise<this> {
    for (let screens = 0; this.ended || this.has(this.words.shared.back); screens += 1) {
      if (screens > 20) throw new Error('there is no way back to the start');
      await this.back();
    }
    await this.toEnd();
    return this.restart();
  }
  override get outcome(): unknown {
    return { ...this.element.result, durationMs: 0 };
  }

  /** Answers these questions of the check from the first screen; `at` is called on every screen on the way. */
  async check(answers: UrgeCheck, at?: () => unknown): Promise<this> {
    await this.press(this.words.start.check);
    await at?.();
    for (const question of URGE_QUESTIONS) {
      if (answers[question] === undefined) continue;
      expect(this.heading.textContent).to.equal(this.words.questions[question]);
      await this.press(this.answerText(answers[question]));
      await at?.();
    }
    return this;
  }
  /** What the button of an answer says. */
  answerText(answer: UrgeCheck[UrgeQuestion] & {}): string {
    if (typeof answer === 'string') return this.words.answers[answer];
    const unit = answer < 60 ? 'minute' : 'hour';
    const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
    const time = new Intl.NumberFormat(this.language, format).format(
      unit === 'hour' ? answer / 60 : answer,
    );
    return answer < 480 ? time : this.words.orLonger(time);
  }
  /** The field to fill in the minutes by hand. */
  get minutes(): HTMLInputElement {
    return allByRole(this.root, 'spinbutton')[0] as HTMLInputElement;
  }
  slider(scale: Scale): HTMLInputElement {
    const sliders = allByRole(this.root, 'slider');
    return sliders[sliders.length > 1 && scale === 'after' ? 1 : 0] as HTMLInputElement;
  }
  /** Moves the slider, as dragging does. */
  async rate(scale: Scale, value: number): Promise<this> {
    const slider = this.slider(scale);
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return this.settled();
  }
  /** Opens another exercise. */
  async open(activity: Activity): Promise<this> {
    return this.press(this.words.activities[activity].name);
  }
  async tap(activity: 'five-things' | 'squeeze', times: number): Promise<this> {
    for (let tap = 0; tap < times; tap += 1) await this.press(this.words.tap[activity]);
    return this;
  }
  /** Types into the field of an activity: a number to call somebody, or words of their own. */
  async type(text: string): Promise<this> {
    const field = allByRole(this.root, 'textbox')[0] as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return this.settled();
  }
  /** Ticks or unticks what can be chosen by this text. */
  async choose(text: string, role: 'radio' | 'checkbox' = 'radio'): Promise<this> {
    getByRole(this.root, role, text).click();
    return this.settled();
  }
  /** Breathes for so many milliseconds from the first screen, and pauses there. */
  async pauseAt(milliseconds: number): Promise<this> {
    const clock = new FakeClock();
    try {
      await this.calm();
      await clock.pass(milliseconds, () => this.settled());
      return await this.press(this.words.breath.pause);
    } finally {
      clock.restore();
    }
  }
}
