import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { partOf } from '../../testing/dom.js';
import { TAGS, type Tag } from '../../testing/elements.js';
import { mount, screensOf } from '../../testing/mount.js';

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

    it(`${tag}: dark text on white, whatever theme the page has`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${tag} { --oab-text: #fff; --oab-text-soft: #eee; --oab-accent: #ff0 }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        const { element, root } = await mount(tag, { attributes: { theme: 'dark' } });
        await emulateMedia({ media: 'print' });
        for (const one of [partOf(root, 'base'), partOf(root, 'privacy-note')]) {
          const { color, colorScheme } = getComputedStyle(one);
          const channels = color.match(/\d+/g)?.map(Number) ?? [];
          expect(Math.max(...channels), color).to.be.lessThan(100);
          expect(colorScheme).to.equal('light');
        }
        element.remove();
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });

    it(`${tag}: what is folded is open`, async () => {
      let seen = 0;
      for await (const { name, root } of printed(tag)) {
        // What is left out on paper, folded or not, has no place to be seen in.
        const texts = [...root.querySelectorAll('details')]
          .filter((details) => details.checkVisibility())
          .flatMap((details) => [...details.querySelectorAll('p, li')])
          .filter((text) => !text.closest('button') && text.closest('[hidden]') === null);
        for (const text of texts) {
          expect(text.getClientRects().length, `${name}: ${text.textContent}`).to.be.greaterThan(0);
          seen += 1;
        }
      }
      expect(seen).to.be.greaterThan(0);
    });
  }
});
