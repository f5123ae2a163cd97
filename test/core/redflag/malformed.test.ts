import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CONTEXT_IDS, FINDING_IDS, rankOf } from '../oracle/redflag.js';
import {
  BUILT_IN_NAMES,
  hostileValues,
  revokedProxy,
  sharedPrototypes,
  throwingGetters,
  throwingProxy,
} from '../support/hostile.js';
import { all, contextNo, evaluate, findingsNo, without } from '../support/run.js';

const NOTHING = { level: 'incomplete', complete: false, reasons: [] };
const SEPSIS = { level: 'emergency', complete: false, reasons: ['sepsis-signs'] };

test('a hostile value counts as no answers, as missing in place of one, and leaves a known sign standing', () => {
  for (const [name, value] of hostileValues()) {
    const before = sharedPrototypes();
    assert.deepEqual(evaluate(value), NOTHING, name);
    assert.deepEqual(evaluate({ findings: value, context: value }), NOTHING, name);
    assert.deepEqual(
      evaluate({ findings: { 'sepsis-signs': 'yes' }, context: value }),
      SEPSIS,
      name,
    );
    assert.equal(
      evaluate({ findings: value, context: { pregnant: 'yes' } }).level,
      'routine',
      name,
    );
    for (const id of value === 'yes' ? [] : FINDING_IDS) {
      const findings = { ...findingsNo(), [id]: value };
      assert.deepEqual(evaluate({ findings, context: contextNo() }), NOTHING, `${name}: ${id}`);
      const beside = { ...without(all(FINDING_IDS, 'yes'), id), [id]: value };
      assert.equal(evaluate({ findings: beside }).level, 'emergency', `${name}: ${id}`);
    }
    for (const id of value === 'yes' ? [] : CONTEXT_IDS) {
      const context = { ...contextNo(), [id]: value };
      assert.deepEqual(evaluate({ findings: findingsNo(), context }), NOTHING, `${name}: ${id}`);
    }
    assert.deepEqual(sharedPrototypes(), before, name);
  }
});

test('contradictions never lower the level: waters without pregnancy, a catheter sign without a catheter', () => {
  for (const id of ['waters-or-bleeding', 'catheter-blocked', 'nerve-worse', 'new-after-60']) {
    const alone = evaluate({ findings: findingsNo({ [id]: 'yes' }), context: contextNo() });
    assert.deepEqual(alone.reasons, [id]);
  }
  const both = {
    findings: findingsNo({ 'cannot-pass-urine': 'yes' }),
    context: contextNo({ catheter: 'yes' }),
  };
  assert.equal(evaluate(both).level, 'emergency');
});

test('only the exact words yes, no and unsure are answers', () => {
  for (const word of ['Yes', 'yes ', ' no', 'ja', 'true', '1', 'maybe', 'missing', 'ｙｅｓ']) {
    assert.deepEqual(evaluate({ findings: { 'sepsis-signs': word } }), NOTHING);
  }
});

test('unknown ids and names of the prototype change nothing, as keys and as values', () => {
  const before = sharedPrototypes();
  for (const name of [
    ...BUILT_IN_NAMES,
    'cannot_pass_urine',
    'none',
    'incomplete',
    'two-serious',
  ]) {
    const odd = JSON.parse(`{${JSON.stringify(name)}: "yes"}`) as Record<string, string>;
    const findings = Object.assign(Object.create(null), odd, { 'sepsis-signs': 'yes' }) as object;
    assert.deepEqual(evaluate({ findings, context: odd }), SEPSIS);
    assert.deepEqual(evaluate({ findings: odd, context: odd }), NOTHING);
    assert.deepEqual(evaluate(odd), NOTHING);
    assert.deepEqual(evaluate({ findings: { 'sepsis-signs': name } }), NOTHING);
  }
  assert.deepEqual(sharedPrototypes(), before);
});

test('a stored record with __proto__ neither counts nor changes Object.prototype', () => {
  const record: unknown = JSON.parse(
    '{"__proto__":{"findings":{"sepsis-signs":"yes"}},"findings":{"__proto__":{"lump":"yes"}}}',
  );
  assert.deepEqual(evaluate(record), NOTHING);
  assert.equal(({} as Record<string, unknown>)['findings'], undefined);
  assert.equal(({} as Record<string, unknown>)['lump'], undefined);
});

test('answers on a forged prototype count as missing: only own ones are answers', () => {
  const forged = Object.create({ findings: { 'sepsis-signs': 'yes' } }) as object;
  assert.deepEqual(evaluate(forged), NOTHING);
  const findings = Object.create(findingsNo()) as object;
  const context = Object.create(contextNo()) as object;
  assert.deepEqual(evaluate({ findings, context }), NOTHING);
});

test('a polluted Object.prototype gives no answers, whichever ids it holds', () => {
  const target = Object.prototype as unknown as Record<string, unknown>;
  const keys = ['findings', 'context', ...FINDING_IDS, ...CONTEXT_IDS];
  for (const answer of ['yes', 'no']) {
    let results: unknown[] = [];
    try {
      for (const id of keys) target[id] = answer;
      target['findings'] = { 'sepsis-signs': answer };
      results = [{}, { findings: {} }, { findings: {}, context: {} }].map(evaluate);
    } finally {
      for (const key of keys) Reflect.deleteProperty(target, key);
    }
    assert.deepEqual(results, [NOTHING, NOTHING, NOTHING], answer);
  }
});

test('own answers count on an object without a prototype and on one of a class', () => {
  class Answers {
    readonly findings = Object.assign(Object.create(null) as object, { 'sepsis-signs': 'yes' });
  }
  assert.deepEqual(evaluate(new Answers()), SEPSIS);
});

test('answers that cannot be read count as missing, and those beside them still count', () => {
  assert.deepEqual(evaluate(throwingGetters(['findings', 'context'])), NOTHING);
  const partly = throwingGetters(['lump', 'weak-stream']);
  Object.defineProperty(partly, 'sepsis-signs', { enumerable: true, value: 'yes' });
  assert.deepEqual(evaluate({ findings: partly }), SEPSIS);
  for (const broken of [throwingProxy({}), revokedProxy({}), throwingProxy(() => 'yes')]) {
    assert.deepEqual(evaluate({ findings: broken, context: { 'under-18': 'yes' } }), {
      level: 'routine',
      complete: false,
      reasons: ['under-18'],
    });
  }
});

test('answers that differ each time they are read are read once', () => {
  let reads = 0;
  const findings = {
    get 'sepsis-signs'() {
      reads += 1;
      return reads === 1 ? 'yes' : 'no';
    },
  };
  assert.deepEqual(evaluate({ findings }), SEPSIS);
  assert.equal(reads, 1);
});

test('whatever stands in one place, the level is never lower than without it', () => {
  const ids = [...FINDING_IDS, ...CONTEXT_IDS];
  const property = fc.property(
    fc.subarray(ids),
    fc.constantFrom(...ids),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    (yes, place, odd) => {
      const said = Object.fromEntries(yes.map((id) => [id, 'yes']));
      const known = without(said, place);
      const without_ = evaluate({ findings: known, context: known });
      const mixed = { ...known, [place]: odd };
      const result = evaluate({ findings: mixed, context: mixed });
      assert.ok(rankOf(result.level) >= rankOf(without_.level));
      assert.deepEqual(evaluate(odd), NOTHING);
    },
  );
  fc.assert(property, { seed: 99, numRuns: 3_000 });
});
