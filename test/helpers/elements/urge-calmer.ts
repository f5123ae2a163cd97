import { expect } from '@open-wc/testing';
import {
  ACTIVITIES,
  URGE_QUESTIONS,
  type Activity,
  type Scale,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from '../../../dist/core/index.js';
import type { UrgeCalmer } from '../../../dist/index.js';
import type { UrgeWords } from '../../../dist/locales/urge-calmer.js';
import { words as en } from '../../../dist/words/en/urge-calmer.js';
import { words as nl } from '../../../dist/words/nl/urge-calmer.js';
import { FakeClock } from '../clock.js';
import { allByRole, getByRole } from '../dom.js';
import { entry, type Open, type Screen } from '../entry.js';
import { Harness } from '../harness.js';
import type { Language } from '../languages.js';

/** The answers that lead to the mildest outcome. */
const MILD = {
  burning: 'no',
  pregnantOrCatheter: 'no',
  emptiedFully: 'yes',
  minutesSinceVoid: 10,
  drankMuch: 'no',
  diuretic: 'no',
} as const satisfies UrgeCheck;

/** The first answers that lead to each outcome. */
export const TO_OUTCOME: Readonly<Record<UrgeOutcome, UrgeCheck>> = {
  'infection-first': { burning: 'yes' },
  'not-for-you': { burning: 'no', pregnantOrCatheter: 'yes' },
  emptying: { burning: 'no', pregnantOrCatheter: 'no', emptiedFully: 'no' },
  'early-signal': MILD,
  'may-be-full': {
    burning: 'no',
    pregnantOrCatheter: 'no',
    emptiedFully: 'yes',
    minutesSinceVoid: 60,
  },
};

/** The outcomes after which waiting may do harm. */
export const CLOSED = ['infection-first', 'not-for-you', 'emptying'] as const;

class Calmer extends Harness<UrgeWords, UrgeCalmer> {
  exit = () => this.press(this.words.exit);
  back = () => this.press(this.words.shared.back);
  restart = () => this.press(this.words.shared.restart);
  /** From the first screen into the exercises. */
  calm = () => this.press(this.element.onTheGo ? this.words.onTheGo.calm : this.words.start.calm);
  /** From the exercises to the second rating. */
  done = () => this.press(this.words.done);
  skip = () => this.press(this.words.rate.skip);

  override expectStart(): void {
    expect(this.heading.textContent).to.equal(this.words.title);
    expect(this.has(this.words.start.calm)).to.equal(true);
    expect(this.element.answers).to.deep.equal({});
  }
  override async onTheWay(): Promise<this> {
    return this.check({ burning: 'no' });
  }
  override expectOnTheWay(): void {
    expect(this.heading.textContent).to.equal(this.words.questions.pregnantOrCatheter);
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
    return new Intl.NumberFormat(this.language, format).format(
      unit === 'hour' ? answer / 60 : answer,
    );
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
  /** Types a number to call somebody. */
  async type(phone: string): Promise<this> {
    const field = allByRole(this.root, 'textbox')[0] as HTMLInputElement;
    field.value = phone;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return this.settled();
  }
  /** Ticks or unticks what can be chosen by this text. */
  async choose(text: string, role: 'radio' | 'checkbox' = 'radio'): Promise<this> {
    getByRole(this.root, role, text).click();
    return this.settled();
  }
  /** Opens all that can be opened on the screen. */
  openAll(): this {
    for (const details of this.root.querySelectorAll('details')) details.open = true;
    return this;
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

export type { Calmer };

const GP = { 'gp-phone': '010 123 45 67' };

/** Keys of `localStorage` with one record that is older than the others. */
export const REMEMBERED: Readonly<Record<string, string>> = {
  'oab-elements/urge-calmer': '1',
  ...Object.fromEntries(
    [
      { id: 'a', wentToToilet: true, activities: [], before: null, after: null, trigger: null },
      { id: 'b', wentToToilet: false, activities: ['breathe', 'words'], before: 8, after: 3 },
    ].map((record, days) => [
      `oab-elements/urge-calmer/${record.id}`,
      JSON.stringify({ ...record, at: Date.now() - (days + 1) * 86_400_000 }),
    ]),
  ),
};

/** The ways to each screen, from the first one. */
const WAYS: Readonly<Record<string, (one: Calmer) => Promise<unknown>>> = {
  start: async () => undefined,
  ...Object.fromEntries(
    URGE_QUESTIONS.map((question, index) => [
      `question ${question}`,
      (one: Calmer) =>
        one.check(
          Object.fromEntries(
            URGE_QUESTIONS.slice(0, index).map((id) => [id, MILD[id]]),
          ) as UrgeCheck,
        ),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TO_OUTCOME).map(([outcome, answers]) => [
      `outcome ${outcome}`,
      (one: Calmer) => one.check(answers),
    ]),
  ),
  rate: (one) => toRate(one),
  rated: async (one) => (await toRate(one)).rate('before', 9),
  'breathe paused': (one) => one.pauseAt(8500),
  'breathe stopped': async (one) => (await one.calm()).press(one.words.breath.stop),
  'breathe settings': async (one) => (await one.pauseAt(1000)).openAll(),
  'breathe none': async (one) => {
    one.element.pace = 'none';
    return one.calm();
  },
  ...Object.fromEntries(
    ACTIVITIES.slice(1).map((activity) => [
      activity,
      async (one: Calmer) => (await one.calm()).open(activity),
    ]),
  ),
  'five-things done': async (one) =>
    (await (await one.calm()).open('five-things')).tap('five-things', 5),
  'squeeze done': async (one) => (await (await one.calm()).open('squeeze')).tap('squeeze', 5),
  'distract with a number': async (one) =>
    (await (await one.calm()).open('distract')).type('06 1234 5678'),
  'rate again': async (one) => (await one.calm()).done(),
  'rated again': (one) => ratedAgain(one, 8, 3),
  'end, not rated': async (one) => (await (await one.calm()).done()).skip(),
  'end, less': (one) => ratedEnd(one, 8, 3),
  'end, the same': (one) => ratedEnd(one, 5, 5),
  'end, more': (one) => ratedEnd(one, 2, 6),
  'end, to the toilet': async (one) => (await one.calm()).exit(),
  ...Object.fromEntries(
    CLOSED.map((outcome) => [
      `end, ${outcome}`,
      async (one: Calmer) => (await one.check(TO_OUTCOME[outcome])).exit(),
    ]),
  ),
};

/** Through the whole check to the first rating. */
async function toRate(one: Calmer): Promise<Calmer> {
  await one.check(MILD);
  return one.press(one.words.start.calm);
}

async function ratedAgain(one: Calmer, before: number, after: number): Promise<Calmer> {
  await (await one.calm()).done();
  return (await one.rate('before', before)).rate('after', after);
}

/** To the end with these ratings. */
export async function ratedEnd(one: Calmer, before: number, after: number): Promise<Calmer> {
  return (await ratedAgain(one, before, after)).press(one.words.shared.next);
}

/** Shows a screen with what is remembered on it; the storage is left as empty as it was. */
async function remembering(
  open: Open<Calmer>,
  language: Language,
  way: (one: Calmer) => Promise<unknown>,
): Promise<Calmer> {
  Object.assign(localStorage, REMEMBERED);
  try {
    const one = await open({ language, attributes: { storage: 'on' } });
    await way(one);
    return one.openAll();
  } finally {
    localStorage.clear();
  }
}

/** Every screen and state. */
export const calmerScreens = (open: Open<Calmer>): Screen<Calmer>[] => [
  ...Object.entries(WAYS).map(([name, way]) => ({
    name,
    open: async (language: Language) => {
      const one = await open({ language, attributes: GP });
      await way(one);
      return one;
    },
  })),
  {
    name: 'start on the go',
    open: (language) => open({ language, attributes: { 'on-the-go': '' } }),
  },
  {
    name: 'words on the go',
    open: async (language) => {
      const one = await open({ language, attributes: { 'on-the-go': '' } });
      return (await one.calm()).open('words');
    },
  },
  {
    name: 'start with remembering',
    open: (language) => remembering(open, language, async () => undefined),
  },
  {
    name: 'end with remembering',
    open: (language) => remembering(open, language, (one) => one.exit()),
  },
];

export const urgeCalmer = entry({
  words: { nl, en },
  Driver: Calmer,
  options: [{ attribute: 'pace', property: 'pace', initial: '4/6', good: '3/5' }],
  progress: ['start', 'step', 'end'],
  result: { event: 'urge-calmer-result', fields: ['outcome'] },
  fewestScreens: 40,
  screens: async (open) => calmerScreens(open),
  trees: (open) => {
    const trees = {
      start: 'start',
      minutes: 'question minutesSinceVoid',
      closed: 'outcome infection-first',
      rate: 'rated again',
      breathe: 'breathe paused',
      settings: 'breathe settings',
      tapped: 'five-things done',
      distract: 'distract with a number',
      end: 'end, less',
      'end-closed': 'end, infection-first',
    };
    return {
      'on-the-go': async () => open({ attributes: { 'on-the-go': '' } }),
      ...Object.fromEntries(
        Object.entries(trees).map(([name, screen]) => [
          name,
          async () => {
            const one = await open({ attributes: GP });
            await WAYS[screen]?.(one);
            return one;
          },
        ]),
      ),
    };
  },
});
