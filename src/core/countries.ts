/**
 * Telephone numbers by country: configuration, each with the date on which it was last checked against
 * its source (keys in docs/sources.md). A country that is not here gets words, never a guessed number.
 */
interface CountryRow {
  readonly emergency: string;
  /** A national number for urgent care outside office hours; `null` where it is a local number. */
  readonly outOfHours: string | null;
  readonly source: string;
  readonly checked: `${number}-${number}`;
}

/** The known countries by ISO 3166-1 code. */
export const COUNTRY_TABLE = {
  NL: { emergency: '112', outOfHours: null, source: 'GPINFO', checked: '2026-11' },
  BE: { emergency: '112', outOfHours: '1733', source: 'GB1733 W8POST', checked: '2026-11' },
  DE: { emergency: '112', outOfHours: '116117', source: 'DE116117', checked: '2026-11' },
  FR: { emergency: '112', outOfHours: null, source: 'FR116 HSE112', checked: '2026-11' },
  GB: { emergency: '999', outOfHours: '111', source: 'UK111', checked: '2026-11' },
  IE: { emergency: '112', outOfHours: null, source: 'HSE112 HIQA25', checked: '2026-11' },
} as const satisfies Record<string, CountryRow>;

/** ISO 3166-1 code of a country whose numbers are known. */
export type Country = keyof typeof COUNTRY_TABLE;

const BY_LANGUAGE: Readonly<Record<string, Country>> = { nl: 'NL', de: 'DE', fr: 'FR' };

/** The known country that `code` names (any case; `UK` is read as `GB`), or `null`. */
export function parseCountry(code: unknown): Country | null {
  if (typeof code !== 'string') return null;
  const upper = code.trim().toUpperCase();
  const iso = upper === 'UK' ? 'GB' : upper;
  return Object.prototype.hasOwnProperty.call(COUNTRY_TABLE, iso) ? (iso as Country) : null;
}

/**
 * The country that a BCP 47 language tag points to: its region when it has one (`nl-BE`), else the country
 * where nearly all its readers live (`nl`, `de`, `fr`), else `null` (`en` is read in many countries).
 */
export function countryOfLanguage(tag: string): Country | null {
  const [language = '', ...rest] = tag.split('-');
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/i.test(part));
  if (region) return parseCountry(region);
  const known = Object.prototype.hasOwnProperty.call(BY_LANGUAGE, language);
  return known ? (BY_LANGUAGE[language] ?? null) : null;
}
