/** The static Storybook in a browser. First `npm run build:storybook`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const BUILT = fileURLToPath(new URL('../reports/storybook/', import.meta.url));

/** Serves the static Storybook on this machine: its address, its entries, and how to close it. */
export async function serveStorybook() {
  const { entries } = JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8'));
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = server.httpServer.address();
  return {
    address: `http://127.0.0.1:${port}`,
    entries: Object.values(entries),
    close: () => server.close(),
  };
}

/** The address of an entry alone, with what the toolbars say. */
export function addressOf(address, { id, type }, globals = {}) {
  const said = Object.entries(globals).map((pair) => pair.join(':'));
  const query = new URLSearchParams({ id, viewMode: type, globals: said.join(';') });
  return `${address}/iframe.html?${query}`;
}

/** What Storybook tells when an entry stands there, or cannot. */
const ENDS = {
  story: ['storyFinished'],
  docs: ['docsRendered'],
  broken: [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'configError',
  ],
};

/** Waits until the entry that `tab` shows stands there: what Storybook tells of it; throws when it cannot be shown. */
export async function standing(tab, { id, type }) {
  const handle = await tab.waitForFunction(
    (names, broken) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const wrong = broken.find((name) => channel?.last(name));
      if (wrong) {
        const [{ message = '' } = {}] = channel.last(wrong);
        return { wrong: `${wrong} ${message}` };
      }
      const [name] = names.filter((one) => channel?.last(one));
      return name && { told: channel.last(name)[0] };
    },
    { timeout: 20_000 },
    ENDS[type],
    ENDS.broken,
  );
  const { wrong, told } = await handle.jsonValue();
  if (wrong) throw new Error(`${id}: ${wrong}`);
  return told;
}
