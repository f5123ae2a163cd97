/** The core stands alone and has neither a clock, nor chance, nor a locale. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../../src/core', import.meta.url));
const files = readdirSync(core, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(core, name));

/** Code without comments and strings of one line. */
const codeOf = (file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const FORBIDDEN = [
  [/\bDate\b/, 'a clock'],
  [/\bperformance\b/, 'a clock'],
  [/\bMath\.random\b|\bcrypto\b/, 'chance'],
  [/\bIntl\b|toLocale|localeCompare/, 'a locale'],
  [/\b(window|document|navigator|globalThis|localStorage|customElements|HTMLElement)\b/, 'a page'],
  [/\b(setTimeout|setInterval|requestAnimationFrame|fetch|console)\b/, 'the world outside'],
  [/\bmsg\(|@lit|\blit\b/, 'words'],
];

/** What one file may use all the same: the arithmetic of time zones, in a fixed language. */
const ALLOWED = {
  'fluid/zone.ts': /\bDate\.UTC\(|\bnew Date\(clock\(|\bIntl\.DateTimeFormat\('en'/g,
};

test('there is a core to look at', () => {
  assert.ok(files.length >= 10, `only ${files.length} files`);
});

for (const file of files) {
  const name = relative(core, file);
  test(`core/${name} imports only from the core`, () => {
    const imported = [...codeOf(file).matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, path]) => path,
    );
    for (const path of imported) {
      assert.match(path, /^\.\.?\//, `${name} imports ${path}`);
      const target = relative(core, resolve(dirname(file), path));
      assert.ok(!target.startsWith('..'), `${name} imports ${path}`);
    }
  });

  test(`core/${name} knows neither time, chance, language nor page`, () => {
    const code = codeOf(file).replace(ALLOWED[name.replaceAll('\\', '/')] ?? /$^/, '');
    for (const [pattern, what] of FORBIDDEN) {
      assert.doesNotMatch(code, pattern, `${name} has ${what}`);
    }
  });
}

test('the built core imports nothing from outside itself', async () => {
  const built = fileURLToPath(new URL('../../dist/core', import.meta.url));
  const modules = readdirSync(built, { recursive: true }).map(String);
  const scripts = modules.filter((name) => name.endsWith('.js'));
  assert.ok(scripts.length >= 10);
  for (const name of scripts) {
    for (const [, path] of readFileSync(join(built, name), 'utf8').matchAll(
      /(?<!')from\s*'([^']+)'/g,
    )) {
      assert.ok(!relative(built, resolve(built, dirname(name), path)).startsWith('..'), path);
      assert.match(path, /^\./);
    }
  }
});
