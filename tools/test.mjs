/**
 * Runs all the tests, on a fresh build, and ends with one plain line of counts.
 * Longer proofs have commands of their own: see CONTRIBUTING.md.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureBrowsers } from './browsers.mjs';

const SUITES = ['test:core', 'test:words', 'test:package', 'test:elements', 'test:site'];

/** The closing figures of Node's runner, and of the reporter of the browser tests. */
const COUNTS = [
  [/^\D*\bpass (\d+)$/m, /^\D*\bfail (\d+)$/m],
  [/^(\d+) passed, \d+ failed$/m, /^\d+ passed, (\d+) failed$/m],
];

function run(script) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const counts = COUNTS.map((patterns) => patterns.map((pattern) => pattern.exec(output)?.[1]));
      const [passed, failed] = counts.find(([pass]) => pass !== undefined) ?? [0, 0];
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
const build = await run('build');
if (build.code !== 0) process.exit(1);

const results = [];
for (const suite of SUITES) results.push(await run(suite));

const broken = results.filter(({ code, passed }) => code !== 0 || passed === 0);
for (const { script } of broken) console.log(`not passed: ${script}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(broken.length > 0 ? 1 : 0);
