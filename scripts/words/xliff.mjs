/** Reads XLIFF files, and asks lit-localize for the Dutch sources as they are in src/words now. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const TOOL = join(
  dirname(createRequire(import.meta.url).resolve('@lit/localize-tools/package.json')),
  'bin/lit-localize.js',
);
/** A language tag for "no language": its file holds the sources and nothing else. */
const SOURCES_ONLY = 'zxx';
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function innerOf(tag, xml) {
  const found = new RegExp(`<${tag}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${tag}>)`).exec(xml);
  return found ? (found[1] ?? '').trim().replace(/\s+/g, ' ') : null;
}

/** The units of an XLIFF file in their order: id → `{ source, target }`, both as XML; no target is `null`. */
export function parseUnits(xml) {
  const bare = xml.replace(/<!--[\s\S]*?-->/g, '');
  const units = new Map();
  for (const [, id, inner] of bare.matchAll(
    /<trans-unit\b[^>]*?\sid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g,
  )) {
    if (units.has(id)) throw new Error(`${id} stands twice in one file`);
    units.set(id, { source: innerOf('source', inner) ?? '', target: innerOf('target', inner) });
  }
  const expected = bare.match(/<trans-unit\b/g)?.length ?? 0;
  if (units.size !== expected) throw new Error(`read ${units.size} of ${expected} units`);
  return units;
}

/** The ids of the placeholders in the XML of a unit, sorted. */
export const placeholdersOf = (xml) =>
  [...xml.matchAll(/<x\b[^>]*?\sid="([^"]*)"/g)].map(([, id]) => id).sort();

/** The plain text in the XML of a unit, with `placeholder` for every value that is filled in later. */
export const textOf = (xml, placeholder = '…') =>
  xml
    .replace(/<x\b[^>]*>/g, placeholder)
    .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code));

/** What stands in the record of translations that were looked at. */
export const hashOf = (source) => createHash('sha256').update(source).digest('hex').slice(0, 12);

export const readJson = (path, fallback) =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : fallback;

export const writeJson = (path, value) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Where things are in the project at `root`. */
export function projectAt(root) {
  const config = readJson(join(root, 'lit-localize.json'));
  if (!config) throw new Error(`no lit-localize.json in ${root}`);
  const xliffDir = resolve(root, config.interchange.xliffDir);
  return {
    root,
    config,
    xliffDir,
    locales: config.targetLocales,
    fileOf: (locale) => join(xliffDir, `${locale}.xlf`),
    lookedAtOf: (locale) => join(xliffDir, 'looked-at', `${locale}.json`),
  };
}

/** The committed units of `locale`, or `null` when there is no file for it yet. */
export function readLocale({ fileOf }, locale) {
  if (!existsSync(fileOf(locale))) return null;
  try {
    return parseUnits(readFileSync(fileOf(locale), 'utf8'));
  } catch (error) {
    throw new Error(`${locale}.xlf: ${error.message}`);
  }
}

/** The Dutch sources as they are now: id → XML. Runs lit-localize on a copy, so nothing in the project changes. */
export function extractSources({ root, config, xliffDir }) {
  const copy = mkdtempSync(join(tmpdir(), 'oab-words-'));
  try {
    const copiedXliff = join(copy, 'xliff');
    if (existsSync(xliffDir)) cpSync(xliffDir, copiedXliff, { recursive: true });
    const copiedConfig = {
      ...config,
      targetLocales: [...config.targetLocales, SOURCES_ONLY],
      tsConfig: resolve(root, config.tsConfig),
      interchange: { ...config.interchange, xliffDir: copiedXliff },
    };
    writeJson(join(copy, 'lit-localize.json'), copiedConfig);
    const args = [TOOL, `--config=${join(copy, 'lit-localize.json')}`, 'extract'];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`lit-localize extract failed:\n${run.stderr}`);
    const units = parseUnits(readFileSync(join(copiedXliff, `${SOURCES_ONLY}.xlf`), 'utf8'));
    return new Map([...units].map(([id, { source }]) => [id, source]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
