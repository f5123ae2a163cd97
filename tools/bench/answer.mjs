/**
 * Measures the work of the main thread for one answered question on a slowed processor: the choice, going on, and the
 * layout of the next screen. Each round has a page of its own: a person meets every question for the first time. Run as
 * `npm run bench:answer`.
 */
import process from 'node:process';
import { onPage } from './page.mjs';

const SLOWDOWN = 6;
const ROUNDS = 9;
/** In milliseconds, at the median: one frame. */
const BUDGET = 16;

/** Goes through the questions as somebody without complaints, and gives the milliseconds that each took. */
const answerAll = async (tag) => {
  const element = document.createElement(tag);
  document.body.append(element);
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
      time += await press(
        field.querySelector('[type=radio], label:nth-last-of-type(2) [type=checkbox]'),
      );
    }
    await frame();
    time += await press(shadowRoot.querySelector('[part~=primary]'));
    times.push(time);
    await frame();
  }
  return times;
};

/** Seconds that the browser spent on styles and layout so far. */
async function drawing(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return of('RecalcStyleDuration') + of('LayoutDuration');
}

let failed = false;
for (const tag of ['redflag-triage', 'oab-self-check']) {
  const times = [];
  let drawn = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await onPage('', async (page, session) => {
      await session.send('Performance.enable');
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const before = await drawing(session);
      times.push(...(await page.evaluate(answerAll, tag)));
      drawn += (await drawing(session)) - before;
    });
  }
  times.sort((one, other) => one - other);
  const median = times[times.length >> 1];
  console.log(
    `${tag.padEnd(15)} ${times.length} questions at ${SLOWDOWN} × slowdown: median ${median.toFixed(1)} ms, ` +
      `at most ${BUDGET}; styles and layout alone ${((drawn * 1000) / times.length).toFixed(1)} ms on average`,
  );
  failed ||= median > BUDGET;
}
if (failed) {
  console.error('An answer takes longer than one frame.');
  process.exit(1);
}
