import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CONTEXT_IDS,
  expectFlags,
  FINDING_IDS,
  LEVEL_IDS,
  RULE_LEVELS,
  type Said,
} from '../oracle/redflag.js';
import { randomFlags, randomFrom } from '../support/random.js';
import { all, contextNo, evaluate, findingsNo } from '../support/run.js';

let compared = 0;
const reached = new Set<string>();

/** Fails unless source and oracle agree; compares without building messages, for speed. */
function compare(findings: Said, context: Said): void {
  const actual = evaluate({ findings, context });
  const expected = expectFlags(findings, context);
  compared += 1;
  reached.add(expected.level);
  for (const id of expected.reasons) reached.add(id);
  if (
    actual.level !== expected.level ||
    actual.complete !== expected.complete ||
    actual.reasons.join() !== expected.reasons.join()
  ) {
    assert.deepEqual({ findings, context, ...actual }, { findings, context, ...expected });
  }
}

const ANSWERS = ['yes', 'no', 'unsure', undefined];

/** Every context set with up to two contexts `yes`, and all nine. */
const SMALL_CONTEXTS: readonly Said[] = [
  contextNo(),
  all(CONTEXT_IDS, 'yes'),
  ...CONTEXT_IDS.map((id) => contextNo({ [id]: 'yes' })),
  ...CONTEXT_IDS.flatMap((one, at) =>
    CONTEXT_IDS.slice(at + 1).map((two) => contextNo({ [one]: 'yes', [two]: 'yes' })),
  ),
];

/** Every one of the 4^9 ways to answer the contexts, or to leave them out. */
function* everyContext(answers: readonly (string | undefined)[]): Generator<Said> {
  const count = answers.length;
  for (let code = 0; code < count ** CONTEXT_IDS.length; code++) {
    const context: Record<string, string> = {};
    let rest = code;
    for (const id of CONTEXT_IDS) {
      const answer = answers[rest % count];
      if (answer !== undefined) context[id] = answer;
      rest = Math.floor(rest / count);
    }
    yield context;
  }
}

test('every way to answer the contexts, with no finding and with each finding alone, gives the expected result', (t) => {
  const start = compared;
  for (const context of everyContext(ANSWERS)) compare(findingsNo(), context);
  for (const context of everyContext(['yes', 'no'])) {
    for (const id of FINDING_IDS) {
      for (const answer of ANSWERS) compare(findingsNo({ [id]: answer }), context);
    }
  }
  t.diagnostic(`${compared - start} states enumerated`);
});

test('every pair of findings in all sixteen ways, with every small set of contexts, gives the expected result', (t) => {
  const start = compared;
  FINDING_IDS.forEach((one, at) => {
    for (const two of FINDING_IDS.slice(at + 1)) {
      for (const first of ANSWERS) {
        for (const second of ANSWERS) {
          const said = { [one]: first, [two]: second };
          for (const context of SMALL_CONTEXTS) compare(findingsNo(said), context);
          compare(said, {});
        }
      }
    }
  });
  t.diagnostic(`${compared - start} states enumerated`);
});

test('every triple of findings, each yes or unsure, with every small set of contexts, gives the expected result', (t) => {
  const start = compared;
  const none = findingsNo();
  FINDING_IDS.forEach((one, at) => {
    FINDING_IDS.forEach((two, then) => {
      if (then <= at) return;
      for (const three of FINDING_IDS.slice(then + 1)) {
        for (let code = 0; code < 8; code++) {
          const findings: Said = {
            ...none,
            [one]: code & 1 ? 'yes' : 'unsure',
            [two]: code & 2 ? 'yes' : 'unsure',
            [three]: code & 4 ? 'yes' : 'unsure',
          };
          for (const context of SMALL_CONTEXTS) compare(findings, context);
        }
      }
    });
  });
  t.diagnostic(`${compared - start} states enumerated`);
});

test('a million seeded random states give the expected result, and every level and reason occurs', (t) => {
  const start = compared;
  const random = randomFrom(20261122);
  for (let n = 0; n < 1_000_000; n++) {
    const { findings, context } = randomFlags(random);
    compare(findings, context);
  }
  const ids = [...LEVEL_IDS, ...FINDING_IDS, ...RULE_LEVELS.map(([id]) => id)];
  assert.deepEqual(
    ids.filter((id) => !reached.has(id)),
    [],
  );
  t.diagnostic(`${compared - start} random states; ${compared} states compared in all`);
});
