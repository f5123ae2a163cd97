/** The built fluid meter on the demo site: the policy holds, tabs lose nothing, and the list can be taken along. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inEachBrowser, settled, useServer, withPage } from './browser.mjs';

const PATH = '/drinken/';
/** What a script taps is no input to the browser: it then calls it a shift that the page grows. */
const isFault = (problem) => !problem.includes('layout shift');

const PREFIX = 'oab-elements/fluid-meter/';

/** How much each tab writes while the others do: what the tabs must read and draw grows with the square of it. */
const EACH = 250;

async function open(page, url) {
  await page.goto(url);
  await page.waitForFunction(
    () => document.querySelector('fluid-meter')?.shadowRoot?.querySelector('[part=meter]') != null,
  );
}

/** Taps the vessel with this number. */
const tap = (page, vessel) =>
  page.$eval(
    'fluid-meter',
    async (meter, index) => {
      meter.shadowRoot.querySelectorAll('.vessels button')[index].click();
      await meter.updateComplete;
    },
    vessel,
  );

/** Presses the button that stands in the last panel, as the one with this number. */
const pressKeep = (page, index) =>
  page.$eval(
    'fluid-meter',
    async (meter, at) => {
      const panel = [...meter.shadowRoot.querySelectorAll('details:has([part~=action])')].at(-1);
      panel.open = true;
      panel.querySelectorAll('button')[at].click();
      await meter.updateComplete;
    },
    index,
  );

const totalOf = (page) => page.$eval('fluid-meter', (meter) => meter.result?.totalMl ?? 0);
const storedOf = (page) =>
  page.evaluate(
    (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).length,
    PREFIX,
  );

describe('the fluid meter on a site', () => {
  const address = useServer();

  inEachBrowser((browser, name) => {
    test('works under the policy: every panel opened, drinks logged, changed and taken back', async () => {
      await withPage(browser(), async (page) => {
        await open(page, `${address()}${PATH}`);
        const { length } = page.requests;
        assert.deepEqual(page.problems, []);
        for (const vessel of [0, 1, 2, 3, 4, 5, 4, 4]) await tap(page, vessel);
        await page.$eval('fluid-meter', async (meter) => {
          const { shadowRoot: root } = meter;
          const press = async (selector) => {
            root.querySelector(selector).click();
            await meter.updateComplete;
          };
          await press('.done button');
          await press('.drinks button');
          await press('.drinks form [part~=primary]');
          for (const details of root.querySelectorAll('details')) details.open = true;
          await press('[type=checkbox]');
          await meter.updateComplete;
        });
        await settled(page);
        assert.equal(await totalOf(page), 125 + 250 + 200 + 330 + 500 + 250 + 500);
        assert.deepEqual(page.requests.slice(length), []);
        assert.deepEqual(page.problems.filter(isFault), []);
        assert.equal(await storedOf(page), 0);
      });
    });

    for (const tabs of [2, 4]) {
      test(`loses and doubles no drink when ${tabs} tabs write ${EACH} each`, async () => {
        const context = await browser().createBrowserContext();
        try {
          const pages = [];
          for (let tab = 0; tab < tabs; tab += 1) {
            const page = await context.newPage();
            await open(page, `${address()}${PATH}`);
            pages.push(page);
          }
          await pressKeep(pages[0], 0);
          await Promise.all(
            pages.map((page) =>
              // A tab behind another draws no frames to wait for.
              page.waitForFunction(() => localStorage.getItem('oab-elements/fluid-meter') === '1', {
                polling: 50,
              }),
            ),
          );
          await Promise.all(
            pages.map((page) =>
              page.$eval(
                'fluid-meter',
                async (meter, count) => {
                  const button = meter.shadowRoot.querySelector('.vessels button');
                  for (let drink = 0; drink < count; drink += 1) {
                    button.click();
                    // Drawn now and then, as between taps: the storage is what is tested here.
                    if (drink % 50 === 49) await meter.updateComplete;
                  }
                },
                EACH,
              ),
            ),
          );
          const started = Date.now();
          for (const page of pages) {
            await page.waitForFunction(
              (count) => document.querySelector('fluid-meter').answers.length === count,
              { timeout: 60_000, polling: 50 },
              tabs * EACH,
            );
          }
          const ids = await pages[0].$eval('fluid-meter', (meter) => [
            ...new Set(meter.answers.map(({ id }) => id)),
          ]);
          const stored = await storedOf(pages[0]);
          assert.equal(ids.length, tabs * EACH);
          assert.equal(stored, tabs * EACH);
          assert.equal(await totalOf(pages[tabs - 1]), tabs * EACH * 125);
          console.log(
            `${name}, ${tabs} tabs × ${EACH} drinks: ${tabs * EACH - stored} lost, ` +
              `${stored - ids.length} doubled; all tabs agreed after ${Date.now() - started} ms`,
          );
        } finally {
          await context.close();
        }
      });
    }

    test('shows a drink of another tab within a second', async () => {
      const context = await browser().createBrowserContext();
      try {
        const [one, two] = [await context.newPage(), await context.newPage()];
        for (const page of [one, two]) await open(page, `${address()}${PATH}`);
        await pressKeep(one, 0);
        await tap(one, 1);
        await two.waitForFunction(
          () => document.querySelector('fluid-meter').result?.totalMl === 250,
          { timeout: 1000, polling: 20 },
        );
      } finally {
        await context.close();
      }
    });

    test('adds a drink beside ten thousand stored ones', async () => {
      await withPage(browser(), async (page) => {
        await open(page, `${address()}${PATH}`);
        await page.evaluate((prefix) => {
          localStorage.setItem(prefix.slice(0, -1), '1');
          const now = Date.now();
          for (let index = 0; index < 10_000; index += 1) {
            const drink = { id: `d${index}`, at: now - index * 600_000, kind: 'water', ml: 100 };
            localStorage.setItem(prefix + drink.id, JSON.stringify(drink));
          }
        }, PREFIX);
        await open(page, `${address()}${PATH}`);
        const took = await page.$eval('fluid-meter', async (meter) => {
          const started = performance.now();
          meter.shadowRoot.querySelectorAll('.vessels button')[1].click();
          await meter.updateComplete;
          return performance.now() - started;
        });
        console.log(`${name}: a drink beside 10000 stored ones took ${took.toFixed(0)} ms`);
        assert.equal(await storedOf(page), 10_001);
      });
    });
  });

  inEachBrowser(
    (browser) => {
      test('gives the list as a file, under the policy', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'drinks-'));
        try {
          await withPage(browser(), async (page) => {
            const session = await page.createCDPSession();
            await session.send('Browser.setDownloadBehavior', {
              behavior: 'allow',
              downloadPath: folder,
              browserContextId: page.browserContext().id,
              eventsEnabled: true,
            });
            const done = new Promise((resolve) => {
              session.on('Browser.downloadProgress', ({ state }) => {
                if (state === 'completed') resolve();
              });
            });
            await open(page, `${address()}${PATH}`);
            await tap(page, 1);
            await pressKeep(page, 1);
            await done;
            const [file] = await readdir(folder);
            assert.equal(file, 'drinken.csv');
            assert.match(
              await readFile(join(folder, file), 'utf8'),
              /^\uFEFF?Tijd;Soort;.*\r\n.*;Water;250\r\n$/,
            );
            assert.deepEqual(page.problems.filter(isFault), []);
          });
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      });
    },
    ['chromium'],
  );
});
