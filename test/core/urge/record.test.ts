import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTIVITIES, TRIGGERS, readUrgeRecord } from '../../../src/core/index.js';
import {
  BUILT_IN_NAMES,
  hostileValues,
  sharedPrototypes,
  throwingGetters,
} from '../support/hostile.js';
import { deepFreeze, without } from '../support/run.js';

const RECORD = {
  ...{ id: 'a', at: 1_700_000_000_000, before: 7, after: 4 },
  ...{ activities: ['breathe', 'words'], trigger: 'cold', wentToToilet: false },
};
const read = (changes: Readonly<Record<string, unknown>>) =>
  readUrgeRecord({ ...RECORD, ...changes });

test('a record is read as it was written, without anything else that is stored beside it', () => {
  assert.deepEqual(readUrgeRecord(RECORD), RECORD);
  assert.deepEqual(readUrgeRecord(JSON.parse(JSON.stringify(RECORD))), RECORD);
  assert.deepEqual(read({ check: { burning: 'yes' }, outcome: 'emptying', note: '<b>' }), RECORD);
  assert.deepEqual(readUrgeRecord(deepFreeze(structuredClone(RECORD))), RECORD);
  assert.notEqual(readUrgeRecord(RECORD), RECORD);
});

test('what may be missing is null, not done, or nothing', () => {
  const { id, at } = RECORD;
  assert.deepEqual(readUrgeRecord({ id, at, activities: ['words'] }), {
    ...{ id, at, before: null, after: null },
    ...{ activities: ['words'], trigger: null, wentToToilet: false },
  });
});

test('of who did nothing and went nowhere there is no record', () => {
  for (const activities of [[], ['sing']]) {
    assert.equal(read({ activities }), null);
    assert.deepEqual(read({ activities, wentToToilet: true })?.activities, []);
  }
});

test('without an id, a time or a list of activities it is no record', () => {
  for (const key of ['id', 'at', 'activities']) {
    assert.equal(readUrgeRecord(without<unknown>(RECORD, key)), null);
  }
  for (const id of ['', 0, 7, null, {}, ['a']]) assert.equal(read({ id }), null);
  for (const at of [0, -1, 1.5, NaN, Infinity, 8.1e15, '1700000000000', null]) {
    assert.equal(read({ at }), null);
  }
  for (const activities of ['breathe', {}, null, 7, { 0: 'breathe', length: 1 }]) {
    assert.equal(read({ activities }), null);
  }
});

test('each rating is a whole number from 0 to 10, else none', () => {
  for (const scale of ['before', 'after'] as const) {
    for (const value of [0, 1, 5, 10]) assert.equal(read({ [scale]: value })?.[scale], value);
    for (const odd of [-1, 11, 5.5, NaN, Infinity, '5', true, [5], {}]) {
      assert.equal(read({ [scale]: odd })?.[scale], null);
    }
  }
});

test('known activities and triggers are kept, others left out', () => {
  assert.deepEqual(read({ activities: ACTIVITIES })?.activities, ACTIVITIES);
  const activities = ['sing', 'words', 7, 'words', '__proto__', null];
  assert.deepEqual(read({ activities })?.activities, ['words']);
  for (const trigger of TRIGGERS) assert.equal(read({ trigger })?.trigger, trigger);
  for (const odd of ['rain', 'Cold', 7, ['cold'], {}])
    assert.equal(read({ trigger: odd })?.trigger, null);
});

test('only true is having gone to the toilet', () => {
  assert.equal(read({ wentToToilet: true })?.wentToToilet, true);
  for (const odd of ['true', 1, {}, 'yes', null]) {
    assert.equal(read({ wentToToilet: odd })?.wentToToilet, false);
  }
});

for (const [name, value] of hostileValues()) {
  test(`${name} is no record, and in any place of one it does no harm`, () => {
    const before = sharedPrototypes();
    assert.equal(readUrgeRecord(value), null);
    for (const key of Object.keys(RECORD)) {
      const record = read({ [key]: value });
      const shown = record ?? RECORD;
      assert.deepEqual(Object.keys(shown), Object.keys(RECORD));
      assert.deepEqual(without<unknown>({ ...shown }, key), without<unknown>(RECORD, key));
    }
    assert.deepEqual(sharedPrototypes(), before);
  });
}

test('what stands on a prototype or cannot be read is not stored', () => {
  assert.equal(readUrgeRecord(Object.create(RECORD)), null);
  assert.equal(readUrgeRecord(throwingGetters(Object.keys(RECORD))), null);
  const ratings = { ...without<unknown>(RECORD, 'before') };
  const partly = Object.assign(throwingGetters(['before']), ratings);
  assert.deepEqual(readUrgeRecord(partly), { ...RECORD, before: null });
  for (const name of BUILT_IN_NAMES) {
    const beside = Object.defineProperty({ ...RECORD }, name, { value: 'x', enumerable: true });
    assert.deepEqual(readUrgeRecord(beside), RECORD);
  }
});
