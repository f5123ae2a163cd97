/**
 * Telephone numbers by country: configuration. The source of each and the date on which it was last checked stand
 * beside them, in provenance.ts. A country that is not here gets words, never a guessed number.
 */
import { readText } from '../input.js';

/** The numbers of one country. */
export interface CountryRow {
  readonly emergency: string;
  /** A national number for urgent care outside office hours, where it is not a local number. */
  readonly outOfHours?: string;
}

/** ISO 3166-1 code of a country whose numbers are known. */
export type Country = 'NL' | 'BE' | 'DE' | 'FR' | 'GB' | 'IE';

/** The known countries. */
export const COUNTRY_TABLE: Readonly<Record<Country, CountryRow>> = {
  NL: { emergency: '112' },
  BE: { emergency: '112', outOfHours: '1733' },
  DE: { emergency: '112', outOfHours: '116117' },
  FR: { emergency: '112' },
  GB: { emergency: '999', outOfHours: '111' },
  IE: { emergency: '112' },
};

/** Languages whose readers nearly all live in the country with the same code. */
const ONE_COUNTRY: readonly string[] = ['nl', 'de', 'fr'];

/** The known country that `code` names (any case, quotation marks or none; `UK` is read as `GB`), or `null`. */
export function parseCountry(code: unknown): Country | null {
  const upper = readText(code).toUpperCase();
  const iso = upper === 'UK' ? 'GB' : upper;
  return (Object.keys(COUNTRY_TABLE) as Country[]).find((known) => known === iso) ?? null;
}

/**
 * The country that a BCP 47 language tag points to: its region when it has one (`nl-BE`), else the country
 * where nearly all its readers live (`nl`, `de`, `fr`), else `null` (`en` is read in many countries).
 */
export function countryOfLanguage(tag: string): Country | null {
  const [, language = '', region] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/.exec(tag.toLowerCase()) ?? [];
  return parseCountry(region ?? (ONE_COUNTRY.includes(language) ? language : null));
}
