/** Bundles `bare.js` as its author would ship it: with stock Lit, and minified. */
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import * as question from './question.mjs';

/** Gives the words of this question alone in place of `question.mjs`, which knows all of them. */
const onlyWords = {
  name: 'only-words',
  load: (id) =>
    id.endsWith('question.mjs')
      ? Object.entries(question)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
};

export async function bundleBare() {
  const input = fileURLToPath(new URL('bare.js', import.meta.url));
  const bundle = await rollup({ input, plugins: [onlyWords, nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  const options = { ecma: 2022, module: true, format: { comments: false } };
  return (await minify(output[0].code, options)).code;
}
