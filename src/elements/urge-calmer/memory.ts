/** Earlier sessions: kept only when the person asks, on this device, and gone at one tap. */
import { html, nothing, type LitElement } from 'lit';
import { type UrgeAct, readUrgeRecord, type UrgeRecord, type UrgeView } from '../../core/index.js';
import { formatList, formatMoment } from '../../words/format.js';
import { action } from '../../parts/action.js';
import { isChecked } from '../../parts/choices.js';
import { newId, RecordStore } from '../../controllers/record-store.js';
import type { ScreenOptions } from './screens.js';

/** No more than this many are shown. */
const SHOWN = 10;

/** The earlier sessions; follows the present one and puts its end among them. */
export class Memory extends RecordStore<UrgeRecord> {
  #session: Pick<UrgeRecord, 'id' | 'at'> | undefined;

  constructor(host: LitElement & { readonly storage: string }) {
    super(host, readUrgeRecord, () => Date.now());
  }

  /** Takes note of where `act` led: one record a session, and none of an end that was taken back. */
  follow({ step, result }: UrgeView, act?: UrgeAct['type']): void {
    if (result) {
      this.#session ??= { id: newId(), at: Date.now() };
      const { before, after, activities, trigger, wentToToilet } = result;
      this.put({ ...this.#session, before, after, activities, trigger, wentToToilet });
    } else if (this.#session) {
      if (act === 'back') this.remove(this.#session.id);
      if (step !== 'start') return;
      this.#session = undefined;
      // What this person did not ask to remember, the next one cannot.
      if (!this.remembering) this.reset();
    }
  }
}

const session = (record: UrgeRecord, { words, language }: ScreenOptions) => {
  const { before, after, at, activities, trigger, wentToToilet } = record;
  const done = activities.map((id) => words.activities[id].name);
  return html`<li>
    ${formatMoment(at, language)}:
    ${formatList([...done, ...(wentToToilet ? [words.memory.toilet] : [])], language)}.
    ${trigger ? words.memory.trigger(words.triggers[trigger]) : nothing}
    ${before !== null && after !== null ? words.end.rated(before, after) : nothing}
  </li>`;
};

/** The switch, and below it what is remembered. `asks`: whether the switch stands here while it is off. */
export const memoryScreen = (store: Memory, asks: boolean, options: ScreenOptions) => {
  const { view, words } = options;
  const { remembering, problem, items, setAside } = store;
  const { memory } = words;
  const turn = (event: Event) => {
    if (isChecked(event)) {
      store.remember();
      store.follow(view);
    } else store.forget();
    // The browser may refuse: the box shows what is so.
    (event.target as HTMLInputElement).checked = store.remembering;
  };
  const clear = (event: Event) => {
    store.forget();
    // This button goes, and the focus with it.
    (event.target as Element).closest('section')?.querySelector('input')?.focus();
  };
  if (!asks && !remembering) return nothing;
  const latest = [...items].sort((one, other) => other.at - one.at).slice(0, SHOWN);
  return html`
    <section>
      <label part="choice ${remembering ? 'selected' : ''}">
        <input name="remember" type="checkbox" .checked=${remembering} @change=${turn} />
        <span>${memory.ask}</span>
      </label>
      <p class="soft">${problem ? memory.refused : memory.hint}</p>
      ${
        remembering
          ? html`<details>
              <summary>${memory.title}</summary>
              ${
                latest.length > 0
                  ? html`<ul>
                      ${latest.map((record) => session(record, options))}
                    </ul>`
                  : html`<p>${memory.empty}</p>`
              }
              ${setAside > 0 ? html`<p>${memory.aside(setAside)}</p>` : nothing}
              ${latest.length + setAside > 0 ? action('secondary', memory.clear, clear) : nothing}
            </details>`
          : nothing
      }
    </section>
  `;
};
