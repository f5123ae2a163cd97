/** The list of drinks as a person takes it along: a table for a spreadsheet, and lines of text. */
import type { Drink } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import type { Show } from './formatters.js';

const oldestFirst = (drinks: readonly Drink[]) =>
  [...drinks].sort((one, other) => one.at - other.at);

/** The drinks as a table: separated by semicolons, with a mark that spreadsheets need to read accents. */
export const tableText = (drinks: readonly Drink[], { day, take, kinds }: FluidWords, show: Show) =>
  `\uFEFF${[
    [take.time, take.kind, `${day.amount} (ml)`],
    ...oldestFirst(drinks).map(({ at, kind, ml }) => [show.moment(at), kinds[kind], ml]),
  ]
    .map((cells) => cells.join(';'))
    .join('\r\n')}\r\n`;

/** The drinks as lines of text. */
export const plainText = (drinks: readonly Drink[], show: Show): string =>
  oldestFirst(drinks)
    .map((drink) => `${show.moment(drink.at)} ${show.drink(drink)}`)
    .join('\n');

/** Lets the browser save `text` as a file. Nothing leaves the device. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
