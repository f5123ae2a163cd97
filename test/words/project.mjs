/** A small translated project in a temporary folder, to break in one place at a time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../scripts/words/xliff.mjs';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The sources that lit-localize finds in the project, as XML. */
export const SOURCES = new Map([
  ['a.title', 'Goed om te weten'],
  ['a.text', 'Bel &lt;nu&gt; je huisarts.'],
  ['a.count', 'Vraag <x id="0" equiv-text="${now}"/> van <x id="1" equiv-text="${total}"/>'],
]);

const WORDS = `import { msg, str } from '@lit/localize';
export const words = {
  title: msg('Goed om te weten', { id: 'a.title' }),
  text: msg('Bel <nu> je huisarts.', { id: 'a.text' }),
  count: (now: number, total: number) => msg(str\`Vraag \${now} van \${total}\`, { id: 'a.count' }),
};
`;

const TARGETS = new Map([
  ['a.title', 'Good to know'],
  ['a.text', 'Call your GP &lt;now&gt;.'],
  ['a.count', 'Question <x id="0" equiv-text="${now}"/> of <x id="1" equiv-text="${total}"/>'],
]);

const unit = ([id, source]) => `<trans-unit id="${id}">
  <source>${source}</source>
  <target>${TARGETS.get(id)}</target>
</trans-unit>`;

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="en" source-language="nl" original="lit-localize-inputs" datatype="plaintext">
<body>
${[...SOURCES].map(unit).join('\n')}
</body>
</file>
</xliff>
`;

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const FILES = {
  'lit-localize.json': json({
    $schema: './node_modules/@lit/localize-tools/config.schema.json',
    sourceLocale: 'nl',
    targetLocales: ['en'],
    tsConfig: './words/tsconfig.json',
    output: { mode: 'transform', outputDir: './dist' },
    interchange: { format: 'xliff', xliffDir: './xliff/' },
  }),
  'words/tsconfig.json': json({
    compilerOptions: {
      target: 'ES2021',
      lib: ['ES2021'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      types: [],
      skipLibCheck: true,
    },
    include: ['.'],
  }),
  'words/a.ts': WORDS,
  'xliff/en.xlf': XLIFF,
  'xliff/reviewed.json': json({ nl: 'unreviewed', en: '2031-12-31' }),
  'xliff/equal.json': json({ en: [] }),
  'xliff/looked-at/en.json': json(
    Object.fromEntries([...SOURCES].map(([id, source]) => [id, hashOf(source)])),
  ),
};

/** Makes the project, removed when test `t` ends. `change` replaces text in one of its files, and insists that it was there. */
export function makeProject(t) {
  const root = mkdtempSync(join(tmpdir(), 'oab-words-test-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(NODE_MODULES, join(root, 'node_modules'));
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    change(path, before, after) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(before)) throw new Error(`no ${before} in ${path}`);
      writeFileSync(
        join(root, path),
        text.replace(before, () => after),
      );
    },
  };
}
