import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMinutes } from '../../../src/core/urge/check.js';
import {
  allKnown,
  expectMinutes,
  expectUrge,
  isEarly,
  URGE_LIMITS,
  URGE_ROWS,
  type Heard,
  type UrgeLimits,
  type UrgeRow,
} from '../oracle/urge.js';
import { check } from './support.js';

type Rows = readonly UrgeRow[];

const WORDS = ['yes', 'no', 'unsure'];
const MINUTES = ['unsure', -1, -0.5, 0, 0.5, 1, 28, 29, 29.5, 30, 30.5, 31, 1440, 1440.5, 1441];

/** Every way to answer, with the minutes on both sides of each limit. */
const CASES = WORDS.flatMap((burning) =>
  WORDS.flatMap((pregnantOrCatheter) =>
    WORDS.flatMap((emptiedFully) =>
      WORDS.flatMap((drankMuch) =>
        WORDS.flatMap((diuretic) =>
          MINUTES.map((minutesSinceVoid) => ({
            ...{ burning, pregnantOrCatheter, emptiedFully, drankMuch, diuretic },
            minutesSinceVoid,
          })),
        ),
      ),
    ),
  ),
).map((said) => ({
  said,
  outcome: check(said),
  minutes: readMinutes(said.minutesSinceVoid) ?? 'unsure',
}));

/** Whether some case tells the altered table from the code. */
const isKilled = (rows: Rows, limits: UrgeLimits = URGE_LIMITS): boolean =>
  CASES.some(
    ({ said, outcome, minutes }) =>
      outcome !== expectUrge(said, rows, limits) ||
      minutes !== expectMinutes(said.minutesSinceVoid, limits),
  );

let total = 0;
function kill(name: string, rows: Rows, limits?: UrgeLimits): void {
  total += 1;
  assert.ok(isKilled(rows, limits), `not noticed: ${name}`);
}

const replaced = (at: number, change: Partial<UrgeRow>): Rows =>
  URGE_ROWS.map((row, index) => (index === at ? { ...row, ...change } : row));

test('the unaltered table agrees with the code in every case', (t) => {
  assert.ok(!isKilled(URGE_ROWS));
  t.diagnostic(`${CASES.length} cases`);
});

test('a row left out, always true, never true, turned round or renamed changes a result', () => {
  URGE_ROWS.forEach(({ outcome, holds }, at) => {
    kill(
      `${outcome} dropped`,
      URGE_ROWS.filter((_, index) => index !== at),
    );
    kill(`${outcome} never`, replaced(at, { holds: () => false }));
    kill(`${outcome} turned`, replaced(at, { holds: (heard) => !holds(heard) }));
    if (at < URGE_ROWS.length - 1) kill(`${outcome} always`, replaced(at, { holds: () => true }));
    for (const other of URGE_ROWS) {
      if (other.outcome !== outcome) {
        kill(`${outcome} as ${other.outcome}`, replaced(at, { outcome: other.outcome }));
      }
    }
  });
});

test('any two rows that change places change a result', () => {
  URGE_ROWS.forEach((one, first) => {
    URGE_ROWS.slice(first + 1).forEach((two) => {
      const rows = URGE_ROWS.map((row) => (row === one ? two : row === two ? one : row));
      kill(`${one.outcome} and ${two.outcome} swapped`, rows);
    });
  });
});

test('a limit one or a half minute higher or lower changes a result', () => {
  for (const limit of ['least', 'early', 'most'] as const) {
    for (const by of [-1, -0.5, 0.5, 1]) {
      const limits = { ...URGE_LIMITS, [limit]: URGE_LIMITS[limit] + by };
      kill(`${limit} ${limits[limit]}`, URGE_ROWS, limits);
    }
  }
});

test('exactly 30 minutes counted as early changes a result', () => {
  const upTo = (heard: Heard) => isEarly(heard) || heard.minutes === heard.early;
  const [row] = URGE_ROWS.slice(3);
  const holds = (heard: Heard) =>
    row?.holds({ ...heard, minutes: upTo(heard) ? 0 : heard.minutes }) === true;
  kill('up to and with 30', replaced(3, { holds }));
});

test('a condition of the early signal left out changes a result', () => {
  const conditions: Readonly<Record<string, (heard: Heard) => boolean>> = {
    minutes: isEarly,
    drinks: ({ word }) => word['drankMuch'] === 'no',
    medicine: ({ word }) => word['diuretic'] === 'no',
    'all known': allKnown,
  };
  for (const name of Object.keys(conditions)) {
    const others = Object.entries(conditions).filter(([other]) => other !== name);
    const holds = (heard: Heard) => others.every(([, condition]) => condition(heard));
    kill(`early signal without ${name}`, replaced(3, { holds }));
  }
});

test('each word that a row takes or leaves changes a result', () => {
  const looksAt = ['burning', 'pregnantOrCatheter', 'emptiedFully'];
  looksAt.forEach((question, at) => {
    const row = URGE_ROWS[at] as UrgeRow;
    for (const word of WORDS) {
      const holds = (heard: Heard) => (heard.word[question] === word) !== row.holds(heard);
      kill(`${row.outcome}: ${word} turned`, replaced(at, { holds }));
    }
  });
});

test('every altered table was noticed', (t) => {
  assert.ok(total > 60);
  t.diagnostic(`${total} of ${total} altered tables noticed`);
});
