import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contentOf,
  INITIAL_FLUID_STATE,
  readFluidRecord,
  recordChanges,
  type Drink,
  type FluidContent,
  type FluidRecord,
} from '../../../src/core/index.js';
import { NO_ANSWERS } from '../../../src/core/fluid/record.js';
import { drink, NOON, stateWith, step } from './logs.js';

const ANSWERS = { id: 'answers', doctor: 'yes', minMl: 800, maxMl: 1200, nightWaking: true };

test('a record is a drink or the answers, without anything else that it holds', () => {
  const one = drink(200);
  assert.deepEqual(readFluidRecord({ ...one, note: 'x' }), one);
  assert.deepEqual(readFluidRecord({ ...ANSWERS, note: 'x' }), ANSWERS);
  for (const value of [null, 'answers', [], { id: 'x' }, { ...one, ml: 0 }]) {
    assert.equal(readFluidRecord(value), null);
  }
});

test('answers that are malformed count as not given, and only a yes has a range', () => {
  const read = (more: object) => {
    const { doctor, minMl, maxMl, nightWaking } = readFluidRecord({
      ...ANSWERS,
      ...more,
    }) as typeof ANSWERS;
    return [doctor, minMl, maxMl, nightWaking];
  };
  assert.deepEqual(read({}), ['yes', 800, 1200, true]);
  assert.deepEqual(read({ doctor: 'no' }), ['no', 0, 0, true]);
  assert.deepEqual(read({ doctor: 'maybe' }), [null, 0, 0, true]);
  assert.deepEqual(read({ minMl: 249, maxMl: '1200' }), ['yes', 0, 0, true]);
  assert.deepEqual(read({ minMl: 1300 }), ['yes', 0, 0, true]);
  assert.deepEqual(read({ minMl: 1300, maxMl: 0 }), ['yes', 1300, 0, true]);
  assert.deepEqual(read({ nightWaking: 'yes' }), ['yes', 800, 1200, false]);
});

test('a change of the state puts and removes what changed, and nothing else', () => {
  const many = Array.from({ length: 500 }, (_, at) => drink(1, 'tea', NOON - (500 - at) * 60_000));
  const before = stateWith(many);
  const event = { id: 'a', ml: 5, now: NOON - 90_000, timeZone: 'UTC' };
  const logged = step(before, { type: 'log', ...event });
  const { last } = logged;
  assert.deepEqual(recordChanges(before, logged), { put: [last?.after], remove: [] });
  const undone = step(logged, { type: 'undo', now: NOON, timeZone: 'UTC' });
  assert.deepEqual(recordChanges(logged, undone), { put: [], remove: ['a'] });
  const night = step(before, { type: 'night-waking', holds: true });
  const { put } = recordChanges(before, night);
  assert.deepEqual(put, [{ ...ANSWERS, doctor: 'no', minMl: 0, maxMl: 0 }]);
  const gone = step(night, { type: 'delete-all', now: NOON });
  const ids = many.map(({ id }) => id);
  assert.deepEqual(recordChanges(night, gone), { put: [], remove: [...ids, 'answers'] });
  assert.deepEqual(recordChanges(before, before), { put: [], remove: [] });
});

test('state to record and back: the records follow every state, and give it again', () => {
  const someDrink = fc
    .record({
      id: fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f']),
      at: fc.integer({ min: 1, max: 9 }),
      ml: fc.integer({ min: 1, max: 3 }),
    })
    .map((one): Drink => ({ ...one, kind: 'tea' }));
  const content = fc
    .record({
      drinks: fc.array(someDrink),
      doctor: fc.constantFrom('yes', 'no', null),
      night: fc.boolean(),
    })
    .map(({ drinks, doctor, night }): FluidContent => {
      const read = contentOf(drinks);
      const answers =
        doctor || night
          ? { ...NO_ANSWERS, doctor: doctor as 'yes', nightWaking: night }
          : NO_ANSWERS;
      return { ...read, answers };
    });
  const property = fc.property(fc.array(content, { maxLength: 6 }), (states) => {
    const stored = new Map<string, FluidRecord>();
    let before: FluidContent = INITIAL_FLUID_STATE;
    for (const after of states) {
      const { put, remove } = recordChanges(before, after);
      for (const id of remove) assert.ok(stored.delete(id));
      for (const record of put) stored.set(record.id, record);
      const read = [...stored.values()].map((record) =>
        readFluidRecord(JSON.parse(JSON.stringify(record))),
      );
      const again = contentOf(read as FluidRecord[]);
      assert.deepEqual(again.answers, after.answers);
      const byId = ({ drinks }: FluidContent) => new Map(drinks.map((one) => [one.id, one]));
      assert.deepEqual(byId(again), byId(after));
      before = after;
    }
  });
  fc.assert(property, { seed: 8, numRuns: 500 });
});
