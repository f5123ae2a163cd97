/**
 * The package where there is no browser: in Node, in a thread, and on the pages that test runners imitate. Installs
 * what it needs into `build/consumers`.
 */
import assert from 'node:assert/strict';
import process from 'node:process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { consumer, run } from '../../scripts/consumer.mjs';

let cwd;
before(() => {
  cwd = consumer(fileURLToPath(new URL('project', import.meta.url)));
});

/** What is said when a runner is content, and never when one is not. */
const TROUBLE = /unhandled|is not a function|Error:/i;

function passes(program, args, env = {}) {
  const { code, output } = run(program, args, { cwd, env });
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, TROUBLE);
  return output.trim();
}

for (const [name, file] of [
  ['import', 'node/entries.js'],
  ['require', 'node/entries.cjs'],
  ['a thread', 'node/thread.js'],
]) {
  test(`Node, by ${name}: every entry loads, and says nothing`, () => {
    const entries = passes(process.execPath, ['--no-warnings', file]);
    assert.ok(Number(entries) >= 7, entries);
  });
}

for (const page of ['jsdom', 'happy-dom']) {
  test(`Node with the names of ${page}: the elements go on`, () => {
    assert.equal(passes(process.execPath, ['--no-warnings', `node/${page}.js`]), 'true');
  });

  test(`Vitest with ${page}: the elements go on`, () => {
    passes('npx', ['vitest', 'run', '--environment', page, '--dir', 'vitest']);
  });

  test(`Jest with ${page}: the elements go on`, () => {
    const environment = page === 'jsdom' ? 'jest-environment-jsdom' : '@happy-dom/jest-environment';
    passes('npx', ['jest', '--env', environment, '--transform', '{}', 'jest/'], {
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    });
  });
}
