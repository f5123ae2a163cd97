/** The themes as they are shipped, held against what the manifest documents. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const uncommented = (css) => css.replaceAll(/\/\*.*?\*\//gs, '');
const found = (css, pattern) => new Set([...css.matchAll(pattern)].map(([, name]) => name));

const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const properties = new Set(
  elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
);
const tags = elements.map(({ tagName }) => tagName);
// What keeps room free before the elements come is no look.
const files = readdirSync(new URL('themes/', root)).filter((file) => file !== 'reserve.css');
const integrity = JSON.parse(read('dist/cdn/integrity.json'));

test('there are five themes', () => {
  const names = ['blend-in', 'clinic-blue', 'default', 'high-contrast', 'warm-blog'];
  assert.deepEqual(
    files,
    names.map((name) => `${name}.css`),
  );
});

for (const file of files) {
  const css = uncommented(read(`themes/${file}`));

  test(`${file} is shipped, with its checksum`, () => {
    assert.equal(uncommented(read(`dist/cdn/themes/${file}`)), css);
    assert.match(integrity[`themes/${file}`], /^sha384-/);
  });

  test(`${file} sets only properties that are documented, and all of them if it is the default`, () => {
    const set = found(css, /(--[\w-]+):/g);
    const unknown = [...set].filter((name) => !properties.has(name));
    assert.deepEqual(unknown, []);
    assert.ok(set.size > 5);
    if (file === 'default.css') assert.deepEqual(set, properties);
  });

  test(`${file} reaches every element, by tags and documented parts alone`, () => {
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) =>
      list.trim().split(/,\s*(?=:where)/),
    );
    for (const selector of selectors) {
      const [, list, part] = /^:where\(([^)]+)\)(?:::part\(([\w-]+)\))?$/.exec(selector) ?? [];
      assert.ok(list, selector);
      for (const tag of list.split(', ')) {
        const { cssParts } = elements.find(({ tagName }) => tagName === tag);
        assert.ok(
          !part || cssParts.some(({ name }) => name === part),
          `${tag} has no part ${part}`,
        );
      }
    }
    assert.ok(tags.every((tag) => selectors[0].includes(tag)));
  });
}
