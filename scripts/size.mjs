/** Prints the brotli size of every file of `dist/cdn` and of the core, and fails when one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';

const KIB = 1024;

/**
 * Budgets in bytes, brotli; the first pattern that fits a file counts. A miss fails. The files of one language are
 * measured in Dutch; what they weigh in the other languages is printed.
 * A third figure is where a known miss is held until it is mended: docs/decisions/0010.
 */
const BUDGETS = [
  [/^nl\/oab-self-check\./, 18_000],
  [/^nl\/urge-calmer\./, 14_000, 17_100],
  [/^nl\/fluid-meter\./, 14_000, 17_000],
  [/^nl\/oab-elements\./, 30 * KIB, 36_850],
  [/^nl\//, 14_000],
  [/^oab-elements\./, 32 * KIB, 37_850],
  [/^chunks\//, 7 * KIB],
];
/** Budget of the core, and where it is held. */
const CORE = 6 * KIB;
const CORE_HELD = 6300;

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The core as one minified file, as an application would ship it. */
async function core() {
  const bundle = await rollup({ input: 'dist/core/index.js' });
  const { output } = await bundle.generate({ format: 'es' });
  return (await minify(output[0].code, { module: true })).code;
}

const files = readdirSync('dist/cdn', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();
const rows = files.map((path) => {
  const [, budget, held = budget] = BUDGETS.find(([pattern]) => pattern.test(path)) ?? [];
  return { file: `cdn/${path}`, bytes: brotli(readFileSync(`dist/cdn/${path}`)), budget, held };
});
rows.push({ file: 'core', bytes: brotli(await core()), budget: CORE, held: CORE_HELD });

/** What to say of a file: within its budget, a known miss, or over what is allowed. */
function verdict({ bytes, budget, held }) {
  if (budget === undefined) return '';
  if (bytes > held) return `OVER ${held}`;
  return bytes > budget ? `MISSES ${budget}, held at ${held}` : `of ${budget}`;
}

for (const row of rows) {
  const bytes = String(row.bytes).padStart(7);
  console.log(`${row.file.padEnd(36)} ${bytes} bytes brotli  ${verdict(row)}`);
}
if (rows.some(({ bytes, held }) => bytes > held)) process.exit(1);
