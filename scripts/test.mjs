/**
 * Runs all the tests, on a fresh build, and ends with one plain line of counts.
 * Longer proofs have commands of their own: see CONTRIBUTING.md.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureBrowsers } from './browsers.mjs';

/**
 * Each step with those that it waits for; of the steps that can begin, the first one does. The longest suite comes
 * first and what needs two processors late. Nothing is built twice: the suites run without the build steps that they
 * have when run alone.
 */
const STEPS = [
  { script: 'build:dist', after: [] },
  { script: 'build:manifest', after: ['build:dist'] },
  { script: 'test:elements', after: ['build:manifest'] },
  { script: 'build:tests', after: ['build:dist'] },
  { script: 'test:core', after: ['build:tests'] },
  { script: 'build:cdn', after: ['build:dist'] },
  { script: 'test:site', after: ['build:cdn'] },
  { script: 'test:words', after: [] },
  { script: 'test:package', after: ['build:cdn', 'build:manifest'] },
];
/** How many run at a time; what a step says is printed when it ends. */
const LANES = 2;

/** The closing line of a suite. */
const COUNTS = /^(\d+) passed, (\d+) failed$/m;

function run(script) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', '--ignore-scripts', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const [, passed = 0, failed = 0] = COUNTS.exec(output) ?? [];
      if (code !== 0) process.stdout.write(output);
      console.log(`${script}: ${code === 0 ? 'passed' : 'failed'}, ${seconds} s`);
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

const results = [];
const waiting = new Set(STEPS);
const ended = (script) => results.some((result) => result.script === script);
const isBuild = ({ script }) => script.startsWith('build:');

/** Starts what can begin while there is a free lane; ends when everything has ended. */
async function runAll() {
  const running = new Map();
  while (waiting.size + running.size > 0) {
    for (const step of waiting) {
      if (running.size === LANES) break;
      if (!step.after.every(ended)) continue;
      waiting.delete(step);
      running.set(step, run(step.script));
    }
    const result = await Promise.race(running.values());
    for (const step of running.keys()) if (step.script === result.script) running.delete(step);
    results.push(result);
    // What is not built cannot be tested: what runs may end, nothing else begins.
    if (isBuild(result) && result.code !== 0) waiting.clear();
  }
}
await runAll();

const suites = results.filter((result) => !isBuild(result));
const broken = results.filter(
  (result) => result.code !== 0 || (!isBuild(result) && result.passed === 0),
);
for (const { script } of broken) console.log(`not passed: ${script}`);
const sum = (key) => suites.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(broken.length > 0 ? 1 : 0);
