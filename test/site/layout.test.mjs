/** What a person sees of the layout: nothing jumps when the script comes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PAGES, inEachBrowser, open, settled, useServer, withPage } from './browser.mjs';

const home = readFileSync(new URL('../../demo/site/index.html', import.meta.url), 'utf8');

/** Opens a page on which the script comes only after the page has been painted without it. */
async function openLate(page, url) {
  await page.setRequestInterception(true);
  let late = 0;
  page.on('request', async (request) => {
    if (/\/cdn\/.*\.js$/.test(request.url()) && late === 0) {
      late += 1;
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      await settled(page);
      // The text of the site has been on the screen: else nothing could jump, and nothing would be tested.
      late += await page.$$eval(
        '.fallback',
        (nodes) => nodes.filter((node) => node.checkVisibility()).length,
      );
    }
    await request.continue();
  });
  const elements = await open(page, url);
  assert.equal(late, 1 + elements.length);
  return elements;
}

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

const shifts = (page) => page.problems.filter((text) => text.includes('layout shift'));

describe('the arrival of the script', () => {
  // Short text above and below, no reserved room, the element high on the page: here the page must jump.
  const bare = home
    .replace(/<link\s+rel="stylesheet"\s+href="\/cdn\/reserve.css"[^>]*>/, '')
    .replace(/<header[\s\S]*<\/header>/, '')
    .replace(/<p class="kicker">[\s\S]*?(?=<oab-self-check)/, '')
    .replace(/<div class="fallback">[\s\S]*?<\/div>/, '<p class="fallback">Bel.</p>');
  const address = useServer({ pages: { '/bare/': bare } });

  inEachBrowser(
    (browser) => {
      for (const size of SIZES) {
        for (const path of PAGES) {
          test(`moves nothing on ${path} at ${size.width} px when reserve.css is there`, async () => {
            await withPage(
              browser(),
              async (page) => {
                await openLate(page, `${address()}${path}`);
                assert.deepEqual(shifts(page), []);
              },
              size,
            );
          });
        }

        test(`would be seen to move the page at ${size.width} px without reserve.css`, async () => {
          await withPage(
            browser(),
            async (page) => {
              await openLate(page, `${address()}/bare/`);
              assert.notDeepEqual(shifts(page), []);
            },
            size,
          );
        });
      }
    },
    ['chromium'],
  );
});
