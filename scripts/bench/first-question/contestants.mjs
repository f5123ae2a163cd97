/** The pages to load: all ask the same question, with the same choices. */
import { readFileSync } from 'node:fs';
import { bundleBare } from './bundle.mjs';
import { rivals } from './rivals.mjs';

export const OURS = ['redflag-triage', 'oab-self-check'];
export const BARE = 'bare Lit element';
export const RIVALS = ['SurveyJS', 'LHC-Forms'];

const page = (head, body) => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>First question</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const tagPage = (tag) =>
  page(`<script type="module" src="/${tag}.js"></script>`, `<${tag}></${tag}>`);

/** The scripts stand after each other, and are fetched at the same time. */
function rivalPage({ files, call }) {
  const [sheet, ...scripts] = Object.keys(files);
  return page(
    `<link rel="stylesheet" href="${sheet}">`,
    `<div id="here"></div>
    ${scripts.map((path) => `<script src="${path}"></script>`).join('')}
    <script>${call};</script>`,
  );
}

const built = (tag) => readFileSync(new URL(`../../../dist/cdn/nl/${tag}.js`, import.meta.url));

/** Each page by the name of whose it is, and the files of all by their path. */
export async function contestants() {
  const others = rivals();
  return {
    pages: {
      ...Object.fromEntries(OURS.map((tag) => [tag, tagPage(tag)])),
      [BARE]: tagPage('bare-question'),
      ...Object.fromEntries(RIVALS.map((name) => [name, rivalPage(others[name])])),
    },
    files: {
      ...Object.fromEntries(OURS.map((tag) => [`/${tag}.js`, built(tag)])),
      '/bare-question.js': await bundleBare(),
      ...Object.assign({}, ...RIVALS.map((name) => others[name].files)),
    },
  };
}
