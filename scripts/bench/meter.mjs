/** What a person does with the built meter on a page, for its tests and for `npm run bench:tabs`. */
import { DRINK_KINDS } from '../../dist/core/index.js';

/** The page of the demo with the meter. */
export const PATH = '/drinken/';
/** What the key of every stored drink begins with. */
export const PREFIX = 'oab-elements/fluid-meter/';

/** The clock of every meter: noon, so that no day ends while somebody drinks. */
const NOON = new Date().setHours(12, 0, 0, 0);

export async function open(page, url) {
  await page.goto(url);
  await page.waitForFunction(
    () => document.querySelector('fluid-meter')?.shadowRoot?.querySelector('[part=meter]') != null,
  );
  await page.$eval(
    'fluid-meter',
    (meter, noon) => {
      meter.now = () => noon;
    },
    NOON,
  );
}

/** Taps the vessel with this number, and gives the moment of it. */
export const tap = (page, vessel) =>
  page.$eval(
    'fluid-meter',
    async (meter, index) => {
      const moment = Date.now();
      meter.shadowRoot.querySelectorAll('.vessels button')[index].click();
      await meter.updateComplete;
      return moment;
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

/** The drinks that a tab writes: of a kind of its own, each with an amount of its own, so that no two are alike. */
const drinksOf = (tab, each) =>
  Array.from({ length: each }, (_, index) => `${DRINK_KINDS[tab]} ${index + 1}`);

/** Logs the drinks of {@link drinksOf}, as fast as the page takes them. */
const write = async (meter, tab, each) => {
  const log = meter.shadowRoot.querySelector('.log');
  const kind = log.querySelectorAll('[type=radio]')[tab];
  const ml = log.querySelector('[name=ml]');
  const add = log.querySelector('details button');
  for (let amount = 1; amount <= each; amount += 1) {
    kind.checked = true;
    kind.dispatchEvent(new Event('change'));
    ml.value = amount;
    ml.dispatchEvent(new Event('input'));
    add.click();
    // Drawn now and then, as between taps: the storage is what is tested here.
    if (amount % 50 === 0) await meter.updateComplete;
  }
};

/** The drinks in the storage, and those that the meter knows, in the form of {@link drinksOf}. */
const readDrinks = (meter, prefix) => {
  const nameOf = ({ kind, ml }) => `${kind} ${ml}`;
  const stored = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return {
    stored: stored.map((key) => nameOf(JSON.parse(localStorage.getItem(key)))),
    known: meter.answers.map(nameOf),
  };
};

/** How many of `wanted` are not in `found`, and how many in `found` there are beside one of each of `wanted`. */
function compare(found, wanted) {
  const names = new Set(found);
  const lost = wanted.filter((name) => !names.has(name)).length;
  return { lost, doubled: found.length - (wanted.length - lost) };
}

/**
 * So many tabs write so many drinks each, at the same time. Gives how many of them were not stored (`lost`), how many
 * are stored beside those (`doubled`), how many of either kind differ in what a tab knows (`astray`), and after how
 * many milliseconds all tabs agreed.
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
    await Promise.all(pages.map((page, tab) => page.$eval('fluid-meter', write, tab, each)));
    const started = Date.now();
    const wanted = pages.flatMap((_, tab) => drinksOf(tab, each));
    const agrees = (count) => document.querySelector('fluid-meter').answers.length >= count;
    // Tabs that never agree are counted as they are.
    for (const page of pages) {
      await page
        .waitForFunction(agrees, { timeout: 60_000, polling }, wanted.length)
        .catch(() => {});
    }
    const agreedMs = Date.now() - started;
    const read = await Promise.all(
      pages.map((page) => page.$eval('fluid-meter', readDrinks, PREFIX)),
    );
    const astray = read
      .map(({ known }) => compare(known, wanted))
      .reduce((sum, { lost, doubled }) => sum + lost + doubled, 0);
    return { ...compare(read[0].stored, wanted), astray, agreedMs };
  } finally {
    await context.close();
  }
}
