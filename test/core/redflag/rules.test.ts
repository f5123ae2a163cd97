import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULE_TABLE } from '../../../src/core/index.js';
import { EMERGENCY, FINDING_IDS, RULE_LEVELS, SAME_DAY, SOON } from '../oracle/redflag.js';
import { contextNo, evaluate, findingsNo, without } from '../support/run.js';

const run = (findings: Record<string, string>, context: Record<string, string> = {}) =>
  evaluate({ findings: findingsNo(findings), context: contextNo(context) });

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((two): [string, string] => [one, two]));

test('the rules have the ids and levels of the specification, in its order', () => {
  assert.deepEqual(
    RULE_TABLE.map(({ id, level }) => [id, level]),
    RULE_LEVELS,
  );
});

/** Rules that join one finding and one context: rule, level, findings, contexts. */
const WITH_CONTEXT: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    'pain-at-risk',
    'same-day',
    ['painful-urination'],
    ['pregnant', 'male', 'catheter', 'low-immunity', 'under-18'],
  ],
  ['blood-at-risk', 'same-day', ['blood-in-urine'], ['blood-thinner', 'pregnant']],
  ['pregnant-with-flag', 'same-day', SOON, ['pregnant']],
  ['child-with-flag', 'same-day', [...SOON, 'weak-stream'], ['under-18']],
  ['infection-60', 'soon', ['recurrent-infection'], ['age-60-plus']],
];

for (const [rule, level, findings, contexts] of WITH_CONTEXT) {
  for (const finding of findings) {
    for (const context of contexts) {
      test(`${rule}: ${finding} with ${context} yes or unsure gives ${level}`, () => {
        for (const answer of ['yes', 'unsure']) {
          const result = run({ [finding]: 'yes' }, { [context]: answer });
          assert.equal(result.level, level);
          assert.ok(result.reasons.some((id) => id === rule));
        }
      });

      test(`${rule}: needs ${finding} yes and ${context} not no and not missing`, () => {
        const never = [
          run({ [finding]: 'yes' }, { [context]: 'no' }),
          run({ [finding]: 'no' }, { [context]: 'yes' }),
          run({ [finding]: 'unsure' }, { [context]: 'yes' }),
          evaluate({ findings: { [finding]: 'yes' }, context: without(contextNo(), context) }),
          evaluate({ findings: {}, context: { [context]: 'yes' } }),
        ];
        for (const result of never) assert.ok(!result.reasons.some((id) => id === rule));
      });
    }
  }
  test(`${rule}: no other finding and no other context brings it about`, () => {
    for (const finding of FINDING_IDS) {
      for (const context of Object.keys(contextNo())) {
        const expected = findings.includes(finding) && contexts.includes(context);
        const { reasons } = run({ [finding]: 'yes' }, { [context]: 'yes' });
        assert.equal(reasons.includes(rule as never), expected, `${finding} with ${context}`);
      }
    }
  });
}

/** Rules that join two findings: rule, level, first, second. */
const WITH_FINDING: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    'blood-at-risk',
    'same-day',
    ['blood-in-urine'],
    ['fever-ill', 'flank-pain', 'after-injury', 'blood-clots'],
  ],
  ['bleeding-retention', 'emergency', ['blood-in-urine', 'blood-clots'], ['cannot-pass-urine']],
];

for (const [rule, level, firsts, seconds] of WITH_FINDING) {
  for (const first of firsts) {
    for (const second of seconds) {
      test(`${rule}: ${first} with ${second} gives ${level}; unsure about either does not`, () => {
        const result = run({ [first]: 'yes', [second]: 'yes' });
        assert.equal(result.level, level);
        assert.ok(result.reasons.some((id) => id === rule));
        for (const near of [
          run({ [first]: 'unsure', [second]: 'yes' }),
          run({ [first]: 'yes', [second]: 'unsure' }),
          run({ [first]: 'yes' }),
          run({ [second]: 'yes' }),
        ]) {
          assert.ok(!near.reasons.some((id) => id === rule));
        }
      });
    }
  }
  test(`${rule}: no other pair of findings brings it about`, () => {
    for (const [one, two] of pairs(FINDING_IDS)) {
      const { reasons } = run({ [one]: 'yes', [two]: 'yes' });
      const expected =
        (firsts.includes(one) && seconds.includes(two)) ||
        (firsts.includes(two) && seconds.includes(one));
      assert.equal(reasons.includes(rule as never), expected, `${one} with ${two}`);
    }
  });
}

test('two-soon: any two findings of level soon give same-day, one does not', () => {
  for (const [one, two] of pairs(SOON)) {
    const result = run({ [one]: 'yes', [two]: 'yes' });
    assert.deepEqual([result.level, result.reasons], ['same-day', ['two-soon']]);
    assert.deepEqual(run({ [one]: 'yes', [two]: 'unsure' }).level, 'soon');
  }
  for (const id of SOON) assert.deepEqual(run({ [id]: 'yes' }).reasons, [id]);
});

test('two-soon: three findings of level soon still give same-day', () => {
  assert.equal(
    run({ lump: 'yes', 'constant-leak': 'yes', 'new-after-60': 'yes' }).level,
    'same-day',
  );
});

test('pregnant, yes or unsure, gives soon whatever else', () => {
  for (const answer of ['yes', 'unsure']) {
    const result = run({}, { pregnant: answer });
    assert.deepEqual(result, { level: 'soon', complete: true, reasons: ['pregnant'] });
    assert.equal(evaluate({ context: { pregnant: answer } }).level, 'soon');
  }
});

test('under-18, yes or unsure, gives routine whatever else', () => {
  for (const answer of ['yes', 'unsure']) {
    const result = run({}, { 'under-18': answer });
    assert.deepEqual(result, { level: 'routine', complete: true, reasons: ['under-18'] });
    assert.equal(evaluate({ context: { 'under-18': answer } }).level, 'routine');
  }
});

test('the other contexts raise nothing by themselves', () => {
  for (const id of ['male', 'catheter', 'low-immunity', 'blood-thinner', 'age-60-plus']) {
    for (const answer of ['yes', 'unsure']) assert.equal(run({}, { [id]: answer }).level, 'none');
  }
});

test('unsure rules count no finding of another level and no context', () => {
  for (const id of EMERGENCY) {
    assert.deepEqual(run({ [id]: 'unsure' }).reasons, ['unsure-emergency']);
  }
  for (const id of SAME_DAY) assert.deepEqual(run({ [id]: 'unsure' }).reasons, ['unsure-same-day']);
  for (const id of SOON) assert.deepEqual(run({ [id]: 'unsure' }).reasons, ['unsure-soon']);
  assert.deepEqual(run({}, { catheter: 'unsure' }).reasons, []);
});

test('unsure about several findings of one level gives its rule once and no higher level', () => {
  const unsure = Object.fromEntries(SOON.map((id) => [id, 'unsure']));
  assert.deepEqual(run(unsure), { level: 'routine', complete: true, reasons: ['unsure-soon'] });
});
