import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CONTEXT_IDS, FINDING_IDS, LEVEL_IDS, rankOf, type Said } from '../oracle/redflag.js';
import { deepFreeze, evaluate } from '../support/run.js';

const answer = fc.constantFrom('yes', 'no', 'unsure', undefined);
const said = (ids: readonly string[]) =>
  fc.array(answer, { minLength: ids.length, maxLength: ids.length }).map((answers): Said => {
    const given = ids.map((id, at) => [id, answers[at]] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  });
const flags = fc.record(
  { findings: said(FINDING_IDS), context: said(CONTEXT_IDS) },
  { noNullPrototype: true },
);
const anyId = fc.constantFrom(...FINDING_IDS, ...CONTEXT_IDS);
const seed = 4711;

/** `from` with one answer changed. */
function change(from: { findings: Said; context: Said }, id: string, to: string) {
  const part = FINDING_IDS.includes(id) ? 'findings' : 'context';
  return { ...from, [part]: { ...from[part], [id]: to } };
}

/** What each answer may become without ever lowering the level. */
const RAISES: Readonly<Record<string, readonly string[]>> = {
  missing: ['no', 'unsure', 'yes'],
  no: ['unsure', 'yes'],
  unsure: ['yes'],
  yes: [],
};

test('monotone: from missing to anything, from no to unsure and from unsure to yes never lowers the level', () => {
  let steps = 0;
  const property = fc.property(flags, anyId, (from, id) => {
    const now = from.findings[id] ?? from.context[id] ?? 'missing';
    const before = evaluate(from);
    for (const to of RAISES[now] ?? []) {
      const after = evaluate(change(from, id, to));
      steps += 1;
      assert.ok(rankOf(after.level) >= rankOf(before.level), `${id}: ${now} to ${to}`);
      assert.ok(after.complete || !before.complete);
    }
  });
  fc.assert(property, { seed, numRuns: 6_000 });
  assert.ok(steps > 6_000);
});

test('monotone: a change that lowers the level always takes a worry away', () => {
  const property = fc.property(flags, anyId, answer, (from, id, to) => {
    const now = from.findings[id] ?? from.context[id] ?? 'missing';
    const after = evaluate(change(from, id, to ?? 'no'));
    if (rankOf(after.level) < rankOf(evaluate(from).level)) {
      assert.ok(now === 'yes' || (now === 'unsure' && to !== 'yes'), `${id}: ${now} to ${to}`);
    }
  });
  fc.assert(property, { seed, numRuns: 6_000 });
});

test('monotone: the answers of two people together are never less urgent than those of one', () => {
  const union = (one: Said, two: Said): Said => {
    const merged: Record<string, string | undefined> = { ...one };
    for (const [id, value] of Object.entries(two)) {
      if (value === 'yes' || merged[id] === undefined) merged[id] = value;
      if (value === 'unsure' && merged[id] === 'no') merged[id] = value;
    }
    return merged;
  };
  const property = fc.property(flags, flags, (one, two) => {
    const both = {
      findings: union(one.findings, two.findings),
      context: union(one.context, two.context),
    };
    const rank = rankOf(evaluate(both).level);
    assert.ok(rank >= rankOf(evaluate(one).level) && rank >= rankOf(evaluate(two).level));
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('total: every state gives one known level, and none only when every answer is known', () => {
  const property = fc.property(flags, (from) => {
    const { level, complete, reasons } = evaluate(from);
    const given = Object.keys(from.findings).length + Object.keys(from.context).length;
    assert.ok(LEVEL_IDS.includes(level));
    assert.equal(complete, given === FINDING_IDS.length + CONTEXT_IDS.length);
    assert.equal(reasons.length > 0, rankOf(level) > 0);
    if (level === 'none') assert.ok(complete);
    if (level === 'incomplete') assert.ok(!complete);
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('deterministic: the order in which answers are given changes nothing', () => {
  const shuffled = flags.chain((from) =>
    fc.record({
      from: fc.constant(from),
      findings: fc.shuffledSubarray(Object.entries(from.findings), {
        minLength: Object.keys(from.findings).length,
      }),
      context: fc.shuffledSubarray(Object.entries(from.context), {
        minLength: Object.keys(from.context).length,
      }),
    }),
  );
  const property = fc.property(shuffled, ({ from, findings, context }) => {
    const other = {
      context: Object.fromEntries(context),
      findings: Object.fromEntries(findings),
    };
    assert.deepEqual(evaluate(other), evaluate(from));
    assert.deepEqual(evaluate(from), evaluate(from));
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('pure: frozen answers work, and no answer is changed', () => {
  const property = fc.property(flags, (from) => {
    const copy = structuredClone(from);
    const result = evaluate(from);
    assert.deepEqual(from, copy);
    assert.deepEqual(evaluate(deepFreeze(from)), result);
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('pure: a result that a caller changes does not change the next one', () => {
  const answers = { findings: { 'sepsis-signs': 'yes' } };
  const first = evaluate(answers);
  (first.reasons as string[]).length = 0;
  (first as { level: string }).level = 'none';
  assert.deepEqual(evaluate(answers), {
    level: 'emergency',
    complete: false,
    reasons: ['sepsis-signs'],
  });
});
