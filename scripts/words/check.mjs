/** Finds every translation that is missing, out of date, or not what it says it is. */
import { join } from 'node:path';
import { hashOf, placeholdersOf, readJson, readLocale, textOf } from './xliff.mjs';

const EXTRACT = 'run: npx lit-localize extract';
const isReview = (value) => value === 'unreviewed' || /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The problems of one unit that stands in both the sources and the file of a locale. */
function* unitProblems({ source, unit, seen, mayBeEqual }) {
  if (unit.source !== source) yield ['outdated', `the file has an old Dutch text; ${EXTRACT}`];
  if (!unit.target) return yield ['missing', `no translation of "${textOf(source)}"`];
  const pair = `Dutch "${textOf(source)}", translation "${textOf(unit.target)}"`;
  if (seen === undefined) yield ['stale', `never looked at: ${pair}`];
  else if (seen !== hashOf(source)) yield ['stale', `the Dutch text changed: now ${pair}`];
  const isEqual = textOf(unit.target) === textOf(source);
  if (isEqual && !mayBeEqual) yield ['equal', `translation equals the Dutch "${textOf(source)}"`];
  if (!isEqual && mayBeEqual) yield ['needless', 'listed in equal.json, but no longer equal'];
  const [wanted, found] = [source, unit.target].map((xml) => placeholdersOf(xml).join(', '));
  if (wanted !== found) {
    yield ['placeholder', `placeholders are [${found}], in the Dutch text [${wanted}]`];
  }
}

function* localeProblems(project, sources, locale) {
  const units = readLocale(project, locale);
  if (!units) {
    for (const id of sources.keys()) yield [id, 'missing', null];
    return yield ['', 'outdated', `there is no ${locale}.xlf; ${EXTRACT}`];
  }
  const seen = readJson(project.lookedAtOf(locale), {});
  const equal = readJson(join(project.xliffDir, 'equal.json'), {})[locale] ?? [];
  for (const [id, source] of sources) {
    const unit = units.get(id);
    const about = { id, source, unit, seen: seen[id], mayBeEqual: equal.includes(id) };
    if (!unit) yield [id, 'orphan', `in src/words, not in ${locale}.xlf; ${EXTRACT}`];
    else for (const problem of unitProblems(about)) yield [id, ...problem];
  }
  const places = [
    [units.keys(), `in ${locale}.xlf; ${EXTRACT}`],
    [Object.keys(seen), `in looked-at/${locale}.json; remove it there`],
    [equal, 'in equal.json; remove it there'],
  ];
  for (const [ids, place] of places) {
    for (const id of ids)
      if (!sources.has(id)) yield [id, 'orphan', `not in src/words, but ${place}`];
  }
}

/**
 * Every problem with the translations in `project`, given the Dutch sources (id → XML) as they are now.
 * `rows` is the table for a reader, `problems` has one `{ locale, id, kind, text }` for each thing to mend.
 */
export function checkWords(project, sources) {
  const reviews = readJson(join(project.xliffDir, 'reviewed.json'), {});
  const rows = [];
  const problems = [];
  for (const locale of [project.config.sourceLocale, ...project.locales]) {
    const isSource = locale === project.config.sourceLocale;
    const found = isSource ? [] : [...localeProblems(project, sources, locale)];
    const count = (kind) => found.filter(([, each]) => each === kind).length;
    rows.push({
      locale,
      units: sources.size,
      missing: count('missing'),
      stale: count('stale'),
      equal: count('equal'),
      review: reviews[locale] ?? '?',
    });
    for (const [id, kind, text] of found) if (text) problems.push({ locale, id, kind, text });
    if (!isReview(reviews[locale])) {
      const text = 'reviewed.json must say "unreviewed" or the date of the review (2031-12-31)';
      problems.push({ locale, id: '', kind: 'review', text });
    }
  }
  for (const locale of Object.keys(reviews)) {
    if (locale !== project.config.sourceLocale && !project.locales.includes(locale)) {
      const text = 'in reviewed.json, not in lit-localize.json';
      problems.push({ locale, id: '', kind: 'review', text });
    }
  }
  return { rows, problems };
}
