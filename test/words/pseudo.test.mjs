/** The language that nobody speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pseudo } from '../../scripts/words/pseudo.mjs';

test('a text is twice as long, and none of its common letters is plain', () => {
  const text = pseudo('Bel vandaag je huisarts.');
  assert.ok(text.length >= 2 * 'Bel vandaag je huisarts.'.length);
  assert.doesNotMatch(text, /[acdeghijklnorstuwyz]/i);
  assert.match(text, /^Béļ våñðååĝ ĵé ĥûîšåŕţš\. /);
});

test('a number stands there once', () => {
  assert.equal(pseudo('Bel 112, niet 113.').match(/\d+/g).join(), '112,113');
});

test('maps, lists and functions keep their shape', () => {
  const words = { a: ['ja', 'nee'], b: { c: (count) => `${count} liter` } };
  const { a, b } = pseudo(words);
  assert.deepEqual(a, ['ĵå ĵå', 'ñéé ñéé']);
  assert.equal(b.c(2), '2 ļîţéŕ · ļîţéŕ');
});

test('nothing stays nothing', () => {
  assert.equal(pseudo(''), '');
});
