/** Somebody who taps on without looking: what a tap leads to must not come to stand where the next one lands. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { VesselId } from '../../../dist/index.js';
import { textOf } from '../../../testing/dom.js';
import {
  clearStore,
  drink,
  EVENING,
  NOON,
  openMeter,
  store,
  type Meter,
} from '../../../testing/fluid-meter.js';

beforeEach(clearStore);
afterEach(clearStore);
after(() => setViewport({ width: 800, height: 600 }));

const ATTRIBUTES = { 'gp-phone': '020 123 45 67', country: 'NL' };

/** Puts a vessel at a place in the window, and gives its middle. */
function aim({ root, words }: Meter, vessel: VesselId, block: ScrollLogicalPosition) {
  const button = [...root.querySelectorAll('.vessels button')].find((one) =>
    textOf(one).startsWith(words.vessels[vessel]),
  ) as HTMLElement;
  button.scrollIntoView({ block });
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2] as const;
}

/** What stands at a point of the window. */
const at = ({ root }: Meter, point: readonly [number, number]) =>
  root.elementFromPoint(...point)?.closest<HTMLElement>('a, button');

for (const [width, height] of [
  [320, 568],
  [390, 844],
] as const) {
  describe(`fluid-meter, under the finger at ${width} × ${height}`, () => {
    beforeEach(() => setViewport({ width, height }));

    for (const block of ['start', 'center', 'end'] as const) {
      it(`shows what is urgent in whole, and no link where a vessel was (${block})`, async () => {
        const one = await openMeter({ now: NOON, attributes: ATTRIBUTES });
        const point = aim(one, 'bottle', block);
        for (let taps = 0; taps < 6; taps += 1) {
          at(one, point)?.click();
          await one.settled();
          expect(at(one, point)?.localName).not.to.equal('a');
          expect(one.said).to.include('Water');
        }
        expect(one.element.answers.length).to.be.at.least(3);
        expect(one.text).to.include(one.words.notes.pause);
        const { top, bottom } = (
          one.root.querySelector('.urgent p') as Element
        ).getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(height + 1);
      });
    }

    it('keeps the vessel where it is while words and numbers come above it', async () => {
      const one = await openMeter({ now: EVENING, attributes: ATTRIBUTES });
      const point = aim(one, 'cup', 'center');
      for (let taps = 1; taps <= 4; taps += 1) {
        at(one, point)?.click();
        await one.settled();
        expect(one.element.answers).to.have.length(taps);
      }
      expect(one.text).to.include(one.words.status['far-below']);
    });
  });
}

describe('fluid-meter, what is urgent', () => {
  const vesselsAre = ({ root }: Meter) =>
    root.querySelector('.urgent')?.compareDocumentPosition(root.querySelector('.vessels') as Node);

  it('stands at the top on a later visit, and stays there while it is nothing new', async () => {
    store({ much: drink('much', NOON, 'water', 1200) });
    const one = await openMeter({ now: NOON, attributes: ATTRIBUTES });
    expect(vesselsAre(one)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await one.tap('cup');
    expect(vesselsAre(one)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stands below the vessels when a tap led to it', async () => {
    const one = await openMeter({ now: NOON, attributes: ATTRIBUTES });
    for (const vessel of ['bottle', 'bottle', 'cup'] as const) await one.tap(vessel);
    expect(vesselsAre(one)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('leaves the button for an amount of one’s own in place, too', async () => {
    await setViewport({ width: 390, height: 844 });
    const one = await openMeter({ now: NOON, attributes: ATTRIBUTES });
    one.open(one.words.log.own).fill('ml', '1200');
    const button = [...one.root.querySelectorAll('.log button')].find(
      (found) => textOf(found) === one.words.log.add,
    ) as HTMLElement;
    button.scrollIntoView({ block: 'end' });
    const { y } = button.getBoundingClientRect();
    button.click();
    await one.settled();
    expect(one.text).to.include(one.words.notes.pause);
    expect(Math.abs(button.getBoundingClientRect().y - y)).to.be.below(2);
  });
});
