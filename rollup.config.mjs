/**
 * Builds `dist/cdn`: files that a site can load with one tag, as a classic script and as a module alike.
 * `<language>/<entry>.js` holds one language and imports nothing; `oab-elements.js` follows the page's `lang` and
 * loads the words of other languages from `chunks` beside it.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify as terser } from 'terser';
import { CDN_ENTRIES, LANGUAGES } from './scripts/languages.mjs';

const CDN = 'dist/cdn';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The first line of every file. */
const NOTICE = `/*! oab-elements ${version} | MIT: LICENSE.txt | with Lit, BSD-3-Clause: LICENSE-lit.txt */`;

/** The import conditions of package.json decide what a file gets; `production` is that of Lit. */
const resolve = (...conditions) => nodeResolve({ exportConditions: ['production', ...conditions] });

/** Modules with small templates, by their text: the same modules are in every file of every language. */
const minified = new Map();

/** Takes the white space and comments out of templates and styles. */
const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
    if (!minified.has(code)) {
      const options = { fileName: id, html: { keepClosingSlash: true } };
      minified.set(code, minifyHTMLLiterals(code, options));
    }
    return minified.get(code);
  },
};

/** Minifies the code. ASCII alone: a page in another encoding must not spoil the words. */
const minify = {
  name: 'minify',
  renderChunk: (code, { isEntry }) =>
    terser(code, {
      ecma: 2022,
      module: !isEntry,
      format: { ascii_only: true, comments: /^!/ },
    }),
};

const oneLanguage = (language) =>
  CDN_ENTRIES.map((entry) => ({
    input: `dist/script-tag/${entry}.js`,
    plugins: [resolve('one-language', `language-${language}`), minifyTemplates, minify],
    output: { file: `${CDN}/${language}/${entry}.js`, format: 'iife', banner: NOTICE },
  }));

const allLanguages = {
  input: 'dist/script-tag/oab-elements.js',
  plugins: [resolve(), minifyTemplates, minify],
  output: {
    dir: CDN,
    format: 'es',
    // Rollup splits modules alone. This one has no `import` or `export`, only `import()`, which a classic script
    // may use too: wrapped so that its names stay inside, it is both.
    banner: ({ isEntry }) => (isEntry ? `${NOTICE}\n(function () { 'use strict';` : NOTICE),
    footer: ({ isEntry }) => (isEntry ? '})();' : ''),
    chunkFileNames: ({ moduleIds: [id] }) => `chunks/${basename(dirname(id))}-[name]-[hash].js`,
  },
};

export default [...LANGUAGES.flatMap(oneLanguage), allLanguages];
