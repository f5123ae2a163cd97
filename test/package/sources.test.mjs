/** The documents name the sources and the telephone numbers that the core has, and no others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The cells of every row of the tables in a Markdown file whose first cell matches `first`. */
const rowsOf = (path, first) =>
  read(path)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
    .filter(([cell]) => first.test(cell));

const provenance = read('src/core/provenance.ts');
const used = [...provenance.matchAll(/source: '([^']*)'/g)].flatMap(([, keys]) => keys.split(' '));

test('the register of sources holds every key that provenance.ts uses, once, and no other', () => {
  const listed = rowsOf('docs/sources.md', /^`.+`$/).map(([key]) => key.slice(1, -1));
  assert.ok(used.length > 50, `only ${used.length} keys found in provenance.ts`);
  assert.deepEqual(listed.toSorted(), [...new Set(used)].toSorted());
});

test('every source has a name and an address', () => {
  for (const [key, source, address, ...more] of rowsOf('docs/sources.md', /^`.+`$/)) {
    assert.ok(source && address, key);
    assert.doesNotMatch(address, /:\/\//, key);
    assert.deepEqual(more, [], key);
  }
});

test('the telephone numbers and their dates in INTENDED_USE.md are those of the core', () => {
  const countries = [
    ...read('src/core/care/countries.ts').matchAll(
      /^ {2}([A-Z]{2}): \{ emergency: '(\d+)'(?:, outOfHours: '(\d+)')? \},$/gm,
    ),
  ].map(([, country, emergency, outOfHours = '–']) => {
    const [, checked] = new RegExp(`${country}: \\{[^}]*checked: '([^']+)'`).exec(provenance) ?? [];
    return [country, emergency, outOfHours, checked];
  });
  assert.ok(countries.length > 0);
  assert.deepEqual(rowsOf('INTENDED_USE.md', /^[A-Z]{2}$/), countries);
});
