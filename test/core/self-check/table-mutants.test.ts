import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SelfCheckAnswers } from '../../../src/core/index.js';
import { SEVERAL, weigh, type OutcomeRow } from '../../../src/core/self-check/assess.js';
import { expectCheck, HOW_OFTEN, type ExpectedCheck, type Spoken } from '../oracle/self-check.js';
import { QUIET } from '../support/check.js';
import { randomFrom, randomSpoken } from '../support/random.js';
import { contextNo, findingsNo, inputOf } from '../support/run.js';

type Rows = readonly OutcomeRow[];
type Mutation = (rows: Rows) => Rows;

const NAMES = weigh({}).rows.map(({ outcome }, at) => `${outcome} (row ${at})`);

function* makeCases(): Generator<Spoken> {
  const random = randomFrom(11);
  for (let n = 0; n < 12_000; n++) yield randomSpoken(random);
  const flags = { findings: findingsNo(), context: contextNo() };
  for (const sudden of HOW_OFTEN) {
    for (const justInCase of ['never', 'sometimes']) {
      for (const voiding of [[], ['slow'], ['slow', 'dribbling'], ['slow', 'straining']]) {
        for (const dayVoids of ['up-to-7', '8-to-9']) {
          yield { ...flags, said: { ...QUIET, sudden, justInCase, voiding, dayVoids } };
        }
      }
    }
  }
}

/** Urge, leaks and visits in every way: all that the rows of the pattern look at. */
function* everyPattern(): Generator<Spoken> {
  for (const findings of [findingsNo(), findingsNo({ 'new-medicine': 'yes' })]) {
    for (const sudden of HOW_OFTEN) {
      for (const leakUrge of HOW_OFTEN) {
        for (const leakEffort of HOW_OFTEN) {
          for (const leakOther of HOW_OFTEN) {
            for (const dayVoids of ['up-to-7', '8-to-9']) {
              for (const nightVoids of ['0', '1', '2']) {
                for (const constantPressure of ['yes', 'no']) {
                  const said = { sudden, leakUrge, leakEffort, leakOther, dayVoids, nightVoids };
                  yield { findings, context: contextNo(), said: { ...said, constantPressure } };
                }
              }
            }
          }
        }
      }
    }
  }
}

const withInput = (spoken: Spoken) => ({
  input: inputOf(spoken) as SelfCheckAnswers,
  expected: expectCheck(spoken),
});
const CASES = [...makeCases()].map(withInput);

function differs(
  input: SelfCheckAnswers,
  expected: ExpectedCheck,
  mutate: Mutation,
  several = SEVERAL,
): boolean {
  const { rows, notes } = weigh(input, several);
  const row = mutate(rows).find(({ holds }) => holds);
  return row?.outcome !== expected.outcome || notes(row).join() !== expected.notes.join();
}

const isKilled = (mutate: Mutation, several = SEVERAL): boolean =>
  CASES.some(({ input, expected }) => differs(input, expected, mutate, several));

let total = 0;
const equivalent: string[] = [];

/** Counts a mutant that a case notices; one that none does must be proven to change nothing. */
function kill(name: string, mutate: Mutation, several = SEVERAL): void {
  if (isKilled(mutate, several)) total += 1;
  else equivalent.push(name);
}

const changed = (at: number, change: Partial<OutcomeRow>): Mutation => {
  return (rows) => rows.map((row, index) => (index === at ? { ...row, ...change } : row));
};
const swap = (one: number): Mutation => {
  return (rows) =>
    rows.map((row, at) => (at === one ? rows[at + 1] : at === one + 1 ? rows[one] : row) as never);
};

test('the unaltered table agrees with the specification in every case', (t) => {
  assert.ok(!isKilled((rows) => rows));
  t.diagnostic(`${CASES.length} cases`);
});

test('a row left out, always true or turned round changes a result', () => {
  NAMES.forEach((name, at) => {
    kill(`${name} dropped`, (rows) => rows.filter((_, index) => index !== at));
    kill(`${name} turned`, (rows) => changed(at, { holds: !rows[at]?.holds })(rows));
    if (at < NAMES.length - 1) kill(`${name} always`, changed(at, { holds: true }));
  });
  assert.deepEqual(equivalent, []);
});

test('a number one higher or lower changes a result', () => {
  const same: Mutation = (rows) => rows;
  for (const key of ['voiding', 'signs'] as const) {
    for (const step of [-1, 1]) {
      const several = { ...SEVERAL, [key]: SEVERAL[key] + step };
      kill(`${key} ${several[key]}`, same, several);
    }
  }
  assert.deepEqual(equivalent, []);
});

test('a row with another outcome changes a result', () => {
  NAMES.forEach((name, at) => {
    kill(`${name} renamed`, changed(at, { outcome: at === NAMES.length - 1 ? 'other' : 'no-fit' }));
  });
  assert.deepEqual(equivalent, []);
});

test('two neighbouring rows that change places change a result, unless no answers meet both', (t) => {
  for (let at = 0; at < NAMES.length - 1; at++) kill(`${at} and ${at + 1}`, swap(at));
  const apart = [7, 8, 9];
  assert.deepEqual(
    equivalent.splice(0),
    apart.map((at) => `${at} and ${at + 1}`),
  );
  let states = 0;
  for (const spoken of everyPattern()) {
    const { rows } = weigh(inputOf(spoken) as SelfCheckAnswers);
    states += 1;
    for (const at of apart) assert.ok(!(rows[at]?.holds && rows[at + 1]?.holds));
  }
  t.diagnostic(`${apart.length} swaps cannot matter: in none of ${states} states both rows hold`);
});

test('a row that speaks of a pattern or not changes the notes, unless it never meets another leak', (t) => {
  NAMES.forEach((name, at) => {
    const turn: Mutation = (rows) => changed(at, { pattern: !rows[at]?.pattern })(rows);
    kill(`${name} pattern`, turn);
  });
  const dry = [13, 14, 15];
  assert.deepEqual(
    equivalent.splice(0),
    dry.map((at) => `${NAMES[at]} pattern`),
  );
  let states = 0;
  for (const spoken of everyPattern()) {
    const { rows } = weigh(inputOf(spoken) as SelfCheckAnswers);
    states += 1;
    if (dry.includes(rows.findIndex(({ holds }) => holds))) {
      assert.equal(spoken.said['leakOther'], 'never');
    }
  }
  t.diagnostic(`${dry.length} cannot matter: rows without another leak in all ${states} states`);
});

test('every altered table was noticed', (t) => {
  assert.ok(total > 80);
  t.diagnostic(`${total} of ${total} altered tables noticed`);
});
