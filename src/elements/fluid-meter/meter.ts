/** The meter: the glass, and beside it the same in words. */
import { html, nothing } from 'lit';
import type { ContactRole, DaySummary, FluidNote } from '../../core/index.js';
import type { FluidWords } from '../../locales/fluid-meter.js';
import type { Scene } from './charts.js';
import type { Show } from './show.js';
import { glass } from './vessel.js';

/** What is enough, and who says so. */
function rangeText({ range: words }: FluidWords, range: DaySummary['range'], { ml }: Show): string {
  if (!range) return words.unknown;
  const { min, max, doctor } = range;
  if (!doctor) return words.usual(ml(min), ml(max));
  if (min === 0) return words.max(ml(max));
  return max === Infinity ? words.min(ml(min)) : words.both(ml(min), ml(max));
}

/** How the day is going. */
function statusText({ view: { status, toMinMl, day }, words, show }: Scene): string {
  if (status === 'under-way') return words.status[status](show.ml(toMinMl));
  const doctor: Readonly<Record<string, string>> = day.range?.doctor ? words.doctorStatus : {};
  return doctor[status] ?? words.status[status];
}

/** The glass as a meter, and what it says. */
export function meter(scene: Scene) {
  const { view, words, show } = scene;
  const { day, fill, scaleMl, toMaxMl } = view;
  const total = show.ml(day.totalMl);
  const status = statusText(scene);
  return html`
    <div class="day">
      <div
        part="meter"
        role="meter"
        aria-label=${words.title}
        aria-valuemin="0"
        aria-valuemax=${scaleMl}
        aria-valuenow=${fill * scaleMl}
        aria-valuetext="${total}. ${status}"
      >
        ${glass(view, show)}
      </div>
      <div class="body">
        <b class="total">${total}</b>
        <p>${status}</p>
        ${day.range?.doctor && toMaxMl > 0 ? html`<p>${words.room(show.ml(toMaxMl))}</p>` : nothing}
        <p class="soft">${rangeText(words, day.range, show)}</p>
      </div>
    </div>
  `;
}

/** The remarks beside the day, as text. */
export const notesOf = ({ view: { day }, words: { notes }, show }: Scene): readonly string[] =>
  day.notes.map((id) => (id === 'less-slowly' ? notes[id](show.ml(day.leastMl)) : notes[id]));

/** Whom to call is shown beside these. */
const CALL: Readonly<Partial<Record<FluidNote, readonly ContactRole[]>>> = {
  pause: ['emergency', 'gp'],
  thirst: ['gp'],
};

/** Whom the remarks say to call, each once. */
export const rolesOf = ({ notes }: DaySummary): readonly ContactRole[] => [
  ...new Set(notes.flatMap((id) => CALL[id] ?? [])),
];
