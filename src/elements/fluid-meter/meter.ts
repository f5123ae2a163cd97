/** The meter: the glass, and beside it the same in words. */
import { html, nothing } from 'lit';
import { type FluidNote, contactsOf, type CareOptions } from '../../core/index.js';
import { contactLinks } from '../../parts/care-card.js';
import { paragraphs } from '../../parts/frame.js';
import type { Scene } from './scene.js';
import { glass } from './vessel.js';

/** What is enough, and who says so. */
export function rangeText({ words: { range: words }, view, show: { ml } }: Scene): string {
  const { range } = view.day;
  if (!range) return words.unknown;
  const { min, max, doctor } = range;
  if (!doctor) return words.usual(ml(min), ml(max));
  if (min === 0) return words.max(ml(max));
  if (min === max) return words.exact(ml(max));
  return max === Infinity ? words.min(ml(min)) : words.both(ml(min), ml(max));
}

/** How the day is going. */
function statusText({ view: { status, toMinMl, day }, words, show }: Scene): string {
  if (status === 'under-way') return words.status[status](show.ml(toMinMl));
  const { range } = day;
  // Below a maximum alone nothing says that it is enough.
  if (range?.min === 0 && status === 'within') return words.doctorStatus.under;
  const doctor: Readonly<Record<string, string>> = range?.doctor ? words.doctorStatus : {};
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
        <p class="paper">${show.date(day.start)}</p>
        <b class="total">${total}</b>
        <p>${status}</p>
        ${day.range?.doctor && toMaxMl > 0 ? html`<p>${words.room(show.ml(toMaxMl))}</p>` : nothing}
        <p class="soft">${rangeText(scene)}</p>
      </div>
    </div>
  `;
}

/** Notes of the day as text. */
export const textOf = (
  ids: readonly FluidNote[],
  { view, words: { notes }, show }: Scene,
): readonly string[] =>
  ids.map((id) => (id === 'less-slowly' ? notes[id](show.ml(view.leastMl)) : notes[id]));

/** What a person should know at once, and whom to call. */
export function urgentNotes(scene: Scene, care: CareOptions) {
  const { urgent, toCall } = scene.view;
  const contacts = contactsOf(toCall, care);
  const calls = contacts.length > 0 ? contactLinks(contacts, scene.words, true) : nothing;
  if (urgent.length === 0) return calls;
  return html`
    <div part="panel" class="urgent" tabindex="-1">
      ${paragraphs(textOf(urgent, scene))} ${calls}
    </div>
  `;
}
