/**
 * All tests of a folder in one page: loading the modules anew for every file takes longer than most of the files
 * themselves. One file alone can still be run with `--files`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const OUT = 'build/pages';

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

/** Writes a page for each folder in `root` that `wanted` takes; gives the paths of those pages. */
export function pagesOf(root, wanted) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && wanted(entry.name))
    .map(({ name }) => name);
  return folders.map((folder) => {
    const page = `${OUT}/${folder}.test.js`;
    const imports = testsIn(`${root}/${folder}`).map(
      (name) => `import '/${root}/${folder}/${name}';`,
    );
    writeFileSync(page, `${imports.join('\n')}\n`);
    return page;
  });
}
