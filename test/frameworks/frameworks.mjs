/**
 * Builds an app in each framework on the packed package, drives it in Chromium, and prints what holds in which.
 * `npm run test:frameworks -- vue svelte` takes only those. Each is installed into `build/consumers`.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browsers.mjs';
import { consumer, run } from '../../scripts/consumer.mjs';
import { CHECKS } from './checks.mjs';

/** Each framework: the file of mistakes that its types have to find, and where its build stands or what serves it. */
const APPS = {
  react: { wrong: 'src/wrong.tsx', site: 'dist' },
  next: { wrong: 'src/wrong.tsx', start: ['npx', 'next', 'start', '--port', '0'] },
  vue: { wrong: 'src/Wrong.vue', site: 'dist' },
  svelte: { wrong: 'src/Wrong.svelte', site: 'dist' },
  angular: { wrong: 'src/wrong.ts', site: 'dist/browser' },
  solid: { wrong: 'src/wrong.tsx', site: 'dist' },
  preact: { wrong: 'src/wrong.tsx', site: 'dist' },
};

/** What a server that renders has to send: the text that stands there until the script has come. */
const FROM_SERVER = /<redflag-triage[^>]* gp-phone="020 123 45 67"[^>]*><p slot="intro">Off<\/p>/;

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** Serves the files in a folder; gives the address and how to stop. */
async function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}

/** Starts a server that tells its address; gives that and how to stop. */
async function start([program, ...args], cwd) {
  const server = spawn(program, args, { cwd, detached: true });
  const stop = () => process.kill(-server.pid);
  let said = '';
  for await (const text of server.stdout.setEncoding('utf8')) {
    said += text;
    const [, port] = /localhost:(\d+)/.exec(said) ?? [];
    if (port) return { url: `http://127.0.0.1:${port}/`, stop };
  }
  throw new Error(said);
}

/** Builds the app; a warning about our elements is an error. */
function build(cwd) {
  const { code, output } = run('npm', ['run', 'build'], { cwd });
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, /oab-elements:|registered already/);
}

/** Checks the types: what is right compiles, and each line marked as wrong is found. */
function types(cwd, wrong) {
  const { output } = run('npm', ['run', 'types'], { cwd });
  const found = output
    .split('\n')
    .filter((line) => /error/i.test(line))
    .flatMap((line) => [...line.matchAll(/(src\/[\w./-]+)[\s:("]+(\d+)[,:]\d+/g)])
    .map(([, file, line]) => `${file}:${line}`);
  const marked = readFileSync(join(cwd, wrong), 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.includes(' wrong: ') ? [`${wrong}:${at + 1}`] : []));
  assert.ok(marked.length > 0);
  assert.deepEqual([...new Set(found)].sort(), marked.sort(), output);
}

/** Everything about one framework: gives what failed, by the name of its check. */
async function examine(name, browser) {
  const failures = {};
  const attempt = async (check, body) => {
    try {
      return await body();
    } catch (error) {
      failures[check] = error;
      return undefined;
    }
  };
  const { wrong, site, start: command } = APPS[name];
  const cwd = consumer(fileURLToPath(new URL(name, import.meta.url)));
  await attempt('build', () => build(cwd));
  await attempt('types', () => types(cwd, wrong));
  const { url, stop } = site ? await serve(join(cwd, site)) : await start(command, cwd);
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => {
    // A browser asks for an icon that no page names.
    const icon = /favicon\.ico$/.test(message.location().url);
    if (/warn|error/.test(message.type()) && !icon) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    const answer = await page.goto(url, { waitUntil: 'networkidle0' });
    if (command)
      await attempt('server', async () => assert.match(await answer.text(), FROM_SERVER));
    for (const [check, body] of Object.entries(CHECKS)) await attempt(check, () => body(page));
    await attempt('quiet', () => assert.deepEqual(said, []));
  } finally {
    await page.close();
    stop();
  }
  return failures;
}

/** The cell of the table. */
const outcome = (name, check, failures) => {
  if (check === 'server' && !APPS[name].start) return '';
  return check in failures ? 'FAILS' : 'holds';
};

const COLUMNS = ['build', 'types', 'server', ...Object.keys(CHECKS), 'quiet'];
const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : Object.keys(APPS);
const browser = await launchBrowser('chromium');
const results = {};
try {
  for (const name of names) results[name] = await examine(name, browser);
} finally {
  await browser.close();
}
for (const [name, failures] of Object.entries(results)) {
  for (const [check, error] of Object.entries(failures)) {
    console.log(`${name}, ${check}: ${error.message}\n`);
  }
}
console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, failures]) => [
      name,
      Object.fromEntries(COLUMNS.map((check) => [check, outcome(name, check, failures)])),
    ]),
  ),
);
process.exitCode = Object.values(results).some((failures) => Object.keys(failures).length > 0)
  ? 1
  : 0;
