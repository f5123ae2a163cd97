/**
 * Two and four tabs write 1000 drinks each at the same time, in Chromium and in Firefox; prints how many were lost or
 * are there twice, in the storage or in what a tab knows. Run as `npm run bench:tabs`, with
 * another number of drinks as `-- 100`.
 */
import process from 'node:process';
import { BROWSER_NAMES } from '../browsers.mjs';
import { writeInTabs } from './meter.mjs';
import { withBrowser, withServer } from './page.mjs';

const EACH = Number(process.argv[2] ?? 1000);

let failed = false;

async function measure(name, tabs, browser, address) {
  const { lost, doubled, astray, agreedMs } = await writeInTabs(browser, address, tabs, EACH);
  console.log(
    `${name}, ${tabs} tabs × ${EACH} drinks: ${lost} lost, ${doubled} doubled, ` +
      `${astray} astray in a tab; all tabs agreed after ${agreedMs} ms`,
  );
  failed ||= lost !== 0 || doubled !== 0 || astray !== 0;
}

await withServer(async (address) => {
  for (const name of BROWSER_NAMES) {
    await withBrowser(name, async (browser) => {
      for (const tabs of [2, 4]) await measure(name, tabs, browser, address);
    });
  }
});
if (failed) {
  console.error('Drinks are lost or doubled.');
  process.exit(1);
}
