import { expect, nextFrame } from '@open-wc/testing';
import type { Calmer } from '../../../testing/calmer.js';
import { mount } from '../../../testing/mount.js';

/** In milliseconds: what a person cannot see. */
const CLOSE = 50;

const moving = ({ root }: Calmer) => root.getAnimations();

/** How far the place of `animation` in a breath of `length` is from `place`; all in milliseconds. */
function distance({ currentTime }: Animation, place: number, length: number): number {
  const apart = Math.abs((Number(currentTime) - place) % length);
  return Math.min(apart, length - apart);
}

/** Fails unless the picture is where a breath is that began at `began`, in the time of this page. */
function expectInPhase(one: Calmer, began: number, length = 10_000): void {
  const { timeline, defaultView } = one.element.ownerDocument;
  // What moves is in the time of the frame that is drawn, and of the document that it stands in.
  const later = (defaultView?.performance.timeOrigin ?? 0) - performance.timeOrigin;
  const place = Number(timeline.currentTime) + later - began;
  expect(moving(one)).to.have.length.at.least(2);
  for (const animation of moving(one)) {
    expect(animation.playState).to.equal('running');
    expect(distance(animation, place, length)).to.be.below(CLOSE);
  }
}

/** The guide, and when it began. */
async function breathing(attributes: Readonly<Record<string, string>> = {}) {
  const one = await mount('urge-calmer', { attributes });
  const started = one.calm();
  // The press has happened; what it leads to is drawn later.
  const began = performance.now();
  await started;
  return { one, began };
}

/** Waits for real time to pass, as the animations do. */
async function wait(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await nextFrame();
}

function freeze(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('urge-calmer, the picture of the breath', () => {
  for (const [pace, length] of [
    ['4/6', 10_000],
    ['2/4', 6_000],
  ] as const) {
    it(`moves in phase with the words at ${pace}`, async () => {
      const { one, began } = await breathing({ pace });
      for (const pause of [50, 100, 150]) {
        await wait(pause);
        for (const { effect } of moving(one)) {
          expect(effect?.getTiming().duration).to.equal(length);
          expect(effect?.getTiming().iterations).to.equal(Infinity);
        }
        expectInPhase(one, began, length);
      }
    });
  }

  it('is in phase again after the page stood still', async () => {
    const { one, began } = await breathing();
    await wait(50);
    freeze(400);
    await nextFrame();
    await nextFrame();
    expectInPhase(one, began);
  });

  it('is not set back and forth while the words count', async () => {
    const { one } = await breathing();
    await wait(50);
    const before = moving(one).map(({ startTime }) => startTime);
    one.element.requestUpdate();
    await one.settled();
    await wait(1100);
    expect(moving(one).map(({ startTime }) => startTime)).to.deep.equal(before);
  });

  it('stands still when paused, at the place in the breath, and goes on from there', async () => {
    const { one, began } = await breathing();
    await wait(300);
    const paused = one.press(one.words.breath.pause);
    const place = performance.now() - began;
    await paused;
    await wait(150);
    expect(moving(one)).to.have.length.at.least(2);
    for (const animation of moving(one)) {
      expect(animation.playState).to.equal('paused');
      expect(distance(animation, place, 10_000)).to.be.below(CLOSE);
    }
    const playing = one.play();
    const again = performance.now() - place;
    await playing;
    await wait(100);
    expectInPhase(one, again);
  });

  it('keeps its lines whole where the colours are those of the device', async () => {
    const { one } = await breathing();
    const rules = one.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const forced = rules.filter(
      (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'),
    ) as CSSMediaRule[];
    const sheet = new CSSStyleSheet();
    for (const rule of forced.flatMap(({ cssRules }) => [...cssRules]))
      sheet.insertRule(rule.cssText);
    one.root.adoptedStyleSheets.push(sheet);
    for (const layer of ['.far', '.near', '.water']) {
      const drawn = one.root.querySelector(layer) as Element;
      expect(getComputedStyle(drawn).opacity, layer).to.equal('1');
    }
  });

  it('does not move when stopped, without breath, or on other screens', async () => {
    const { one } = await breathing();
    await one.press(one.words.breath.stop);
    expect(moving(one)).to.deep.equal([]);
    await one.play();
    expect(moving(one)).not.to.have.length(0);
    await one.openAll().choose(one.words.breath.none);
    expect(moving(one)).to.deep.equal([]);
    await one.choose(one.words.breath.both(3, 5));
    expect(moving(one)).not.to.have.length(0);
    await one.open('words');
    expect(moving(one)).to.deep.equal([]);
    await one.open('breathe');
    expect(moving(one)).not.to.have.length(0);
    await one.exit();
    expect(moving(one)).to.deep.equal([]);
  });

  it('moves no more after it is taken away, and moves in phase when it is back', async () => {
    const { one, began } = await breathing();
    const place = one.element.parentElement as Element;
    await wait(50);
    const before = moving(one);
    one.element.remove();
    for (const { playState } of before) expect(playState).to.equal('idle');
    one.element.theme = 'dark';
    await one.settled();
    expect(moving(one)).to.deep.equal([]);
    place.append(one.element);
    await one.settled();
    await wait(50);
    expect(moving(one)).to.have.length(before.length);
    expectInPhase(one, began);
  });

  it('is in phase in another document, which has a time of its own', async () => {
    const { one, began } = await breathing();
    const frame = document.createElement('iframe');
    one.element.after(frame);
    await wait(300);
    frame.contentDocument?.body.append(one.element);
    await one.settled();
    await wait(100);
    expectInPhase(one, began);
    // A frame that goes tells nothing to what is in it: the element would go on breathing.
    one.element.remove();
  });

  for (const lacks of ['animate', 'matchMedia', 'finished'] as const) {
    it(`needs no "${lacks}": the words count on, and nothing throws or is left behind`, async () => {
      const owner = {
        animate: Element.prototype,
        matchMedia: window,
        finished: Animation.prototype,
      }[lacks];
      const before = Object.getOwnPropertyDescriptor(owner, lacks) as PropertyDescriptor;
      const errors: string[] = [];
      const note = (event: Event) => void errors.push(event.type);
      for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
      try {
        Reflect.deleteProperty(owner, lacks);
        const { one } = await breathing();
        await wait(50);
        expect(one.text).to.include(one.words.breath.in);
        await one.press(one.words.breath.pause);
        one.element.remove();
        await wait(50);
      } finally {
        Object.defineProperty(owner, lacks, before);
        for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('leaves no rejection behind when it is taken away in mid-breath', async () => {
    const errors: string[] = [];
    const note = (event: Event) => void errors.push(event.type);
    addEventListener('unhandledrejection', note);
    try {
      const { one } = await breathing();
      await wait(50);
      // As a test environment does, which looks at the promise of every animation.
      for (const { finished } of moving(one)) expect(finished).to.be.instanceOf(Promise);
      one.element.remove();
      await wait(50);
    } finally {
      removeEventListener('unhandledrejection', note);
    }
    expect(errors).to.deep.equal([]);
  });
});
