/** What a page leaves behind. */

/** Everything that a page could have left on this computer or on itself. */
export const traces = async (page) => ({
  cookies: await page.browserContext().cookies(),
  ...(await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    addedSheets: document.adoptedStyleSheets.length,
    sheets: [...document.styleSheets].map(({ href }) => new URL(href).pathname),
    styles: document.querySelectorAll('style').length,
  }))),
});

export const NO_TRACES = {
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  workers: 0,
  addedSheets: 0,
  sheets: ['/site.css', '/cdn/reserve.css'],
  styles: 0,
};
