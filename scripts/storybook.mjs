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

/** What Storybook tells when a story or a page stands there. */
const STANDS = { story: 'storyFinished', docs: 'docsRendered' };

/** What it tells when one cannot. */
const BROKEN = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'configError',
];

const PATIENCE = 60_000;

/** Waits until `tab` shows the entry, for a story at the end of its way: what Storybook tells of it. Throws when it cannot be shown. */
export async function standing(tab, { id, type }) {
  const handle = await tab.waitForFunction(
    (wanted, stands, broken) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const wrong = broken.find((name) => channel?.last(name));
      if (wrong) return { wrong: `${wrong} ${channel.last(wrong)[0]?.message ?? ''}` };
      const told = channel?.last(stands)?.[0];
      return (told?.storyId ?? told) === wanted && { told };
    },
    { timeout: PATIENCE },
    id,
    STANDS[type],
    BROKEN,
  );
  const { wrong, told } = await handle.jsonValue();
  if (wrong) throw new Error(`${id}: ${wrong}`);
  return told;
}

/** Goes to another story without loading the page again. */
export async function goTo(tab, entry) {
  await tab.evaluate((storyId) => {
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, entry.id);
  return standing(tab, entry);
}

/** Sets the toolbars; the story stays where it is. */
export const setToolbars = (tab, globals) =>
  tab.evaluate(
    (said) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', resolve);
        channel.emit('updateGlobals', { globals: said });
      }),
    globals,
  );
