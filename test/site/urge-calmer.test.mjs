/** The page for the moment itself, walked through under the policy of the demo. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitUntil } from './walk.mjs';
import { inEachBrowser, open, settled, useServer, withPage } from './browser.mjs';
import { NO_TRACES, traces } from './traces.mjs';

/** Presses the button, summary or label with this text, with the space bar: see walk.mjs. */
async function press(element, text) {
  const root = await element.evaluateHandle(({ shadowRoot }) => shadowRoot);
  for (const node of await root.$$('button, summary, label')) {
    if ((await node.evaluate(({ textContent }) => textContent.trim())) === text) {
      const control = await node.evaluateHandle((each) => each.control ?? each);
      return control.press(' ');
    }
  }
  return assert.fail(`There is nothing to press called ${text}`);
}

const reads = (element, text) =>
  waitUntil(element, ({ shadowRoot }, wanted) => shadowRoot.textContent.includes(wanted), text);

async function walk(element) {
  await press(element, 'Moet ik echt?');
  for (const answer of ['Nee', 'Nee', 'Nee', '10 minuten', 'Nee', 'Nee']) {
    await press(element, answer);
  }
  await press(element, 'Help me rustig worden');
  await press(element, 'Overslaan');
  await press(element, 'Tempo en geluid');
  await press(element, '2 tellen in, 4 tellen uit');
  await reads(element, 'Adem uit');
  for (const exercise of ['Vijf dingen zien', 'Rustige woorden', 'Kort aanspannen']) {
    await press(element, exercise);
  }
  for (let tap = 0; tap < 5; tap += 1) await press(element, 'Gedaan');
  await press(element, 'Afleiding');
  await press(element, 'Rustig lopen');
  await press(element, 'Ik ben klaar');
  await press(element, 'Overslaan');
  await reads(element, 'Je hebt even rust genomen');
}

describe('the page for the moment itself', () => {
  const address = useServer();

  inEachBrowser((browser) => {
    test('works under the policy to the end, asks for nothing and keeps nothing', async () => {
      await withPage(browser(), async (page) => {
        const [element] = await open(page, `${address()}/nu/`);
        const { length } = page.requests;
        await walk(element);
        assert.equal(await element.evaluate(({ result }) => result.outcome), 'early-signal');
        await press(element, 'Ik ga naar de wc');
        await reads(element, 'Goed, ga maar rustig');
        await settled(page);
        assert.deepEqual(page.problems, []);
        assert.deepEqual(page.requests.slice(length), []);
        assert.deepEqual(await traces(page), NO_TRACES);
      });
    });

    test('keeps one record once a person asks, shows it after a visit elsewhere, and wipes it', async () => {
      await withPage(browser(), async (page) => {
        const remember = 'Onthoud op dit apparaat wat ik deed';
        const [element] = await open(page, `${address()}/nu/`);
        await press(element, 'Ik ga naar de wc');
        await press(element, remember);
        const { localStorage: kept, ...others } = await traces(page);
        const { localStorage: none, ...noOthers } = NO_TRACES;
        assert.equal(kept.filter((key) => /^oab-elements\/urge-calmer(\/|$)/.test(key)).length, 2);
        assert.equal(kept.length, 2 + none.length);
        assert.deepEqual(others, noOthers);
        const [later] = await open(page, `${address()}/nu/`);
        await reads(later, 'naar de wc gegaan');
        await press(later, remember);
        assert.deepEqual(await traces(page), NO_TRACES);
        assert.deepEqual(page.problems, []);
      });
    });
  });
});
