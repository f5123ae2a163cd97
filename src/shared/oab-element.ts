import { LitElement, type PropertyDeclarations } from 'lit';
import { countryOfLanguage, type CareOptions } from '../core/index.js';
import { VERSION } from '../version.js';
import { checkPhone, readChoice, readCountry, readHeadingLevel } from './options.js';

const THEMES = ['auto', 'light', 'dark'] as const;
const STORAGE = ['ask', 'off', 'on'] as const;

/** The shared options as the templates use them. */
export interface Options {
  readonly care: CareOptions;
  readonly theme: (typeof THEMES)[number];
  readonly headingLevel: number;
}

/**
 * What all elements share: the common options and how they are read.
 * Every option is an attribute and a property; a bad value gets its default and one warning in development.
 */
export abstract class OabElement extends LitElement {
  /** Version of the package that this element comes from. */
  static readonly version: string = VERSION;

  /** @internal */
  static override properties: PropertyDeclarations = {
    theme: {},
    country: {},
    gpPhone: { attribute: 'gp-phone' },
    outOfHoursPhone: { attribute: 'out-of-hours-phone' },
    headingLevel: { attribute: 'heading-level' },
    storage: {},
  };

  /** Colours: `auto` follows the inherited `color-scheme`, `light` and `dark` fix it. Default `auto`. */
  declare theme: (typeof THEMES)[number];
  /** ISO 3166-1 code of the country whose telephone numbers are shown. Default: by language; unknown: words only. */
  declare country: string | undefined;
  /** Telephone number of the GP, as people write it. Anything that is no telephone number is left out. */
  declare gpPhone: string | undefined;
  /** Telephone number of the out-of-hours service. Default: the national number, where there is one. */
  declare outOfHoursPhone: string | undefined;
  /** Level of the main heading, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Whether the element may remember things: `ask`, `off` or `on`. Answers about health are never stored. Default `ask`. */
  declare storage: (typeof STORAGE)[number];

  constructor() {
    super();
    this.theme = 'auto';
    this.headingLevel = 2;
    this.storage = 'ask';
  }

  /** A document keeps its own style sheets: moved into another one, the styles have to be made anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const root = this.shadowRoot;
    if (!view || !root) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
  }

  /** The shared options, with defaults in place of what does not fit. */
  protected readOptions(languageTag: string): Options {
    const tag = this.localName;
    readChoice(tag, 'storage', this.storage, STORAGE);
    const care: CareOptions = {
      country:
        this.country === undefined
          ? countryOfLanguage(languageTag)
          : readCountry(tag, this.country),
      gpPhone: checkPhone(tag, 'gp-phone', this.gpPhone),
      outOfHoursPhone: checkPhone(tag, 'out-of-hours-phone', this.outOfHoursPhone),
    };
    return {
      care,
      theme: readChoice(tag, 'theme', this.theme, THEMES),
      headingLevel: readHeadingLevel(tag, this.headingLevel),
    };
  }
}
