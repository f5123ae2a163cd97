import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FINDING_TABLE,
  RULE_TABLE,
  type FindingRow,
  type RaisedLevel,
  type RuleRow,
} from '../../../src/core/index.js';
import { judge, type RedFlagTables } from '../../../src/core/redflag/evaluate.js';
import {
  CONTEXT_IDS,
  expectFlags,
  FINDING_IDS,
  LEVEL_IDS,
  rankOf,
  SOON,
  type Said,
} from '../oracle/redflag.js';
import { randomFlags, randomFrom } from '../support/random.js';
import { contextNo, findingsNo } from '../support/run.js';

interface Case {
  readonly findings: Said;
  readonly context: Said;
}

const FINDING_ROWS: readonly FindingRow[] = FINDING_TABLE;
const RULE_ROWS: readonly RuleRow[] = RULE_TABLE;
const TABLES: RedFlagTables = { findings: FINDING_ROWS, rules: RULE_ROWS };

const pairs = (ids: readonly string[]) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two] as const));

/** Findings alone and in pairs, yes and unsure, with no, one or two contexts, and random ones. */
function* makeCases(): Generator<Case> {
  yield { findings: findingsNo(), context: contextNo() };
  const contexts = [contextNo(), ...CONTEXT_IDS.map((id) => contextNo({ [id]: 'yes' }))];
  for (const context of contexts) {
    yield { findings: findingsNo(), context };
    for (const id of FINDING_IDS) {
      yield { findings: findingsNo({ [id]: 'yes' }), context };
      yield { findings: findingsNo({ [id]: 'unsure' }), context };
    }
    for (const [one, two] of pairs(FINDING_IDS)) {
      yield { findings: findingsNo({ [one]: 'yes', [two]: 'yes' }), context };
    }
  }
  for (const [one, two] of pairs(CONTEXT_IDS)) {
    for (const id of FINDING_IDS) {
      const context = contextNo({ [one]: 'yes', [two]: 'yes' });
      yield { findings: findingsNo({ [id]: 'yes' }), context };
    }
  }
  for (const unsure of ['leg-weakness', 'fever-ill', 'lump']) {
    for (const context of contexts) {
      for (const id of FINDING_IDS) {
        yield { findings: findingsNo({ [id]: 'yes', [unsure]: 'unsure' }), context };
      }
      for (const [one, two] of pairs(SOON)) {
        yield { findings: findingsNo({ [one]: 'yes', [two]: 'yes', [unsure]: 'unsure' }), context };
      }
    }
  }
  const random = randomFrom(7);
  for (let n = 0; n < 4_000; n++) yield randomFlags(random);
}

const CASES = [...makeCases()].map((answers) => ({
  answers,
  expected: expectFlags(answers.findings, answers.context),
}));

/** Whether some case tells `tables` from the specification. */
const isKilled = (tables: RedFlagTables): boolean =>
  CASES.some(({ answers, expected }) => {
    const { level, reasons } = judge(answers, undefined, tables);
    return level !== expected.level || reasons.join() !== expected.reasons.join();
  });

const replaced = <Row>(rows: readonly Row[], at: number, row: Row): readonly Row[] =>
  rows.map((old, index) => (index === at ? row : old));
const dropped = <Row>(rows: readonly Row[], at: number): readonly Row[] =>
  rows.filter((_, index) => index !== at);
const swapped = <Row>(rows: readonly Row[], one: number, two: number): readonly Row[] =>
  rows.map((row, at) => (at === one ? rows[two] : at === two ? rows[one] : row) as Row);

/** The levels one step above and one step below. */
const besides = (level: string): readonly RaisedLevel[] => {
  const at = LEVEL_IDS.indexOf(level as RaisedLevel);
  return [LEVEL_IDS[at - 1], LEVEL_IDS[at + 1]].filter(
    (other) => other !== undefined,
  ) as RaisedLevel[];
};

let total = 0;
const kill = (name: string, tables: Partial<RedFlagTables>): void => {
  total += 1;
  assert.ok(isKilled({ ...TABLES, ...tables }), `not noticed: ${name}`);
};

test('the unaltered tables agree with the specification in every case', (t) => {
  assert.ok(!isKilled(TABLES));
  t.diagnostic(`${CASES.length} cases`);
});

test('a finding with another level, or left out, changes a result', () => {
  FINDING_ROWS.forEach((row, at) => {
    kill(`${row.id} dropped`, { findings: dropped(FINDING_ROWS, at) });
    for (const level of besides(row.level)) {
      kill(`${row.id} ${level}`, { findings: replaced(FINDING_ROWS, at, { ...row, level }) });
    }
  });
});

test('a rule with another level, or left out, changes a result', () => {
  RULE_ROWS.forEach((row, at) => {
    kill(`${row.id} dropped`, { rules: dropped(RULE_ROWS, at) });
    for (const level of besides(row.level)) {
      kill(`${row.id} ${level}`, { rules: replaced(RULE_ROWS, at, { ...row, level }) });
    }
  });
});

test('a rule without one of its ids, or without one of its lists, changes a result', () => {
  RULE_ROWS.forEach((row, at) => {
    row.all.forEach((ids, list) => {
      kill(`${row.id} without list ${list}`, {
        rules: replaced(RULE_ROWS, at, { ...row, all: dropped(row.all, list) }),
      });
      ids.forEach((id, place) => {
        const all = replaced(row.all, list, dropped(ids, place));
        kill(`${row.id} without ${id}`, { rules: replaced(RULE_ROWS, at, { ...row, all }) });
      });
    });
  });
});

test('a rule with any further id in one of its lists changes a result, unless that id raises a higher level itself', () => {
  RULE_ROWS.forEach((row, at) => {
    row.all.forEach((ids, list) => {
      const others = [...FINDING_IDS, ...(row.unsure ? [] : CONTEXT_IDS)];
      for (const id of others.filter((other) => !ids.some((own) => own === other))) {
        const alone = { [id]: row.unsure ? 'unsure' : 'yes' };
        if (rankOf(expectFlags(alone, alone).level) > rankOf(row.level)) continue;
        const all = replaced(row.all, list, [...ids, id as (typeof ids)[number]]);
        kill(`${row.id} with ${id}`, { rules: replaced(RULE_ROWS, at, { ...row, all }) });
      }
    });
  });
});

test('a rule that needs one id more or less, or looks at the other answers, changes a result', () => {
  RULE_ROWS.forEach((row, at) => {
    for (const step of [-1, 1]) {
      const atLeast = (row.atLeast ?? 1) + step;
      kill(`${row.id} from ${atLeast}`, {
        rules: replaced(RULE_ROWS, at, { ...row, atLeast }),
      });
    }
    const { unsure, ...rest } = row;
    const other: RuleRow = unsure ? rest : { ...rest, unsure: true };
    kill(`${row.id} unsure turned`, { rules: replaced(RULE_ROWS, at, other) });
  });
});

/** Two findings of level soon together give same-day, so that no result lists both. */
const neverMeet = (one: FindingRow | RuleRow, two: FindingRow | RuleRow): boolean =>
  one.level !== two.level || (SOON.includes(one.id) && SOON.includes(two.id));

/** Swaps every pair of rows; gives the number of pairs whose order no result can show. */
function checkSwaps(
  rows: readonly (FindingRow | RuleRow)[],
  tablesWith: (one: number, two: number) => Partial<RedFlagTables>,
): number {
  let apart = 0;
  for (let one = 0; one < rows.length; one++) {
    for (let two = one + 1; two < rows.length; two++) {
      const [first, second] = [rows[one] as RuleRow, rows[two] as RuleRow];
      if (!neverMeet(first, second)) {
        kill(`${first.id} and ${second.id} swapped`, tablesWith(one, two));
        continue;
      }
      apart += 1;
      for (const { expected } of CASES) {
        const ids = expected.reasons;
        assert.ok(!ids.includes(first.id) || !ids.includes(second.id), `${first.id} ${second.id}`);
      }
      assert.ok(two > one + 1 || !isKilled({ ...TABLES, ...tablesWith(one, two) }));
    }
  }
  return apart;
}

test('rows that change places change the order of reasons, unless no result lists both', (t) => {
  const apart =
    checkSwaps(FINDING_ROWS, (one, two) => ({ findings: swapped(FINDING_ROWS, one, two) })) +
    checkSwaps(RULE_ROWS, (one, two) => ({ rules: swapped(RULE_ROWS, one, two) }));
  t.diagnostic(`${apart} swaps cannot matter: in none of ${CASES.length} cases both are reasons`);
});

test('every altered table was noticed', (t) => {
  assert.ok(total > 500);
  t.diagnostic(`${total} of ${total} altered tables noticed`);
});
