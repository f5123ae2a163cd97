/** Earlier sessions: kept only when the person asks, on this device, and gone at one tap that can be taken back. */
import { html, nothing, type LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { newId, RecordStore } from '../../controllers/record-store.js';
import {
  readUrgeRecord,
  type UrgeEvent,
  type UrgeRecord,
  type UrgeView,
} from '../../core/index.js';
import { action } from '../../parts/action.js';
import { isChecked } from '../../parts/choices.js';
import { formatList, formatMoment } from '../../words/format.js';
import type { RenderContext } from './render-context.js';

/** No more than this many are shown. */
const SHOWN = 10;

/** The earlier sessions; follows the current one and adds its end to them. */
export class Memory extends RecordStore<UrgeRecord> {
  #session: Pick<UrgeRecord, 'id' | 'at'> | undefined;
  #cleared: readonly UrgeRecord[] | undefined;

  constructor(host: LitElement & { readonly storage: string }) {
    super(host, readUrgeRecord, () => Date.now());
  }

  /** Whether everything was cleared a moment ago, on this screen. */
  get cleared(): boolean {
    return this.#cleared !== undefined && !this.remembering;
  }

  /** Takes note of where `event` led: one record a session, and none of an end that was taken back. */
  follow({ step, result }: UrgeView, event?: UrgeEvent['type']): void {
    if (result) {
      this.#session ??= { id: newId(), at: Date.now() };
      const { before, after, activities, trigger, wentToToilet } = result;
      this.put({ ...this.#session, before, after, activities, trigger, wentToToilet });
    } else if (this.#session) {
      if (event === 'back') this.remove(this.#session.id);
      if (step !== 'start') return;
      this.#session = undefined;
      // What this person did not ask to remember, the next one cannot.
      if (!this.remembering) this.reset();
    }
  }

  /** Clears everything; {@link undoClear} can bring it back until {@link keepCleared}. */
  clear(): void {
    const { items } = this;
    this.forget();
    this.#cleared = items;
  }

  /** Brings back what was cleared. */
  undoClear(): void {
    const cleared = this.#cleared ?? [];
    this.#cleared = undefined;
    this.remember();
    for (const record of cleared) this.put(record);
  }

  /** What was cleared is gone for good. */
  keepCleared(): void {
    this.#cleared = undefined;
  }
}

const session = (record: UrgeRecord, { words, language }: RenderContext) => {
  const { before, after, at, activities, trigger, wentToToilet } = record;
  const done = activities.map((id) => words.activities[id].name);
  return html`<li>
    ${formatMoment(at, language)}:
    ${formatList([...done, ...(wentToToilet ? [words.memory.toilet] : [])], language)}.
    ${trigger ? words.memory.trigger(words.triggers[trigger]) : nothing}
    ${before !== null && after !== null ? words.end.rated(before, after) : nothing}
  </li>`;
};

const sessions = (store: Memory, context: RenderContext, clear: (event: Event) => void) => {
  const { items, setAside } = store;
  const { memory } = context.words;
  const latest = [...items].sort((one, other) => other.at - one.at).slice(0, SHOWN);
  return html`<details>
    <summary>${memory.title}</summary>
    ${
      latest.length > 0
        ? html`<ul>
            ${latest.map((record) => session(record, context))}
          </ul>`
        : html`<p>${memory.empty}</p>`
    }
    ${setAside > 0 ? html`<p>${memory.aside(setAside)}</p>` : nothing}
    ${latest.length + setAside > 0 ? action('secondary', memory.clear, clear) : nothing}
  </details>`;
};

/** The switch, and below it what is remembered. `asks`: whether the switch stands here while it is off. */
export const memoryScreen = (store: Memory, asks: boolean, context: RenderContext) => {
  const { view, words } = context;
  const { remembering, problem, cleared } = store;
  const { memory } = words;
  if (!asks && !remembering && !cleared) return nothing;
  /** Puts the focus on the switch: the button that was pressed goes. */
  const focusSwitch = ({ target }: Event) =>
    (target as Element).closest('section')?.querySelector('input')?.focus();
  const turn = (event: Event) => {
    if (isChecked(event)) {
      store.remember();
      store.follow(view);
    } else store.clear();
    // The browser may refuse: the box shows what is so.
    (event.target as HTMLInputElement).checked = store.remembering;
  };
  return html`
    <section class="memory">
      <label part="choice ${remembering ? 'selected' : ''}">
        <input name="remember" type="checkbox" .checked=${live(remembering)} @change=${turn} />
        <span>${memory.ask}</span>
      </label>
      <p class="soft">${problem ? memory.refused : memory.hint}</p>
      <div class="row" role="status">
        ${
          cleared
            ? html`<span>${memory.cleared}</span> ${action('secondary', memory.undo, (event) => {
                  focusSwitch(event);
                  store.undoClear();
                })}`
            : nothing
        }
      </div>
      ${
        remembering
          ? sessions(store, context, (event) => {
              focusSwitch(event);
              store.clear();
            })
          : nothing
      }
    </section>
  `;
};
