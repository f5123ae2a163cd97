/**
 * Runs a group of suites, as `wireit` in package.json orders them, with the builds that they need. Prints what failed
 * and the command that repeats it; the last line is the sum of what the suites counted.
 *
 * `node scripts/test.mjs <group> [<group that ran before>]...` also counts the groups that ran before.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { COUNTS, countLine } from '../testing/reporters/report.mjs';
import { ensureBrowsers } from './browsers.mjs';

const [group, ...before] = process.argv.slice(2);
const { wireit } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The suites of a group: what leaves counts. */
const suitesOf = (name) =>
  wireit[name].dependencies.filter((script) => wireit[script].env?.SUITE !== undefined);
const countsOf = (script) => `${COUNTS}/${wireit[script].env.SUITE}.json`;

/** The counts that a suite left; none: it did not run. */
function readCounts(script) {
  try {
    return JSON.parse(readFileSync(countsOf(script), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs the group, all that can run of it; gives the scripts that failed. */
function run() {
  const env = { WIREIT_PARALLEL: '2', WIREIT_FAILURES: 'continue', ...process.env };
  const child = spawn('npm', ['run', '--silent', group], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const broken = new Set();
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', (text) => {
      to.write(text);
      for (const [, script] of text.matchAll(/❌ \[([\w:-]+)\]/g)) broken.add(script);
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, broken })));
}

try {
  // `npm test` takes Chromium alone.
  ensureBrowsers(group === 'test:all' ? ['chromium'] : undefined);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const script of suitesOf(group)) rmSync(countsOf(script), { force: true });

const { code, broken } = await run();
const sum = { passed: 0, failed: 0 };
for (const script of [group, ...before].flatMap(suitesOf)) {
  const counts = readCounts(script);
  if (!counts) broken.add(script);
  sum.passed += counts?.passed ?? 0;
  sum.failed += counts?.failed ?? 0;
  console.log(`${script}: ${counts ? countLine(counts) : 'did not run'}`);
}
for (const script of broken) console.log(`✖ ${script}. Repeat: npm run ${script}`);
// A step that broke without a test that failed: what is not built, or not covered.
if (code !== 0 && sum.failed === 0) sum.failed = broken.size || 1;
console.log(countLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
