/** Reporter for the browser tests: prints only what failed, and the counts as the last line. */
import { posix, relative, sep } from 'node:path';
import process from 'node:process';
import { filesOn } from '../pages.mjs';
import { countLine, failureText, leaveCounts } from './report.mjs';

const shortPath = (file) => relative(process.cwd(), file).split(sep).join(posix.sep);

function* testsIn({ tests = [], suites = [], name } = {}, path = []) {
  const inside = name ? [...path, name] : path;
  for (const test of tests) yield { ...test, path: [...inside, test.name] };
  for (const suite of suites) yield* testsIn(suite, inside);
}

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

function reasonOf({ name, message, stack, expected, actual } = {}) {
  const compared =
    expected !== undefined && actual !== undefined
      ? [`expected: ${asText(expected)}`, `actual:   ${asText(actual)}`]
      : [];
  // Some browsers begin a stack with what the error says.
  const said = stack?.includes(message) ? '' : [name, message].filter(Boolean).join(': ');
  return [said, ...compared, stack].filter(Boolean).join('\n');
}

/** What failed in one session, as texts, and how many passed. */
function readSession({ browser, testFile, testResults, errors, logs, passed: good }, repeat) {
  const files = filesOn(shortPath(testFile));
  const tests = [...testsIn(testResults)];
  const passed = tests.filter((test) => test.passed).length;
  const failures = tests
    .filter((test) => !test.passed)
    .map(({ path, skipped, error }) => {
      const file = path.find((part) => files.includes(part)) ?? files[0];
      return failureText({
        name: `${browser.name}: ${[file, ...path.filter((part) => part !== file)].join(' › ')}`,
        reason: skipped ? 'skipped' : reasonOf(error),
        repeat: repeat(file),
      });
    });
  const said = [...errors.map(reasonOf), ...logs.flat().map(asText)].join('\n');
  // A page that broke says nothing of its files: each of them did not run, or not to its end.
  const broken = tests.length === 0 || (failures.length === 0 && !good) ? files : [];
  const notRun = broken.map((file, index) =>
    failureText({
      name: `${browser.name}: ${file} did not run`,
      reason: index === 0 ? said || 'no tests' : 'for the reason above',
      repeat: repeat(file),
    }),
  );
  return { passed, failures: [...failures, ...notRun] };
}

/** Which figures of the coverage are too low. */
function uncovered({ summary, passed } = { passed: true }, { threshold = {} } = {}) {
  if (passed) return [];
  return Object.entries(threshold)
    .filter(([kind, least]) => summary[kind].pct < least)
    .map(([kind, least]) => `coverage of ${kind}: ${summary[kind].pct} %, at least ${least} %\n`);
}

export function quietReporter() {
  const config = process.argv.indexOf('--config');
  const options = config < 0 ? '' : ` --config ${process.argv[config + 1]}`;
  const repeat = (file) => `npx wtr${options} --files ${file}`;
  let coverageConfig;
  let text = '';
  return {
    start({ config: used }) {
      ({ coverageConfig } = used);
    },
    onTestRunFinished({ sessions, testCoverage }) {
      const read = sessions.map((session) => readSession(session, repeat));
      const failures = [
        ...read.flatMap(({ failures: texts }) => texts),
        ...uncovered(testCoverage, coverageConfig),
      ];
      const passed = read.reduce((sum, session) => sum + session.passed, 0);
      const counts = { passed, failed: failures.length };
      leaveCounts(counts);
      text = [...failures, countLine(counts)].join('\n');
    },
    stop() {
      console.log(text);
    },
  };
}
