/** The files for script tags, as text: what stands in each, and that any page and any tool can take them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import config from '../../rollup.config.mjs';
import { CDN_ENTRIES, LANGUAGES } from '../../scripts/languages.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version, imports } = JSON.parse(read('package.json'));

const paths = readdirSync(new URL('../../dist/cdn/', import.meta.url), { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(js|css)$/.test(path));
const files = new Map(paths.map((path) => [path, read(`dist/cdn/${path}`)]));
const scripts = [...files].filter(([path]) => path.endsWith('.js'));
const chunks = scripts.filter(([path]) => path.startsWith('chunks/'));
const entries = scripts.filter(([path]) => !path.startsWith('chunks/'));

test('there is a file for each language and entry, and one for all languages', () => {
  const wanted = LANGUAGES.flatMap((language) =>
    CDN_ENTRIES.map((entry) => `${language}/${entry}.js`),
  );
  assert.deepEqual(entries.map(([path]) => path).sort(), [...wanted, 'oab-elements.js'].sort());
  assert.ok(chunks.length >= (LANGUAGES.length - 1) * (CDN_ENTRIES.length - 1));
});

test('every language can be built in', () => {
  const conditions = Object.entries(imports['#locales/*']);
  const wanted = LANGUAGES.map((language) => [
    `language-${language}`,
    `./dist/words/${language}/*`,
  ]);
  assert.deepEqual(conditions, [...wanted, ['default', './dist/words/*']]);
});

test('the first line of every script names what it is, its version and its licences', () => {
  for (const [path, code] of scripts) {
    const [first] = code.split('\n', 1);
    assert.equal(
      first,
      `/*! oab-elements ${version} | MIT: LICENSE.txt | with Lit, BSD-3-Clause: LICENSE-lit.txt */`,
      path,
    );
  }
  assert.match(read('dist/cdn/LICENSE.txt'), /^MIT License/);
  assert.match(read('dist/cdn/LICENSE-lit.txt'), /^BSD 3-Clause License/);
});

test('every file is ASCII, so that no encoding of a page can spoil it', () => {
  for (const [path, text] of files) assert.doesNotMatch(text, /[^\n\x20-\x7e]/, path);
});

test('every entry is a classic script and a module, and leaves no name outside itself', () => {
  for (const [path, code] of entries) {
    assert.ok(new Script(code), path);
    const kinds = parseAst(code).body.map(({ type }) => type);
    assert.deepEqual(kinds, ['ExpressionStatement'], path);
  }
});

test('a tool may join the lines of a script, or put another one behind it', () => {
  for (const [path, code] of scripts) {
    const statements = parseAst(code).body.length;
    assert.equal(parseAst(code.replaceAll('\n', ' ')).body.length, statements, path);
    assert.match(code, /;\n?$/, path);
  }
});

test('a file of one language loads nothing', () => {
  for (const [path, code] of entries) {
    if (path !== 'oab-elements.js') assert.doesNotMatch(code, /\bimport\b/, path);
  }
});

test('the chunks are those that the file of all languages names, and import only each other', () => {
  const named = (code) => [...code.matchAll(/["'][./]+((?:[\w-]+\/)?[\w-]+\.js)["']/g)];
  const known = new Set(chunks.map(([path]) => path));
  const asked = new Set(named(files.get('oab-elements.js')).map(([, path]) => path));
  for (const [path, code] of chunks) {
    for (const [, name] of named(code)) {
      assert.ok(known.has(`chunks/${name}`), `${path} imports ${name}`);
      asked.add(`chunks/${name}`);
    }
  }
  assert.deepEqual([...asked].sort(), [...known].sort());
});

test('a second build gives the same bytes', async () => {
  const again = config.filter(({ output }) =>
    [undefined, 'dist/cdn/nl/oab-elements.js', 'dist/cdn/ar/fluid-meter.js'].includes(output.file),
  );
  assert.equal(again.length, 3);
  for (const { output, ...input } of again) {
    const bundle = await rollup(input);
    const built = await bundle.generate(output);
    for (const { fileName, code } of built.output) {
      const path = output.file?.replace('dist/cdn/', '') ?? fileName;
      assert.ok(code === files.get(path), `${path} differs`);
    }
  }
});
