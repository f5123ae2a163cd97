/**
 * A walk by chance through all elements of the built file, by real mouse and keys, with everything that a page and a
 * browser can do to them: `npm run test:random-walk -- --minutes 20 --seed 1`. After each act nothing may have gone
 * wrong, and the screen must be what the state says. Prints the seed of each round; the same seed walks the same way.
 */
import { parseArgs } from 'node:util';
import { createDemoServer } from '../../demo/server.mjs';
import { launchBrowser } from '../../scripts/browsers.mjs';
import { ACTS } from './acts.mjs';
import { install } from './page.mjs';

const ACTS_A_ROUND = 150;

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Walk</title>
<script defer src="/cdn/oab-elements.js"></script>
<main><redflag-triage gp-phone="010 123 45 67"></redflag-triage><oab-self-check></oab-self-check>
<urge-calmer></urge-calmer><fluid-meter></fluid-meter></main></html>`;

/** Numbers from 0 up to 1 that one seed always gives in the same order (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One round on a page of its own; gives what went wrong. */
async function round(browser, address, seed) {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.setViewport({ width: pick([320, 390, 1280]), height: pick([256, 640, 900]) });
  await page.goto(`${address}/walk/`);
  await page.evaluate(install);
  const done = [];
  try {
    for (let count = 0; count < ACTS_A_ROUND && problems.length === 0; count += 1) {
      const [name, act] = pick(Object.entries(ACTS));
      const what = await act(page, random, pick);
      done.push(`${name} ${what ?? ''}`);
      problems.push(...(await page.evaluate(() => window.walk.check())));
    }
  } catch (error) {
    problems.push(`the walk itself: ${error.message}`);
  }
  await context.close();
  return { problems, done };
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const server = createDemoServer({ pages: { '/walk/': PAGE } });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchBrowser('chromium');
let seed = Number(values.seed ?? 1);
let passed = 0;
let failed = 0;
try {
  do {
    const { problems, done } = await round(
      browser,
      `http://127.0.0.1:${server.address().port}`,
      seed,
    );
    if (problems.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`seed ${seed} after ${done.length} acts: ${problems.join('; ')}`);
      console.log(`  the last acts: ${done.slice(-5).join(' | ')}`);
    }
    seed += 1;
  } while (Date.now() < until);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
console.log(`seeds to ${seed - 1}, ${ACTS_A_ROUND} acts each`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
