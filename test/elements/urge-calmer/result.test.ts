import { expect } from '@open-wc/testing';
import { ACTIVITIES, TRIGGERS } from '../../../dist/core/index.js';
import { ratedEnd } from '../../../testing/calmer-screens.js';
import { TO_OUTCOME } from '../../../testing/calmer.js';
import { nameOf, namesByRole } from '../../../testing/dom.js';
import { expectEvent, record } from '../../../testing/events.js';
import { mount } from '../../../testing/mount.js';

const open = () => mount('urge-calmer');

describe('urge-calmer, how strong the urge is', () => {
  const toRate = async () => {
    const one = await open();
    await one.check(TO_OUTCOME['early-signal']);
    return one.press(one.words.start.calm);
  };

  it('is not rated as long as nobody touches it', async () => {
    const one = await toRate();
    expect(nameOf(one.slider('before'))).to.equal(one.words.rate.after);
    expect(one.slider('before').getAttribute('aria-valuetext')).to.equal(one.words.rate.empty);
    await one.skipRating();
    await one.exit();
    expect(one.element.result).to.deep.include({ before: null, after: null });
  });

  it('is 5 after a click in the untouched middle', async () => {
    const one = await toRate();
    one.slider('before').click();
    await one.settled();
    expect(one.slider('before').getAttribute('aria-valuetext')).to.equal('5');
    await one.press(one.words.shared.next);
    await one.exit();
    expect(one.element.result?.before).to.equal(5);
  });

  it('is what a person picks among the eleven numbers, and the slider follows', async () => {
    const one = await toRate();
    for (const value of [0, 7, 10]) {
      await one.choose(String(value));
      expect(one.slider('before').value).to.equal(String(value));
    }
    expect(namesByRole(one.root, 'radio')).to.deep.equal(
      Array.from({ length: 11 }, (_, number) => String(number)),
    );
    await one.press(one.words.shared.next);
    await one.exit();
    expect(one.element.result?.before).to.equal(10);
  });

  for (const [what, rated] of [
    ['not rated', null],
    ['rated', 8],
    ['rated with the least', 0],
  ] as const) {
    it(`stays ${what} when a swipe over the slider turns out to scroll the page`, async () => {
      const one = await toRate();
      if (rated !== null) await one.choose(String(rated));
      const slider = one.slider('before');
      expect(getComputedStyle(slider).touchAction).to.equal('pan-y');
      for (const pointerType of ['touch', 'pen']) {
        slider.dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }));
        await one.rate('before', 3);
        await one.rate('before', 4);
        slider.dispatchEvent(new PointerEvent('pointercancel', { pointerType, bubbles: true }));
        await one.settled();
        expect(slider.value).to.equal(String(rated ?? 5));
        expect(slider.getAttribute('aria-valuetext')).to.equal(
          rated === null ? one.words.rate.empty : String(rated),
        );
      }
    });
  }

  it('can be rated before and after at the second moment', async () => {
    const one = await ratedEnd(await open(), 0, 10);
    expect(one.element.result).to.deep.include({ before: 0, after: 10 });
  });

  const CHANGES = { less: [8, 3], same: [5, 5], more: [0, 10] } as const;
  for (const [change, [before, after]] of Object.entries(CHANGES)) {
    it(`is spoken of kindly when it is ${change}`, async () => {
      const one = await ratedEnd(await open(), before, after);
      const { less, notLess, rated } = one.words.end;
      const said = change === 'less' ? less : notLess;
      expect(one.text).to.include(rated(before, after)).and.include(said);
      expect(one.text).not.to.include(change === 'less' ? notLess : less);
    });
  }

  it('is not spoken of when it was not rated twice', async () => {
    const one = await toRate();
    await one.rate('before', 9);
    await one.press(one.words.shared.next);
    await one.done();
    await one.skipRating();
    expect(one.element.result).to.deep.include({ before: 9, after: null });
    expect(one.text).not.to.include(one.words.end.less);
    expect(one.text).not.to.include(one.words.end.notLess);
  });
});

describe('urge-calmer, its result', () => {
  it('has the outcome, the ratings, what was done, what came before, and how long it took', async () => {
    const one = await (await open()).visit();
    await one.choose(one.words.triggers.car);
    const { durationMs, ...result } = one.element.result ?? { durationMs: -1 };
    expect(result).to.deep.equal({
      ...{ outcome: 'early-signal', before: 7, after: 4, trigger: 'car', wentToToilet: false },
      activities: ACTIVITIES,
    });
    expect(durationMs).to.be.at.least(0).and.below(20_000);
  });

  it("offers the person's own triggers first, and forgets them nowhere else", async () => {
    const one = await open();
    one.element.triggers = ['meeting', 'cold'];
    await one.toEnd();
    const [first, second, third] = namesByRole(one.root, 'radio');
    const { meeting, cold } = one.words.triggers;
    expect([first, second]).to.deep.equal([meeting, cold]);
    expect(third).to.equal(one.words.triggers['key-in-lock']);
    for (const odd of [null, 'meeting', ['moon'], {}, 7]) {
      one.element.triggers = odd as never;
      await one.settled();
      expect(namesByRole(one.root, 'radio')[0]).to.equal(one.words.triggers['key-in-lock']);
    }
  });

  it('takes the last of all triggers that are chosen', async () => {
    const one = await (await open()).toEnd();
    for (const trigger of TRIGGERS) {
      await one.choose(one.words.triggers[trigger]);
      expect(one.element.result?.trigger).to.equal(trigger);
    }
  });

  it('is none while a session goes on', async () => {
    const one = await open();
    await one.visit(() => {
      if (!one.ended) expect(one.element.result).to.equal(null);
    });
    expect(one.element.result).not.to.equal(null);
    await one.back();
    expect(one.element.result).to.equal(null);
  });

  it('tells the outcome only, again when the end is reached again', async () => {
    const one = await open();
    const event = await expectEvent(one.element, 'urge-calmer-result', () => one.exit());
    expect(Object.entries(event)).to.deep.include(['outcome', null]);
    await one.back();
    await one.check(TO_OUTCOME.emptying);
    const again = await expectEvent(one.element, 'urge-calmer-result', () => one.exit());
    expect(Object.entries(again)).to.deep.include(['outcome', 'emptying']);
  });

  it('tells a start and the end, and nothing in between', async () => {
    const one = await open();
    const names = ['start', 'step', 'end', 'result'].map((name) => `urge-calmer-${name}`);
    const events = record(one.element, names);
    const types = () => events.splice(0).map(({ type }) => type.replace('urge-calmer-', ''));
    await one.calm();
    expect(types()).to.deep.equal(['start']);
    await one.press(one.words.breath.pause);
    await one.play();
    await one.press(one.words.breath.stop);
    expect(types()).to.deep.equal([]);
    await (await one.open('squeeze')).tap('squeeze', 5);
    expect(types()).to.deep.equal([]);
    await one.done();
    await one.rate('after', 2);
    expect(types()).to.deep.equal([]);
    await one.press(one.words.shared.next);
    await one.choose(one.words.triggers.cold);
    expect(types()).to.deep.equal(['end', 'result']);
    await one.restart();
    expect(types()).to.deep.equal([]);
  });
});
