/** The built fluid meter on the demo site: the policy holds, tabs lose nothing, and the list can be taken along. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inEachBrowser, settled, useServer, withPage } from './browser.mjs';
import {
  open,
  PATH,
  PREFIX,
  pressKeep,
  storedOf,
  tap,
  totalOf,
  writeInTabs,
} from '../../scripts/bench/meter.mjs';

/** What a script taps is no input to the browser: it then calls it a shift that the page grows. */
const isFault = (problem) => !problem.includes('layout shift');

/** How much each tab writes while the others do; `npm run bench:tabs` writes ten times as much. */
const EACH = 100;

describe('the fluid meter on a site', () => {
  const address = useServer();

  inEachBrowser((browser) => {
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
          await press('.drinks [part~=primary]');
          for (const details of root.querySelectorAll('details')) details.open = true;
          await press('[type=checkbox]');
          await press('[data-focus=doctor] ~ .row button');
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
        const { lost, doubled, astray } = await writeInTabs(browser(), address(), tabs, EACH);
        assert.deepEqual({ lost, doubled, astray }, { lost: 0, doubled: 0, astray: 0 });
      });
    }

    test('shows a drink of another tab', async () => {
      const context = await browser().createBrowserContext();
      try {
        const [one, two] = [await context.newPage(), await context.newPage()];
        for (const page of [one, two]) await open(page, `${address()}${PATH}`);
        await pressKeep(one, 0);
        await tap(one, 1);
        const shown = () => document.querySelector('fluid-meter').result?.totalMl === 250;
        // A tab behind another draws no frames to wait for.
        await two.waitForFunction(shown, { polling: 50 });
      } finally {
        await context.close();
      }
    });

    test('adds a drink beside ten thousand stored ones', async () => {
      await withPage(browser(), async (page) => {
        await open(page, `${address()}${PATH}`);
        await page.evaluate((prefix) => {
          localStorage.setItem(prefix.slice(0, -1), '1');
          const now = document.querySelector('fluid-meter').now();
          for (let index = 0; index < 10_000; index += 1) {
            const drink = { id: `d${index}`, at: now - index * 600_000, kind: 'water', ml: 100 };
            localStorage.setItem(prefix + drink.id, JSON.stringify(drink));
          }
        }, PREFIX);
        await open(page, `${address()}${PATH}`);
        await tap(page, 1);
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
