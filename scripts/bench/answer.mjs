/**
 * Measures the work of the main thread for one answered screen on a slowed processor: the choices, going on, and the
 * layout of the next screen. Each round has a page of its own: a person meets every screen for the first time. Run as
 * `npm run bench:answer`.
 */
import process from 'node:process';
import { onPage } from './page.mjs';

const SLOWDOWN = 6;
const ROUNDS = 9;
/** In milliseconds, at the median: one frame. */
const BUDGET = 16;

/** Puts the element on the page and goes to the first screen with questions. */
const begin = async (tag) => {
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  element.shadowRoot.querySelector('[part~=primary]').click();
  await element.updateComplete;
  element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Answers the screen as somebody without complaints, and gives the milliseconds that it took; `null` at the result. */
const answer = async (tag) => {
  const element = document.querySelector(tag);
  const { shadowRoot } = element;
  if (element.result !== null) return null;
  const press = async (control) => {
    const start = performance.now();
    control.click();
    await element.updateComplete;
    element.getBoundingClientRect();
    return performance.now() - start;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let time = 0;
  for (const field of shadowRoot.querySelectorAll('fieldset')) {
    // The first of one; of several "none of these", which stands last but for "I do not know".
    time += await press(
      field.querySelector('[type=radio], label:nth-last-of-type(2) [type=checkbox]'),
    );
  }
  await frame();
  time += await press(shadowRoot.querySelector('[part~=primary]'));
  await frame();
  return time;
};

/** Milliseconds that the browser spent on styles and layout so far. */
async function drawing(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return (of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

let failed = false;
for (const tag of ['redflag-triage', 'oab-self-check']) {
  /** What each screen took, and what of it was styles and layout. */
  const [times, drawn] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await onPage('', async (page, session) => {
      await session.send('Performance.enable');
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      await page.evaluate(begin, tag);
      for (;;) {
        const before = await drawing(session);
        const time = await page.evaluate(answer, tag);
        if (time === null) break;
        times.push(time);
        drawn.push((await drawing(session)) - before);
      }
    });
  }
  console.log(
    `${tag.padEnd(15)} ${times.length} screens at ${SLOWDOWN} × slowdown: median ${median(times).toFixed(1)} ms, ` +
      `at most ${BUDGET}; styles and layout alone, median ${median(drawn).toFixed(1)} ms`,
  );
  failed ||= median(times) > BUDGET;
}
if (failed) {
  console.error('An answer takes longer than one frame.');
  process.exit(1);
}
