/** The pages of the demo, walked through to a result: nothing is broken, asked for, kept or left behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SELF_CHECK_OUTCOMES } from '../../dist/core/index.js';
import { SELF_CHECK_PATHS, TRIAGE_PATHS } from './paths.mjs';
import { choose, NONE, waitUntil, walk } from './walk.mjs';
import { focused, inEachBrowser, open, settled, useServer, withPage } from './browser.mjs';
import { NO_TRACES, traces } from './traces.mjs';

/** The way through each page: a path for each element on it, and the result that it leads to. */
const WALKS = {
  '/': [
    ['oab-self-check', SELF_CHECK_PATHS['oab-wet'], 'oab-wet'],
    ['redflag-triage', TRIAGE_PATHS.soon, 'soon'],
  ],
  '/en/': [
    ['oab-self-check', SELF_CHECK_PATHS['infection-first'], 'infection-first'],
    ['redflag-triage', TRIAGE_PATHS.emergency, 'emergency'],
  ],
  '/blog/': [
    ['oab-self-check[lang=nl]', TRIAGE_PATHS['same-day'], 'red-flag'],
    ['[lang=en] oab-self-check', SELF_CHECK_PATHS['out-of-scope'], 'out-of-scope'],
  ],
  '/lijst/': [],
};

/** What Lit leaves on `globalThis` and `Symbol` of every page that has it. */
const OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'metadata',
  'reactiveElementVersions',
];

const globals = (page) =>
  page.evaluate(() =>
    [globalThis, Symbol].flatMap((object) => Reflect.ownKeys(object).map(String)).sort(),
  );

const outcomeOf = (element) => element.evaluate(({ result }) => result.outcome ?? result.level);

/** What the log for developers says. */
const logged = (page) =>
  page.$$eval('[data-log] li', (lines) => lines.map(({ textContent }) => textContent));

describe('the demo site', () => {
  const address = useServer({
    pages: {
      '/bare/': '<!doctype html><html lang="nl"><title>Bare</title><p>No script.</p></html>',
    },
  });

  inEachBrowser((browser, name) => {
    for (const [path, walks] of Object.entries(WALKS)) {
      test(`${path} works under the policy, asks for nothing and keeps nothing`, async () => {
        await withPage(browser(), async (page) => {
          await open(page, `${address()}${path}`);
          const { length } = page.requests;
          const elsewhere = page.requests.filter((url) => !url.startsWith(`${address()}/`));
          assert.deepEqual(elsewhere, []);
          for (const [selector, choices, result] of walks) {
            const element = await page.$(selector);
            await walk(element, choices);
            assert.equal(await outcomeOf(element), result);
            assert.deepEqual(await traces(page), NO_TRACES);
          }
          await settled(page);
          assert.deepEqual(page.problems, []);
          assert.deepEqual(page.requests.slice(length), []);
          assert.deepEqual(await traces(page), NO_TRACES);
        });
      });
    }

    test('the scripts add no global but those of Lit, before or after a walk', async () => {
      await withPage(browser(), async (page) => {
        await page.goto(`${address()}/bare/`);
        const bare = await globals(page);
        assert.ok(bare.length > 500);
        for (const path of ['/', '/blog/']) {
          await open(page, `${address()}${path}`);
          await walk(await page.$('oab-self-check'), TRIAGE_PATHS.emergency);
          const added = (await globals(page)).filter((key) => !bare.includes(key));
          assert.deepEqual(added, OF_LIT, path);
        }
      });
    });

    test('the summary can be printed and copied under the policy', async () => {
      await withPage(browser(), async (page) => {
        // A print dialog would wait for a person: its call is written on the page instead.
        await page.evaluateOnNewDocument(() => {
          window.print = () =>
            (window.top.document.documentElement.dataset.printed = document.title);
        });
        await open(page, `${address()}/`);
        const { length } = page.requests;
        const element = await page.$('oab-self-check');
        await walk(element, SELF_CHECK_PATHS['out-of-scope']);
        const press = async (text) => {
          const root = await element.evaluateHandle(({ shadowRoot }) => shadowRoot);
          for (const button of await root.$$('button')) {
            if ((await button.evaluate((node) => node.textContent.trim())) === text) {
              // By key: a mouse would have to wait for the guard against double presses.
              await button.focus();
              return page.keyboard.press('Enter');
            }
          }
          return assert.fail(`There is no button ${text}`);
        };
        await press('Printen');
        await waitUntil(await page.$('html'), ({ dataset }) => dataset.printed?.length > 0);
        await press('Kopiëren');
        await waitUntil(
          element,
          ({ shadowRoot }) => shadowRoot.querySelector('[role=status]').textContent.trim() !== '',
        );
        const said = await element.evaluate(({ shadowRoot }) =>
          shadowRoot.querySelector('[role=status]').textContent.trim(),
        );
        assert.equal(said, 'De samenvatting is gekopieerd.');
        assert.deepEqual(page.problems, []);
        assert.deepEqual(page.requests.slice(length), []);
        assert.deepEqual(await traces(page), NO_TRACES);
      });
    });

    test('the log for developers shows each event with what it carries, and no answer', async () => {
      await withPage(browser(), async (page) => {
        const [check, triage] = await open(page, `${address()}/`);
        await walk(triage, TRIAGE_PATHS.routine);
        const link = await page.$('redflag-triage [slot=next-step] a');
        await link.focus();
        await page.keyboard.press('Enter');
        await walk(check, TRIAGE_PATHS['same-day']);
        assert.deepEqual(await logged(page), [
          'redflag-triage-start · bubbles',
          'redflag-triage-end · bubbles',
          'redflag-triage-result · level: routine · complete: true · does not bubble',
          'redflag-triage-next-step · bubbles',
          'oab-self-check-start · bubbles',
          'oab-self-check-end · bubbles',
          'oab-self-check-result · level: same-day · outcome: red-flag · does not bubble',
        ]);
      });
    });

    test('the dark switch turns the page and the elements, and keeps nothing', async () => {
      await withPage(browser(), async (page) => {
        const [element] = await open(page, `${address()}/`);
        const colours = () =>
          page.evaluate(
            (node) =>
              [document.body, node.shadowRoot.querySelector('[part~=base]')].map(
                (part) => getComputedStyle(part).backgroundColor,
              ),
            element,
          );
        const light = await colours();
        await page.click('[data-dark-switch]');
        const dark = await colours();
        for (const index of [0, 1]) assert.notEqual(dark[index], light[index]);
        assert.deepEqual(await traces(page), NO_TRACES);
        await page.click('[data-dark-switch]');
        assert.deepEqual(await colours(), light);
      });
    });

    test('the switch between languages leads to the twin page', async () => {
      await withPage(browser(), async (page) => {
        await open(page, `${address()}/`);
        await Promise.all([page.waitForNavigation(), page.click('.switches [hreflang=en]')]);
        assert.equal(new URL(page.url()).pathname, '/en/');
        assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
        await Promise.all([page.waitForNavigation(), page.click('.switches [hreflang=nl]')]);
        assert.equal(new URL(page.url()).pathname, '/');
      });
    });

    test('two elements on one page each speak their own language', async () => {
      await withPage(browser(), async (page) => {
        const elements = await open(page, `${address()}/blog/`);
        const headings = [];
        for (const element of elements) {
          headings.push(
            await element.evaluate(({ shadowRoot }) =>
              shadowRoot.querySelector('[part~=heading]').textContent.trim(),
            ),
          );
        }
        assert.equal(headings[0], 'Passen je klachten bij een overactieve blaas?');
        assert.notEqual(headings[1], headings[0]);
      });
    });

    test('the keyboard alone leads through both elements to the telephone', async () => {
      await withPage(browser(), async (page) => {
        const elements = await open(page, `${address()}/`);
        const [check, triage] = elements;
        for (const [element, choices, result] of [
          [check, SELF_CHECK_PATHS['infection-first'], 'infection-first'],
          [triage, TRIAGE_PATHS.soon, 'soon'],
        ]) {
          await walkByKeyboard(page, element, choices);
          assert.equal(await outcomeOf(element), result);
          assert.match((await focused(page)).part, /\bheading\b/);
          await page.keyboard.press('Tab');
          assert.equal((await focused(page)).href, 'tel:0201234567');
        }
        assert.deepEqual(page.problems, []);
      });
    });

    test(`walking stops where a way does not fit the screens (${name})`, async () => {
      await withPage(browser(), async (page) => {
        const [, triage] = await open(page, `${address()}/`);
        const tooLong = [...TRIAGE_PATHS.emergency, NONE];
        await assert.rejects(walk(triage, tooLong), /The result came before screen/);
        await assert.rejects(choose(triage, NONE), /Nothing to press/);
      });
    });
  });

  // The files are the same for every browser; one is enough to see that each result is drawn under the policy.
  inEachBrowser(
    (browser) => {
      test('the self-check comes to each of its results under the policy', async () => {
        await withPage(browser(), async (page) => {
          const ways = { ...SELF_CHECK_PATHS, 'red-flag': TRIAGE_PATHS['same-day'] };
          for (const outcome of SELF_CHECK_OUTCOMES) {
            // Nobody who answers what is asked comes to this one.
            if (outcome === 'incomplete') continue;
            const [check] = await open(page, `${address()}/`);
            await walk(check, ways[outcome]);
            assert.equal(await outcomeOf(check), outcome);
          }
          assert.deepEqual(page.problems, []);
        });
      });
    },
    ['chromium'],
  );
});

/** What has the focus inside `element`: its type and part, and which choice of which field it is. */
const inside = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const active = shadowRoot.activeElement;
    return {
      part: active?.getAttribute('part') ?? '',
      type: active?.type ?? '',
      field: active
        ? [...shadowRoot.querySelectorAll('fieldset')].indexOf(active.closest('fieldset'))
        : -1,
      position: active
        ? [...(active.closest('fieldset')?.querySelectorAll('input') ?? [])].indexOf(active)
        : -1,
      of: active?.closest('fieldset')?.querySelectorAll('input').length ?? 0,
    };
  });

/** Presses Tab until `wanted` holds for what has the focus inside the element. */
async function tabTo(page, element, wanted) {
  for (let press = 0; press < 60; press += 1) {
    const active = await inside(element);
    if (wanted(active)) return active;
    await page.keyboard.press('Tab');
  }
  return assert.fail('The Tab key does not lead there.');
}

async function walkByKeyboard(page, element, path) {
  await tabTo(page, element, ({ part }) => part.includes('primary'));
  await page.keyboard.press('Enter');
  for (const choices of path) {
    await waitUntil(
      element,
      ({ shadowRoot }) => shadowRoot.activeElement?.matches('[part~=heading]') ?? false,
    );
    const lists = [choices].flat().some(Array.isArray) ? choices : [[choices].flat()];
    for (const [index, [pick]] of lists.entries()) {
      const here = ({ field, position }) => field === index && position >= 0;
      const { type, of } = await tabTo(page, element, here);
      const wanted = pick < 0 ? of + pick : pick;
      if (type === 'checkbox') {
        await tabTo(page, element, (active) => here(active) && active.position === wanted);
        await page.keyboard.press(' ');
      } else {
        await page.keyboard.press(' ');
        for (let press = 0; press < wanted; press += 1) await page.keyboard.press('ArrowDown');
      }
    }
    await tabTo(page, element, ({ part }) => part.includes('primary'));
    await page.keyboard.press('Enter');
  }
  await waitUntil(
    element,
    ({ shadowRoot }) =>
      shadowRoot.querySelector('[part~=result]') !== null &&
      (shadowRoot.activeElement?.matches('[part~=heading]') ?? false),
  );
}
