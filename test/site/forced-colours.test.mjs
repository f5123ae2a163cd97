/** Forced colours, as in the contrast themes of Windows: what colour said must then be said by shape. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inEachBrowser, open, useServer, withPage } from './browser.mjs';

/** The levels of the fixed list with the width of the border of their card, in pixels. */
const borders = (element) =>
  element.evaluate(({ shadowRoot }) =>
    Object.fromEntries(
      [...shadowRoot.querySelectorAll('[part~=care-card]')].map((card) => [
        card.part[1],
        parseFloat(getComputedStyle(card).borderTopWidth),
      ]),
    ),
  );

describe('forced colours', () => {
  const address = useServer();

  // Only Chromium can be told to force its colours by a test.
  inEachBrowser(
    (browser) => {
      test('the emergency card has a border at least three times as heavy as the others', async () => {
        await withPage(browser(), async (page) => {
          const [element] = await open(page, `${address()}/lijst/`);
          const session = await page.createCDPSession();
          const features = [{ name: 'forced-colors', value: 'active' }];
          await session.send('Emulation.setEmulatedMedia', { features });
          assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
          const { emergency, ...others } = await borders(element);
          assert.deepEqual(Object.keys(others), ['same-day', 'soon', 'routine']);
          for (const [level, width] of Object.entries(others)) {
            assert.ok(width > 0 && emergency >= 3 * width, `${level}: ${width}, not ${emergency}`);
          }
        });
      });
    },
    ['chromium'],
  );
});
