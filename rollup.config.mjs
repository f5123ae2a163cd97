/**
 * Builds `dist/cdn`: files that a site can load with one tag.
 * `<language>/<entry>.js` holds one language and imports nothing; `oab-elements.js` follows the page's `lang` and
 * loads other languages as chunks. Each has a classic-script twin, `.iife.js`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import {
  checkInsideNames,
  compactWords,
  INSIDE_NAMES,
  keepLitPrivate,
  plainStyles,
} from './tools/compact.mjs';
import { directionOf } from './dist/shared/locales.js';
import { CDN_ENTRIES, LANGUAGES } from './tools/languages.mjs';

const CDN = 'dist/cdn';

/** Builds one language in: the locale modules then hold its words alone, and nothing chooses or loads others. */
const oneLanguage = (language) => ({
  name: 'one-language',
  load(id) {
    const [, folder, name] = /dist\/(\w+)\/([\w-]+)\.js$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder === 'shared' && name === 'locale-controller')
      return `export * from './one-locale.js';`;
    if (folder === 'shared' && name === 'locales')
      return `export const directionOf = () => '${directionOf(language)}';`;
    if (folder !== 'locales') return null;
    return `import { words } from '#words/${language}/${name}.js';
            export const locales = { language: '${language}', words, load: {} };`;
  },
});

/** What the templates of a module came to: most modules are in many files. */
const minified = new Map();

/** Takes the white space and comments out of templates and styles. */
const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (!/\b(html|css)\s*`/.test(code)) return null;
    const key = `${id}\n${code}`;
    if (!minified.has(key)) {
      minified.set(
        key,
        minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } }),
      );
    }
    return minified.get(key);
  },
};

/** Minifies in this process: a thread for each file would begin from cold each time. */
const minifyCode = (mangle) => ({
  name: 'minify-code',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      module: true,
      compress: { passes: 3, inline: 1, unsafe_arrows: true },
      mangle,
      format: { comments: false },
    }),
});

/** A script that keeps its names to itself is as good a module as a classic script: both twins are one text. */
const classicTwin = {
  name: 'classic-twin',
  generateBundle(_, bundle) {
    for (const { fileName, code } of Object.values(bundle)) {
      this.emitFile({ type: 'asset', fileName: fileName.replace(/js$/, 'iife.js'), source: code });
    }
  },
};

/** Puts the optional style sheet and the licence of Lit beside the files, and writes the sha384 of every file. */
const finish = {
  name: 'finish',
  writeBundle() {
    copyFileSync('src/theme/reserve.css', join(CDN, 'reserve.css'));
    copyFileSync('node_modules/lit/LICENSE', join(CDN, 'LICENSE-lit.txt'));
    const files = readdirSync(CDN, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
    const sums = files
      .filter((path) => /\.(js|css)$/.test(path))
      .sort()
      .map((path) => {
        const sum = createHash('sha384')
          .update(readFileSync(join(CDN, path)))
          .digest('base64');
        return [path, `sha384-${sum}`];
      });
    writeFileSync(
      join(CDN, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`,
    );
  },
};

const common = [nodeResolve(), keepLitPrivate, minifyTemplates, plainStyles];

/** Property names can be shortened only where all code is in one file. */
const single = [checkInsideNames, minifyCode({ properties: { regex: INSIDE_NAMES } })];

const script = (path) => ({
  file: `${CDN}/${path}.js`,
  format: 'iife',
  name: 'oabElements',
  exports: 'none',
});

export default [
  ...LANGUAGES.flatMap((language) =>
    CDN_ENTRIES.map((entry) => ({
      input: `dist/cdn-entries/${entry}.js`,
      output: script(`${language}/${entry}`),
      plugins: [oneLanguage(language), compactWords, ...common, ...single, classicTwin],
    })),
  ),
  {
    input: 'dist/cdn-entries/oab-elements.js',
    output: {
      dir: CDN,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) => /dist\/words\/(?!nl\/)(\w+)\//.exec(id)?.[1],
    },
    plugins: [...common, minifyCode(true)],
  },
  {
    // A classic script cannot load chunks: this twin holds every language. The last file, so that all are there.
    input: 'dist/cdn-entries/oab-elements.js',
    output: { ...script('oab-elements.iife'), inlineDynamicImports: true },
    plugins: [...common, ...single, finish],
  },
];
