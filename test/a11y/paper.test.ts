import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { partOf } from '../helpers/dom.js';
import { TAGS } from '../helpers/elements.js';
import { screensOf } from '../helpers/mount.js';

const NO_GROUND = 'rgba(0, 0, 0, 0)';

// Only Chromium lets a test see the page as it is on paper.
if (!navigator.userAgent.includes('Firefox')) {
  describe('on paper', () => {
    for (const tag of TAGS) {
      it(`${tag}: telephone numbers need no ground, which printers leave out, and buttons are gone`, async () => {
        let seen = 0;
        for (const { name, open } of screensOf(tag)) {
          const { element, root } = await open('nl');
          const links = root.querySelectorAll('a[href^="tel:"]');
          await emulateMedia({ media: links.length > 0 ? 'print' : 'screen' });
          const text = getComputedStyle(partOf(root, 'base')).color;
          for (const link of links) {
            const { backgroundColor, color } = getComputedStyle(link);
            expect([backgroundColor, color], name).to.deep.equal([NO_GROUND, text]);
            for (const button of root.querySelectorAll('button')) {
              expect(button.checkVisibility(), name).to.equal(false);
            }
            seen += 1;
          }
          await emulateMedia({ media: 'screen' });
          element.remove();
        }
        expect(seen).to.be.greaterThan(0);
      });
    }
  });
}
