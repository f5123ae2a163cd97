/**
 * Builds `dist/cdn`: files that a site can load with one tag.
 * `<language>/<entry>.js` holds one language and imports nothing; `oab-elements.js` follows the page's `lang` and
 * loads other languages as chunks. Each has a classic-script twin, `.iife.js`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify as terser } from 'terser';
import {
  checkInsideNames,
  compactWords,
  INSIDE_NAMES,
  leanLit,
  plainStyles,
  PRIVATE_NAMES,
} from './scripts/compact.mjs';
import { directionOf } from './dist/words/locales.js';
import { CDN_ENTRIES, LANGUAGES } from './scripts/languages.mjs';

const CDN = 'dist/cdn';

/** Builds one language in: the locale modules then hold its words alone, and nothing chooses or loads others. */
const oneLanguage = (language) => ({
  name: 'one-language',
  load(id) {
    const [, folder, name] = /dist\/(\w+)\/([\w-]+)\.js$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder === 'controllers' && name === 'locale') return `export * from './fixed-locale.js';`;
    if (folder === 'words' && name === 'locales')
      return `export const directionOf = () => '${directionOf(language)}';`;
    if (folder !== 'words' || ['format', 'nearest-language'].includes(name)) return null;
    return `import { words } from '#words/${language}/${name}.js';
            export const locales = { language: '${language}', words, load: {} };`;
  },
});

/** Modules with small templates, by their text: the same modules are in every file of every language. */
const minified = new Map();

/** Takes the white space and comments out of templates and styles. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\b(html|css)\s*`/.test(code)) return null;
    if (!minified.has(code)) {
      const options = { fileName: id, html: { keepClosingSlash: true } };
      minified.set(code, minifyHTMLLiterals(code, options));
    }
    return minified.get(code);
  },
};

/** Puts the optional style sheets and the licence of Lit beside the files, and writes the sha384 of every file. */
const finish = {
  name: 'finish',
  writeBundle() {
    copyFileSync('themes/reserve.css', join(CDN, 'reserve.css'));
    cpSync('themes', join(CDN, 'themes'), { recursive: true });
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

/** Lets Chromium compile the whole file while it arrives, beside the main thread: most of it is soon needed. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Names that old libraries give to every element of a page: nothing is shortened to one of these. */
const TAKEN = ['up', 'on', 'to', 'is'];

/**
 * Minifies the code, and shortens the property names that `regex` fits; in this process, because a worker for each of
 * so many files takes longer to start than to work.
 */
const minify = (regex) => ({
  name: 'minify',
  renderChunk: (code) =>
    terser(code, {
      ecma: 2022,
      module: true,
      compress: { passes: 2, inline: 1, unsafe_arrows: true },
      mangle: { properties: { regex, reserved: TAKEN } },
      format: { comments: false, preamble: COMPILE_AT_ONCE },
    }),
});

/** The same text under a second name: a script that keeps its names to itself is as good a module as a classic script. */
const twin = {
  name: 'twin',
  writeBundle({ file }) {
    copyFileSync(file, file.replace(/\.js$/, '.iife.js'));
  },
};

/** The words of a language that are loaded when needed: the files they come in, by the module they were. */
const WORDS = /dist\/words\/(?!nl\/)(\w+)\/([\w-]+)\.js$/;
const chunks = new Map();
const wordsOf = (id) => WORDS.exec(id.replaceAll('\\', '/'))?.slice(1).join('-');

/** Notes which chunk holds which words. */
const noteChunks = {
  name: 'note-chunks',
  generateBundle(_, bundle) {
    for (const { name, fileName } of Object.values(bundle)) chunks.set(name, `./${fileName}`);
  },
};

/** Lets a classic script load the chunks of its twin: `import()` is all that it can do of modules, and it is enough. */
const loadChunks = {
  name: 'load-chunks',
  async resolveDynamicImport(specifier, importer) {
    const { id } = await this.resolve(specifier, importer);
    return { id: `chunk:${wordsOf(id)}`, external: true };
  },
  renderChunk: (code) => code.replace(/chunk:([\w-]+)/g, (_, name) => chunks.get(name)),
};

/**
 * What the files for script tags take of a package does not hang on the environment: else `NODE_ENV` would choose the
 * modules for development.
 */
const resolve = nodeResolve({ exportConditions: ['production'] });

const common = [resolve, leanLit, minifyTemplates, plainStyles];

/** Property names can be shortened only where all code is in one file. */
const single = [checkInsideNames, minify(INSIDE_NAMES), twin, finish];

const script = (path) => ({
  file: `${CDN}/${path}.js`,
  format: 'iife',
  name: 'oabElements',
  exports: 'none',
});

export default [
  ...LANGUAGES.flatMap((language) =>
    CDN_ENTRIES.map((entry) => ({
      input: `dist/script-tag/${entry}.js`,
      output: script(`${language}/${entry}`),
      plugins: [oneLanguage(language), compactWords, ...common, ...single],
    })),
  ),
  {
    input: 'dist/script-tag/oab-elements.js',
    output: {
      dir: CDN,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: wordsOf,
      minifyInternalExports: false,
    },
    plugins: [...common, minify(PRIVATE_NAMES), noteChunks, finish],
  },
  {
    input: 'dist/script-tag/oab-elements.js',
    output: script('oab-elements.iife'),
    plugins: [loadChunks, ...common, minify(PRIVATE_NAMES), finish],
  },
];
