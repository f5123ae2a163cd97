import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  FINDING_TABLE,
  RULE_TABLE,
  type Condition,
  type FindingRow,
  type RaisedLevel,
  type RuleRow,
} from '../../../src/core/index.js';
import { evaluateParsed, type RedFlagTables } from '../../../src/core/redflag/evaluate.js';
import {
  CONTEXT_IDS,
  expectFlags,
  FINDING_IDS,
  LEVEL_IDS,
  rankOf,
  type Said,
} from '../oracle/redflag.js';
import { mutateTable, survivorsOf, swapped, withRow, type Mutant } from '../support/mutants.js';
import { randomFlags, randomFrom } from '../support/random.js';
import { contextNo, findingsNo } from '../support/run.js';

const FINDING_ROWS: readonly FindingRow[] = FINDING_TABLE;
const RULE_ROWS: readonly RuleRow[] = RULE_TABLE;

const pairs = (ids: readonly string[]) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two] as const));

/** Findings alone and in pairs, yes and unsure, with no or one context, and random ones. */
function* makeCases(): Generator<{ readonly findings: Said; readonly context: Said }> {
  const contexts = [contextNo(), ...CONTEXT_IDS.map((id) => contextNo({ [id]: 'yes' }))];
  for (const context of contexts) {
    yield { findings: findingsNo(), context };
    for (const id of FINDING_IDS) {
      for (const answer of ['yes', 'unsure'])
        yield { findings: findingsNo({ [id]: answer }), context };
    }
  }
  for (const [one, two] of pairs(FINDING_IDS)) {
    for (const first of ['yes', 'unsure']) {
      for (const second of ['yes', 'unsure']) {
        const findings = findingsNo({ [one]: first, [two]: second });
        yield { findings, context: contextNo() };
        yield { findings, context: contextNo({ 'under-18': 'yes' }) };
      }
    }
  }
  for (const [one, two] of pairs(CONTEXT_IDS)) {
    for (const id of FINDING_IDS) {
      const context = contextNo({ [one]: 'yes', [two]: 'unsure' });
      yield { findings: findingsNo({ [id]: 'yes' }), context };
    }
  }
  const random = randomFrom(7);
  for (let n = 0; n < 4_000; n++) yield randomFlags(random);
}

const CASES = [...makeCases()].map((answers) => ({
  answers,
  expected: expectFlags(answers.findings, answers.context),
}));

/** Whether some case tells the altered tables from the specification. */
const isKilled = (tables: Partial<RedFlagTables>): boolean =>
  CASES.some(({ answers, expected }) => {
    const all = { findings: FINDING_ROWS, rules: RULE_ROWS, ...tables };
    const { level, reasons } = evaluateParsed(answers, undefined, all);
    return level !== expected.level || reasons.join() !== expected.reasons.join();
  });

/** The levels one step above and one step below. */
const besides = (level: string): readonly RaisedLevel[] => {
  const at = LEVEL_IDS.indexOf(level as RaisedLevel);
  return LEVEL_IDS.slice(0, 4).filter((_, index) => Math.abs(index - at) === 1) as RaisedLevel[];
};

let total = 0;

/** Fails where a mutant is noticed by no case. */
function killAll(t: TestContext, mutants: Iterable<Mutant<Partial<RedFlagTables>>>): void {
  const done = survivorsOf(mutants, isKilled);
  total += done.total;
  t.diagnostic(`${done.total} altered tables`);
  assert.deepEqual(done.survivors, []);
}

const rules = (mutants: Iterable<Mutant<readonly RuleRow[]>>) =>
  [...mutants].map(({ name, table }) => ({ name, table: { rules: table } }));

test('the unaltered tables agree with the specification in every case', (t) => {
  assert.ok(!isKilled({}));
  t.diagnostic(`${CASES.length} cases`);
});

test('a finding with another level, or left out, changes a result', (t) => {
  const mutants = mutateTable(
    FINDING_ROWS,
    ({ id }) => id,
    (row) => besides(row.level).map((level) => [level, { ...row, level }]),
  );
  killAll(
    t,
    [...mutants].map(({ name, table }) => ({ name, table: { findings: table } })),
  );
});

const name = ({ id }: RuleRow, at: number): string => `${id} (row ${at})`;
const withCondition = (
  row: RuleRow,
  at: number,
  change: (one: Condition) => Condition | undefined,
) => ({
  ...row,
  all: withRow(row.all, at, change),
});

test('a rule with another level, or left out, changes a result', (t) => {
  killAll(
    t,
    rules(
      mutateTable(RULE_ROWS, name, (row) =>
        besides(row.level).map((level) => [level, { ...row, level }]),
      ),
    ),
  );
});

/** What the specification says when only this was said, findings and circumstances together. */
const expectOf = (said: Said) =>
  expectFlags(
    Object.fromEntries(Object.entries(said).filter(([id]) => FINDING_IDS.includes(id))),
    Object.fromEntries(Object.entries(said).filter(([id]) => CONTEXT_IDS.includes(id))),
  );

/** Whether `id`, answered as the condition counts it, gives a higher level by itself: the rule is then no reason. */
function outranks(
  { level }: RuleRow,
  { said: [answer] = ['yes'] }: Condition,
  id: string,
): boolean {
  return rankOf(expectOf({ [id]: answer }).level) > rankOf(level);
}

/** Whether the rule holds already, in another way, with `id` in place of this condition and whatever fits the others. */
function holdsAnyway({ id: rule, all }: RuleRow, condition: Condition, id: string): boolean {
  const { said: [answer] = ['yes'] } = condition;
  const others = all.filter((other) => other !== condition).flatMap(({ of }) => of);
  return (others.length > 0 ? others : [id]).every((other) => {
    const said = { [other]: 'yes', [id]: answer };
    return expectOf(said).reasons.includes(rule);
  });
}

test('a rule without one of its conditions or ids, or with other answers, changes a result', (t) => {
  const changes = (row: RuleRow) =>
    row.all.flatMap((condition, at): readonly (readonly [string, RuleRow])[] => [
      [`without ${at}`, withCondition(row, at, () => undefined)],
      ...condition.of
        .filter((id) => !outranks(row, condition, id))
        .map((id) => {
          const of = condition.of.filter((other) => other !== id);
          return [`without ${id}`, withCondition(row, at, () => ({ ...condition, of }))] as const;
        }),
      ...[-1, 1].map((step) => {
        const atLeast = (condition.atLeast ?? 1) + step;
        return [
          `from ${atLeast}`,
          withCondition(row, at, () => ({ ...condition, atLeast })),
        ] as const;
      }),
      ...(condition.of.some((id) => FINDING_IDS.includes(id))
        ? (['yes', 'no', 'unsure'] as const)
            .filter((answer) => !(condition.said ?? ['yes']).includes(answer))
            .map((answer) => {
              const said = [...(condition.said ?? ['yes' as const]), answer];
              return [
                `also ${answer}`,
                withCondition(row, at, () => ({ ...condition, said })),
              ] as const;
            })
        : []),
    ]);
  // What only an unsure answer makes hold is outranked once the same answer is a yes.
  const outranked = /unsure-.* also yes/;
  const mutants = rules(mutateTable(RULE_ROWS, name, changes));
  killAll(
    t,
    mutants.filter((mutant) => !outranked.test(mutant.name)),
  );
});

test('a rule with any further id in one of its conditions changes a result, unless that id outranks it', (t) => {
  const changes = (row: RuleRow) =>
    row.all.flatMap((condition, at) => {
      const { said = ['yes'] } = condition;
      // Being unsure about a circumstance stands for yes, so that a condition without yes never counts one.
      const ids = said.includes('yes') ? [...FINDING_IDS, ...CONTEXT_IDS] : FINDING_IDS;
      const others = ids.filter(
        (id) =>
          !row.all.some(({ of }) => of.some((own) => own === id)) &&
          !outranks(row, condition, id) &&
          !holdsAnyway(row, condition, id),
      );
      return others.map((id) => {
        const of = [...condition.of, id as (typeof condition.of)[number]];
        return [`with ${id}`, withCondition(row, at, () => ({ ...condition, of }))] as const;
      });
    });
  const { survivors, total: count } = survivorsOf(
    rules(mutateTable(RULE_ROWS, name, changes)),
    isKilled,
  );
  total += count;
  t.diagnostic(`${count} altered tables`);
  assert.deepEqual(survivors, []);
});

test('rows that change places change the order of reasons, unless no result lists both', (t) => {
  let apart = 0;
  let swaps = 0;
  const meet = (one: string, two: string) =>
    CASES.some(({ expected: { reasons } }) => reasons.includes(one) && reasons.includes(two));
  const tables = [
    [FINDING_ROWS, (rows: readonly unknown[]) => ({ findings: rows as readonly FindingRow[] })],
    [RULE_ROWS, (rows: readonly unknown[]) => ({ rules: rows as readonly RuleRow[] })],
  ] as const;
  for (const [rows, tablesWith] of tables) {
    for (let one = 0; one < rows.length - 1; one++) {
      const ids = [rows[one]?.id ?? '', rows[one + 1]?.id ?? ''] as const;
      const killed = isKilled(tablesWith(swapped<unknown>(rows, one, one + 1)));
      assert.equal(killed, meet(...ids) && ids[0] !== ids[1], ids.join(' and '));
      swaps += 1;
      if (!killed) apart += 1;
    }
  }
  total += swaps - apart;
  t.diagnostic(`${swaps} swaps; ${apart} cannot matter: no result lists both rows`);
});

test('every altered table was noticed', (t) => {
  assert.ok(total > 500);
  t.diagnostic(`${total} of ${total} altered tables noticed`);
});
