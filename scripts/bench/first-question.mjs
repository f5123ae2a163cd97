/**
 * Measures how long it takes from navigation to the first question that can be answered, on a slow phone with slow
 * 4G, and holds our elements against bare Lit and against two large libraries in the same run. Only the ratios are
 * budgets. Run as `npm run bench:first-question`, with another number of rounds as `-- 3`.
 */
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { launchBrowser } from '../browsers.mjs';
import { BARE, contestants, OURS, RIVALS } from './first-question/contestants.mjs';
import { serveCompressed } from './first-question/server.mjs';
import { visit } from './first-question/visit.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
/** Budgets: at most so many times as long as bare Lit, and at least so many times faster than the rivals. */
const AGAINST_BARE = 1.25;
const AGAINST_RIVALS = 4;

/** What else runs here slows a page down more, the more that page computes. */
const [load] = loadavg();
if (load > availableParallelism())
  console.log(`This computer is busy (load ${load.toFixed(1)}): measure again when it is not.`);

const { pages, files } = await contestants();
const names = Object.keys(pages);
const pathOf = (name) => `/${names.indexOf(name)}`;
const server = await serveCompressed({
  ...files,
  ...Object.fromEntries(names.map((name) => [pathOf(name), pages[name]])),
});
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await launchBrowser('chromium');
const visits = Object.fromEntries(names.map((name) => [name, []]));
try {
  // The first round warms the browser up and does not count; each begins with another contestant.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const seen = await visit(browser, address + pathOf(name));
      if (round > 0) visits[name].push(seen);
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

const timesOf = (name) => visits[name].map(({ time }) => time).sort((one, other) => one - other);
const median = (name) => timesOf(name)[visits[name].length >> 1];
for (const name of names) {
  const times = timesOf(name).map(Math.round);
  const range = `(${times[0]} to ${times.at(-1)})`;
  const kilobytes = (visits[name][0].bytes / 1000).toFixed(1);
  console.log(
    `${name.padEnd(17)} ${median(name).toFixed(0).padStart(5)} ms ${range.padEnd(15)}` +
      `${kilobytes.padStart(6)} kB compressed`,
  );
}

let failed = false;
function hold(name, ratio, budget, good) {
  console.log(`${name.padEnd(33)} ${ratio.toFixed(2).padStart(5)}  ${budget}`);
  failed ||= !good;
}
for (const tag of OURS) {
  const slower = median(tag) / median(BARE);
  hold(`${tag} / ${BARE}`, slower, `at most ${AGAINST_BARE}`, slower <= AGAINST_BARE);
  for (const rival of RIVALS) {
    const faster = median(rival) / median(tag);
    hold(`${rival} / ${tag}`, faster, `at least ${AGAINST_RIVALS}`, faster >= AGAINST_RIVALS);
  }
}
if (failed) {
  console.error('The first question comes too late.');
  process.exit(1);
}
