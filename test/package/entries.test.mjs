/** The package as a developer gets it, in Node: entries, side effects, version. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Every file that the exports map names; of many at once, their folder. */
const targets = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((file) => [
    entry,
    file.replace('*', ''),
  ]),
);

/** The entries that can be imported; those in `types` hold nothing, so that a bundler finds something to leave out. */
const modules = Object.keys(manifest.exports).filter((entry) => manifest.exports[entry].types);
const nameOf = (entry) => manifest.name + entry.slice(1);

/** Runs a module in a Node of its own and gives what it printed. */
function run(code, ...conditions) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...conditions.map((name) => `--conditions=${name}`), '--input-type=module', '--eval', code],
    { cwd: fileURLToPath(root), encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return { stdout: stdout.trim(), stderr: stderr.trim() };
}

test('every entry of the exports map is a file', () => {
  assert.ok(targets.length >= 10, 'the exports map names fewer files than it has');
  for (const [entry, file] of targets) {
    assert.ok(existsSync(new URL(file, root)), `${entry} names ${file}, which is not there`);
  }
});

test('every entry has types, and names them first', () => {
  assert.ok(modules.length >= 11, 'fewer entries than there are');
  for (const entry of modules) {
    const conditions = Object.keys(manifest.exports[entry]).filter((name) => name !== 'worker');
    assert.deepEqual(conditions, ['types', 'default'], entry);
  }
});

/** What Lit itself leaves on the global object when it runs in Node. */
const OF_LIT = /^(lit|reactive|customElements$)/;

for (const entry of modules) {
  test(`importing ${nameOf(entry)} in Node neither throws, nor speaks, nor leaves a global`, () => {
    const { stdout, stderr } = run(`
      const before = Object.getOwnPropertyNames(globalThis);
      await import(${JSON.stringify(nameOf(entry))});
      const after = Object.getOwnPropertyNames(globalThis);
      console.log(after.filter((name) => !before.includes(name)).join());`);
    assert.deepEqual(
      stdout.split(',').filter((name) => name !== '' && !OF_LIT.test(name)),
      [],
    );
    assert.equal(stderr, '');
  });
}

test('importing the classes or the core registers nothing; importing an entry of define does', () => {
  const names = (entry) =>
    run(`
      const names = [];
      globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
      globalThis.document = { createTreeWalker() {}, createComment() {} };
      await import(${JSON.stringify(nameOf(entry))});
      console.log(names.sort().join());`).stdout;
  assert.equal(names('.'), '');
  assert.equal(names('./core'), '');
  assert.equal(names('./define'), 'fluid-meter,oab-self-check,redflag-triage,urge-calmer');
  assert.equal(names('./define/redflag-triage'), 'redflag-triage');
  assert.equal(names('./define/oab-self-check'), 'oab-self-check');
  assert.equal(names('./define/fluid-meter'), 'fluid-meter');
  assert.equal(names('./define/urge-calmer'), 'urge-calmer');
});

test('nothing is registered where there is no document, whatever Lit brings there', () => {
  const code = `
    await import('oab-elements/define');
    console.log(typeof customElements, customElements.get('fluid-meter'));`;
  assert.equal(run(code).stdout, 'object undefined');
});

test('in a worker the entries of define load nothing', () => {
  const entries = modules.filter((entry) => entry.startsWith('./define')).map(nameOf);
  assert.ok(entries.length >= 5, 'fewer entries than there are');
  const code = `
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    console.log(typeof customElements);`;
  assert.equal(run(code, 'worker').stdout, 'undefined');
});

test('only modules that register are marked as having side effects', () => {
  assert.deepEqual(manifest.sideEffects, ['./dist/define/*.js', './dist/cdn/**']);
});

test('the version is that of the package', async () => {
  const { VERSION } = await import('oab-elements');
  assert.equal(VERSION, manifest.version);
});

test('the only dependency at run time is lit', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
});

test('the modules import nothing but lit and each other', () => {
  const folder = new URL('dist/', root);
  const modules = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !path.startsWith('cdn/'));
  assert.ok(modules.length > 100, 'fewer modules than there are');
  for (const path of modules) {
    const code = readFileSync(new URL(path, folder), 'utf8');
    for (const [, name] of code.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';$/gm)) {
      assert.match(name, /^(lit$|lit\/|\.{1,2}\/|#)/, path);
    }
  }
});
