/**
 * Measures the breathing guide on a slowed processor: frames a second, and whether picture, words and time are
 * still in phase after the page stood still. Run as `npm run bench:breath`.
 */
import process from 'node:process';
import { onPage } from './page.mjs';

const SLOWDOWN = 6;
const SECONDS = 10;
const STILL = 3000;
/** Budgets: frames a second, and milliseconds out of phase after standing still. */
const FRAMES = 55;
const ERROR = 50;

/** Counts frames for so many seconds. */
const framesPerSecond = (seconds) =>
  new Promise((resolve) => {
    let frames = 0;
    let first;
    const frame = (time) => {
      first ??= time;
      if (time - first >= seconds * 1000) resolve((frames * 1000) / (time - first));
      else {
        frames += 1;
        requestAnimationFrame(frame);
      }
    };
    requestAnimationFrame(frame);
  });

/** The place in the breath by the picture, by the words, and by the clock, in milliseconds. */
const places = () => {
  const { shadowRoot } = document.querySelector('urge-calmer');
  const [animation] = shadowRoot.getAnimations();
  const length = animation.effect.getComputedTiming().duration;
  const count = shadowRoot.querySelector('.count').textContent.trim();
  return {
    picture: animation.currentTime % length,
    clock: (performance.now() - globalThis.began) % length,
    length,
    word: count.replace(/\d+$/, '').trim(),
    count: Number(/\d+$/.exec(count)?.[0]),
  };
};

const begin = () => {
  const { shadowRoot } = document.querySelector('urge-calmer');
  globalThis.began = performance.now();
  shadowRoot.querySelector('[part~=primary]').click();
};

const distance = (one, other, length) => {
  const apart = Math.abs(one - other) % length;
  return Math.min(apart, length - apart);
};

/** How far the words are from where the clock is, in milliseconds: 0 while the right second is shown. */
function wordsError({ word, count, clock }) {
  const inward = 4000;
  const start = (word === 'Adem in' ? 0 : inward) + (count - 1) * 1000;
  if (clock >= start && clock < start + 1000) return 0;
  return Math.min(Math.abs(clock - start), Math.abs(clock - start - 1000));
}

const failed = [];
const print = (name, value, unit, budget, good) => {
  console.log(`${name.padEnd(46)} ${value.toFixed(1).padStart(7)} ${unit}  ${budget}`);
  if (!good) failed.push(name);
};

await onPage('<urge-calmer></urge-calmer>', async (page, session) => {
  await page.evaluate(begin);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const rate = await page.evaluate(framesPerSecond, SECONDS);
  print(
    `frames a second at ${SLOWDOWN} × slowdown`,
    rate,
    '/s',
    `at least ${FRAMES}`,
    rate >= FRAMES,
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });

  const after = async (name) => {
    await page.evaluate(framesPerSecond, 0.05);
    const now = await page.evaluate(places);
    const picture = distance(now.picture, now.clock, now.length);
    print(`picture, after ${name}`, picture, 'ms', `at most ${ERROR}`, picture <= ERROR);
    const words = wordsError(now);
    print(`words, after ${name}`, words, 'ms', `at most ${ERROR}`, words <= ERROR);
  };
  await page.evaluate((milliseconds) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  }, STILL);
  await after('a busy page of 3 s');
  const other = await page.browser().newPage();
  await other.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, STILL));
  await page.bringToFront();
  await after('3 s behind another tab');
});
if (failed.length > 0) {
  console.error(`not within budget: ${failed.join(', ')}`);
  process.exit(1);
}
