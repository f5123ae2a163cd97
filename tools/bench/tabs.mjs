/**
 * Two and four tabs write 1000 drinks each at the same time, in every browser that is here; prints how many were lost
 * or stand there twice. Run as `npm run bench:tabs`, with another number of drinks as `-- 100`.
 */
import process from 'node:process';
import { createDemoServer } from '../../demo/server.mjs';
import { writeInTabs } from './meter.mjs';
import { BROWSER_NAMES, launchBrowser } from '../browsers.mjs';

const EACH = Number(process.argv[2] ?? 1000);

const server = createDemoServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
let failed = false;
for (const name of BROWSER_NAMES) {
  const browser = await launchBrowser(name);
  for (const tabs of [2, 4]) {
    const address = `http://127.0.0.1:${server.address().port}`;
    const { lost, doubled, missingMl, agreedMs } = await writeInTabs(browser, address, tabs, EACH);
    console.log(
      `${name}, ${tabs} tabs × ${EACH} drinks: ${lost} lost, ${doubled} doubled, ` +
        `${missingMl} ml missing; all tabs agreed after ${agreedMs} ms`,
    );
    failed ||= lost !== 0 || doubled !== 0 || missingMl !== 0;
  }
  await browser.close();
}
server.closeAllConnections();
server.close();
if (failed) {
  console.error('Drinks are lost or doubled.');
  process.exit(1);
}
