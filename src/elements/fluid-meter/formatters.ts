/** Amounts and times as a person reads them, in the language that is shown and the zone of the day. */
import type { Drink } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';

/** How to write things. */
export type Formatters = ReturnType<typeof createFormatters>;

/** Letters for which there is room below a bar of the week. */
const ROOM = 4;

/** Ways to write amounts and times in `language` and `timeZone`, which must both be known. */
export function createFormatters(language: string, timeZone: string, { kinds }: FluidWords) {
  const number = { useGrouping: false, maximumFractionDigits: 0 };
  const plain = new Intl.NumberFormat(language, number);
  const amount = new Intl.NumberFormat(language, { ...number, style: 'unit', unit: 'milliliter' });
  // Swedish writes as ISO 8601 does.
  const iso = { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  const date = new Intl.DateTimeFormat('sv', { timeZone, ...iso });
  const whole = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'full' });
  const weekday = (weekday: 'narrow' | 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(language, { timeZone, weekday });
    return (at: number): string => format.format(at);
  };
  const [narrow, short, long] = [weekday('narrow'), weekday('short'), weekday('long')];
  // An amount and its unit stay on one line.
  const ml = (value: number): string => amount.format(value).replace(/\s/g, '\u00A0');
  return {
    /** Such as `1500 ml`. */
    ml,
    /** Such as `1500`. */
    number: (value: number): string => plain.format(value),
    /** Such as `Water 200 ml`. */
    drink: (drink: Drink): string => `${kinds[drink.kind]} ${ml(drink.ml)}`,
    /** Such as `2026-11-22 14:20`, and `14:20`. */
    moment: (at: number): string => date.format(at),
    time: (at: number): string => date.format(at).slice(-5),
    /** Such as `zondag 22 november 2026`. */
    date: (at: number): string => whole.format(at),
    /** Such as `ma`, and `maandag`. */
    weekday: (at: number): string => (short(at).length > ROOM ? narrow(at) : short(at)),
    day: long,
  };
}
