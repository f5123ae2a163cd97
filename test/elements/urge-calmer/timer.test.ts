import { expect } from '@open-wc/testing';
import {
  hide,
  HOUR,
  PACES,
  shown,
  useGuide,
  wordsOfBreath,
} from '../../../testing/calmer-guide.js';
import type { Calmer } from '../../../testing/calmer.js';
import { mount } from '../../../testing/mount.js';

const { open, breathing, pass, jump, waiting } = useGuide();

describe('urge-calmer, its timer', () => {
  it('is one at most, and none on any other screen than that of the guide', async () => {
    const one = await open();
    let guides = 0;
    await one.visit(() => {
      const guide = one.has(one.words.breath.pause);
      guides += guide ? 1 : 0;
      expect(waiting()).to.equal(guide ? 1 : 0);
    });
    expect(guides).to.equal(1);
    one.element.reset();
    await one.settled();
    expect(waiting()).to.equal(0);
  });

  it('is none while the page is hidden, and goes on in phase after that', async () => {
    const one = await breathing();
    await pass(one, 1500);
    hide(true);
    await one.settled();
    expect(waiting()).to.equal(0);
    jump(HOUR + 3000);
    hide(false);
    await one.settled();
    expect(shown(one)).to.equal(`${one.words.breath.out}1`);
    expect(waiting()).to.equal(1);
  });

  it('is none after the element is taken away, whatever a script still does with it', async () => {
    const one = await breathing();
    one.element.remove();
    expect(waiting()).to.equal(0);
    one.element.theme = 'dark';
    await one.settled();
    hide(false);
    await one.settled();
    expect(waiting()).to.equal(0);
  });

  it('is in the right phase when it comes back in mid-breath', async () => {
    const one = await breathing();
    await pass(one, 1500);
    const place = one.element.parentElement as Element;
    one.element.remove();
    jump(3000);
    place.append(one.element);
    await one.settled();
    expect(shown(one)).to.equal(`${one.words.breath.out}1`);
    await pass(one, 500);
    expect(shown(one)).to.equal(`${one.words.breath.out}2`);
  });

  for (const [what, asleep, phase] of [
    ['three seconds of sleep', 3000, 'in4'],
    ['an hour of sleep', HOUR, 'in1'],
    ['an hour and five seconds of sleep', HOUR + 5000, 'out2'],
  ] as const) {
    it(`shows the right second after ${what}`, async () => {
      const one = await breathing();
      jump(asleep);
      await pass(one, 0);
      const { breath } = one.words;
      expect(shown(one)).to.equal(phase.replace(/in|out/, (word) => breath[word as 'in' | 'out']));
      expect(waiting()).to.equal(1);
    });
  }

  it('goes on from where it was when the clock steps back', async () => {
    const one = await breathing();
    await pass(one, 5000);
    jump(-HOUR);
    one.element.requestUpdate();
    await one.settled();
    expect(shown(one)).to.equal(`${one.words.breath.out}2`);
    // The next event is the first to tell of the step.
    hide(false);
    await one.settled();
    expect(shown(one)).to.equal(`${one.words.breath.out}2`);
    await pass(one, 1000);
    expect(shown(one)).to.equal(`${one.words.breath.out}3`);
  });

  it('is one for each of ten elements, each in its own phase', async () => {
    const all: Calmer[] = [];
    for (let index = 0; index < 10; index += 1) all.push(await mount('urge-calmer'));
    await open();
    for (const one of all) {
      await one.calm();
      await pass(one, 1000);
    }
    await Promise.all(all.map((one) => one.settled()));
    const breath = wordsOfBreath(all[0] as Calmer, PACES['4/6']);
    expect(all.map(shown)).to.deep.equal(all.map((_, index) => breath[(10 - index) % 10]));
    expect(waiting()).to.equal(10);
  });

  it('goes on in another document', async () => {
    const one = await breathing();
    const place = one.element.parentElement as Element;
    const frame = document.createElement('iframe');
    place.append(frame);
    await pass(one, 2000);
    frame.contentDocument?.body.append(one.element);
    await one.settled();
    expect(shown(one)).to.equal(`${one.words.breath.in}3`);
    await pass(one, 3000);
    expect(shown(one)).to.equal(`${one.words.breath.out}2`);
    frame.remove();
    await pass(one, 2000);
    expect(waiting()).to.equal(0);
  });
});
