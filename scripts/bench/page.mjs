/** The demo server and a page of it in a browser, for a measurement that runs by itself. */
import { createDemoServer } from '../../demo/server.mjs';
import { launchBrowser } from '../browsers.mjs';

/** Runs `body` with the address of a demo server that has `pages` beside its own. */
export async function withServer(body, pages = {}) {
  const server = createDemoServer({ pages });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await body(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs `body` with the browser `name`. */
export async function withBrowser(name, body) {
  const browser = await launchBrowser(name);
  try {
    return await body(browser);
  } finally {
    await browser.close();
  }
}

/** Runs `measure(page, session)` on a page with only `body` and the built Dutch elements on it. */
export function onPage(body, measure) {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Measure</title>
    <meta name="viewport" content="width=device-width">
    <script type="module" src="/cdn/nl/oab-elements.js"></script><body>${body}`;
  const run = (address) =>
    withBrowser('chromium', async (browser) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 360, height: 740 });
      await page.goto(`${address}/measure/`);
      return measure(page, await page.createCDPSession());
    });
  return withServer(run, { '/measure/': html });
}
