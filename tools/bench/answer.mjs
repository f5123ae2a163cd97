/**
 * Measures the work of the main thread for one answered question on a slowed processor: the choice, going on, and the
 * layout of the next screen. Run as `npm run bench:answer`.
 */
import process from 'node:process';
import { onPage } from './page.mjs';

const SLOWDOWN = 6;
const ROUNDS = 5;
/** In milliseconds, at the median: one frame. */
const BUDGET = 16;

/** Goes through the questions as somebody without complaints, and gives the milliseconds that each took. */
const answerAll = async (tag) => {
  const element = document.createElement(tag);
  document.body.replaceChildren(element);
  await element.updateComplete;
  const { shadowRoot } = element;
  const press = async (control) => {
    const start = performance.now();
    control.click();
    await element.updateComplete;
    element.getBoundingClientRect();
    return performance.now() - start;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  await press(shadowRoot.querySelector('[part~=primary]'));
  while (element.result === null) {
    let time = 0;
    for (const field of shadowRoot.querySelectorAll('fieldset')) {
      // The first of one; of several "none of these", which stands last but for "I do not know".
      const none = field.querySelector('[type=radio], label:nth-last-of-type(2) [type=checkbox]');
      time += await press(none);
    }
    await frame();
    time += await press(shadowRoot.querySelector('[part~=primary]'));
    times.push(time);
    await frame();
  }
  return times;
};

let failed = false;
for (const tag of ['redflag-triage', 'oab-self-check']) {
  await onPage('', async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(...(await page.evaluate(answerAll, tag)));
    }
    const sorted = times.toSorted((one, other) => one - other);
    const at = (part) => sorted[Math.floor(part * sorted.length)].toFixed(1);
    console.log(
      `${tag.padEnd(15)} ${times.length} questions at ${SLOWDOWN} × slowdown: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms  at most ${BUDGET} ms at the median`,
    );
    failed ||= Number(at(0.5)) > BUDGET;
  });
}
if (failed) {
  console.error('not within budget');
  process.exit(1);
}
