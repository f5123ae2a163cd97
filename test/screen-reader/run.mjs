/**
 * `npm run test:screen-reader`: what Orca says on the way through each element, in Firefox and Chromium, against
 * transcripts that a person has read. `-- --update` writes them anew; `--only <part of a name>` and
 * `--browser <name>` choose.
 */
import { on, once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { createDemoServer } from '../../demo/server.mjs';
import { BROWSER_NAMES, ensureBrowsers } from '../../scripts/browsers.mjs';
import { openPage } from './browsers.mjs';
import { Desktop, ensureDesktop } from './desktop.mjs';
import { Reader } from './reader.mjs';
import { SCENARIOS } from './scenarios.mjs';

/** The page around an element has a script of its own; nothing comes from elsewhere. */
const POLICY = "default-src 'self' 'unsafe-inline'";
/** How long a page may take to come, in milliseconds. */
const ARRIVAL = 60_000;
/** What stands in a transcript where nothing was said. */
const SILENCE = '(nothing is said)';

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    browser: { type: 'string' },
  },
});

/** A page with one element, as a site has it; an element that asks for the time is told that of the scenario. */
const pageOf = ({ name, element, attributes = {}, now = '13:00' }) => `<!doctype html>
<html lang="nl">
  <title>${name}</title>
  <script type="module" src="/cdn/nl/oab-elements.js"></script>
  <script type="module">
    const now = new Date('2026-11-22T${now}').getTime();
    const element = document.querySelector('${element}');
    element.now = () => now;
    await element.updateComplete;
    await fetch('/there');
  </script>
  <main>
    <h1>Onze site</h1>
    <${element} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ')}></${element}>
  </main>
</html>`;

/** Waits until a page says that its element stands there. */
async function arrived() {
  const signal = AbortSignal.timeout(ARRIVAL);
  for await (const [{ url }] of on(server, 'request', { signal })) if (url === '/there') return;
}

/** The transcript of one scenario. */
async function listen(desktop, browser, scenario, url) {
  const reader = new Reader(desktop);
  const window = openPage(desktop, browser, desktop.folder(`${browser}-${scenario.name}`), url);
  try {
    await arrived();
    await reader.hear();
    // The first page may have come before Orca knew the window; of the second it says that it is there.
    await Promise.all([arrived(), reader.reload()]);
    const counts = (line) => !scenario.passing?.test(line);
    let transcript = '';
    for (const step of scenario.steps) {
      const heard = await reader.take(step).catch((error) => {
        throw new Error(`after\n${transcript}\n> ${step}\n${error.message}`);
      });
      transcript += `\n> ${step}\n${(step.startsWith('hear ') ? heard : heard.filter(counts)).join('\n') || SILENCE}\n`;
    }
    return transcript.trimStart();
  } finally {
    reader.close();
    await desktop.end(window);
  }
}

/** Compares with the transcript that was read, or writes it. Gives what is wrong. */
function judge(name, heard) {
  if (heard.includes(SILENCE)) return `a press is answered by silence:\n${heard}`;
  const file = new URL(`transcripts/${name}.txt`, import.meta.url);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (heard === known) return '';
  if (!options.update) return createTwoFilesPatch('read', 'heard', known, heard);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, heard);
  console.log(`${name}: written; read it.`);
  return '';
}

async function listenToAll(desktop, address) {
  const wrong = [];
  let passed = 0;
  for (const browser of options.browser ? [options.browser] : BROWSER_NAMES) {
    for (const scenario of SCENARIOS.filter(({ name }) => name.includes(options.only))) {
      const name = `${scenario.name}.${browser}`;
      const started = Date.now();
      const trouble = await listen(desktop, browser, scenario, `${address}/${scenario.name}`).then(
        (heard) => judge(name, heard),
        (error) => error.message,
      );
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${name}: ${trouble || 'as it was read'} (${seconds} s)`);
      if (trouble) wrong.push(name);
      else passed += 1;
    }
  }
  console.log(`${passed} passed, ${wrong.length} failed`);
  return wrong.length === 0;
}

try {
  ensureDesktop();
  ensureBrowsers();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const pages = Object.fromEntries(SCENARIOS.map((one) => [`/${one.name}`, pageOf(one)]));
pages['/there'] = '';
const server = createDemoServer({ pages, policy: POLICY });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const desktop = new Desktop();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => desktop.endAll().then(() => process.exit(1)));
}
try {
  await desktop.start();
  const right = await listenToAll(desktop, `http://127.0.0.1:${server.address().port}`);
  process.exitCode = right ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await desktop.endAll();
  server.closeAllConnections();
  server.close();
}
