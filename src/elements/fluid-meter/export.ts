/** The list of drinks as a person takes it along: a table for a spreadsheet, and lines of text. */
import type { Drink } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import type { Formatters } from './formatters.js';

/** The drinks as a table: separated by semicolons, with a mark that spreadsheets need to read accents. */
export const tableText = (
  drinks: readonly Drink[],
  { day, take, kinds }: FluidWords,
  format: Formatters,
) =>
  `\uFEFF${[
    [take.time, take.kind, `${day.amount} (ml)`],
    ...drinks.map(({ at, kind, ml }) => [format.moment(at), kinds[kind], ml]),
  ]
    .map((cells) => cells.join(';'))
    .join('\r\n')}\r\n`;

/** The drinks as lines of text. */
export const plainText = (drinks: readonly Drink[], format: Formatters): string =>
  drinks.map((drink) => `${format.moment(drink.at)} ${format.drink(drink)}`).join('\n');

/** Lets the browser save `text` as a file. Nothing leaves the device. */
export function download(text: string, name: string): void {
  // Test environments have no files.
  if (typeof URL.createObjectURL !== 'function') return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
