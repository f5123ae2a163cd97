/** The built files where a page puts them in less usual ways: in somebody's component, in the head, around scripts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inEachBrowser, useServer, withPage } from './browser.mjs';
import { waitUntil } from './walk.mjs';

const PAGES = {
  '/component/': `<!doctype html><html lang="de-AT"><meta charset="utf-8"><title>Component</title>
    <script type="module" src="/cdn/de/redflag-triage.js"></script><p>Page`,
  '/head/': `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Head</title>
    <script src="/cdn/nl/redflag-triage.js"></script>
    <body><div data-oab="redflag-triage"><p>Before</p>
    <script src="/cdn/nl/oab-self-check.js"></script>
    <a slot="next-step" href="#after">After</a></div>`,
  '/deferred/': `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Deferred</title>
    <script defer src="/cdn/oab-elements.js"></script><redflag-triage></redflag-triage>`,
};

describe('embedding', () => {
  const address = useServer({ pages: PAGES });

  inEachBrowser((browser) => {
    test('the country of the page counts inside the shadow root of a component too', async () => {
      await withPage(browser(), async (page) => {
        await page.goto(`${address()}/component/`);
        const numbers = await page.evaluate(async () => {
          const host = document.createElement('div');
          document.body.append(host);
          const element = document.createElement('redflag-triage');
          host.attachShadow({ mode: 'open' }).append(element);
          await customElements.whenDefined('redflag-triage');
          await element.updateComplete;
          return [...element.shadowRoot.querySelectorAll('a')].map(({ href }) => href);
        });
        assert.deepEqual(numbers, []);
      });
    });

    test('a classic script finds the words of other languages where it comes from itself', async () => {
      await withPage(browser(), async (page) => {
        await page.goto(`${address()}/deferred/`);
        await waitUntil(
          await page.$('redflag-triage'),
          ({ shadowRoot }) => shadowRoot?.querySelector('[part=base]')?.lang === 'ar',
        );
        const chunks = page.requests.filter((url) => url.startsWith(`${address()}/cdn/chunks/ar-`));
        assert.ok(chunks.length > 0);
      });
    });

    test('a classic script in the head mounts a placeholder with all that stands in it', async () => {
      await withPage(browser(), async (page) => {
        await page.goto(`${address()}/head/`);
        const children = await page.$$eval('redflag-triage > *', (all) =>
          all.map(({ localName }) => localName),
        );
        assert.deepEqual(children, ['p', 'script', 'a']);
      });
    });
  });
});
