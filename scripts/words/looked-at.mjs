/** Records from which Dutch text a translation was made, so that a later change of that text shows. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf, readJson, readLocale, textOf, writeJson } from './xliff.mjs';

/**
 * The translations of `locale` that wait for a look, and why an id in `ids` cannot be recorded.
 * Without ids, everything that was never looked at or whose Dutch text changed since.
 */
export function waiting(project, sources, locale, ids = []) {
  const units = readLocale(project, locale);
  if (!units) throw new Error(`there is no ${locale}.xlf`);
  const seen = readJson(project.lookedAtOf(locale), {});
  const refusal = (id) => {
    if (!sources.has(id)) return 'is not in src/words';
    if (!units.get(id)?.target) return 'has no translation yet';
    if (units.get(id).source === sources.get(id)) return null;
    return 'has an old Dutch text in the file; run: npx lit-localize extract';
  };
  const isOpen = (id) => units.get(id)?.target && seen[id] !== hashOf(sources.get(id));
  const wanted = ids.length > 0 ? ids : [...sources.keys()].filter(isOpen);
  const refused = wanted.filter(refusal).map((id) => `${id} ${refusal(id)}`);
  const accepted = wanted
    .filter((id) => !refusal(id))
    .map((id) => ({
      id,
      source: textOf(sources.get(id)),
      target: textOf(units.get(id).target),
    }));
  return { accepted, refused };
}

/** Records that the translations of `ids` were looked at, and forgets ids that no longer exist. */
export function record(project, sources, locale, ids) {
  const path = project.lookedAtOf(locale);
  const seen = readJson(path, {});
  const next = {};
  for (const [id, source] of sources) {
    if (ids.includes(id)) next[id] = hashOf(source);
    else if (seen[id]) next[id] = seen[id];
  }
  mkdirSync(dirname(path), { recursive: true });
  writeJson(path, next);
}
