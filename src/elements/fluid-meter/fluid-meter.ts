import { html, nothing, type TemplateResult } from 'lit';
import {
  contentOf,
  fluidMachine,
  isTimeZone,
  parsePresets,
  presetsOf,
  readFluidRecord,
  recordChanges,
  summariseDay,
  type Drink,
  type FluidEvent,
  type FluidRecord,
  type FluidState,
  type FluidView,
  type FluidViewOptions,
} from '../../core/index.js';
import { moveFocus } from '../../controllers/focus.js';
import { RecordStore } from '../../controllers/record-store.js';
import { fields } from '../../parts/fields.styles.js';
import { nextStep, opening, provenance } from '../../parts/screens.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import * as locales from '#locales/fluid-meter.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import { warn } from '../../warn.js';
import { MachineElement } from '../base/machine-element.js';
import { numberThat, textThat, yesOrNo, type Options } from '../base/options.js';
import { dayChart, weekChart } from './charts.js';
import { drinkList, logger } from './drinks.js';
import { download, plainText, tableText } from './export.js';
import { FluidMeterChangeEvent } from './fluid-meter.events.js';
import { fluidMeter } from './fluid-meter.styles.js';
import { createFormatters, type Formatters } from './formatters.js';
import { keepPanel, leftoverPanel, takePanel, troubles } from './records.js';
import type { Act, RenderContext } from './render-context.js';
import { dayMeter, doctorFold, doctorQuestion, leadText, urgentNotes } from './screens.js';
import { messageText } from './texts.js';

const MINUTE = 60_000;

/** What a doctor can advise, in ml. */
const advised = numberThat(
  (minMl) => summariseDay([], { minMl, now: 0, timeZone: 'UTC' }).range !== null,
  undefined,
);

/**
 * Logs drinks against 1.5 to 2 litres, or against the range of a doctor: a glass that fills, the list of today,
 * the day by the hour and the week. Asks about a doctor's advice before it advises anything. Remembers only when a
 * person asks for it.
 *
 * @summary The fluid meter.
 * @tag fluid-meter
 *
 * @slot intro - Text of the site, instead of the element's own.
 * @slot next-step - A link or button of the site, shown once something is logged; never beside an urgent note (`pause`, `much`).
 * @slot next-step-(band) - Shown only while the day is in that band, such as `next-step-above`; beside an urgent note too.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @csspart meter - The glass.
 * @csspart choice - A kind of drink.
 *
 * @cssproperty --oab-emergency - Colour of what is wrong in a field.
 * @cssproperty --oab-water - Colour of water in the pictures; that of the accent. Set it when the accent is red or yellow.
 *
 * @fires {OabProgressEvent} fluid-meter-start - A person logged a first drink. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} fluid-meter-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {FluidMeterChangeEvent} fluid-meter-change - Total and band of the day. Does not bubble.
 */
export class FluidMeter extends MachineElement<
  FluidWords,
  FluidState,
  FluidEvent,
  FluidViewOptions,
  FluidView
> {
  static override styles = [tokens, base, fields, fluidMeter];

  /** @internal */
  static override properties: Options = {
    minMl: { attribute: 'min-ml', read: advised },
    maxMl: { attribute: 'max-ml', read: advised },
    timeZone: { attribute: 'time-zone', read: textThat(isTimeZone) },
    nightWaking: { attribute: 'night-waking', read: yesOrNo },
    presets: { read: textThat((text) => parsePresets(text) !== null) },
    now: { attribute: false },
  };

  /**
   * The least a doctor advises, in whole ml, 250 to 6000. Shown as a doctor's advice, and answers the question about it.
   * @attr min-ml
   */
  declare minMl: number | undefined;
  /**
   * The most a doctor advises, in whole ml, 250 to 6000. Shown as a doctor's advice, and answers the question about it.
   * @attr max-ml
   */
  declare maxMl: number | undefined;
  /**
   * IANA name of the time zone whose midnight begins the day. Default: that of the device.
   * @attr time-zone
   */
  declare timeZone: string | undefined;
  /**
   * Whether the person wakes at night to pass urine: the meter then speaks of the evening, and does not ask. Default `false`.
   * @attr night-waking
   */
  declare nightWaking: boolean;
  /**
   * The vessels to tap, in their order: `glass:200 mug:300 cup`, of `cup`, `mug`, `glass`, `can`, `bottle` and `bowl`,
   * with 1 to 3000 ml. Default: all six.
   * @attr presets
   */
  declare presets: string | undefined;

  /** The present, in milliseconds since 1970 UTC. Tests and demonstrations bring their own. Default: that of the device. */
  declare now: () => number;

  readonly #store: RecordStore<FluidRecord>;
  #formatters: { readonly key: readonly unknown[]; readonly value: Formatters } | undefined;
  #device: { readonly minute: number; readonly zone: string } | undefined;
  #copied: boolean | null = null;
  #saved = false;
  #trouble: string | null = null;
  #persisting = false;
  #changedElsewhere = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(locales, fluidMachine);
    this.nightWaking = false;
    // Pages replace `Date.now` more often than `Date`.
    this.now = () => +new Date();
    this.#store = new RecordStore<FluidRecord>(
      this,
      readFluidRecord,
      () => this.now(),
      () => this.#recordsChanged(),
    );
  }

  /** @internal */
  override willUpdate(): void {
    const { minMl = 0, maxMl = Infinity } = this;
    if (minMl > maxMl) {
      warn(
        `<fluid-meter> does not know maxMl ${maxMl} below minMl ${minMl}; their default is used.`,
      );
    }
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    clearTimeout(this.#timer);
  }

  /** Every drink that is known. */
  override get answers(): readonly Drink[] {
    return this.machine.state.drinks.map((drink) => ({ ...drink }));
  }

  /**
   * Clears the drinks and answers that are only in memory, and shows the start. What the person asked this device to
   * remember stays: only the person can delete that.
   */
  override reset(): void {
    super.reset();
    this.#copied = null;
    this.#saved = false;
    this.#store.reset();
  }

  /** @internal */
  override viewOptions(): FluidViewOptions {
    return {
      // Nothing that is shown changes within a minute.
      now: this.#minute,
      timeZone: this.#zone,
      minMl: this.minMl,
      maxMl: this.maxMl,
      nightWaking: this.nightWaking,
      urge: true,
    };
  }

  /** @internal */
  override updated(): void {
    clearTimeout(this.#timer);
    if (!this.isConnected) return;
    // The evening and the next day begin while the page is open, or while the device sleeps: a look every minute.
    this.#timer = setTimeout(
      () => {
        this.machine.advance({ type: 'tick', now: this.now() });
        this.requestUpdate();
      },
      MINUTE - (this.now() % MINUTE) || MINUTE,
    );
  }

  protected override privacy(words: FluidWords): string {
    return this.#store.remembering ? words.privacyKept : words.shared.privacy;
  }

  protected override screen(view: FluidView, words: FluidWords): TemplateResult {
    const { storage, level } = this;
    const store = this.#store;
    const context: RenderContext = {
      view,
      words,
      level,
      format: this.#format(words),
      care: this.care(this.localized.tag),
      send: this.#send,
    };
    const keepsInSight = storage === 'on' && !store.remembering;
    const urgent = urgentNotes(context);
    // What a tap leads to stands below what was tapped; what is there already, at the top.
    const below = view.warned && view.urgent.length > 0;
    return html`
      ${opening(level, words.title, leadText(view, words))}
      ${store.leftover ? leftoverPanel(words, this.#deleteLeftover) : nothing}
      ${keepsInSight ? html`<section part="panel">${keepPanel(words, store, this.#actions)}</section>` : nothing}
      ${doctorQuestion(context)} ${dayMeter(context)} ${below ? nothing : urgent}
      ${logger(context, presetsOf(this.presets), below ? urgent : nothing, this.#troubles(words))}
      ${view.drinks.length > 0 ? [drinkList(context), dayChart(context, !this.nightWaking)] : nothing}
      ${view.result ? nextStep(view.band ? [view.band] : [], view.urgent.length > 0) : nothing}
      ${weekChart(context)} ${doctorFold(context)} ${this.#records(context, keepsInSight)}
      ${provenance(words.shared, this.localized.language)}
    `;
  }

  get #minute(): number {
    const now = this.now();
    return now - (now % MINUTE);
  }

  get #zone(): string {
    if (this.timeZone) return this.timeZone;
    // A device travels, but not within a minute.
    if (this.#device?.minute !== this.#minute) {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      // Some devices name a zone that their browser does not know.
      this.#device = { minute: this.#minute, zone: isTimeZone(timeZone) ? timeZone : 'UTC' };
    }
    return this.#device.zone;
  }

  #format(words: FluidWords): Formatters {
    const { language } = this.localized;
    const key = [language, this.#zone, words];
    if (!this.#formatters?.key.every((part, index) => part === key[index])) {
      this.#formatters = { key, value: createFormatters(language, this.#zone, words) };
    }
    return this.#formatters.value;
  }

  #records({ words }: RenderContext, keepsInSight: boolean) {
    const text = () => plainText(this.machine.state.drinks, this.#format(words));
    const taken = { copied: this.#copied, saved: this.#saved, text };
    const hasDrinks = this.machine.state.drinks.length > 0;
    const taking = hasDrinks ? takePanel(words, taken, this.#actions) : nothing;
    const onlyTaking = this.storage === 'off' || keepsInSight;
    if (onlyTaking && !hasDrinks) return nothing;
    return html`
      <details class="keep">
        <summary data-focus="keep">${words.keep.title}</summary>
        <div class="body">
          ${onlyTaking ? taking : keepPanel(words, this.#store, this.#actions, taking)}
        </div>
      </details>
    `;
  }

  /** What went wrong with a list that is to be kept, beside what was done. */
  #troubles(words: FluidWords): readonly string[] {
    const { remembering, problem } = this.#store;
    return remembering || problem === 'lost' ? troubles(words, this.#store) : [];
  }

  /** The way of everything that a person does: through the machine, then into the records, then told. */
  readonly #send = (act: Act, tapped?: HTMLElement): void => {
    const before = this.machine.state;
    const top = tapped?.getBoundingClientRect().top ?? 0;
    const moment = { now: this.now(), timeZone: this.#zone };
    this.machine.send({ ...act, ...moment });
    const { state } = this.machine;
    if (state === before) return;
    this.#persist(before, state);
    this.#announce(this.#doneText(before, state));
    if (state.drinks !== before.drinks) {
      const { day, result } = this.machine.view;
      this.dispatchEvent(new FluidMeterChangeEvent(day.totalMl, result && day.band));
    }
    if (tapped) void this.#holdInPlace(tapped, top);
  };

  /** What a screen reader says after a step. */
  #doneText(before: FluidState, after: FluidState): string {
    const { words } = this.localized;
    if (after.hardlyUrineAt > before.hardlyUrineAt) return words.hardlyUrine.call;
    return after.message === before.message
      ? ''
      : messageText(after.message, words, this.#format(words));
  }

  /** Lets the records follow from one state to the next. */
  #persist(before: FluidState, after: FluidState): void {
    const { put, remove } = recordChanges(before, after);
    this.#persisting = true;
    if (after.deleted && after.deleted !== before.deleted) this.#store.forget();
    for (const id of remove) this.#store.remove(id);
    for (const record of put) this.#store.put(record);
    if (before.deleted?.remembered && after.message?.how === 'restored') this.#store.remember();
    this.#persisting = false;
    if (this.#changedElsewhere) this.#sync();
  }

  /** The records changed elsewhere; half of what is being stored is not what the person did. */
  #recordsChanged(): void {
    this.#changedElsewhere = this.#persisting;
    if (this.#persisting) return;
    this.#sync();
    this.#announce('');
  }

  #sync(): void {
    this.machine.advance({ type: 'sync', content: contentOf(this.#store.items) });
  }

  /** Says `done`, and what is newly wrong with keeping the list. */
  #announce(done: string): void {
    const { problem } = this.#store;
    const trouble = problem && problem !== this.#trouble ? this.localized.words.keep[problem] : '';
    this.#trouble = problem;
    if (done || trouble) this.announce(`${done} ${trouble}`.trim());
  }

  /** Keeps what was tapped under the finger: the next tap must not meet something else, such as a telephone link. */
  async #holdInPlace(tapped: HTMLElement, top: number): Promise<void> {
    await this.updateComplete;
    const focused = this.shadowRoot?.activeElement;
    if (focused?.matches('[data-focus~=wrong]') || tapped.getClientRects().length === 0) return;
    scrollBy({ top: tapped.getBoundingClientRect().top - top, behavior: 'instant' });
    // What is urgent comes into view from its first line.
    focused?.querySelector(':scope.urgent > p')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #leave = (): void => this.machine.advance({ type: 'leave' });

  readonly #deleteLeftover = (): void => {
    this.#store.deleteLeftover();
    this.announce(this.localized.words.said.deleted());
    this.machine.focusHeading();
  };

  readonly #actions = {
    remember: () => {
      this.#store.remember();
      this.#announce('');
      if (this.#store.remembering) void this.#focusOn('keep');
    },
    deleteAll: () => {
      this.#copied = null;
      this.#saved = false;
      this.#send({ type: 'delete-all', remembered: this.#store.remembering });
    },
    save: () => {
      const { words } = this.localized;
      download(tableText(this.machine.state.drinks, words, this.#format(words)), words.take.name);
      this.#saved = true;
      this.announce(words.take.saved);
    },
    copy: () => void this.#copy(),
  };

  async #focusOn(name: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    moveFocus(this.renderRoot.querySelector<HTMLElement>(`[data-focus~=${name}]`));
  }

  async #copy(): Promise<void> {
    const { words } = this.localized;
    const { drinks } = this.machine.state;
    let copied = true;
    try {
      await navigator.clipboard.writeText(plainText(drinks, this.#format(words)));
    } catch {
      copied = false;
    }
    // The list may be another one by now, or be deleted.
    if (drinks !== this.machine.state.drinks) return;
    this.#copied = copied;
    this.announce(copied ? words.take.copied : words.take.notCopied);
  }
}
