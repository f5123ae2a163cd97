/** When the script does not come, may not run, or comes twice: the text of the site stands, or all works as before. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { POLICY } from '../../demo/server.mjs';
import { TRIAGE_PATHS } from './paths.mjs';
import { waitUntil, walk } from './walk.mjs';
import { PAGES, inEachBrowser, open, settled, useServer, withPage } from './browser.mjs';

const home = readFileSync(new URL('../../demo/site/index.html', import.meta.url), 'utf8');

/** What a person without the elements reads: each text, if it has room on the page. */
const fallbacks = (page) =>
  page.$$eval('.fallback', (nodes) =>
    nodes
      .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height > 100)
      .map(({ innerText }) => innerText),
  );

/** What must be read instead of an element: the alarm signs, what helps now, or how much to drink and whom to call. */
const SIGNS = [/112/, /020 123 45 67/, /het lukt niet|you can’t/, /in je benen|Your legs/];
const CALM = [/Adem rustig in/, /wc gaan mag altijd/, /Stel plassen dan niet uit/, /020 123 45 67/];
const DRINKING = [/1,5 tot 2 liter/, /veel dorst/, /020 123 45 67/, /huisartsenpost/];

/** The texts of the pages that are not about alarm signs. */
const OTHER_TEXTS = { '/nu/': [CALM], '/drinken/': [DRINKING] };

async function assertFallback(page) {
  await settled(page);
  const texts = await fallbacks(page);
  const wanted = OTHER_TEXTS[new URL(page.url()).pathname] ?? [SIGNS, SIGNS];
  assert.equal(texts.length, wanted.length);
  for (const [index, lines] of wanted.entries()) {
    for (const line of lines) assert.match(texts[index], line);
  }
}

const other = home.replace('{{integrity nl/oab-elements.js}}', '{{integrity reserve.css}}');
const twice = home.replace(
  '</head>',
  '<script type="module" src="/cdn/oab-elements.js"></script></head>',
);
const arabic = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Arabic</title>
  <script defer src="/cdn/oab-elements.js"></script><fluid-meter>112</fluid-meter>
  <redflag-triage>112</redflag-triage><oab-self-check>112</oab-self-check>
  <urge-calmer>112</urge-calmer>`;
const policy = POLICY.replace(/trusted-types lit-html.*$/, "trusted-types 'none'");

describe('a site where something is wrong with the script', () => {
  const address = useServer({ pages: { '/other/': other, '/twice/': twice, '/arabic/': arabic } });
  const strictAddress = useServer({ policy });

  inEachBrowser((browser) => {
    for (const path of PAGES) {
      test(`${path} shows the text of the site when the script is blocked`, async () => {
        await withPage(browser(), async (page) => {
          await page.setRequestInterception(true);
          page.on('request', (request) =>
            /\/cdn\/.*\.js$/.test(request.url()) ? request.abort() : request.continue(),
          );
          await page.goto(`${address()}${path}`);
          await assertFallback(page);
        });
      });
    }

    test('no element speaks another language when that of the page cannot be loaded', async () => {
      await withPage(browser(), async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          /\/chunks\//.test(request.url()) ? request.abort() : request.continue(),
        );
        await page.goto(`${address()}/arabic/`);
        await waitUntil(await page.$('body'), () => {
          const all = [...document.body.querySelectorAll('*')];
          return all.every((node) => node.hasUpdated);
        });
        await settled(page);
        const shown = await page.$$eval('body > *', (all) =>
          all.map(({ shadowRoot, innerText }) => [shadowRoot.textContent.trim(), innerText.trim()]),
        );
        assert.deepEqual(
          shown,
          Array.from({ length: 4 }, () => ['', '112']),
        );
        const said = page.problems.filter((text) => text.includes('could not be loaded'));
        assert.ok(said.length > 0, page.problems.join('\n'));
      });
    });

    test('the alarm signs of the site give way to the elements when the script comes', async () => {
      await withPage(browser(), async (page) => {
        await open(page, `${address()}/`);
        assert.deepEqual(await fallbacks(page), []);
      });
    });

    test('a script that is not the one of the integrity attribute leaves the alarm signs of the site', async () => {
      await withPage(browser(), async (page) => {
        await page.goto(`${address()}/other/`);
        await assertFallback(page);
        assert.match(page.problems.join('\n'), /integrity/);
      });
    });

    test("a policy that says trusted-types 'none' leaves the alarm signs of the site", async () => {
      assert.match(policy, /trusted-types 'none'$/);
      await withPage(browser(), async (page) => {
        await page.goto(`${strictAddress()}/`);
        await assertFallback(page);
      });
    });

    test('a second bundle is warned about once for each name that is taken, and all works', async () => {
      await withPage(browser(), async (page) => {
        const elements = await open(page, `${address()}/twice/`);
        const names = ['fluid-meter', 'oab-self-check', 'redflag-triage', 'urge-calmer'];
        assert.equal(page.problems.length, names.length, page.problems.join('\n'));
        for (const name of names) {
          const warnings = page.problems.filter((text) => text.includes(`<${name}>`));
          assert.equal(warnings.length, 1);
          // Both versions are named: the one that is there and the one that is left out.
          assert.match(warnings[0], /\d+\.\d+\.\d+.*\d+\.\d+\.\d+/);
        }
        for (const element of elements) await walk(element, TRIAGE_PATHS.emergency);
        assert.equal(page.problems.length, names.length);
      });
    });
  });
});
