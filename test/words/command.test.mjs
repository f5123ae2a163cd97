/** The command line as people and checks run it, with lit-localize itself. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeProject } from './project.mjs';

const TOOL = fileURLToPath(new URL('../../scripts/words.mjs', import.meta.url));

const words = (root, ...args) =>
  new Promise((done) => {
    execFile(process.execPath, [TOOL, ...args], { cwd: root }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });

describe('npm run words', { concurrency: 2 }, () => {
  test('check fails with one line for each problem', async (t) => {
    const { root, change } = makeProject(t);
    change('xliff/en.xlf', '<target>Good to know</target>', '');
    const { code, err } = await words(root, 'check');
    assert.equal(code, 1);
    assert.match(
      err,
      /^en {2}a\.title {2}missing: no translation of "Goed om te weten"\n1 to mend$/m,
    );
  });

  test('a changed text is stale until someone names its id', async (t) => {
    const { root, change, read } = makeProject(t);
    change('words/a.ts', "msg('Goed om", "msg('Handig om");
    const changed = await words(root, 'check');
    assert.equal(changed.code, 1);
    assert.match(changed.err, /a\.title {2}outdated/);
    assert.match(changed.err, /a\.title {2}stale: .*now Dutch "Handig om te weten"/);

    change('xliff/en.xlf', '<source>Goed om', '<source>Handig om');
    const looked = await words(root, 'looked-at', 'en', 'a.title');
    assert.deepEqual([looked.code, looked.err], [0, '']);
    const before = read('xliff/en.xlf');
    const { code, out, err } = await words(root, 'check');
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^en +3 +0 +0 +0 +2031-12-31$/m);
    assert.equal(read('xliff/en.xlf'), before, 'a check changes no file');
  });

  test('without ids nothing is recorded unless --all is said', async (t) => {
    const { root, change, read } = makeProject(t);
    change('xliff/looked-at/en.json', '"a.title"', '"gone"');
    const before = read('xliff/looked-at/en.json');
    const shown = await words(root, 'looked-at', 'en');
    assert.equal(shown.code, 0);
    assert.match(shown.out, /a\.title\n {2}nl: Goed om te weten\n {2}en: Good to know\n1 wait/);
    assert.equal(read('xliff/looked-at/en.json'), before);

    assert.equal((await words(root, 'looked-at', 'en', '--all')).code, 0);
    assert.deepEqual(Object.keys(JSON.parse(read('xliff/looked-at/en.json'))).sort(), [
      'a.count',
      'a.text',
      'a.title',
    ]);
  });

  test('readability prints its table and fails on a sentence of 19 words', async (t) => {
    const { root, change } = makeProject(t);
    change('words/a.ts', 'Bel <nu> je huisarts', `Bel ${'nu '.repeat(16)}je huisarts`);
    const { code, out, err } = await words(root, 'readability');
    assert.equal(code, 1);
    assert.match(out, /^a +3 +1 +19 /m);
    assert.match(err, /a\.text: 19 words in "Bel nu/);
  });

  test('words that lit-localize cannot read, and unknown commands, fail', async (t) => {
    const { root, change } = makeProject(t);
    change('words/a.ts', "'a.text'", "'a.title'");
    const { code, err } = await words(root, 'check');
    assert.equal(code, 1);
    assert.match(err, /lit-localize extract failed/);
    for (const command of [[], ['cheque'], ['constructor']]) {
      const odd = await words(root, ...command);
      assert.equal(odd.code, 1);
      assert.match(odd.err, /^Usage/);
    }
  });
});
