import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_FORM, fillForm, readAmount, readForm } from '../../../src/core/fluid/form.js';
import { wallTime } from '../../../src/core/fluid/zone.js';
import { zoneClock } from './clocks.js';
import { NOON } from './logs.js';

test('an amount: whole, in Western or Arabic digits, with or without its unit', () => {
  const read: Readonly<Record<string, number>> = {
    ...{ '150': 150, ' 150 ': 150, '150 ml': 150, '150ML': 150, '0150': 150, '٢٥٠': 250 },
    ...{ '۲۵۰ مل': 250, '': 0, ' ': 0, ml: 0, '1.5': 0, '1,500': 0, '1 500': 0, '-1': 0, '1e3': 0 },
    ...{ '15000': 0, '150 l': 0, veel: 0, '٢.٥': 0 },
  };
  for (const [text, ml] of Object.entries(read)) assert.equal(readAmount(text), ml, text);
});

test('a field takes what it can hold, and the form stays the same object for anything else', () => {
  const filled = (field: string, value: unknown, more: object = {}) =>
    fillForm(EMPTY_FORM, { field, value, now: NOON, ...more });
  assert.equal(filled('kind', 'herbal-tea').kind, 'herbal-tea');
  assert.equal(filled('ago', '60').ago, 60);
  assert.equal(filled('ml', 'x'.repeat(99)).ml, 'x'.repeat(20));
  const time = filled('time', '23:59');
  assert.deepEqual([time.time, time.half, time.since], ['23:59', false, NOON]);
  assert.deepEqual(filled('time', '', { half: true }).half, true);
  const odd = [
    ...[
      ['kind', 'wine'],
      ['ago', '61'],
      ['ago', 60],
      ['ml', 5],
      ['time', '24:00'],
    ],
  ];
  for (const [field, value] of [...odd, ['time', 5], ['time', '9:45'], ['id', 'x'], ['', '']]) {
    assert.equal(filled(String(field), value), EMPTY_FORM, `${String(field)} ${String(value)}`);
  }
});

test('a time that was filled in without a day is not taken for one', () => {
  const form = fillForm(EMPTY_FORM, { field: 'time', value: '10:00' });
  const read = readForm(form, { id: 'a', now: NOON, timeZone: 'UTC' });
  assert.ok(typeof read === 'object' && read.at === NOON);
});

test('the time on the wall is that of the zone, and that of 1970 for no instant', () => {
  const clock = zoneClock('Asia/Kathmandu');
  assert.equal(wallTime(NOON, 'Asia/Kathmandu'), '17:45');
  assert.equal(clock.hourOf(NOON), 17);
  assert.deepEqual([wallTime(NOON, 'Mars'), wallTime(NaN, 'UTC')], ['12:00', '00:00']);
});
