/**
 * All tests of a folder in one page: to load the modules anew for every file takes longer than most of the files
 * themselves. One file alone can still be run with `--files`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

const OUT = 'build/pages';

/**
 * Writes a page for `root` and each folder in it that has tests, and gives the paths of those pages. The files in the
 * folder `alone` are given as they are: each needs a page on which nothing is registered.
 */
export function pagesOf(root, alone) {
  mkdirSync(OUT, { recursive: true });
  const files = readdirSync(root, { recursive: true })
    .map((path) => posix.join(root, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
  const folders = new Set(files.map(posix.dirname));
  return [...folders].flatMap((folder) => {
    const inside = files.filter((path) => posix.dirname(path) === folder);
    if (folder === alone) return inside;
    const page = `${OUT}/${folder.replaceAll('/', '-')}.test.js`;
    const loads = inside.map((path) => `await load('${path}', () => import('/${path}'));\n`);
    writeFileSync(page, `import { load } from '/testing/page.mjs';\n${loads.join('')}`);
    return [page];
  });
}

/** The test files on a page that `pagesOf` wrote; a test file is its own page. */
export function filesOn(page) {
  if (!page.startsWith(`${OUT}/`)) return [page];
  return [...readFileSync(page, 'utf8').matchAll(/load\('(.+?)'/g)].map(([, path]) => path);
}
