/** Puts the style sheets and the licences beside the files for script tags, and writes the sha384 of each file. */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const CDN = 'dist/cdn';

cpSync('themes', `${CDN}/themes`, {
  recursive: true,
  filter: (path) => !path.endsWith('reserve.css'),
});
copyFileSync('themes/reserve.css', `${CDN}/reserve.css`);
copyFileSync('LICENSE', `${CDN}/LICENSE.txt`);
copyFileSync('node_modules/lit/LICENSE', `${CDN}/LICENSE-lit.txt`);

const sums = readdirSync(CDN, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(js|css)$/.test(path))
  .sort()
  .map((path) => {
    const sum = createHash('sha384')
      .update(readFileSync(`${CDN}/${path}`))
      .digest('base64');
    return [path, `sha384-${sum}`];
  });
writeFileSync(`${CDN}/integrity.json`, `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`);
