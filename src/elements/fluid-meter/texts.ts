/** What the meter says of a view, in words. */
import type { FluidMessage, FluidNote } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import type { Formatters } from './formatters.js';
import type { RenderContext } from './render-context.js';

/** What is enough, and who says so; nothing while that is not known. */
export function rangeText({
  words: { range: words },
  view,
  format: { ml },
}: RenderContext): string {
  const { range } = view.day;
  if (!range) return view.doctor === 'yes' ? words.unknown : '';
  const { min, max, doctor } = range;
  if (!doctor) return words.usual(ml(min), ml(max));
  if (min === 0) return words.max(ml(max));
  if (min === max) return words.exact(ml(max));
  return max === Infinity ? words.min(ml(min)) : words.both(ml(min), ml(max));
}

/** How the day is going. */
export function statusText({ view, words, format }: RenderContext): string {
  const { status, remainingMl, day } = view;
  const { range } = day;
  if (status === 'under-way') {
    return words.status[status](format.ml(remainingMl ?? 0), format.ml(range?.min ?? 0));
  }
  // Below a maximum alone nothing says that it is enough.
  if (range?.min === 0 && status === 'within') return words.doctorStatus.under;
  const doctor: Readonly<Record<string, string>> = range?.doctor ? words.doctorStatus : {};
  return doctor[status] ?? words.status[status];
}

/** Notes of the day. */
export const noteTexts = (
  ids: readonly FluidNote[],
  { view, words: { notes }, format }: RenderContext,
): readonly string[] =>
  ids.map((id) => (id === 'less-slowly' ? notes[id](format.ml(view.leastMl)) : notes[id]));

/** What was done last, and what the day adds up to since. */
export const messageText = (
  message: FluidMessage | null,
  { said }: FluidWords,
  format: Formatters,
): string =>
  message
    ? said[message.how](
        message.drink ? format.drink(message.drink) : '',
        format.ml(message.totalMl),
      )
    : '';
