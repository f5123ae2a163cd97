/** What a person does with the built meter on a page, for its tests and for `npm run bench:tabs`. */

/** The page of the demo with the meter. */
export const PATH = '/drinken/';
/** What the key of every stored drink begins with. */
export const PREFIX = 'oab-elements/fluid-meter/';
/** Millilitres of the first vessel. */
const FIRST_ML = 125;

export async function open(page, url) {
  await page.goto(url);
  await page.waitForFunction(
    () => document.querySelector('fluid-meter')?.shadowRoot?.querySelector('[part=meter]') != null,
  );
}

/** Taps the vessel with this number. */
export const tap = (page, vessel) =>
  page.$eval(
    'fluid-meter',
    async (meter, index) => {
      meter.shadowRoot.querySelectorAll('.vessels button')[index].click();
      await meter.updateComplete;
    },
    vessel,
  );

/** Presses the button that stands in the last panel, as the one with this number. */
export const pressKeep = (page, index) =>
  page.$eval(
    'fluid-meter',
    async (meter, at) => {
      const panel = [...meter.shadowRoot.querySelectorAll('details:has([part~=action])')].at(-1);
      panel.open = true;
      panel.querySelectorAll('button')[at].click();
      await meter.updateComplete;
    },
    index,
  );

export const totalOf = (page) => page.$eval('fluid-meter', (meter) => meter.result?.totalMl ?? 0);

export const storedOf = (page) =>
  page.evaluate(
    (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).length,
    PREFIX,
  );

/**
 * So many tabs write so many drinks each, at the same time. Gives how many of them were lost, how many stand there
 * twice, how many millilitres the last tab misses, and after how many milliseconds all tabs agreed.
 */
export async function writeInTabs(browser, address, tabs, each) {
  const context = await browser.createBrowserContext();
  try {
    const pages = [];
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await context.newPage();
      await open(page, `${address}${PATH}`);
      pages.push(page);
    }
    await pressKeep(pages[0], 0);
    // A tab behind another draws no frames to wait for.
    const polling = 50;
    const kept = () => localStorage.getItem('oab-elements/fluid-meter') === '1';
    await Promise.all(pages.map((page) => page.waitForFunction(kept, { polling })));
    await Promise.all(
      pages.map((page) =>
        page.$eval(
          'fluid-meter',
          async (meter, count) => {
            const button = meter.shadowRoot.querySelector('.vessels button');
            for (let drink = 0; drink < count; drink += 1) {
              button.click();
              // Drawn now and then, as between taps: the storage is what is tested here.
              if (drink % 50 === 49) await meter.updateComplete;
            }
          },
          each,
        ),
      ),
    );
    const started = Date.now();
    const all = tabs * each;
    const agrees = (count) => document.querySelector('fluid-meter').answers.length >= count;
    // Tabs that never agree are counted as they are.
    for (const page of pages) {
      await page.waitForFunction(agrees, { timeout: 60_000, polling }, all).catch(() => {});
    }
    const agreedMs = Date.now() - started;
    const ids = await pages[0].$eval('fluid-meter', (meter) => meter.answers.map(({ id }) => id));
    return {
      lost: all - (await storedOf(pages[0])),
      doubled: ids.length - new Set(ids).size,
      missingMl: all * FIRST_ML - (await totalOf(pages[tabs - 1])),
      agreedMs,
    };
  } finally {
    await context.close();
  }
}
