import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { partOf } from '../../testing/dom.js';
import { TAGS, type Tag } from '../../testing/elements.js';
import { screensOf } from '../../testing/mount.js';

const NO_GROUND = 'rgba(0, 0, 0, 0)';

/** Every screen of `tag` as it is printed: with what a person did on it before, on the screen. */
async function* printed(tag: Tag) {
  for (const { name, open } of screensOf(tag)) {
    const { element, root } = await open('nl');
    await emulateMedia({ media: 'print' });
    yield { name, root };
    await emulateMedia({ media: 'screen' });
    element.remove();
  }
}

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const tag of TAGS) {
    it(`${tag}: telephone numbers are there, and need no ground, which printers leave out`, async () => {
      let seen = 0;
      for await (const { name, root } of printed(tag)) {
        const text = getComputedStyle(partOf(root, 'base')).color;
        for (const link of root.querySelectorAll('a[href^="tel:"]')) {
          expect(link.checkVisibility(), name).to.equal(true);
          const { backgroundColor, color } = getComputedStyle(link);
          expect([backgroundColor, color], name).to.deep.equal([NO_GROUND, text]);
          seen += 1;
        }
      }
      expect(seen).to.be.greaterThan(0);
    });

    it(`${tag}: buttons are gone`, async () => {
      let seen = 0;
      for await (const { name, root } of printed(tag)) {
        for (const button of root.querySelectorAll('button')) {
          expect(button.checkVisibility(), name).to.equal(false);
          seen += 1;
        }
      }
      expect(seen).to.be.greaterThan(0);
    });
  }
});
