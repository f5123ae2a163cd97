/** What is in the package: whatever its documents point to is in it too. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
});
const packed = JSON.parse(stdout)[0].files.map(({ path }) => path);
const documents = packed.filter((path) => path.endsWith('.md'));

/** What a document points to beside itself, from the root of the package. */
const pointsTo = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
    .map(([, link, image]) => (link ?? image).replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(path), target));

test('the documents that README names are in the package', () => {
  assert.ok(documents.includes('docs/reference.md') && documents.length > 8, documents.join());
});

for (const path of documents) {
  test(`${path} points to nothing that the package lacks`, () => {
    for (const target of pointsTo(path)) {
      const found = packed.some((file) => file === target || file.startsWith(`${target}/`));
      assert.ok(found, target);
    }
  });
}
