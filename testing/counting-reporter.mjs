/** Prints how many tests passed and failed, per browser and in all, as the last lines of a run. */

function* testsIn({ tests = [], suites = [] } = {}) {
  yield* tests;
  for (const suite of suites) yield* testsIn(suite);
}

/** What happened in one session; a file that could not run at all counts as one failure. */
function countSession(session) {
  const tests = [...testsIn(session.testResults)];
  const passed = tests.filter((test) => test.passed).length;
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.length - passed - skipped;
  const broken = failed === 0 && (session.passed !== true || tests.length === 0);
  return { passed, skipped, failed: failed + (broken ? 1 : 0) };
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export function countingReporter() {
  let lines = [];
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Map();
      const all = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const { name } = session.browser;
        const sum = browsers.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        for (const [key, count] of Object.entries(countSession(session))) {
          sum[key] += count;
          all[key] += count;
        }
        browsers.set(name, sum);
      }
      lines = [
        ...[...browsers].map(
          ([name, sum]) => `${name.replace('Chrome', 'Chromium')}: ${line(sum)}`,
        ),
        line(all),
      ];
    },
    stop() {
      console.log(`\n${lines.join('\n')}`);
    },
  };
}
