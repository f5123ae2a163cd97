/** What a person does with the log: drinks come, change and go, and the last of this can be taken back. */
import type { LitElement } from 'lit';
import {
  transitionFluid,
  type Drink,
  type DrinkKind,
  type FluidChange,
  type FluidEvent,
  type FluidState,
  calendarOf,
  readDrink,
  type FluidView,
} from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import { OabProgressEvent } from '../../events.js';
import { newId, type RecordStore } from '../../controllers/record-store.js';
import { FluidMeterChangeEvent } from './fluid-meter.events.js';
import type { Kept } from '../../core/fluid/record.js';
import { readForm } from './forms.js';

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
  readonly text: 'wrongMl' | 'wrongTime' | 'wrongHalf';
}

/** What a form leaves open. */
interface Given {
  /** The amount of the vessel that was tapped, and what is mostly in it. */
  readonly ml?: number;
  readonly usual?: DrinkKind | undefined;
  /** What was tapped. */
  readonly tapped?: HTMLElement | null;
  /** The drink that is being changed. */
  readonly before?: Drink;
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
  /** Whether something urgent came of what was done here. */
  warned = false;

  readonly #host: LogHost;
  readonly #options: LogOptions;

  constructor(host: LogHost, options: LogOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Puts the screen back as it was before anything was done on it. */
  clear(): void {
    this.said = this.last = this.wrong = this.editing = null;
    this.warned = false;
    this.#host.shadowRoot?.querySelector('form')?.reset();
  }

  /** Logs what the form around a vessel says, in the amount of that vessel. */
  tap(tapped: HTMLButtonElement, ml: number, usual: DrinkKind | undefined): void {
    this.put(tapped.form as HTMLFormElement, { ml, usual, tapped });
  }

  /** Logs what `form` says, or changes a drink into that. */
  put(form: HTMLFormElement, { ml, usual = 'water', tapped, before }: Given = {}): void {
    const { kind, time, half, ago, own } = readForm(form);
    const now = this.#host.now();
    const drink = {
      id: before?.id ?? newId(),
      at: time ? this.#instantOf(time) : (before?.at ?? now - ago * 60_000),
      kind: kind === 'water' ? usual : kind,
      ml: ml ?? own,
    };
    const late = drink.at > now && 'wrongTime';
    const text = half ? 'wrongHalf' : late || (readDrink(drink) ? null : 'wrongMl');
    if (text) {
      this.wrong = { form: before?.id ?? '', text };
      // What is wrong may have been filled in and folded away.
      form.querySelector('details')?.setAttribute('open', '');
      void focusOn(this.#host, '[aria-describedby=wrong]');
      return;
    }
    this.wrong = null;
    if (before) this.edit(null);
    else form.reset();
    this.send({ type: 'put', drink, now }, before ? '.done button' : ':focus', tapped);
  }

  /** Opens the form for the drink with this id, or closes it and goes back to its row. */
  edit(id: string | null): void {
    const { drinks } = this.#options.view();
    const row = drinks.findIndex((drink) => drink.id === this.editing) + 1;
    this.wrong = null;
    this.editing = id;
    void focusOn(this.#host, id ? '.drinks select' : `.drinks li:nth-child(${row}) button`);
  }

  /**
   * Takes what a person did; the focus then goes to what `focus` finds. What was `tapped` stays under the finger: the
   * next tap must not meet something else, such as a telephone link.
   */
  send(event: FluidEvent, focus: string, tapped?: HTMLElement | null): void {
    const { store, view } = this.#options;
    const known = view().urgent;
    const state: FluidState = { drinks: this.#host.answers, last: this.last };
    const next = transitionFluid(state, event);
    const { last } = next;
    // What was undone cannot be undone again, and is told from its end.
    const before = last ? last.before : this.last?.after;
    const after = last ? last.after : this.last?.before;
    const drink = after ?? before;
    if (next === state || !drink) {
      if (event.type === 'undo') {
        // What could be undone went away elsewhere.
        this.said = this.last = null;
        void focusOn(this.#host, focus);
      }
      return;
    }
    if (after) store.put(after);
    else store.remove(drink.id);
    this.last = last;
    const { urgent, day } = view();
    const added = drink.at < day.start ? 'earlier' : 'added';
    const done = before ? (after ? 'changed' : 'removed') : added;
    const undone = after ? 'back' : 'gone';
    this.said = { how: last ? done : undone, drink };
    const isNew = urgent.some((note) => !known.includes(note));
    this.warned ||= isNew;
    void this.#show(isNew ? '.urgent' : focus, isNew, tapped);
    if (state.drinks.length === 0) {
      this.#host.dispatchEvent(new OabProgressEvent(this.#host.localName, 'start'));
    }
    this.tell();
  }

  /** Tells what the day adds up to. */
  tell(): void {
    const { day, drinks } = this.#options.view();
    const band = drinks.length > 0 ? day.band : null;
    this.#host.dispatchEvent(new FluidMeterChangeEvent(day.totalMl, band));
  }

  /** Draws the host anew, with what was tapped where it was; what is urgent then comes into view from its first line. */
  async #show(selector: string, urgent: boolean, tapped?: HTMLElement | null): Promise<void> {
    const top = tapped?.getBoundingClientRect().top ?? 0;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (tapped && tapped.getClientRects().length > 0) {
      scrollBy({ top: tapped.getBoundingClientRect().top - top, behavior: 'instant' });
    }
    const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: urgent });
    if (urgent) found?.querySelector('p')?.scrollIntoView({ block: 'nearest' });
  }

  /** The instant at which the clocks of today show `time`, such as `14:20`. */
  #instantOf(time: string): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return calendarOf(this.#host.now(), this.#options.zone())(hours + minutes / 60);
  }
}
