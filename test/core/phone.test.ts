import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePhone } from '../../src/core/index.js';
import { hostileValues } from './support/hostile.js';

const GOOD: readonly (readonly [string, string, string])[] = [
  ['112', '112', '112'],
  ['999', '999', '999'],
  ['1733', '1733', '1733'],
  ['116117', '116117', '116117'],
  [' 0900 - 1515 ', '0900 - 1515', '09001515'],
  ['020-123 45 67', '020-123 45 67', '0201234567'],
  ['020.123.4567', '020.123.4567', '0201234567'],
  ['03/123.45.67', '03/123.45.67', '031234567'],
  ['(020) 123 4567', '(020) 123 4567', '0201234567'],
  ['(0) 20 123 4567', '(0) 20 123 4567', '0201234567'],
  ['+31 20 123 4567', '+31 20 123 4567', '+31201234567'],
  ['+31 (0)20 123 4567', '+31 (0)20 123 4567', '+31201234567'],
  ['\t+31(0)201234567\n', '+31(0)201234567', '+31201234567'],
  ['0031 (0)20 123 4567', '0031 (0)20 123 4567', '0031201234567'],
  ['+442071234567', '+442071234567', '+442071234567'],
  ['123456789012345', '123456789012345', '123456789012345'],
  ['+123456789012345', '+123456789012345', '+123456789012345'],
  ['1 2 3', '1 2 3', '123'],
];

for (const [text, display, dial] of GOOD) {
  test(`${JSON.stringify(text)} is a number that dials ${dial}`, () => {
    assert.deepEqual(parsePhone(text), { display, dial });
  });
}

const BAD: readonly string[] = [
  ...['', ' ', '   ', '1', '12', '1 2', '+12', '+', '---', '( )', '+ . /'],
  ...['1234567890123456', '+1234567890123456', '1'.repeat(31), ' 1'.repeat(16)],
  ...['javascript:alert(1)', 'tel:112', 'sip:112', 'data:,112', 'https://112', '112;ext=1'],
  ...['call 112', '112 emergency', '112a', 'a112', '0800-FLOWERS', '1l2', 'x112x'],
  ...['112,113', '112#', '*112', '112%20', '112<b>', '<112>', '"112"', "112'", '112&113'],
  ...['1+12', '++112', '112+', '31+20123456', '+31+20123456', '-112+', '(+31) 20 123 4567'],
  ...['１１２', '١١٢', '1٠٠', '112\0', '112\u200b', '112\u202e', '11_2', '1e9', '0x112', '-1.5e3'],
];

for (const text of BAD) {
  test(`${JSON.stringify(text)} is no number`, () => assert.equal(parsePhone(text), null));
}

for (const [name, value] of hostileValues()) {
  test(`${name} is no number`, () => assert.equal(parsePhone(value), null));
}

test('only the first (0) after a country code is left out, and only after a plus', () => {
  assert.equal(parsePhone('020 (0) 123')?.dial, '0200123');
  assert.equal(parsePhone('+31 (0) (0)20 12')?.dial, '+3102012');
  assert.equal(parsePhone('+31 (00)20 12')?.dial, '+31002012');
});

test('the bounds are 3 and 15 digits, and 30 characters after the plus', () => {
  assert.equal(parsePhone('123')?.dial, '123');
  assert.equal(parsePhone('1'.repeat(15))?.dial, '1'.repeat(15));
  assert.equal(parsePhone('1'.repeat(16)), null);
  assert.equal(parsePhone(`112${' '.repeat(27)}`)?.display, '112');
  assert.equal(parsePhone(`112${' '.repeat(28)}`), null);
  assert.equal(parsePhone(`${' '.repeat(500)}112`)?.display, '112');
});

test('what is dialled never holds anything but digits after a leading plus', () => {
  for (const [text] of GOOD) assert.match(parsePhone(text)?.dial ?? '', /^\+?\d{3,15}$/);
});

test('a very long text is refused at once', () => {
  assert.equal(parsePhone('1'.repeat(1_000_000)), null);
  assert.equal(parsePhone(`${' '.repeat(20_000)}x`), null);
});
