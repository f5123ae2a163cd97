import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import type { Harness } from '../../../testing/harness.js';
import { mount } from '../../../testing/mount.js';
import { REWRITERS } from '../../../testing/rewrite.js';

/** What there is to read and to choose now. */
const seen = (one: Harness) => ({
  text: one.text,
  checked: [...one.root.querySelectorAll('input')].map(({ checked }) => checked),
});

contract('texts rewritten by a translator', (tag) => {
  for (const [name, rewrite] of Object.entries(REWRITERS)) {
    it(`shows on every screen what an untouched twin shows (${name})`, async () => {
      const twin = await mount(tag);
      const expected: unknown[] = [];
      await twin.visit(() => expected.push(seen(twin)));

      const one = await mount(tag);
      const found: unknown[] = [];
      await one.visit(() => {
        found.push(seen(one));
        rewrite(one.root);
      });
      expect(found.length).to.be.greaterThan(2);
      expect(found).to.deep.equal(expected);
    });

    it(`draws a text that changes in its place (${name})`, async () => {
      const one = await mount(tag);
      await one.onTheWay();
      rewrite(one.root);
      one.element.requestUpdate();
      await one.settled();
      one.expectOnTheWay();
    });

    it(`keeps the focus and open folds (${name})`, async () => {
      const one = await mount(tag);
      const button = one.root.querySelector<HTMLElement>('button');
      button?.focus();
      one.openAll();
      rewrite(one.root);
      one.element.requestUpdate();
      await one.settled();
      expect(one.root.activeElement?.textContent).to.equal(button?.textContent);
      for (const { open } of one.root.querySelectorAll('details')) expect(open).to.equal(true);
    });
  }
});
