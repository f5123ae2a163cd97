import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OUTCOME_IDS, QUESTION_VALUES } from '../oracle/self-check.js';
import { answersWith, check, outcome } from '../support/check.js';
import {
  BUILT_IN_NAMES,
  brokenArray,
  hostileValues,
  revokedProxy,
  sharedPrototypes,
  throwingGetters,
  throwingProxy,
} from '../support/hostile.js';
import { assess } from '../support/run.js';

const QUESTIONS = Object.keys(QUESTION_VALUES);
const NEEDED = ['sudden', 'leakUrge', 'leakEffort', 'leakOther'];
const SEPSIS = { findings: { 'sepsis-signs': 'yes' } };

test('a hostile value counts as no answers, as missing in place of one, and leaves a known red flag standing', () => {
  const busy = { sudden: 'daily', leaks: 'yes', leakUrge: 'daily' };
  for (const [name, value] of hostileValues()) {
    const before = sharedPrototypes();
    const result = assess(value);
    assert.deepEqual(
      [result.outcome, result.redFlag.level, result.signs, result.notes],
      ['incomplete', 'incomplete', [], []],
      name,
    );
    assert.equal(assess({ redFlags: value }).outcome, 'incomplete', name);
    for (const id of QUESTIONS) {
      if (value === 'yes' && QUESTION_VALUES[id]?.includes(value)) continue;
      const odd = check({ ...busy, [id]: value });
      assert.deepEqual(odd, check({ ...busy, [id]: undefined }), `${name}: ${id}`);
      assert.equal(odd.outcome, NEEDED.includes(id) ? 'incomplete' : 'oab-wet', `${name}: ${id}`);
    }
    const said = Object.fromEntries(QUESTIONS.map((id) => [id, value]));
    assert.equal(assess({ ...said, redFlags: SEPSIS }).outcome, 'red-flag', name);
    assert.deepEqual(sharedPrototypes(), before, name);
  }
});

test('whatever stands in one place, there is one known outcome, and nothing throws', () => {
  const property = fc.property(
    fc.constantFrom(...QUESTIONS),
    fc.anything(),
    fc.anything(),
    (id, odd, flags) => {
      assert.ok(OUTCOME_IDS.includes(check({ sudden: 'daily', [id]: odd }).outcome));
      assert.ok(OUTCOME_IDS.includes(assess({ [id]: odd, redFlags: flags }).outcome));
    },
  );
  fc.assert(property, { seed: 21, numRuns: 500 });
});

test('a value of one question is not a value of another', () => {
  for (const [id, values] of Object.entries(QUESTION_VALUES)) {
    const foreign = Object.values(QUESTION_VALUES).flat();
    for (const value of foreign.filter((word) => !values.includes(word))) {
      assert.deepEqual(check({ [id]: value }), check({ [id]: undefined }), `${id}: ${value}`);
      assert.deepEqual(check({ [id]: [value] }), check({ [id]: undefined }), `${id}: [${value}]`);
    }
  }
});

test('numbers are not read as the words that look like them', () => {
  assert.deepEqual(check({ nightVoids: 2 }), check({ nightVoids: undefined }));
  assert.deepEqual(check({ bother: 3 }), check({ bother: undefined }));
});

test('list items that cannot be read are left out, and those beside them still count', () => {
  const items: unknown[] = [throwingProxy({}), null, NaN, 'straining', ['slow'], '__proto__'];
  Object.defineProperty(items, '1', {
    enumerable: true,
    get: () => {
      throw new Error('an item was touched');
    },
  });
  assert.equal(outcome({ voiding: items, dayVoids: '10-to-14' }), 'emptying');
});

test('lists with holes, of great length or with broken methods are read all the same', () => {
  const sparse: unknown[] = [];
  sparse[4_294_967_294] = 'straining';
  const holed = [, , 'straining'];
  const long = [...Array<string>(200_000).fill('x'), 'straining'];
  for (const voiding of [sparse, holed, long, brokenArray(['straining'])]) {
    assert.equal(outcome({ voiding, dayVoids: '10-to-14' }), 'emptying');
  }
});

test('a list that cannot be read counts as missing', () => {
  for (const voiding of [
    throwingProxy(['straining']),
    revokedProxy(['straining']),
    { 0: 'straining', length: 1 },
    new Set(['straining']),
    'straining',
  ]) {
    assert.equal(outcome({ voiding, dayVoids: '10-to-14' }), 'no-urgency');
  }
});

test('an own map method of a list is never called', () => {
  const list = Object.assign(['slow'], { map: () => ['straining'] });
  assert.equal(outcome({ voiding: list, dayVoids: '10-to-14' }), 'no-urgency');
});

test('answers that cannot be read count as missing', () => {
  assert.equal(assess(throwingGetters([...QUESTIONS, 'redFlags'])).outcome, 'incomplete');
  assert.equal(assess(throwingGetters(QUESTIONS)).outcome, 'incomplete');
  const beside = Object.assign(throwingGetters(['bother', 'onset']), { redFlags: SEPSIS });
  assert.equal(assess(beside).outcome, 'red-flag');
});

test('answers on a forged prototype count as missing', () => {
  const forged = Object.create(answersWith({ sudden: 'daily' })) as object;
  assert.equal(assess(forged).outcome, 'incomplete');
});

test('names of the prototype are neither questions nor values', () => {
  const before = sharedPrototypes();
  for (const name of BUILT_IN_NAMES) {
    const odd = JSON.parse(`{${JSON.stringify(name)}: {"sudden": "daily"}}`) as object;
    assert.equal(assess(odd).outcome, 'incomplete');
    const beside = Object.assign(JSON.parse('{}') as object, answersWith({ sudden: 'daily' }));
    Object.defineProperty(beside, name, { enumerable: true, value: 'daily' });
    assert.equal(assess(beside).outcome, 'oab-dry');
    if (name !== '0') assert.equal(outcome({ sudden: name }), 'incomplete');
  }
  assert.deepEqual(sharedPrototypes(), before);
  assert.equal(({} as Record<string, unknown>)['sudden'], undefined);
});
