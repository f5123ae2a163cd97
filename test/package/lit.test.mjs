/** The elements use only what `scripts/lit` leaves of Lit: what they would miss in the built files fails here first. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const sources = readdirSync('src', { recursive: true })
  .map((path) => join('src', path))
  .filter((path) => path.endsWith('.ts') && !/^src.(core|words)\b/.test(path))
  .map((path) => [path, readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')])
  .filter(([, code]) => code.includes("from 'lit"));

const TAKEN_OUT = [
  [/from 'lit\/|from '(lit-html|lit-element|@lit\/)/, 'directives and decorators'],
  [/import [^;]*\b(noChange|mathml)\b[^;]* from 'lit'/, 'other templates than html and svg'],
  [/<(script|style|textarea|title)\b|<!--/, 'raw text and comments in templates'],
  [/<\$\{(?!element\.localName)|<\w[^<>"'`]*\s\$\{/, 'tags and whole attributes as expressions'],
  [/\b(reflect|useDefault|hasChanged|converter|noAccessor): /, 'these options of a property'],
  [/\btype: (Object|Array)\b/, 'these types of a property'],
  [
    /\b(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|addInitializer|removeController)\b/,
    'these hooks',
  ],
  [/\b(updated|willUpdate|update)\(\w/, 'which properties changed'],
  [/\brequestUpdate\([^)]/, 'an update for a named property'],
  [/@\w+=\$\{\{/, 'listeners with options'],
  [/\b(super\.createRenderRoot|shadowRootOptions)\b/, 'how Lit makes a shadow root'],
];

test('there are elements to look at', () => {
  assert.ok(sources.length > 20, `only ${sources.length} files`);
});

for (const [pattern, what] of TAKEN_OUT) {
  test(`no element needs what is taken out of Lit: ${what}`, () => {
    for (const [path, code] of sources) assert.doesNotMatch(code, pattern, path);
  });
}
