/** The manifest of the elements, held against the package that it is in. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter((it) => it.tagName);
const exported = modules.flatMap(({ exports: list }) => list);
const TAGS = ['fluid-meter', 'oab-self-check', 'redflag-triage', 'urge-calmer'];

/** Every reference to a module, wherever it stands. */
function* references(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.module === 'string') yield value.module;
  for (const part of Object.values(value)) yield* references(part);
}

/** The type of a member, by the tag and its name. */
const typeOf = (tag, name) => {
  const { members } = elements.find(({ tagName }) => tagName === tag);
  return members.find((member) => member.name === name).type.text;
};

test('every module that the manifest names is a file of the package, with what it exports', async () => {
  assert.ok(modules.length >= 12, 'fewer modules than there are');
  for (const { path, exports: list } of modules) {
    assert.match(path, /^dist\/.*\.js$/);
    const classes = list.filter(({ kind }) => kind === 'js').map(({ name }) => name);
    const module = existsSync(path) && (await import(pathToFileURL(path)));
    for (const name of classes) assert.ok(name in module, `${path} exports ${name}`);
  }
  const named = [...references(modules)].filter((path) => path !== '');
  for (const path of named) assert.ok(existsSync(path), path);
});

test('each tag is defined by a module that can be imported for it', () => {
  const definitions = exported.filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(definitions.map(({ name }) => name).sort(), TAGS);
  for (const { name, declaration } of definitions) {
    const { path } = modules.find(({ exports: list }) => list.some((it) => it.name === name));
    assert.equal(path, `dist/define/${name}.js`);
    assert.equal(elements.find(({ tagName }) => tagName === name).name, declaration.name);
  }
});

test('types are told as they are', () => {
  assert.equal(typeOf('redflag-triage', 'result'), 'RedFlagResult | null');
  assert.equal(typeOf('oab-self-check', 'result'), 'SelfCheckResult | null');
  assert.equal(typeOf('fluid-meter', 'minMl'), 'number | undefined');
  assert.equal(typeOf('urge-calmer', 'pace'), "'none' | '4/6' | '3/5' | '2/4'");
  assert.equal(typeOf('oab-self-check', 'mode'), "'questions' | 'list'");
});

test('every type that is named is one of the package', () => {
  const types =
    readFileSync('dist/index.d.ts', 'utf8') + readFileSync('dist/core/index.d.ts', 'utf8');
  const told = elements.flatMap(({ attributes, events, members }) =>
    [...attributes, ...events, ...members].map(({ name, type }) => [name, type?.text ?? '']),
  );
  for (const [name, text] of told) {
    assert.doesNotMatch(text, /\[['"]|undefined\[|\bany\b/, name);
    const words = text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? [];
    for (const word of words) assert.match(types, new RegExp(`\\b${word}\\b`), `${name}: ${word}`);
  }
});

test('the language is among the attributes', () => {
  for (const { tagName, attributes } of elements) {
    const lang = attributes.find(({ name }) => name === 'lang');
    assert.ok(lang?.description.length > 10, tagName);
  }
});

test('no public name begins with `on`: frameworks take such a name for a listener', () => {
  for (const { tagName, attributes, members, events, slots } of elements) {
    const names = [...attributes, ...members, ...events, ...slots].map(({ name }) => name);
    assert.ok(names.length > 15, tagName);
    for (const name of names) assert.doesNotMatch(name, /^on/i, tagName);
  }
});

test('the types say which attribute each property has, for editors that read them', () => {
  const read = (path) => readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8');
  const types = modules.map(({ path }) => read(path)).join('');
  for (const { name } of elements.flatMap(({ attributes }) => attributes)) {
    assert.match(types, new RegExp(`@attr (\\{\\w+\\} )?${name}\\b`), name);
  }
});
