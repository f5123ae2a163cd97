/** Amounts and times as a person reads them, in the language that is shown and the zone of the day. */
import type { Drink } from '../../core/index.js';
import type { FluidWords } from '../../locales/fluid-meter.js';

/** How to write things. */
export type Show = ReturnType<typeof showIn>;

/** Letters for which there is room below a bar of the week. */
const ROOM = 4;

/** Ways to write amounts and times in `language` and `timeZone`, which must both be known. */
export function showIn(language: string, timeZone: string, { kinds }: FluidWords) {
  const unit = { style: 'unit', unit: 'milliliter', useGrouping: false } as const;
  const amount = new Intl.NumberFormat(language, { ...unit, maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(language, { useGrouping: false });
  const clock = new Intl.DateTimeFormat('sv', { timeZone, timeStyle: 'short' });
  const calendar = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const short = new Intl.DateTimeFormat(language, { timeZone, weekday: 'short' });
  const narrow = new Intl.DateTimeFormat(language, { timeZone, weekday: 'narrow' });
  const long = new Intl.DateTimeFormat(language, { timeZone, weekday: 'long' });
  // An amount and its unit stay on one line.
  const ml = (value: number): string => amount.format(value).replace(/\s/g, '\u00A0');
  return {
    /** Such as `1500 ml`. */
    ml,
    /** Such as `1500`. */
    number: (value: number): string => number.format(value),
    /** Such as `Water 200 ml`. */
    drink: (drink: Drink): string => `${kinds[drink.kind]} ${ml(drink.ml)}`,
    /** Such as `14:20`. */
    time: (at: number): string => clock.format(at),
    /** Such as `2026-11-22`. */
    date: (at: number): string => calendar.format(at),
    /** Such as `ma`, and `maandag`. */
    weekday: (at: number): string =>
      short.format(at).length > ROOM ? narrow.format(at) : short.format(at),
    day: (at: number): string => long.format(at),
  };
}
