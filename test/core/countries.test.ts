import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  COUNTRY_TABLE,
  countryOfLanguage,
  parseCountry,
  parsePhone,
} from '../../src/core/index.js';
import { BUILT_IN_NAMES, hostileValues } from './support/hostile.js';

/** Checked against the published numbers: emergency, urgent care outside office hours. */
const NUMBERS: Readonly<Record<string, readonly [string, string | null]>> = {
  NL: ['112', null],
  BE: ['112', '1733'],
  DE: ['112', '116117'],
  FR: ['112', null],
  GB: ['999', '111'],
  IE: ['112', null],
};

test('every country has the numbers of the facts sheet, and each is a telephone number', () => {
  assert.deepEqual(Object.keys(COUNTRY_TABLE), Object.keys(NUMBERS));
  for (const [id, row] of Object.entries(COUNTRY_TABLE)) {
    const numbers = [row.emergency, row.outOfHours ?? null];
    assert.deepEqual(numbers, NUMBERS[id]);
    for (const number of numbers) {
      if (number !== null) assert.deepEqual(parsePhone(number), { display: number, dial: number });
    }
  }
});

test('a country is read in any case and with space around it', () => {
  for (const id of Object.keys(NUMBERS)) {
    assert.equal(parseCountry(id), id);
    assert.equal(parseCountry(id.toLowerCase()), id);
    assert.equal(parseCountry(` ${id}\n`), id);
  }
  assert.equal(parseCountry('nL'), 'NL');
});

test('a country is read with quotation marks and marks that show nothing', () => {
  for (const text of ['”NL”', '“nl”', '„NL“', '«NL»', '‘NL’', '"NL"', "'NL'", '`NL`', 'N\u200bL']) {
    assert.equal(parseCountry(text), 'NL', text);
  }
});

test('UK is read as GB', () => {
  assert.equal(parseCountry('UK'), 'GB');
  assert.equal(parseCountry(' uk'), 'GB');
});

test('any other text is no country: never a guess', () => {
  for (const text of ['', ' ', 'US', 'NLD', 'N', 'N L', 'Nederland', 'nl-BE', '112', 'en', 'UKR']) {
    assert.equal(parseCountry(text), null, text);
  }
  for (const name of BUILT_IN_NAMES) assert.equal(parseCountry(name), null);
  for (const name of ['HASOWNPROPERTY', '__PROTO__']) assert.equal(parseCountry(name), null);
});

for (const [name, value] of hostileValues()) {
  test(`${name} is no country`, () => assert.equal(parseCountry(value), null));
}

const LANGUAGES: readonly (readonly [string, string | null])[] = [
  ['nl', 'NL'],
  ['de', 'DE'],
  ['fr', 'FR'],
  ['en', null],
  ['tr', null],
  ['ar', null],
  ['', null],
  ['nl-NL', 'NL'],
  ['nl-BE', 'BE'],
  ['nl-be', 'BE'],
  ['fr-BE', 'BE'],
  ['de-BE', 'BE'],
  ['en-GB', 'GB'],
  ['en-UK', 'GB'],
  ['en-IE', 'IE'],
  ['en-NL', 'NL'],
  ['tr-NL', 'NL'],
  ['nl-SR', null],
  ['de-AT', null],
  ['de-CH', null],
  ['fr-CA', null],
  ['en-US', null],
  ['nl-Latn-BE', 'BE'],
  ['de-Latn', 'DE'],
  ['de-1996', 'DE'],
  ['de-CH-1996', null],
  ['fr-056', null],
  ['es-419', null],
  ['nld', null],
  ['nl_BE', null],
  ['NL', 'NL'],
  ['De', 'DE'],
  ['NL-be', 'BE'],
  ['nl-', 'NL'],
  ['-', null],
  ['-NL', null],
  ['en-t-de', null],
  ['en-x-gb', null],
  ['de-u-co-phonebk', 'DE'],
  ['--', null],
  ['n', null],
  ['nl BE', null],
  ['xnlx', null],
];

for (const [tag, country] of LANGUAGES) {
  test(`the language ${JSON.stringify(tag)} points to ${country ?? 'no country'}`, () => {
    assert.equal(countryOfLanguage(tag), country);
  });
}

test('built-in names as a language or region point to no country', () => {
  for (const name of BUILT_IN_NAMES) {
    assert.equal(countryOfLanguage(name), null);
    assert.equal(countryOfLanguage(`en-${name}`), null);
  }
});
