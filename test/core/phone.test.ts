import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePhone } from '../../src/core/index.js';
import { hostileValues } from './support/hostile.js';

/** As written, as shown and as dialled. */
const GOOD: readonly (readonly [string, string, string])[] = [
  ['112', '112', '112'],
  ['999', '999', '999'],
  ['1733', '1733', '1733'],
  ['116117', '116117', '116117'],
  ['116 117', '116 117', '116117'],
  [' 0900 - 1515 ', '0900 - 1515', '09001515'],
  ['0800-0113', '0800-0113', '08000113'],
  ['020-123 45 67', '020-123 45 67', '0201234567'],
  ['020.123.4567', '020.123.4567', '0201234567'],
  ['03/123.45.67', '03/123.45.67', '031234567'],
  ['030 / 1234567', '030 / 1234567', '0301234567'],
  ['0151 12345678', '0151 12345678', '015112345678'],
  ['(020) 123 4567', '(020) 123 4567', '0201234567'],
  ['(0) 20 123 4567', '(0) 20 123 4567', '0201234567'],
  ['06 12 34 56 78', '06 12 34 56 78', '0612345678'],
  ['+31 20 123 4567', '+31 20 123 4567', '+31201234567'],
  ['+442071234567', '+442071234567', '+442071234567'],
  ['123456789012', '123456789012', ''],
  ['+123456789012345', '+123456789012345', '+123456789012345'],
  ['1 2 3', '1 2 3', '123'],
  // A (0) after a country code in any form is not dialled.
  ['+31 (0)20 123 4567', '+31 (0)20 123 4567', '+31201234567'],
  ['\t+31(0)201234567\n', '+31(0)201234567', '+31201234567'],
  ['0031 (0)20 123 4567', '0031 (0)20 123 4567', '0031201234567'],
  ['00 31 (0)20 123 4567', '00 31 (0)20 123 4567', '0031201234567'],
  ['(+31) (0)20 123 4567', '(+31) (0)20 123 4567', '+31201234567'],
  ['(0031)(0)20 123 4567', '(0031)(0)20 123 4567', '0031201234567'],
  ['31 (0)20 123 4567', '31 (0)20 123 4567', '+31201234567'],
  ['+31-(0)20-1234567', '+31-(0)20-1234567', '+31201234567'],
  ['+ 31 ( 0 ) 20 1234567', '+ 31 ( 0 ) 20 1234567', '+31201234567'],
  ['+353 (0)1 123 4567', '+353 (0)1 123 4567', '+35311234567'],
  ['+31 020 1234567', '+31 020 1234567', '+31201234567'],
  ['+32 (03) 123 45 67', '+32 (03) 123 45 67', '+3231234567'],
  // In Italy the zero belongs to the number.
  ['+39 06 1234567', '+39 06 1234567', '+39061234567'],
  // Dashes, spaces and digits of every kind.
  ...['‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－', '⁃'].map(
    (dash) => [`020${dash}1234567`, '020-1234567', '0201234567'] as const,
  ),
  ...['\u00a0', '\u2009', '\u202f', '\u3000', '  '].map(
    (space) => [`020${space}1234567`, '020 1234567', '0201234567'] as const,
  ),
  ...['\u200b', '\u00ad', '\u200e', '\u202e', '\u2060', '\ufeff', '\0'].map(
    (mark) => [`${mark}020${mark} 1234567${mark}`, '020 1234567', '0201234567'] as const,
  ),
  ['٠٢٠ ١٢٣ ٤٥٦٧', '020 123 4567', '0201234567'],
  ['۰۹۸۷۶۵۴۳۲۱', '0987654321', '0987654321'],
  ['०२० १२३ ४५६७', '020 123 4567', '0201234567'],
  ['（０２０）１２３−４５６７', '(020)123-4567', '0201234567'],
  ['＋３１ ２０ １２３４５６７', '+31 20 1234567', '+31201234567'],
  ['𝟎𝟗𝟖𝟕𝟔𝟓𝟒𝟑𝟐𝟏', '0987654321', '0987654321'],
  // Quotation marks that came along.
  ...['"', '”', '’', '„', '«', '`', '″'].map(
    (quote) => [`${quote}020 1234567${quote}`, '020 1234567', '0201234567'] as const,
  ),
];

for (const [text, display, dial] of GOOD) {
  test(`${JSON.stringify(text)} is a number that dials ${dial || 'nothing'}`, () => {
    assert.deepEqual(parsePhone(text), { display, dial: dial || null });
  });
}

/** What has the digits of a number, but not of one that is certain. */
const DOUBTFUL: readonly string[] = [
  ...['020 1234567 / 06 12345678', '020-1234567, 020-7654321', '020 1234567; 06 1234'],
  ...['112/911', '112 / 113', '112 113', '112-113', '112,113', '112 0900 1515', '15 / 112'],
  ...['0900 1515 / 112', '112\n113', '020 1234567 (112)', '(020) 123 (4567)', '123456 654321'],
  ...['+31 20 1234567 +31 6 12345678', '020 1234567 of 06 12345678', '020 1234567 / 89'],
  ...['٠٢٠١٢٣٤ / ٠٦١٢٣٤٥', '020 123–06 123 – 06 12', '020 123 / 020 456'],
  ...['call 112', '112 emergency', '112a', 'a112', '0800-FLOWERS', 'x112x', 'O20 1234567'],
  ...['020 1234567 ext. 3', 'tel:112', 'sip:112', 'https://112', '112;ext=1', '*112', '112#'],
  ...['112<b>', '<112>', '112&113', '31+20123456', '+31+20123456', '++112', '112+', '1+12'],
  ...['1234567890123456', '+1234567890123456', '1'.repeat(31), '11_2', '0x112'],
];

for (const text of DOUBTFUL) {
  test(`${JSON.stringify(text)} is shown, and dials nothing`, () => {
    const phone = parsePhone(text);
    assert.equal(phone?.dial, null);
    assert.equal(phone.display.replace(/\D/g, '').length >= 3, true);
  });
}

const BAD: readonly string[] = [
  ...['', ' ', '   ', '1', '12', '1 2', '+12', '+', '---', '( )', '+ . /', '١٢', '””'],
  ...['call us', 'undefined', 'null', 'NaN', '[object Object]', 'javascript:alert(1)', '1l2'],
  ...['1'.repeat(201), 'see page 12', '1e9'],
];

for (const text of BAD) {
  test(`${JSON.stringify(text)} is no number`, () => assert.equal(parsePhone(text), null));
}

for (const [name, value] of hostileValues()) {
  test(`${name} is no number`, () => assert.equal(parsePhone(value), null));
}

test('a (0) is left out only after a country code', () => {
  assert.equal(parsePhone('020 (0) 123')?.dial, '0200123');
  assert.equal(parsePhone('+39 (0)6 12')?.dial, '+39612');
  assert.equal(parsePhone('+39 (06) 12')?.dial, '+390612');
});

test('the bounds are 3 digits, and 11 or, with a zero, 12 or, with a country code, 15', () => {
  assert.equal(parsePhone('123')?.dial, '123');
  assert.equal(parsePhone('1'.repeat(11))?.dial, '1'.repeat(11));
  assert.equal(parsePhone('1'.repeat(12))?.dial, null);
  assert.equal(parsePhone('012345678901')?.dial, '012345678901');
  assert.equal(parsePhone('0123456789012')?.dial, null);
  assert.equal(parsePhone('+12 3456789012345')?.dial, '+123456789012345');
  assert.equal(parsePhone('+12 34567890123456')?.dial, null);
  assert.equal(parsePhone(`${' '.repeat(500)}112`)?.display, '112');
});

test('a dash or slash with room around it stands only after an area code', () => {
  assert.equal(parsePhone('012345 / 123')?.dial, '012345123');
  assert.equal(parsePhone('0123456 / 123')?.dial, null);
  assert.equal(parsePhone('+49 38343 / 123')?.dial, '+4938343123');
  assert.equal(parsePhone('+49 38343123 / 123')?.dial, null);
});

test('what is dialled never holds anything but digits after a leading plus', () => {
  for (const [text] of [...GOOD, ...DOUBTFUL.map((one) => [one])])
    assert.match(parsePhone(text)?.dial ?? '112', /^\+?\d{3,15}$/);
});

test('a very long text is refused at once', () => {
  const start = performance.now();
  assert.equal(parsePhone('1'.repeat(1_000_000)), null);
  assert.equal(parsePhone(`x${' '.repeat(200_000)}x`), null);
  assert.equal(parsePhone('1 ('.repeat(66))?.dial, null);
  assert.ok(performance.now() - start < 1000);
});
