import { html, nothing, type TemplateResult } from 'lit';
import {
  type DaySummary,
  type Drink,
  isTimeZone,
  summariseDay,
  viewFluid,
  type FluidView,
} from '../../core/index.js';
import * as locales from '#locales/fluid-meter.js';
import { LocaleController } from '#locale';
import { OabElement } from '../base/oab-element.js';
import { numberThat, textThat, yesOrNo, type Options } from '../base/options.js';
import { frame, siteText } from '../../parts/frame.js';
import { nextStep, opening, provenance } from '../../parts/screens.js';
import { parsePresets, presetsOf } from '../../core/fluid/presets.js';
import { RecordStore } from '../../controllers/record-store.js';
import { warn } from '../../warn.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { dayChart, weekChart } from './charts.js';
import { DrinkLog, focusOn } from './drink-log.js';
import { download, plainText, tableText } from './export.js';
import { fluidMeter } from './fluid-meter.styles.js';
import { readKept, partitionRecords } from '../../core/fluid/record.js';
import { drinkList, logger } from './logging.js';
import { meter, urgentNotes } from './meter.js';
import { advicePanel, keepPanel, takePanel, troubles } from './panels.js';
import type { Scene } from './scene.js';
import { showIn } from './formatters.js';

/** What a doctor can advise, in ml. */
const advised = numberThat(
  (minMl) => summariseDay([], { minMl, now: 0, timeZone: 'UTC' }).range?.doctor === true,
  undefined,
);

/**
 * Logs drinks against 1.5 to 2 litres, or against the range of a doctor: a glass that fills, the list of today,
 * the day by the hour and the week. Remembers only when a person asks for it.
 *
 * @summary The fluid meter.
 * @tag fluid-meter
 *
 * @slot intro - Text of the site, instead of the element's own.
 * @slot next-step - A link or button of the site, shown once something is logged; never beside an urgent note (`pause`, `thirst`).
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
export class FluidMeter extends OabElement {
  static override styles = [tokens, base, fluidMeter];

  /** @internal */
  static override properties: Options = {
    minMl: { attribute: 'min-ml', read: advised },
    maxMl: { attribute: 'max-ml', read: advised },
    timeZone: { attribute: 'time-zone', read: textThat(isTimeZone) },
    nightWaking: { attribute: 'night-waking', read: yesOrNo },
    presets: { read: textThat((text) => parsePresets(text) !== null) },
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
  readonly #store = new RecordStore(this, readKept, () => this.now());
  readonly #log = new DrinkLog(this, {
    store: this.#store,
    zone: () => this.#zone,
    view: () => this.#view(),
  });
  #copied: boolean | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.nightWaking = false;
    // Pages replace `Date.now` more often than `Date`.
    this.now = () => +new Date();
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
    return partitionRecords(this.#store.items).drinks;
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
    const { words, language, waiting } = this.#locale;
    if (waiting) return siteText;
    const view = this.#view();
    const show = showIn(language, this.#zone, words);
    const scene = { view, words, show, log: this.#log, level: this.level };
    const privacy = this.#store.remembering ? words.privacyKept : words.privacy;
    return frame({ theme: this.theme, language, key: '', screen: this.#screen(scene), privacy });
  }

  /** @internal */
  override updated(): void {
    clearTimeout(this.#timer);
    if (!this.isConnected) return;
    // The evening and the next day begin while the page is open, or while the device sleeps: a look every minute.
    const left = 60_000 - (this.now() % 60_000) || 60_000;
    this.#timer = setTimeout(() => this.requestUpdate(), left);
  }

  get #zone(): string {
    const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Some devices name a zone that their browser does not know.
    return [this.timeZone, device].find(isTimeZone) ?? 'UTC';
  }

  #view(): FluidView {
    const { drinks, advice } = partitionRecords(this.#store.items);
    return viewFluid(
      { drinks, last: null },
      {
        now: this.now(),
        timeZone: this.#zone,
        minMl: this.minMl,
        maxMl: this.maxMl,
        ...(advice && { ...advice, doctor: true }),
        nightWaking: this.nightWaking,
        urge: true,
      },
    );
  }

  #screen(scene: Scene): TemplateResult {
    const { view, words } = scene;
    const { storage } = this;
    const { advice, drinks } = partitionRecords(this.#store.items);
    const inSight = storage === 'on' && !this.#store.remembering;
    const taking = drinks.length > 0 ? this.#taking(scene) : nothing;
    const urgent = urgentNotes(scene, this.care(this.#locale.tag));
    // What a tap leads to stands below what was tapped; what is there already, at the top.
    const below = this.#log.warned && view.urgent.length > 0;
    const wrong = this.#store.remembering ? troubles(words, this.#store) : [];
    return html`
      ${opening(this.level, words.title, view.day.range?.doctor === false ? words.lead : words.leadDoctor)}
      ${inSight ? html`<section part="panel">${this.#keeping(scene, nothing)}</section>` : nothing}
      ${meter(scene)} ${below ? nothing : urgent}
      ${logger(scene, presetsOf(this.presets), below ? urgent : nothing, wrong)}
      ${
        view.drinks.length > 0
          ? [
              drinkList(scene),
              dayChart(scene, this.nightWaking),
              nextStep(view.band ? [view.band] : [], view.urgent.length > 0),
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

  #clear(): void {
    this.#copied = null;
    this.#log.clear();
  }

  #keeping({ words }: Scene, more: unknown) {
    return keepPanel(
      words,
      this.#store,
      () => {
        this.#store.remember();
        if (this.#store.remembering) void focusOn(this, '.keep summary');
      },
      () => {
        this.#clear();
        this.#store.forget();
        this.#log.tell();
        void focusOn(this, '[part~=heading]');
      },
      more,
    );
  }

  #taking({ words, show }: Scene) {
    const text = () => plainText(this.answers, show);
    return takePanel(
      words,
      this.#copied,
      text,
      () => download(tableText(this.answers, words, show), words.take.name),
      () => void this.#copy(text()),
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
}
