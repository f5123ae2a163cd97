/**
 * What makes the files of `dist/cdn` small beyond minifying, as Rollup plugins. The modules in `dist` stay as
 * they are; `test/site` runs on the files that come out of here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { applyPatch } from 'diff';
import * as core from '../dist/core/index.js';

const idsOf = (table) => table.map(({ id }) => id);

/** The lists of the core whose order the maps of words can follow, by the code that names the list. */
const LISTS = {
  FINDINGS: core.FINDINGS,
  CONTEXTS: core.CONTEXTS,
  TRIAGE_LEVELS: core.TRIAGE_LEVELS,
  'RULE_TABLE.map((row) => row.id)': idsOf(core.RULE_TABLE),
  'Object.keys(QUESTIONS)': Object.keys(core.QUESTIONS),
  'Object.values(QUESTIONS).flat()': [...new Set(Object.values(core.QUESTIONS).flat())],
};

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (key) => (/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key));

/** Source text of a value of words. A map whose keys are a list of the core becomes that list and its values. */
function write(value) {
  if (typeof value === 'function') return value.toString();
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const keys = Object.keys(value);
  const list = Object.entries(LISTS).find(
    ([, ids]) => ids.length > 4 && ids.every((id) => keys.includes(id)),
  );
  const rest = keys.filter((key) => !list?.[1].includes(key));
  const entries = rest.map((key) => `${nameOf(key)}: ${write(value[key])}`);
  if (list) {
    const [code, ids] = list;
    entries.unshift(`...zip([...new Set(${code})], [${ids.map((id) => write(value[id])).join()}])`);
  }
  return `{${entries.join()}}`;
}

/** Words by position instead of by key, where the core already holds the keys in a list. */
export const compactWords = {
  name: 'compact-words',
  async load(id) {
    if (!/dist\/words\/\w+\/[\w-]+\.js$/.test(id.replaceAll('\\', '/'))) return null;
    const { words } = await import(pathToFileURL(id));
    const { shared, alarm, ...own } = words;
    const common = Object.entries({ shared, alarm }).filter(([, value]) => value);
    return `
      import { CONTEXTS, FINDINGS, QUESTIONS, RULE_TABLE, TRIAGE_LEVELS } from '../../core/index.js';
      ${common.map(([name]) => `import { words as ${name} } from './${name}.js';`).join('')}
      const zip = (keys, values) => Object.fromEntries(keys.map((key, at) => [key, values[at]]));
      export const words = { ${common.map(([name]) => `${name},`).join('')} ...${write(own)} };`;
  },
};

/** Styles without the code that guards against mixing in values: ours hold none. */
export const plainStyles = {
  name: 'plain-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js')
      ? code
          .replace("import { css } from 'lit'", "import { unsafeCSS as css } from 'lit'")
          .replace(/\bcss\s*(`[^`$]*`)/g, 'css($1)')
      : null,
};

/** The modules of Lit, by the name of their patch in `scripts/lit`. */
const LIT = /node_modules\/(?:@lit\/)?(?:lit-html|lit-element|reactive-element)\/([\w-]+)\.js$/;

/**
 * Lit without the lines that none of our templates and elements reaches: directives, compiled templates, raw text,
 * properties that reflect, converters. What is left is Lit’s own code, a few lines of it shorter.
 * And without what it leaves on `globalThis` and `Symbol`, or looks for there: a guest on someone's page leaves nothing.
 * A browser that cannot make a style sheet stops in `css-tag.js`, before anything is registered, so that the fallback
 * text stands. A patch is the `diff -U1` of a module in Lit's `development` and its copy without those lines. A Lit that
 * they do not fit fails the build; `test/package/lit.test.mjs` names what they take out.
 */
export const leanLit = {
  name: 'lean-lit',
  load(id) {
    const [path, name] = LIT.exec(id.replaceAll('\\', '/')) ?? [];
    const patch = new URL(`lit/${name}.patch`, import.meta.url);
    if (!path || !existsSync(patch)) return null;
    const source = readFileSync(join(dirname(id), 'development', `${name}.js`), 'utf8');
    const lean = applyPatch(source, readFileSync(patch, 'utf8'));
    if (lean === false) this.error(`Lit has changed: scripts/lit/${name}.patch does not fit`);
    return lean;
  },
};

/**
 * Property names that exist only inside one file and are always written with a dot, so that they can be shortened:
 * first those inside Lit, then ours. Nothing that a page, a browser or an id of the core spells out is here.
 * What Lit calls private begins with `_`, and nothing else does.
 */
const INSIDE = `
  fromAttribute finalize createProperty getPropertyDescriptor getPropertyOptions elementStyles
  enableUpdating createRenderRoot performUpdate willUpdate renderOptions

  dial choices missing fields contacts gpFirst signsToWatch urgent holds unsureFindings contexts screens
  selections moved transition callFirst routineReasons selfHelp care load language
  progress chooseOne chooseMany several optional disclaimer provenance review hints why levels doubtful
  doubt worse shared alarm lead outcomes dominant signsTitle notesTitle teach picture brain bladder struggle
  noFindings copied notCopied canShare
  localized furtherList

  mayCalm scales onward taps tapped breathBegan seconds place inFull outFull noneTitle noneText noDelay
  callSomeone safety toiletTitle toiletText rated settings memory remembering remember forget keep setAside
  least most skip others`;

/** Names that Lit keeps private. */
export const PRIVATE_NAMES = /^_(?!_proto__$)/;

/** The pattern of {@link INSIDE} and {@link PRIVATE_NAMES} for the minifier. */
export const INSIDE_NAMES = new RegExp(
  `${PRIVATE_NAMES.source}|^(${INSIDE.trim().split(/\s+/).join('|')})$`,
);

/** Fails the build when code spells out as a string what {@link INSIDE_NAMES} shortens. */
export const checkInsideNames = {
  name: 'check-inside-names',
  renderChunk(code) {
    for (const name of INSIDE.trim().split(/\s+/)) {
      if (new RegExp(`(?<!=)["']${name}["']`).test(code))
        this.error(`"${name}" is written as a string`);
    }
  },
};
