import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CONTEXT_IDS, FINDING_IDS, rankOf } from '../oracle/redflag.js';
import { OUTCOME_IDS, QUESTION_VALUES, type Spoken } from '../oracle/self-check.js';
import { randomFrom, randomSpoken } from '../support/random.js';
import { assess, deepFreeze, inputOf, without } from '../support/run.js';

const spoken = fc.integer().map((seed) => randomSpoken(randomFrom(seed)));
const run = (from: Spoken) => assess(inputOf(from));
const seed = 815;

test('total: every state gives one known outcome', () => {
  const property = fc.property(spoken, (from) => {
    assert.ok(OUTCOME_IDS.includes(run(from).outcome));
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('any leak and any reason for an appointment never ends in no-fit, but for a new urge after 60', () => {
  const property = fc.property(spoken, (from) => {
    const result = run(from);
    if (result.outcome !== 'no-fit') return;
    assert.ok(['none', 'new-after-60'].includes(result.redFlag.reasons.join() || 'none'));
    for (const leak of ['leakUrge', 'leakEffort', 'leakOther']) {
      assert.ok(from.said[leak] === 'never' || (from.said['leaks'] === 'no' && !from.said[leak]));
    }
    assert.ok(from.said['leaks'] !== 'yes');
  });
  fc.assert(property, { seed, numRuns: 6_000 });
});

test('one more red flag never lowers the level and never takes a red-flag outcome away', () => {
  const id = fc.constantFrom(...FINDING_IDS, ...CONTEXT_IDS);
  const property = fc.property(spoken, id, fc.constantFrom('yes', 'unsure'), (from, flag, to) => {
    const part = FINDING_IDS.includes(flag) ? 'findings' : 'context';
    if (from[part][flag] === 'yes') return;
    const before = run(from);
    const after = run({ ...from, [part]: { ...from[part], [flag]: to } });
    assert.ok(rankOf(after.redFlag.level) >= rankOf(before.redFlag.level));
    if (before.outcome === 'red-flag') assert.equal(after.outcome, 'red-flag');
  });
  fc.assert(property, { seed, numRuns: 6_000 });
});

test('a known red flag shows however little or much else is answered', () => {
  const ids = Object.keys(QUESTION_VALUES);
  const property = fc.property(spoken, fc.subarray(ids), (from, dropped) => {
    const before = run(from);
    if (before.outcome !== 'red-flag') return;
    let said = { ...from.said };
    for (const id of dropped) said = without(said, id);
    const after = run({ ...from, said });
    assert.deepEqual([after.outcome, after.redFlag], ['red-flag', before.redFlag]);
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('level soon or higher always ends in a red flag or in a urine test, however little is answered', () => {
  const ids = Object.keys(QUESTION_VALUES);
  let raised = 0;
  const property = fc.property(spoken, fc.subarray(ids), (from, dropped) => {
    const { outcome, redFlag } = run({ ...from, said: dropped.reduce(without, from.said) });
    if (rankOf(redFlag.level) < rankOf('soon')) return;
    raised += 1;
    assert.ok(['red-flag', 'infection-first'].includes(outcome));
  });
  fc.assert(property, { seed, numRuns: 6_000 });
  assert.ok(raised > 500);
});

test('the level of the alarm signs is the same in the check as by itself, whatever is said', () => {
  const property = fc.property(spoken, spoken, (from, other) => {
    const { findings, context } = from;
    assert.deepEqual(run({ findings, context, said: other.said }).redFlag, run(from).redFlag);
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('which leak dominates decides nothing', () => {
  const property = fc.property(spoken, (from) => {
    assert.deepEqual(run({ ...from, said: without(from.said, 'dominantLeak') }), run(from));
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('deterministic: the order of keys and of list items changes nothing', () => {
  const property = fc.property(spoken, (from) => {
    const turned = Object.entries(from.said).map(
      ([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value] as const,
    );
    const said = Object.fromEntries(turned.toReversed());
    assert.deepEqual(run({ ...from, said }), run(from));
    assert.deepEqual(run(from), run(from));
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('pure: frozen answers work, and no answer is changed', () => {
  const property = fc.property(spoken, (from) => {
    const input = inputOf(from);
    const copy = structuredClone(input);
    const result = assess(input);
    assert.deepEqual(input, copy);
    assert.deepEqual(assess(deepFreeze(input)), result);
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});
