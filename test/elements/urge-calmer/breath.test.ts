import { expect } from '@open-wc/testing';
import {
  heard,
  liveRegion,
  HOUR,
  PACES,
  shown,
  useGuide,
  wordsOfBreath,
} from '../../../testing/calmer-guide.js';
import type { Calmer } from '../../../testing/calmer.js';
import { textOf } from '../../../testing/dom.js';

const { open, breathing, pass, waiting } = useGuide();

describe('urge-calmer, the words of the guide', () => {
  for (const [pace, seconds] of Object.entries(PACES)) {
    it(`count every second of every breath at ${pace}`, async () => {
      const one = await breathing({ pace });
      const breath = wordsOfBreath(one, seconds);
      const seen: string[] = [];
      for (let second = 0; second < breath.length * 3; second += 1) {
        seen.push(shown(one));
        await pass(one, 1000);
      }
      expect(seen).to.deep.equal([...breath, ...breath, ...breath]);
    });
  }

  it('say nothing to keep up with, and start no timer, without breath', async () => {
    const one = await breathing({ pace: 'none' });
    expect(one.heading.textContent).to.equal(one.words.breath.noneTitle);
    expect(shown(one)).to.equal(one.words.breath.still);
    expect(one.text).to.include(one.words.breath.noneText);
    expect([one.has(one.words.breath.pause), one.has(one.words.breath.stop)]).to.deep.equal([
      false,
      false,
    ]);
    expect(heard(one)).to.equal('');
    expect(waiting()).to.equal(0);
  });

  it('stand still when paused, and go on where they were', async () => {
    const one = await breathing();
    await pass(one, 5300);
    await one.press(one.words.breath.pause);
    const before = shown(one);
    expect(before).to.equal(`${one.words.breath.out}2`);
    expect(waiting()).to.equal(0);
    await pass(one, HOUR);
    expect(shown(one)).to.equal(before);
    expect(one.has(one.words.shared.start)).to.equal(false);
    await one.press(one.words.breath.play);
    expect(shown(one)).to.equal(before);
    await pass(one, 700);
    expect(shown(one)).to.equal(`${one.words.breath.out}3`);
  });

  it('begin with breathing in after a stop', async () => {
    const one = await breathing();
    await pass(one, 5300);
    await one.press(one.words.breath.stop);
    expect(shown(one)).to.equal(one.words.breath.still);
    expect(waiting()).to.equal(0);
    expect([one.has(one.words.breath.stop), one.has(one.words.breath.play)]).to.deep.equal([
      false,
      false,
    ]);
    await one.press(one.words.shared.start);
    expect(shown(one)).to.equal(`${one.words.breath.in}1`);
  });

  it('begin a new breath when a person chooses another pace', async () => {
    const one = await breathing();
    await pass(one, 5300);
    await one.openAll().choose(one.words.breath.both(2, 4));
    expect(shown(one)).to.equal(`${one.words.breath.in}1`);
    await pass(one, 2000);
    expect(shown(one)).to.equal(`${one.words.breath.out}1`);
    await one.choose(one.words.breath.none);
    expect(shown(one)).to.equal(one.words.breath.still);
    expect(waiting()).to.equal(0);
  });

  it('begin a new breath when the exercise is opened again', async () => {
    const one = await breathing();
    await pass(one, 7000);
    await one.open('words');
    await one.open('breathe');
    expect(shown(one)).to.equal(`${one.words.breath.in}1`);
    await pass(one, 2000);
    await one.done();
    await one.back();
    expect(shown(one)).to.equal(`${one.words.breath.in}1`);
  });
});

describe('urge-calmer, what a screen reader may say', () => {
  interface Said {
    readonly at: number;
    readonly text: string;
  }
  /** Everything that is said in so many seconds. */
  async function said(one: Calmer, seconds: number): Promise<readonly Said[]> {
    const all: Said[] = [];
    let before = '';
    for (let second = 0; second <= seconds; second += 1) {
      const text = heard(one);
      if (text !== before && text !== '') all.push({ at: second, text });
      before = text;
      await pass(one, 1000);
    }
    return all;
  }
  const texts = async (one: Calmer, seconds: number) =>
    (await said(one, seconds)).map(({ text }) => text);

  it('has its region before there is anything to say', async () => {
    const one = await open();
    const region = liveRegion(one);
    expect(textOf(region)).to.equal('');
    await one.calm();
    expect(liveRegion(one) === region).to.equal(true);
    expect(textOf(region)).to.equal(one.words.breath.inFull(4));
  });

  it('is said in full for two breaths and short after that', async () => {
    const one = await breathing();
    const { inFull, outFull, in: inShort, out: outShort } = one.words.breath;
    const full = [inFull(4), outFull(6)];
    expect(await texts(one, 35)).to.deep.equal([
      ...full,
      ...full,
      ...[inShort, outShort],
      ...[inShort, outShort],
    ]);
  });

  for (const [pace, [inward, outward]] of Object.entries(PACES)) {
    it(`comes at most every four seconds at ${pace}`, async () => {
      const all = await said(await breathing({ pace }), 40);
      const gaps = all.slice(1).map(({ at }, index) => at - (all[index]?.at ?? 0));
      expect(all.length).to.be.at.least(Math.floor(40 / (inward + outward)));
      for (const gap of gaps) expect(gap).to.be.at.least(4);
    });
  }

  it('speaks for a whole breath at once where breathing in is short', async () => {
    const one = await breathing({ pace: '2/4' });
    const { bothFull, bothShort } = one.words.breath;
    const full = bothFull(2, 4);
    expect(await texts(one, 23)).to.deep.equal([full, full, bothShort, bothShort]);
  });

  it('is nothing after play in mid-phase until the next phase', async () => {
    const one = await breathing();
    await pass(one, 5300);
    await one.press(one.words.breath.pause);
    await pass(one, HOUR);
    await one.play();
    expect(heard(one)).to.equal('');
    await pass(one, 4700);
    expect(heard(one)).to.equal(one.words.breath.inFull(4));
  });

  it('is not said again at once after pause, stop, another pace or another exercise', async () => {
    const AGAIN: Readonly<Record<string, (one: Calmer) => Promise<unknown>>> = {
      pause: async (one) => (await one.press(one.words.breath.pause)).play(),
      stop: async (one) => (await one.press(one.words.breath.stop)).play(),
      pace: (one) => one.openAll().choose(one.words.breath.both(3, 5)),
      exercise: async (one) => (await one.open('words')).open('breathe'),
      screen: async (one) => (await one.done()).back(),
      session: async (one) => (await one.back()).calm(),
    };
    for (const [what, act] of Object.entries(AGAIN)) {
      const one = await breathing();
      expect(heard(one), what).to.equal(one.words.breath.inFull(4));
      await pass(one, 300);
      await act(one);
      expect(heard(one), what).to.equal('');
      one.element.remove();
    }
  });

  it('is nothing when paused, stopped, on another screen, or switched off', async () => {
    const one = await breathing();
    const leave: readonly (() => Promise<unknown>)[] = [
      () => one.press(one.words.breath.pause),
      () => one.press(one.words.breath.stop),
      () => one.openAll().choose(one.words.settings.voice, 'checkbox'),
      () => one.done(),
    ];
    for (const [index, act] of leave.entries()) {
      expect(heard(one), String(index)).not.to.equal('');
      await act();
      expect(await said(one, 20), String(index)).to.deep.equal([]);
      if (index < 2) await one.play();
      if (index === 2) await one.choose(one.words.settings.voice, 'checkbox');
      // To where the next breath begins.
      await pass(one, index < 3 && heard(one) === '' ? 10_000 - (21_000 % 10_000) : 0);
    }
  });
});
