/** A page of the demo server in a browser, for a measurement that runs by itself. */
import { createDemoServer } from '../../demo/server.mjs';
import { launchBrowser } from '../browsers.mjs';

/** Runs `measure(page, session)` on a page with only `body` and the built Dutch elements on it. */
export async function onPage(body, measure) {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Measure</title>
    <meta name="viewport" content="width=device-width">
    <script type="module" src="/cdn/nl/oab-elements.js"></script><body>${body}`;
  const server = createDemoServer({ pages: { '/measure/': html } });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser('chromium');
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(`http://127.0.0.1:${server.address().port}/measure/`);
    return await measure(page, await page.createCDPSession());
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
