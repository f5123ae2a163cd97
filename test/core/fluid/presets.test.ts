import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePresets, presetsOf, VESSELS } from '../../../src/core/index.js';

test('vessels in a text: known ones, each once, with 1 to 3000 ml or what they usually hold', () => {
  assert.deepEqual(parsePresets(' glass:180\n mug cup:1 bowl:3000 '), [
    ['glass', 180],
    ['mug', 250],
    ['cup', 1],
    ['bowl', 3000],
  ]);
});

test('anything else in it, and there are none: then the usual ones stand there', () => {
  const odd = ['', ' ', 'jug', 'glass:0', 'glass:3001', 'glass:12345', 'glass:-5', 'glass:1.5'];
  for (const text of [
    ...odd,
    'glass glass:300',
    'glass:',
    'toString',
    'mug,cup',
    null,
    5,
    ['mug'],
  ]) {
    assert.equal(parsePresets(text), null, String(text));
    assert.deepEqual(presetsOf(text), Object.entries(VESSELS));
  }
});
