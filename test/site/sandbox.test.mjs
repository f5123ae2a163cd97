/** The built file in a frame with each combination of what a sandbox may allow: a preview in an editor allows little. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { POLICY } from '../../demo/server.mjs';
import { inEachBrowser, useServer, withPage } from './browser.mjs';

const FLAGS = ['allow-forms', 'allow-same-origin', 'allow-modals'];
/** Every combination of the flags. */
const SANDBOXES = Array.from({ length: 2 ** FLAGS.length }, (_, number) =>
  ['allow-scripts', ...FLAGS.filter((_flag, bit) => number & (1 << bit))].join(' '),
);

const INNER = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Inner</title>
  <script src="/cdn/nl/oab-elements.js"></script>
  <redflag-triage></redflag-triage><oab-self-check></oab-self-check>
  <urge-calmer></urge-calmer><fluid-meter></fluid-meter>`;

const pages = Object.fromEntries(
  SANDBOXES.map((flags, index) => [
    `/${index}/`,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Outer</title>
      <iframe sandbox="${flags}" src="/inner/"></iframe>`,
  ]),
);

/** Goes on from the start of questions: past a screen without an answer, and by Enter to the next. */
async function answer(tag) {
  const element = document.querySelector(tag);
  const part = (selector) => element.shadowRoot.querySelector(selector);
  const press = async () => {
    part('[part~=primary]').click();
    await element.updateComplete;
  };
  await press();
  const heading = () => part('[part~=heading]').textContent;
  const question = heading();
  await press();
  const complains = part('.error') !== null && heading() === question;
  const boxes = [...element.shadowRoot.querySelectorAll('fieldset')].map((group) =>
    [...group.querySelectorAll('input')].at(-2),
  );
  for (const box of boxes) box.click();
  await element.updateComplete;
  boxes[0].dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
  );
  await element.updateComplete;
  return { complains, goesOn: heading() !== question };
}

/** Answers the self-check to its end, asks it to print, and gives what it says then. */
async function print() {
  const element = document.querySelector('oab-self-check');
  const { shadowRoot: root } = element;
  for (let screens = 0; screens < 30 && !root.querySelector('[part~=result]'); screens += 1) {
    for (const group of root.querySelectorAll('fieldset')) {
      const boxes = [...group.querySelectorAll('input')];
      const box = boxes[0].type === 'radio' ? boxes[1] : boxes.at(-2);
      if (!box.checked) box.click();
      await element.updateComplete;
    }
    root.querySelector('button[part~=primary]').click();
    await element.updateComplete;
  }
  const status = root.querySelector('[part~=panel] [role=status]');
  status?.closest('[part~=panel]').querySelector('button').click();
  await element.updateComplete;
  return { said: status?.textContent, frames: root.querySelectorAll('iframe').length };
}

describe('in a sandbox', () => {
  const address = useServer({
    pages: { '/inner/': INNER, ...pages },
    policy: `${POLICY}; frame-src 'self'`,
  });

  inEachBrowser((browser) => {
    for (const [index, flags] of SANDBOXES.entries()) {
      test(`${flags}: every element goes on, and says it where it cannot print`, async () => {
        await withPage(browser(), async (page) => {
          await page.goto(`${address()}/${index}/`);
          const [, frame] = page.frames();
          await frame.waitForFunction(() => customElements.get('fluid-meter') !== undefined);
          for (const tag of ['redflag-triage', 'oab-self-check']) {
            const found = await frame.evaluate(answer, tag);
            assert.deepEqual(found, { complains: true, goesOn: true }, tag);
          }
          // With modals the browser would ask for a printer.
          if (!flags.includes('modals')) {
            const { said, frames } = await frame.evaluate(print);
            assert.match(said ?? '', /^Printen lukt hier niet/);
            assert.equal(frames, 0, 'a frame is left behind');
          }
          const calmed = await frame.evaluate(async () => {
            const element = document.querySelector('urge-calmer');
            element.shadowRoot.querySelector('button').click();
            await element.updateComplete;
            return element.shadowRoot.querySelector('[part~=breath]') !== null;
          });
          assert.equal(calmed, true);
          const drunk = await frame.evaluate(async () => {
            const element = document.querySelector('fluid-meter');
            element.shadowRoot.querySelector('.vessels button').click();
            await element.updateComplete;
            return element.result?.totalMl;
          });
          assert.ok(drunk > 0);
          assert.deepEqual(
            page.problems.filter((problem) => problem.startsWith('error')),
            [],
          );
        });
      });
    }
  });
});
