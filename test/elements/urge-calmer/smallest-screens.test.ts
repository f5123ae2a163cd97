import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allByRole, getByRole, nameOf } from '../../../testing/dom.js';
import { screensOf, slotted } from '../../../testing/mount.js';

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
