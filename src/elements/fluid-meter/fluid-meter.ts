import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  transitionFluid,
  type DaySummary,
  type Drink,
  type FluidChange,
  type FluidEvent,
  type FluidState,
} from '../../core/index.js';
import { calendarOf, isTimeZone, contactOf, viewFluid, type FluidView } from '../../core/views.js';
import { locales } from '../../locales/fluid-meter.js';
import { OabProgressEvent, tellNextStep } from '../../shared/events.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { OabElement } from '../../shared/oab-element.js';
import { contactLinks } from '../../shared/parts/care-card.js';
import { frame, paragraphs } from '../../shared/parts/frame.js';
import { nextStep, opening, provenance } from '../../shared/parts/screens.js';
import { presetsOf } from '../../shared/presets.js';
import { newId, RecordStore } from '../../shared/record-store.js';
import { base } from '../../theme/base.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { dayChart, weekChart } from './charts.js';
import { download, plainText, tableText } from './export.js';
import { FluidMeterChangeEvent } from './fluid-meter.events.js';
import { fluidMeter } from './fluid-meter.styles.js';
import { KEEPING, sortKept } from './kept.js';
import { drinkList, logger, readForm, type Wrong } from './logging.js';
import { meter, notesOf, URGENT } from './meter.js';
import { advicePanel, keepPanel, takePanel } from './panels.js';
import type { Scene } from './scene.js';
import { showIn } from './show.js';

/**
 * Logs drinks against 1.5 to 2 litres, or against the range of a doctor: a glass that fills, the list of today,
 * the day by the hour and the week. Remembers only when a person asks for it.
 *
 * @summary The fluid meter.
 * @tag fluid-meter
 *
 * @slot intro - Text of the site, instead of the element's own.
 * @slot next-step - A link or button of the site, shown once something is logged.
 * @slot next-step-(band) - Shown only while the day is in that band, such as `next-step-above`.
 * @slot disclaimer - What the site says about its information, instead of the element's own line.
 *
 * @csspart meter - The glass.
 *
 * @cssproperty --oab-emergency - Colour of what is wrong in a field.
 * @cssproperty --oab-water - Colour of water in the pictures; that of the accent. Set it when the accent is red or yellow.
 *
 * @fires {OabProgressEvent} fluid-meter-start - A person logged a first drink. Bubbles, composed, carries no answer.
 * @fires {OabProgressEvent} fluid-meter-step - A person logged, changed or removed another. Bubbles, composed, carries no answer.
 * @fires {OabNextStepEvent} fluid-meter-next-step - The site's own next step was chosen. Bubbles, composed.
 * @fires {FluidMeterChangeEvent} fluid-meter-change - Total and band of the day. Does not bubble.
 */
export class FluidMeter extends OabElement {
  static override styles = [tokens, base, fluidMeter];

  /** @internal */
  static override properties: PropertyDeclarations = {
    minMl: { type: Number, attribute: 'min-ml' },
    maxMl: { type: Number, attribute: 'max-ml' },
    timeZone: { attribute: 'time-zone' },
    nightWaking: { type: Boolean, attribute: 'night-waking' },
    presets: {},
  };

  /** The least a doctor advises, in whole ml, 250 to 6000. Shown as a doctor's advice. Default: the usual range. */
  declare minMl: number | undefined;
  /** The most a doctor advises, in whole ml, 250 to 6000. Shown as a doctor's advice. Default: the usual range. */
  declare maxMl: number | undefined;
  /** IANA name of the time zone whose midnight begins the day. Default: that of the device. */
  declare timeZone: string | undefined;
  /** Whether the person wakes at night to pass urine: the meter then speaks of the evening. Default `false`. */
  declare nightWaking: boolean;
  /**
   * The vessels to tap, in their order: `glass:200 mug:300 cup`, of `cup`, `mug`, `glass`, `can`, `bottle` and `bowl`,
   * with 1 to 3000 ml. Default: all six.
   */
  declare presets: string | undefined;

  /** The present, in milliseconds since 1970 UTC. Tests and demonstrations bring their own. Default: that of the device. */
  now: () => number;

  readonly #locale = new LocaleController(this, locales);
  readonly #store = new RecordStore(this, { ...KEEPING, now: () => this.now() });
  #last: FluidChange | null = null;
  #said: { readonly change: FluidChange; readonly undone: boolean } | null = null;
  #wrong: Wrong | null = null;
  #editing: string | null = null;
  #copied: boolean | null = null;
  #focus = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.nightWaking = false;
    // Pages replace `Date.now` more often than `Date`.
    this.now = () => +new Date();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** The day so far, or `null` when nothing is logged. */
  get result(): DaySummary | null {
    const { drinks, day } = this.#view();
    return drinks.length > 0 ? day : null;
  }

  /** Every drink that is known. */
  get answers(): readonly Drink[] {
    return sortKept(this.#store.items).drinks;
  }

  /**
   * Forgets the drinks and the doctor's advice that are only in memory, and shows the start. What the person asked
   * this device to remember stays: only the person can delete that.
   */
  reset(): void {
    this.#clear();
    this.#store.reset();
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language } = this.#locale;
    const view = this.#view();
    const show = showIn(language, this.#zone, words);
    const scene = { view, words, show, level: this.level };
    const privacy = this.#store.remembering ? words.privacyKept : words.privacy;
    return frame(this.theme, language, { privacy }, this.#screen(scene));
  }

  /** @internal */
  override updated(): void {
    if (this.#focus) {
      this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
      this.#focus = '';
    }
    // The evening and the next day begin while the page is open, or while the device sleeps.
    clearTimeout(this.#timer);
    if (!this.isConnected) return;
    const now = this.now();
    const instantOf = calendarOf(now, this.#zone);
    const next = [instantOf(20), instantOf(24)].find((at) => at > now) ?? now + 60_000;
    this.#timer = setTimeout(() => this.requestUpdate(), next - now || 60_000);
  }

  get #zone(): string {
    if (isTimeZone(this.timeZone)) return this.timeZone as string;
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get #state(): FluidState {
    return { drinks: this.answers, last: this.#last };
  }

  #view(): FluidView {
    const { advice } = sortKept(this.#store.items);
    return viewFluid(this.#state, {
      now: this.now(),
      timeZone: this.#zone,
      minMl: this.minMl,
      maxMl: this.maxMl,
      ...(advice && { ...advice, doctor: true }),
      nightWaking: this.nightWaking,
      urge: true,
    });
  }

  #screen(scene: Scene): TemplateResult {
    const { view, words } = scene;
    const { storage } = this;
    const { advice, drinks } = sortKept(this.#store.items);
    const inSight = storage === 'on' && !this.#store.remembering;
    const taking = drinks.length > 0 ? this.#taking(scene) : nothing;
    return html`
      ${opening(this.level, words.title, words.lead)}
      ${inSight ? html`<section part="panel">${this.#keeping(scene, nothing)}</section>` : nothing}
      ${meter(scene)} ${this.#notes(scene)}
      ${logger(scene, presetsOf(this.presets), this.#done(scene), this.#wrong, this.#log)}
      ${
        view.drinks.length > 0
          ? [
              drinkList(scene, this.#wrong, {
                editing: this.#editing,
                edit: this.#edit,
                save: this.#save,
                remove: ({ id }) => this.#send({ type: 'remove', id }, '.undo'),
              }),
              dayChart(scene, this.nightWaking),
              nextStep(
                view.status === 'under-way' || !view.day.band ? [] : [view.day.band],
                view.day.notes.some((note) => URGENT.includes(note)),
                (event) => tellNextStep(this, event),
              ),
            ]
          : nothing
      }
      ${weekChart(scene)}
      ${advicePanel(words, advice, view.day, (advice) => {
        if (advice) this.#store.put({ id: 'advice', ...advice });
        else this.#store.remove('advice');
      })}
      ${
        (storage === 'off' || inSight) && drinks.length === 0
          ? nothing
          : html`
              <details class="keep">
                <summary>${words.keep.title}</summary>
                <div class="body">
                  ${storage === 'off' || inSight ? taking : this.#keeping(scene, taking)}
                </div>
              </details>
            `
      }
      ${provenance(words.common, this.#locale.language)}
    `;
  }

  #notes(scene: Scene) {
    const { view, words } = scene;
    const notes = notesOf(scene, true);
    if (notes.length === 0) return nothing;
    const roles = view.day.notes.includes('pause')
      ? (['gp', 'emergency'] as const)
      : (['gp'] as const);
    const contacts = roles
      .map((role) => contactOf(role, this.care(this.#locale.tag)))
      .filter(({ role, phone }) => phone || role === 'emergency');
    return html`
      <div part="panel" class="urgent" tabindex="-1">
        ${paragraphs(notes)} ${contactLinks(contacts, words, true)}
      </div>
    `;
  }

  /** What was just done, and the way back. */
  #done({ words, show }: Scene) {
    const said = this.#said;
    const { before, after } = said?.change ?? {};
    const drink = after ?? before;
    const undone = before && !after ? words.said.gone : words.said.back;
    const did = !before ? words.said.added : after ? words.said.changed : words.said.removed;
    return html`
      <div class="row done">
        <p role="status" tabindex="-1">
          ${drink ? (said?.undone ? undone : did)(show.drink(drink)) : nothing}
        </p>
        ${
          this.#last
            ? html`
                <button
                  type="button"
                  class="undo"
                  part="action secondary"
                  @click=${() => this.#send({ type: 'undo' }, '.done p')}
                >
                  ${words.undo}
                </button>
              `
            : nothing
        }
      </div>
    `;
  }

  /** Puts the screen back as it was before anything was done on it. */
  #clear(): void {
    this.#last = this.#said = this.#wrong = this.#editing = this.#copied = null;
    this.shadowRoot?.querySelector('form')?.reset();
  }

  #keeping({ words }: Scene, more: unknown) {
    return keepPanel(
      words,
      this.#store,
      () => {
        this.#store.remember();
        if (this.#store.remembering) this.#focus = '.keep summary';
      },
      () => {
        this.#clear();
        this.#store.forget();
        this.#focus = '[part~=heading]';
      },
      more,
    );
  }

  #taking({ words, show }: Scene) {
    return takePanel(
      words,
      this.#copied,
      () => download(tableText(this.answers, words, show), words.take.name),
      () => void this.#copy(plainText(this.answers, show)),
    );
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = true;
    } catch {
      this.#copied = false;
    }
    this.requestUpdate();
  }

  readonly #log = (form: HTMLFormElement, ml?: number): void => {
    const filled = readForm(form);
    const now = this.now();
    const { kind, time, ago } = filled;
    const at = ml === undefined && time ? this.#instantOf(time) : now - ago * 60_000;
    const drink = { id: newId(), at, kind, ml: ml ?? filled.ml };
    if (!this.#put(drink, '')) return;
    // What was drunk stays chosen for the next one; when it was does not.
    for (const name of ['when', 'time']) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      field.value = name === 'when' ? '0' : '';
    }
  };

  readonly #save = (form: HTMLFormElement, before: Drink): void => {
    const { kind, ml, time } = readForm(form);
    const same = time === '' || this.#instantOf(time) === Math.floor(before.at / 60_000) * 60_000;
    const at = same ? before.at : this.#instantOf(time);
    if (this.#put({ id: before.id, at, kind, ml }, before.id)) this.#editing = null;
  };

  readonly #edit = (id: string | null): void => {
    const { drinks } = this.#view();
    const row = drinks.findIndex((drink) => drink.id === this.#editing) + 1;
    this.#focus = id ? '.drinks select' : `.drinks li:nth-child(${row}) button`;
    this.#wrong = null;
    this.#editing = id;
    this.requestUpdate();
  };

  /** The instant at which the clocks of today show `time`, such as `14:20`. */
  #instantOf(time: string): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return calendarOf(this.now(), this.#zone)(hours + minutes / 60);
  }

  /** Logs or changes a drink, or says what is wrong with it in the form of that name. */
  #put(drink: Drink, form: string): boolean {
    const now = this.now();
    const put = this.#send({ type: 'put', drink, now }, form ? '.undo' : '');
    this.#wrong = put ? null : { form, field: drink.at > now ? 'time' : 'ml' };
    if (!put) this.#focus = '[aria-describedby=wrong]';
    this.requestUpdate();
    return put;
  }

  /** Takes what a person did with the log; the focus then goes to what `focus` finds. */
  #send(event: FluidEvent, focus: string): boolean {
    const before = this.#state;
    const next = transitionFluid(before, event);
    if (next === before) return false;
    const { last } = before;
    const undone = event.type === 'undo';
    const change = undone && last ? { before: last.after, after: last.before } : next.last;
    if (!change) return false;
    const known = this.#view().day.notes;
    if (change.after) this.#store.put(change.after);
    else if (change.before) this.#store.remove(change.before.id);
    this.#last = next.last;
    this.#said = { change, undone };
    const { totalMl, band, notes } = this.#view().day;
    // What is urgent may stand above what is in sight, and nothing else says it.
    const urgent = URGENT.some((note) => notes.includes(note) && !known.includes(note));
    this.#focus = urgent ? '.urgent' : focus;
    this.dispatchEvent(
      new OabProgressEvent(this.localName, before.drinks.length > 0 ? 'step' : 'start'),
    );
    this.dispatchEvent(new FluidMeterChangeEvent(totalMl, band));
    return true;
  }
}
