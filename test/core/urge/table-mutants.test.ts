import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMinutes } from '../../../src/core/urge/check.js';
import {
  EARLY_CONDITIONS,
  expectMinutes,
  expectUrge,
  URGE_LIMITS,
  URGE_ROWS,
  type Heard,
  type UrgeLimits,
} from '../oracle/urge.js';
import { mutateTable, replaceRow, type DecisionRow } from '../support/mutate.js';
import { check, everyWay } from './support.js';

type Rows = readonly DecisionRow<Heard>[];

const WORDS = ['yes', 'no', 'unsure'];
const MINUTES = [
  ...['unsure', -1, -0.5, 0, 0.5, 1, 28, 29, 29.5, 30, 30.5, 31],
  ...[478, 479, 479.5, 480, 480.5, 481, 1441],
];

/** Every way to answer, with the minutes on both sides of each limit. */
const CASES = [
  ...everyWay({
    ...{ burning: WORDS, notForDelay: WORDS, hardToPass: WORDS, drankMuch: WORDS },
    ...{ diuretic: WORDS, minutesSinceVoid: MINUTES },
  }),
].map((said) => ({
  said,
  outcome: check(said),
  minutes: readMinutes(said['minutesSinceVoid']) ?? 'unsure',
}));

/** Whether some case tells the altered table from the code. */
const isKilled = (rows: Rows, limits: UrgeLimits = URGE_LIMITS): boolean =>
  CASES.some(
    ({ said, outcome, minutes }) =>
      outcome !== expectUrge(said, rows, limits) ||
      minutes !== expectMinutes(said['minutesSinceVoid'], limits),
  );

const at = (outcome: string) => URGE_ROWS.findIndex((row) => row.outcome === outcome);
const holdsAt = (index: number, heard: Heard) => URGE_ROWS[index]?.holds(heard) === true;

test('the unaltered table agrees with the code in every case', (t) => {
  assert.ok(!isKilled(URGE_ROWS));
  t.diagnostic(`${CASES.length} cases`);
});

test('every row left out, turned round, renamed or moved is noticed', (t) => {
  const mutants = mutateTable(URGE_ROWS);
  const survivors = mutants.filter(([, rows]) => !isKilled(rows)).map(([name]) => name);
  // These two never hold at once: which of them is read first makes no difference.
  assert.deepEqual(survivors, ['go-now and early-signal swapped']);
  t.diagnostic(`${mutants.length - 1} of ${mutants.length} altered tables noticed`);
});

test('a limit one or a half minute higher or lower is noticed', () => {
  for (const limit of ['least', 'early', 'long'] as const) {
    for (const by of [-1, -0.5, 0.5, 1]) {
      const limits = { ...URGE_LIMITS, [limit]: URGE_LIMITS[limit] + by };
      assert.ok(isKilled(URGE_ROWS, limits), `not noticed: ${limit} ${limits[limit]}`);
    }
  }
});

test('exactly 30 minutes as early, and exactly 480 as not too long, are noticed', () => {
  const early = replaceRow(URGE_ROWS, at('early-signal'), {
    holds: (heard) => holdsAt(4, heard.minutes === heard.early ? { ...heard, minutes: 0 } : heard),
  });
  const long = replaceRow(URGE_ROWS, at('go-now'), {
    holds: ({ minutes, long }) => minutes !== 'unsure' && minutes > long,
  });
  assert.ok(isKilled(early));
  assert.ok(isKilled(long));
});

test('a condition of the early signal left out is noticed, unless a row above already asks it', () => {
  const above = ['no burning', 'may be delayed'];
  for (const name of Object.keys(EARLY_CONDITIONS)) {
    const others = Object.entries(EARLY_CONDITIONS).filter(([other]) => other !== name);
    const rows = replaceRow(URGE_ROWS, at('early-signal'), {
      holds: (heard) => others.every(([, holds]) => holds(heard)),
    });
    assert.equal(isKilled(rows), !above.includes(name), name);
  }
});

test('each word that a row takes or leaves is noticed', () => {
  ['burning', 'notForDelay', 'hardToPass'].forEach((question, index) => {
    for (const word of WORDS) {
      const rows = replaceRow(URGE_ROWS, index, {
        holds: (heard) => (heard.word[question] === word) !== holdsAt(index, heard),
      });
      assert.ok(isKilled(rows), `not noticed: ${question} ${word}`);
    }
  });
});
