/** Keeps the words honest. Run as `npm run words -- <command>`; docs/translating.md tells how to use it. */
import { checkWords } from './words/check.mjs';
import { record, waiting } from './words/looked-at.mjs';
import { checkReadability, LIMITS } from './words/readability.mjs';
import { writePseudo } from './words/pseudo.mjs';
import { extractSources, projectAt } from './words/xliff.mjs';

const USAGE = `Usage: npm run words -- <command>
  check                            translations that are missing, stale, equal or orphaned
  looked-at <locale> <id>...       record that these translations fit the Dutch text of today
  looked-at <locale> [--all]       show what waits for a look; with --all, record it
  readability                      how easy the Dutch text of each screen is
  pseudo                           writes a language twice as long and with accents, for Storybook`;

const cell = (value) =>
  typeof value === 'number' && value % 1 ? value.toFixed(1) : `${value ?? '–'}`;

function printTable(rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) =>
    column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]);
  for (const line of lines) console.log(line.map(pad).join('  ').trimEnd());
}

/** Prints one line a problem; the exit code says whether there was one. */
function report(problems) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) console.error(`${problems.length} to mend`);
  return problems.length > 0 ? 1 : 0;
}

const COMMANDS = {
  check() {
    const project = projectAt(process.cwd());
    const { rows, problems } = checkWords(project, extractSources(project));
    printTable(rows);
    return report(
      problems.map(({ locale, id, kind, text }) => [locale, id, `${kind}: ${text}`].join('  ')),
    );
  },

  'looked-at'(locale, ...rest) {
    const project = projectAt(process.cwd());
    if (!project.locales.includes(locale)) {
      return report([`which locale? One of: ${project.locales.join(', ')}`]);
    }
    const ids = rest.filter((word) => word !== '--all');
    const sources = extractSources(project);
    const { accepted, refused } = waiting(project, sources, locale, ids);
    for (const { id, source, target } of accepted) {
      console.log(`${id}\n  ${project.config.sourceLocale}: ${source}\n  ${locale}: ${target}`);
    }
    if (refused.length > 0) return report(refused);
    if (ids.length === 0 && !rest.includes('--all')) {
      console.log(`${accepted.length} wait for a look. Nothing recorded: name ids, or add --all.`);
      return 0;
    }
    const looked = accepted.map(({ id }) => id);
    record(project, sources, locale, looked);
    console.log(`${looked.length} recorded as looked at.`);
    return 0;
  },

  readability() {
    const { rows, problems } = checkReadability(extractSources(projectAt(process.cwd())));
    printTable(rows);
    const { longest, mean, flesch } = LIMITS;
    console.log(`limits: longest ${longest}, mean ${mean}, Flesch-Douma at least ${flesch}`);
    return report(problems);
  },

  pseudo() {
    const names = writePseudo('dist/words');
    console.log(
      `dist/words/pseudo: ${names.join(', ')}. Storybook has it in its list of languages now.`,
    );
    return 0;
  },
};

const [name = '', ...rest] = process.argv.slice(2);
if (Object.hasOwn(COMMANDS, name)) {
  try {
    process.exitCode = COMMANDS[name](...rest);
  } catch (error) {
    process.exitCode = report([error.message]);
  }
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
