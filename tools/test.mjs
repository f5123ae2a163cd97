/**
 * Runs all the tests, on a fresh build, and ends with one plain line of counts.
 * Longer proofs have commands of their own: see CONTRIBUTING.md.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureBrowsers } from './browsers.mjs';

/** The longest first: two run at a time, and what a suite says is printed when it ends. */
const SUITES = ['test:elements', 'test:site', 'test:core', 'test:words', 'test:package'];
const LANES = 2;

/** The closing figures of Node's runner, and of the reporter of the browser tests. */
const COUNTS = [
  [/^\D*\bpass (\d+)$/m, /^\D*\bfail (\d+)$/m],
  [/^(\d+) passed, \d+ failed$/m, /^\d+ passed, (\d+) failed$/m],
];

function run(script) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', '--ignore-scripts', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const counts = COUNTS.map((patterns) => patterns.map((pattern) => pattern.exec(output)?.[1]));
      const [passed, failed] = counts.find(([pass]) => pass !== undefined) ?? [0, 0];
      process.stdout.write(output);
      console.log(`${script}: ${seconds} s`);
      resolve({ script, code, passed: Number(passed), failed: Number(failed) });
    });
  });
}

try {
  ensureBrowsers();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Built once: the suites run without the build steps that they have when run alone.
for (const script of ['build', 'build:tests']) {
  if ((await run(script)).code !== 0) process.exit(1);
}

const results = [];
const waiting = [...SUITES];
const lane = async () => {
  for (let suite = waiting.shift(); suite; suite = waiting.shift()) results.push(await run(suite));
};
await Promise.all(Array.from({ length: LANES }, lane));

const broken = results.filter(({ code, passed }) => code !== 0 || passed === 0);
for (const { script } of broken) console.log(`not passed: ${script}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(broken.length > 0 ? 1 : 0);
