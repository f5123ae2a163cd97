/** What every test of the demo site needs: a server, both browsers, and a page that remembers what went wrong on it. */
import process from 'node:process';
import { after, before, describe } from 'node:test';
import { createDemoServer } from '../../demo/server.mjs';
import { BROWSER_NAMES, launchBrowser } from '../../scripts/browsers.mjs';
import { ready, waitUntil } from './walk.mjs';

/** The pages of the demo. */
export const PAGES = ['/', '/en/', '/blog/', '/nu/', '/lijst/', '/drinken/'];

/** The browsers of this run: `npm run test:site` takes Chromium, `npm run test:site-firefox` Firefox. */
const BROWSERS = process.env.SITE_BROWSER ? [process.env.SITE_BROWSER] : BROWSER_NAMES;

/** The elements, in a selector. */
const ELEMENTS = 'oab-self-check, redflag-triage, urge-calmer, fluid-meter';

/** Firefox asks for an icon that no page names; the policy of the demo refuses that too. No element has part in it. */
const FAVICON = /favicon\.ico/;

/** Starts a server of the demo for the tests around it, and gives its address when called. */
export function useServer(options) {
  const server = createDemoServer(options);
  before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => `http://127.0.0.1:${server.address().port}`;
}

/** Declares the tests of `body` for each browser of this run; `browser()` gives it to them. */
export function inEachBrowser(body, names = BROWSER_NAMES) {
  for (const name of names.filter((each) => BROWSERS.includes(each))) {
    describe(`in ${name}`, { timeout: 300_000 }, () => {
      let browser;
      before(async () => {
        browser = await launchBrowser(name);
      });
      after(() => browser?.close());
      body(() => browser, name);
    });
  }
}

/** Speaks of what only the page itself can see. Sets no global: the tests count those. */
const watchFromWithin = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    if (!/favicon\.ico/.test(blockedURI)) {
      console.error(`csp violation: ${violatedDirective} ${blockedURI}`);
    }
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) {
        if (!hadRecentInput) console.error(`layout shift: ${value}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
};

/**
 * Opens a page in a context of its own, runs `body` with it, and closes it. `page.problems` holds every violation,
 * warning, error and failed request; `page.requests` every address that was asked for.
 */
export async function withPage(browser, body, { width = 1280, height = 800 } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.problems = [];
    page.requests = [];
    const problem = (kind, text) => {
      if (!FAVICON.test(text)) page.problems.push(`${kind}: ${text}`);
    };
    page.on('console', (message) => {
      if (['error', 'warn', 'warning'].includes(message.type())) problem('console', message.text());
    });
    page.on('pageerror', (error) => problem('error', error.message));
    page.on('requestfailed', (request) => problem('request failed', request.url()));
    page.on('request', (request) => {
      const url = request.url();
      // Data is no request: Firefox draws its list markers with a font that comes as data.
      if (!url.startsWith('data:') && !FAVICON.test(url)) page.requests.push(url);
    });
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(watchFromWithin);
    await listenToDevtools(page, problem);
    await body(page);
  } finally {
    await context.close();
  }
}

/** What Chromium tells its developer tools and no one else. Firefox has no such protocol. */
async function listenToDevtools(page, problem) {
  const session = await page.createCDPSession().catch(() => null);
  if (!session) return;
  session.on('Audits.issueAdded', ({ issue }) => problem('issue', JSON.stringify(issue)));
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'verbose' && entry.level !== 'info') {
      problem('log', `${entry.text} ${entry.url ?? ''}`);
    }
  });
  await session.send('Audits.enable');
  await session.send('Log.enable');
}

/** Waits until `page` has shown what it has to show: two frames, so that observers have spoken too. */
export const settled = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** Goes to a page of the demo and waits until each element on it stands there, in its own language. */
export async function open(page, url, count = /\/(nu|drinken)\/$/.test(url) ? 1 : 2) {
  await page.goto(url);
  await waitUntil(
    await page.$('body'),
    (body, selector, expected) => body.querySelectorAll(selector).length === expected,
    ELEMENTS,
    count,
  );
  const elements = await page.$$(ELEMENTS);
  for (const element of elements) {
    await ready(element);
    await waitUntil(element, (node) => {
      const nearest = node.closest('[lang]').lang;
      return node.shadowRoot.querySelector('[lang]').lang === nearest;
    });
  }
  await settled(page);
  return elements;
}

/** What has the focus, looking into shadow roots. */
export const focused = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return {
      tag: active?.localName,
      part: active?.getAttribute('part'),
      href: active?.getAttribute('href'),
      text: active?.textContent.trim(),
    };
  });
