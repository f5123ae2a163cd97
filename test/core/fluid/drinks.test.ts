import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRINK_KINDS, readDrink, VESSELS } from '../../../src/core/index.js';
import { COUNTED, CAFFEINE } from '../../../src/core/fluid/day.js';
import { KIND_IDS, PRESETS } from '../oracle/fluid.js';
import { drink } from './logs.js';

test('the kinds are those of the specification, in its order', () => {
  assert.deepEqual(DRINK_KINDS, KIND_IDS);
});

test('the vessels are those of the specification, in its order, and each can be logged', () => {
  assert.deepEqual(Object.entries(VESSELS), Object.entries(PRESETS));
  for (const ml of Object.values(VESSELS)) assert.ok(readDrink(drink(ml)));
});

test('all kinds count but alcohol; coffee, tea and soft drinks may hold caffeine', () => {
  assert.deepEqual(
    KIND_IDS.filter((kind) => !COUNTED.some((counted) => counted === kind)),
    ['alcohol'],
  );
  assert.deepEqual([...CAFFEINE].sort(), ['coffee', 'soft-drink', 'tea']);
});
