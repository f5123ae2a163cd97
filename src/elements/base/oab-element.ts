import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { PressGuard } from '../../controllers/press-guard.js';
import { countryOfLanguage, parseCountry, type CareOptions } from '../../core/index.js';
import { VERSION } from '../../version.js';
import { showFallback } from './fallback.js';
import { keepPlace } from './keep-place.js';
import { country, numberThat, oneOf, phone, readOptions, type Options } from './options.js';

/** Events that reach the page from inside, with what they come from, although nobody there needs them. */
const PRIVATE_EVENTS = ['input', 'change'] as const;

/**
 * What all elements share: the common options and how they are read, and a drawing that nobody else can pull apart
 * from the state.
 * Every option is an attribute and a property; a bad value gets its default and one line on the console.
 * The defaults of the custom properties stand in `themes/default.css`.
 *
 * @attr {string} lang - Language of the words. Default: that of the nearest ancestor that has one, else Dutch.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The main heading, and that of each question.
 * @csspart lead - The text at the start.
 * @csspart panel - A block that stands apart, such as what to do when it gets worse.
 * @csspart action - Every button and telephone link.
 * @csspart primary - An action that is the one clear thing to do.
 * @csspart secondary - An action that is quiet.
 * @csspart privacy-note - The last line.
 *
 * @cssproperty --oab-accent - Colour of the main action, of what is chosen and of pictures.
 * @cssproperty --oab-on-accent - Text on the accent.
 * @cssproperty --oab-surface - Ground of the box, of buttons and of fields; must be opaque.
 * @cssproperty --oab-raised - Ground of panels, of what is chosen and of heads of cards; thin lines.
 * @cssproperty --oab-text - Text.
 * @cssproperty --oab-text-soft - Hints, progress and small print.
 * @cssproperty --oab-line - Borders of choices, buttons and fields.
 * @cssproperty --oab-focus - The ring around what has the focus.
 * @cssproperty --oab-font - Font family; that of the page.
 * @cssproperty --oab-gap - Room between blocks.
 * @cssproperty --oab-radius - Roundness of the box; that of what is in it follows.
 * @cssproperty --oab-border - Width of the borders of choices, buttons and fields.
 * @cssproperty --oab-max-width - Greatest width of the box.
 * @cssproperty --oab-scroll-margin - Room kept above a new screen, for a header of the page that cannot be measured.
 */
export abstract class OabElement extends LitElement {
  /** Version of the package that this element comes from. */
  static readonly version: string = VERSION;

  /** @internal */
  static override properties: Options = {
    theme: { read: oneOf('auto', 'light', 'dark') },
    country: { read: country },
    gpPhone: { attribute: 'gp-phone', read: phone },
    outOfHoursPhone: { attribute: 'out-of-hours-phone', read: phone },
    midwifePhone: { attribute: 'midwife-phone', read: phone },
    headingLevel: {
      attribute: 'heading-level',
      read: numberThat((level) => [1, 2, 3, 4, 5, 6].includes(level), 2),
    },
    storage: { read: oneOf('ask', 'off', 'on') },
  };

  /**
   * Colours: `auto` follows the inherited `color-scheme`, `light` and `dark` fix it. Default `auto`.
   * @attr theme
   */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * ISO 3166-1 code of the country whose telephone numbers are shown. Default: by language; unknown: words only.
   * @attr country
   */
  declare country: string | undefined;
  /**
   * Telephone number of the GP, as people write it. What cannot be read as one number is shown as text; text without a number is left out.
   * @attr gp-phone
   */
  declare gpPhone: string | undefined;
  /**
   * Telephone number of the out-of-hours service. Default: the national number, where there is one.
   * @attr out-of-hours-phone
   */
  declare outOfHoursPhone: string | undefined;
  /**
   * Telephone number of the midwife or maternity ward, for who is pregnant or just gave birth. Default: words only.
   * @attr midwife-phone
   */
  declare midwifePhone: string | undefined;
  /**
   * Level of the main heading, 1 to 6. Default 2.
   * @attr heading-level
   */
  declare headingLevel: number;
  /**
   * Whether the element may remember things: `ask`, `off` or `on`. Answers about health are never stored. Default `ask`.
   * @attr storage
   */
  declare storage: 'ask' | 'off' | 'on';

  /** Leaves out presses that a person did not mean. */
  protected readonly pressGuard = new PressGuard(this);
  /** Sees what others do to what was drawn. */
  readonly #watch = new MutationObserver((records) => this.#notice(records));
  /** Whether somebody else, such as a translator, rewrote what was drawn. */
  #rewritten = false;

  constructor() {
    super();
    this.theme = 'auto';
    this.headingLevel = 2;
    this.storage = 'ask';
  }

  /** A document keeps its own style sheets: in another one, such as a frame, the styles have to be made anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const root = this.shadowRoot;
    // Test environments without layout, such as some of jsdom, have no such style sheets.
    if (!root || !view || !('replaceSync' in view.CSSStyleSheet.prototype)) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    for (const type of PRIVATE_EVENTS) {
      root.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#watch.observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  }

  /** @internal */
  protected static override finalize(): void {
    // Lit comes here once more for every class below.
    const done = Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!done)
      readOptions(this.prototype, Object.hasOwn(this, 'properties') ? this.properties : {});
  }

  /**
   * The script may come while somebody is at a telephone link of the fallback text: the first drawing waits for them.
   * @internal
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    // In jsdom `:focus-within` throws where nothing has the focus.
    const { activeElement = null } = this.getRootNode() as Partial<DocumentOrShadowRoot>;
    if (!this.hasUpdated && this.contains(activeElement)) {
      await showFallback(this);
      this.pressGuard.screenCame();
    }
    return super.scheduleUpdate();
  }

  /**
   * Draws, and draws everything anew where somebody else changed what was drawn: Lit writes to the nodes that it made,
   * and would go on writing to nodes that a translator has put aside.
   * @internal
   */
  protected override update(changed: PropertyValues<this>): void {
    this.#notice(this.#watch.takeRecords());
    if (this.#rewritten) this.#drawAnew(changed);
    else {
      try {
        super.update(changed);
      } catch {
        this.#drawAnew(changed);
      }
    }
    // These were our own.
    this.#watch.takeRecords();
  }

  #drawAnew(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    const returnToPlace = keepPlace(root);
    const end = document.createComment('');
    root.replaceChildren(end);
    // Lit keeps what it knows of a drawing with the node that ends it: with another node it begins anew.
    this.renderOptions.renderBefore = end;
    this.#rewritten = false;
    super.update(changed);
    returnToPlace();
  }

  #notice(records: readonly MutationRecord[]): void {
    const root = this.renderRoot;
    // What an element adds beside its drawing, such as the frame it prints from, is not in the way.
    this.#rewritten ||= records.some(
      ({ target, removedNodes }) =>
        target !== root || [...removedNodes].some(({ nodeName }) => nodeName !== 'IFRAME'),
    );
  }

  /** The level of the main heading. */
  protected get level(): number {
    return this.headingLevel;
  }

  /** Whom a person can call; `languageTag` gives the country where the host gives none. */
  protected care(languageTag: string): CareOptions {
    return {
      country:
        this.country === undefined ? countryOfLanguage(languageTag) : parseCountry(this.country),
      gpPhone: this.gpPhone,
      outOfHoursPhone: this.outOfHoursPhone,
      midwifePhone: this.midwifePhone,
    };
  }
}
