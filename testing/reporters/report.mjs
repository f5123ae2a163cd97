/** What the reporters share: how a failure is told, and the counts that a suite leaves behind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Where each suite leaves its counts, for `scripts/test.mjs` to add up. */
export const COUNTS = 'reports/counts';

/** Lines of one failure that are worth reading; the rest of a long stack or difference is noise. */
const MOST_LINES = 40;

/** The last line of a run. */
export const countLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** Leaves the counts of the suite that `SUITE` in the environment names. */
export function leaveCounts({ passed, failed }, suite = process.env.SUITE) {
  if (!suite) return;
  mkdirSync(COUNTS, { recursive: true });
  writeFileSync(`${COUNTS}/${suite}.json`, `${JSON.stringify({ passed, failed })}\n`);
}

/** One failure: what failed, why, and the command that repeats it. */
export function failureText({ name, reason, repeat }) {
  const lines = String(reason).trimEnd().split('\n');
  const left = lines.length - MOST_LINES;
  const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`] : lines;
  return [`✖ ${name}`, ...shown.map((line) => `    ${line}`), `  Repeat: ${repeat}\n`].join('\n');
}
