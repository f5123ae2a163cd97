import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allByRole, getByRole, nameOf } from '../../../testing/dom.js';
import { mount, screensOf, slotted } from '../../../testing/mount.js';

describe('urge-calmer on the smallest screens', () => {
  const { innerWidth: width, innerHeight: height } = window;
  before(() => setViewport({ width: 320, height: 480 }));
  after(() => setViewport({ width, height }));

  it('keeps the way to the toilet in sight on every screen, wherever a person scrolls to', async () => {
    for (const { name, open } of screensOf('urge-calmer')) {
      const one = await open('nl');
      const exit = one.has(one.words.exit) && getByRole(one.root, 'button', one.words.exit);
      for (const share of exit ? [0, 0.5, 1] : []) {
        const room = one.element.getBoundingClientRect().height - window.innerHeight;
        const top = one.element.getBoundingClientRect().top + window.scrollY;
        window.scrollTo(0, top + Math.max(room, 0) * share);
        const { top: above, bottom: below } = (exit as HTMLElement).getBoundingClientRect();
        expect(above, `${name} ${share}`).to.be.at.least(0);
        expect(below, `${name} ${share}`).to.be.at.most(window.innerHeight);
      }
      expect(document.documentElement.scrollWidth, name).to.be.at.most(320);
      one.element.remove();
    }
  });

  for (const margin of [0, 8, 24]) {
    it(`is never widened by the picture of the breath, with a margin of ${margin} px`, async () => {
      const one = await screensOf('urge-calmer')
        .find(({ name }) => name === 'breathe paused')
        ?.open('nl');
      const place = one?.element.parentElement as HTMLElement;
      place.style.marginInline = `${margin}px`;
      for (const animation of one?.root.getAnimations() ?? []) animation.cancel();
      for (const layer of one?.root.querySelectorAll<SVGElement>('.far, .near') ?? []) {
        // As far as it ever turns.
        layer.style.transform = 'scale(1) rotate(45deg)';
      }
      expect(place.scrollWidth).to.be.at.most(place.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('lets nothing that has the focus disappear behind it', async () => {
    for (const { name, open } of screensOf('urge-calmer')) {
      const one = await open('nl');
      const always = one.has(one.words.exit)
        ? getByRole(one.root, 'button', one.words.exit).getBoundingClientRect()
        : null;
      const links = ['intro', 'words', 'read', 'next-step'].map((slot) => slotted(slot, slot));
      one.element.append(...links);
      one.element.style.marginBlockStart = '30em';
      const inputs = (['button', 'disclosure', 'link'] as const)
        .flatMap((role) => allByRole(one.root, role) as HTMLElement[])
        .concat(links.filter((link) => link.assignedSlot));
      for (const stop of always ? inputs.filter((input) => !input.closest('.bar')) : []) {
        // Just below what is in sight, so that the focus has to bring it there.
        window.scrollTo(0, 0);
        window.scrollTo(0, stop.getBoundingClientRect().top - window.innerHeight);
        stop.focus();
        const bar = getByRole(one.root, 'button', one.words.exit).getBoundingClientRect();
        const covered = stop.getBoundingClientRect().bottom - bar.top;
        expect(covered, `${name}: ${nameOf(stop)}`).to.be.at.most(1);
      }
      one.element.remove();
    }
  });
});

describe('urge-calmer in a low window', () => {
  const { innerWidth: width, innerHeight: height } = window;
  after(() => setViewport({ width, height }));

  const barOf = async (attributes: Readonly<Record<string, string>>, fontSize = '16px') => {
    const one = await mount('urge-calmer', { attributes });
    (one.element.parentElement as HTMLElement).style.fontSize = fontSize;
    await one.calm();
    window.scrollTo(0, one.element.getBoundingClientRect().top + window.scrollY);
    const bar = one.root.querySelector('.bar') as HTMLElement;
    const { top, bottom, height: high } = bar.getBoundingClientRect();
    return { high, sticks: bottom <= window.innerHeight + 1, seen: window.innerHeight - top };
  };

  for (const [what, viewport, fontSize] of [
    ['a phone on its side', { width: 640, height: 320 }, '16px'],
    ['a page at 400 %', { width: 320, height: 256 }, '16px'],
    ['very large text', { width: 320, height: 640 }, '32px'],
  ] as const) {
    it(`has no bar over the picture with ${what}`, async () => {
      await setViewport(viewport);
      const { sticks } = await barOf({}, fontSize);
      expect(sticks).to.equal(false);
    });
  }

  for (const [what, viewport, fontSize] of [
    ['a small phone', { width: 320, height: 568 }, '16px'],
    ['a phone', { width: 390, height: 760 }, '16px'],
    ['large text in a high window', { width: 820, height: 1180 }, '24px'],
  ] as const) {
    it(`has a bar that takes a fifth at most with ${what}`, async () => {
      await setViewport(viewport);
      const { sticks, high } = await barOf({}, fontSize);
      expect(sticks).to.equal(true);
      expect(high).to.be.at.most(viewport.height / 5);
    });
  }
});

describe('urge-calmer inside a box that hides or scrolls what sticks out', () => {
  const open = async (style: string) => {
    const one = await mount('urge-calmer');
    (one.element.parentElement as HTMLElement).style.cssText = style;
    await one.calm();
    await one.settled();
    await one.open('five-things');
    const exit = getByRole(one.root, 'button', one.words.exit);
    return { one, exit, bar: exit.parentElement as HTMLElement };
  };
  const precedes = (first: Node, second: Node) =>
    Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

  for (const style of ['overflow: hidden', 'overflow-x: hidden', 'overflow: auto']) {
    it(`has the way to the toilet right below the heading with "${style}"`, async () => {
      const { one, exit, bar } = await open(style);
      const first = one.root.querySelector('.flower') as Node;
      expect(precedes(one.heading, exit) && precedes(exit, first)).to.equal(true);
      expect(getComputedStyle(bar).position).to.equal('static');
      await one.exit();
      expect(one.heading.textContent).to.equal(one.words.end.toiletTitle);
    });
  }

  for (const style of ['', 'overflow: clip', 'overflow: auto; max-height: 300px']) {
    it(`has it in the bar at the bottom with "${style}"`, async () => {
      const { one, exit, bar } = await open(style);
      const last = getByRole(one.root, 'button', one.words.done);
      expect(precedes(last, exit)).to.equal(true);
      expect(getComputedStyle(bar).position).to.equal('sticky');
    });
  }
});
