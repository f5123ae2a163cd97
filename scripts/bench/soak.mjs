/**
 * Makes, uses and removes every element many times, and prints what is left behind: listeners, nodes, memory and
 * timers. Run as `npm run bench:soak`, with another number of cycles as `-- 1000`.
 */
import process from 'node:process';
import { CDN_ENTRIES } from '../languages.mjs';
import { onPage } from './page.mjs';

const CYCLES = Number(process.argv[2] ?? 10_000);
/** What the browser makes once and keeps, such as compiled code, is made before the measuring begins. */
const WARM_UP = 1000;
const KIB = 1024;
/** In bytes. */
const MOST_MEMORY = 64 * KIB;

const tags = CDN_ENTRIES.filter((entry) => entry !== 'oab-elements');

/** Counts timers that wait. */
const watchTimers = () => {
  const waiting = new Set();
  globalThis.waiting = waiting;
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  globalThis.setTimeout = (callback, ...rest) => {
    const id = setTimeout(
      (...given) => {
        waiting.delete(id);
        callback(...given);
      },
      ...rest,
    );
    waiting.add(id);
    return id;
  };
  globalThis.setInterval = (...given) => {
    const id = setInterval(...given);
    waiting.add(id);
    return id;
  };
  const clear = (native) => (id) => {
    waiting.delete(id);
    native(id);
  };
  globalThis.clearTimeout = clear(clearTimeout);
  globalThis.clearInterval = clear(clearInterval);
};

/** Cycles of one element: on the page, its first buttons pressed, in some started anew, and off the page. */
const cycle = async (tag, cycles) => {
  for (let count = 0; count < cycles; count += 1) {
    const element = document.createElement(tag);
    document.body.append(element);
    await element.updateComplete;
    // After one press a guide breathes, and every other element is halfway.
    const presses = count % 4 < 2 ? 1 : 2;
    for (let press = 0; press < presses; press += 1) {
      element.shadowRoot.querySelector('button[part~=primary], button')?.click();
      await element.updateComplete;
    }
    if (count % 2) element.reset();
    element.remove();
  }
};

async function measure(page, session) {
  // Twice: what is freed first can hold on to more.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    memory: of('JSHeapUsedSize'),
    timers: await page.evaluate(() => globalThis.waiting.size),
  };
}

let failed = false;
for (const tag of tags) {
  await onPage('', async (page, session) => {
    await session.send('Performance.enable');
    await page.evaluate(watchTimers);
    await page.evaluate(cycle, tag, WARM_UP);
    const before = await measure(page, session);
    for (let left = CYCLES; left > 0; left -= 500) {
      await page.evaluate(cycle, tag, Math.min(left, 500));
    }
    const after = await measure(page, session);
    const more = (name) => after[name] - before[name];
    const line = ['listeners', 'nodes', 'timers'].map((name) => `${name} ${more(name)}`).join(', ');
    console.log(
      `${tag.padEnd(15)} ${CYCLES} cycles: ${line}, memory ${(more('memory') / KIB).toFixed(1)} KiB`,
    );
    failed ||=
      more('listeners') > 0 ||
      more('nodes') > 0 ||
      after.timers > 0 ||
      more('memory') > MOST_MEMORY;
  });
}
if (failed) {
  console.error('Something is left behind.');
  process.exit(1);
}
