/** Prints the brotli size of every file of `dist/cdn` and of the core, and fails when one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import terser from '@rollup/plugin-terser';

const KIB = 1024;

/** Budgets in bytes, brotli; the first pattern that fits a file counts. A miss is a defect, not a warning. */
const BUDGETS = [
  [/^\w{2}\/oab-self-check(\.iife)?\.js$/, 18_000],
  [/^\w{2}\/oab-elements(\.iife)?\.js$/, 30 * KIB],
  [/^\w{2}\/[\w-]+(\.iife)?\.js$/, 14_000],
  [/^oab-elements\.js$/, 32 * KIB],
  [/^chunks\/.*\.js$/, 7 * KIB],
];

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The core as one minified file, as an application would ship it. */
async function core() {
  const bundle = await rollup({ input: 'dist/core/index.js', plugins: [terser({ module: true })] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

const files = readdirSync('dist/cdn', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();
const rows = files.map((path) => {
  const budget = BUDGETS.find(([pattern]) => pattern.test(path))?.[1];
  return { file: `cdn/${path}`, bytes: brotli(readFileSync(`dist/cdn/${path}`)), budget };
});
rows.push({ file: 'core', bytes: brotli(await core()), budget: 6 * KIB });

for (const { file, bytes, budget } of rows) {
  const verdict = budget === undefined ? '' : bytes <= budget ? `of ${budget}` : `OVER ${budget}`;
  console.log(`${file.padEnd(36)} ${String(bytes).padStart(7)} bytes brotli  ${verdict}`);
}
if (rows.some(({ bytes, budget }) => bytes > budget)) process.exit(1);
