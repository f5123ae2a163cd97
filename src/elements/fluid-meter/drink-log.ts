/** What a person does with the log: drinks come, change and go, and the last of this can be taken back. */
import type { LitElement } from 'lit';
import {
  transitionFluid,
  type Drink,
  type FluidChange,
  type FluidEvent,
  type FluidState,
} from '../../core/index.js';
import { calendarOf, readDrink, type FluidView } from '../../core/views.js';
import type { FluidWords } from '../../locales/fluid-meter.js';
import { OabProgressEvent } from '../../shared/events.js';
import { newId, type RecordStore } from '../../shared/record-store.js';
import { FluidMeterChangeEvent } from './fluid-meter.events.js';
import type { Kept } from './kept.js';
import { fieldOf, readForm } from './forms.js';

/** The element that the log is of. */
interface LogHost extends LitElement {
  readonly answers: readonly Drink[];
  readonly now: () => number;
}

/** What else it brings. */
interface LogOptions {
  readonly store: RecordStore<Kept>;
  readonly zone: () => string;
  readonly view: () => FluidView;
}

/** What is wrong in a form: that with the id of a drink, or that for a new one (empty). */
interface Wrong {
  readonly form: string;
  readonly field: 'ml' | 'time';
}

/** Draws `host` anew, and then moves the focus to what `selector` finds. */
export async function focusOn(host: LitElement, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** Takes what a person does, tells the store and the listeners, and moves the focus where a button goes. */
export class DrinkLog {
  /** What was done last, in the word for it. */
  said: { readonly how: keyof FluidWords['said']; readonly drink: Drink } | null = null;
  /** The change that can be taken back. */
  last: FluidChange | null = null;
  wrong: Wrong | null = null;
  /** The id of the drink that is being changed. */
  editing: string | null = null;

  readonly #host: LogHost;
  readonly #options: LogOptions;

  constructor(host: LogHost, options: LogOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Puts the screen back as it was before anything was done on it. */
  clear(): void {
    this.said = this.last = this.wrong = this.editing = null;
    this.#host.shadowRoot?.querySelector('form')?.reset();
  }

  /** Logs what `form` says: `ml` when a vessel was tapped. Or changes `before` into that. */
  put(form: HTMLFormElement, ml?: number, before?: Drink): void {
    const { kind, time, ago, own } = readForm(form);
    const now = this.#host.now();
    const drink = {
      id: before?.id ?? newId(),
      at: time ? this.#instantOf(time) : (before?.at ?? now - ago * 60_000),
      kind,
      ml: ml ?? own,
    };
    const field = drink.at > now ? 'time' : readDrink(drink) ? null : 'ml';
    if (field) {
      this.wrong = { form: before?.id ?? '', field };
      void focusOn(this.#host, '[aria-describedby=wrong]');
      return;
    }
    if (before) this.edit(null);
    else {
      // What was drunk stays chosen for the next one; when it was does not.
      fieldOf(form, 'when').value = '0';
      fieldOf(form, 'time').value = '';
    }
    this.wrong = null;
    this.send({ type: 'put', drink, now }, before ? '.done button' : ':focus');
  }

  /** Opens the form for the drink with this id, or closes it and goes back to its row. */
  edit(id: string | null): void {
    const { drinks } = this.#options.view();
    const row = drinks.findIndex((drink) => drink.id === this.editing) + 1;
    this.wrong = null;
    this.editing = id;
    void focusOn(this.#host, id ? '.drinks select' : `.drinks li:nth-child(${row}) button`);
  }

  /** Takes what a person did; the focus then goes to what `focus` finds. */
  send(event: FluidEvent, focus: string): void {
    const { store, view } = this.#options;
    const known = view().urgent;
    const state: FluidState = { drinks: this.#host.answers, last: this.last };
    const next = transitionFluid(state, event);
    const { last } = next;
    // What was undone cannot be undone again, and is told from its end.
    const before = last ? last.before : this.last?.after;
    const after = last ? last.after : this.last?.before;
    const drink = after ?? before;
    if (next === state || !drink) return;
    if (after) store.put(after);
    else store.remove(drink.id);
    this.last = last;
    const done = before ? (after ? 'changed' : 'removed') : 'added';
    const undone = after ? 'back' : 'gone';
    this.said = { how: last ? done : undone, drink };
    const { urgent, day } = view();
    // What is urgent may stand above what is in sight, and nothing else says it.
    const isNew = urgent.some((note) => !known.includes(note));
    void focusOn(this.#host, isNew ? '.urgent' : focus);
    const progress = state.drinks.length > 0 ? 'step' : 'start';
    this.#host.dispatchEvent(new OabProgressEvent(this.#host.localName, progress));
    this.#host.dispatchEvent(new FluidMeterChangeEvent(day.totalMl, day.band));
  }

  /** The instant at which the clocks of today show `time`, such as `14:20`. */
  #instantOf(time: string): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return calendarOf(this.#host.now(), this.#options.zone())(hours + minutes / 60);
  }
}
