/** One visit to a page with a question, on a slow phone and a slow network. */
import { START } from './question.mjs';

const SLOWDOWN = 6;
/** What Lighthouse calls slow 4G: milliseconds for each request, and bytes a second. */
const NETWORK = { latency: 150, download: 1.6e6 / 8, upload: 750e3 / 8 };

/**
 * Runs in the page before its own scripts. In every frame: presses the start button, when there is one; and when a
 * choice is laid out and can be seen, notes the time of the next frame, which comes after that one was painted.
 */
const watch = (start) => {
  // Taken before a page can wrap it.
  const { requestAnimationFrame } = globalThis;
  const stands = (element) => {
    const target = element.labels?.[0] ?? element;
    const { width, height } = target.getBoundingClientRect();
    const seen = { opacityProperty: true, visibilityProperty: true };
    return width > 0 && height > 0 && !element.disabled && target.checkVisibility(seen);
  };
  const find = (selector, fits) =>
    [document, ...[...document.querySelectorAll('body *')].map(({ shadowRoot }) => shadowRoot)]
      .flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
      .find((element) => stands(element) && fits(element));
  globalThis.firstQuestion = new Promise((resolve) => {
    const frame = () => {
      const choice = find('input[type=checkbox]', () => true);
      if (choice) {
        requestAnimationFrame(() => resolve({ time: performance.now(), choice }));
        return;
      }
      find('button', ({ textContent }) => textContent.trim() === start)?.click();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
};

/** What the page has fetched, in bytes as they were sent, without headers. */
const bytesOf = () =>
  ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

/**
 * Chooses the first answer by key, which no guard against double presses holds up: a question that cannot be answered
 * does not count. More than once, because a page that is still settling may take the focus away.
 */
async function choose(page, first) {
  const choice = await first.evaluateHandle((found) => found.choice);
  for (let tries = 0; tries < 3; tries += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await choice.focus();
    await page.keyboard.press('Space');
    if (await first.evaluate(({ choice }) => choice.checked)) return true;
  }
  return false;
}

/**
 * Someone who was never here comes to `url`. Gives the milliseconds until the first question, and the bytes that were
 * fetched until then.
 */
export async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.setCacheEnabled(false);
    await page.evaluateOnNewDocument(watch, START);
    await page.emulateNetworkConditions(NETWORK);
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const first = await page.evaluateHandle(() => globalThis.firstQuestion);
    const { time } = await first.evaluate(({ time }) => ({ time }));
    const bytes = await page.evaluate(bytesOf);
    await page.emulateCPUThrottling(1);
    if (!(await choose(page, first))) throw new Error(`${url}: the first choice cannot be chosen`);
    return { time, bytes };
  } finally {
    await context.close();
  }
}
