/**
 * Prints what every file for script tags weighs, and the core, brotli and gzip, beside the guide. Nothing fails: bytes
 * are saved by saying less code, and a miss is a line here and a decision.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';

/** Bytes, brotli; the first pattern that fits a file counts. */
const GUIDE = [
  [/^chunks\//, 8_000],
  [/redflag-triage\.js$/, 16_000],
  [/bladder-explainer\.js$/, 16_000],
  [/urge-calmer\.js$/, 21_000],
  [/fluid-meter\.js$/, 22_000],
  [/oab-self-check\.js$/, 24_000],
  [/bladder-diary\.js$/, 28_000],
  [/oab-elements\.js$/, 60_000],
  [/^core$/, 10_000],
];

/** The core as one minified file, as an application would ship it. */
async function core() {
  const bundle = await rollup({ input: 'dist/core/index.js' });
  const { output } = await bundle.generate({ format: 'es' });
  return (await minify(output[0].code, { module: true })).code;
}

const CDN = 'dist/cdn';
const files = readdirSync(CDN, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort()
  .map((path) => [path, readFileSync(`${CDN}/${path}`)]);

const line = (name, ...cells) =>
  console.log(name.padEnd(38) + cells.map((cell) => String(cell ?? '').padStart(9)).join(''));

line('bytes', 'brotli', 'gzip', 'guide');
let misses = 0;
for (const [name, code] of [...files, ['core', await core()]]) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const brotli = brotliCompressSync(code, best).length;
  const guide = GUIDE.find(([pattern]) => pattern.test(name))?.[1];
  const over = guide === undefined ? 0 : brotli - guide;
  if (over > 0) misses += 1;
  line(name, brotli, gzipSync(code, { level: 9 }).length, guide, over > 0 ? `+${over}` : '');
}
console.log(misses > 0 ? `${misses} over the guide` : 'All within the guide.');
