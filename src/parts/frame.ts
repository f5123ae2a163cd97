import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf } from '../words/locales.js';
import { icon } from './icons.js';

/** What common tools that record visits leave out, each by a mark of its own: nothing in here is theirs to keep. */
const NOT_TO_RECORD = 'rr-block ph-no-capture fs-exclude sentry-block';

/** What a frame holds. */
export interface FrameContent {
  readonly theme: string;
  readonly language: string;
  /** Names the screen: another key is drawn as new DOM, so that nothing of the screen before can stay in it. */
  readonly key: string;
  readonly screen: unknown;
  /** What a screen reader says without moving; stands in a live region that is there from the first drawing. */
  readonly message?: string;
  readonly privacy: string;
}

/** The text of the site, for as long as an element has no words in the language of the page. */
export const siteText = html`<slot></slot>`;

/** The box around a screen, with its language and direction, and the privacy line that is always last. */
export const frame = ({
  theme,
  language,
  key,
  screen,
  message = '',
  privacy,
}: FrameContent) => html`
  <div
    part="base"
    class=${NOT_TO_RECORD}
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-matomo-mask
    data-theme=${theme}
    lang=${language}
    dir=${directionOf(language)}
  >
    ${keyed(key, screen)}
    <p role="status" class="unseen" .textContent=${message}></p>
    <p part="privacy-note">${icon('lock')}<span>${privacy}</span></p>
  </div>
`;

/**
 * The line above a heading that tells where one is. On every screen that a press leads to: a screen reader that is
 * put on the first text of what replaced the pressed button would else not speak when the focus comes there too.
 */
export const whereabouts = (text: string) => html`<p part="progress" id="whereabouts">${text}</p>`;

/**
 * The main heading of a screen, of `level`: it takes the focus when a person arrives there. Its text is a block in a
 * block: Orca puts itself on the text without a word when the pressed button is gone, and speaks only if the focus
 * then comes to something else. `described`: whether {@link whereabouts} stands above it.
 */
export const heading = (level: number, text: string, part = '', described = true) => html`
  <span
    role="heading"
    aria-level=${level}
    aria-describedby=${described ? 'whereabouts' : nothing}
    tabindex="-1"
    part="heading ${part}"
    data-focus="heading"
    >${html`<div>${text}</div>`}</span
  >
`;

/** A heading one below `level`. */
export const subheading = (level: number, text: string) => html`
  <span role="heading" aria-level=${Math.min(level + 1, 6)}>${text}</span>
`;

/** Each text as a paragraph. */
export const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** The texts as a list below what they are, or nothing when there are none. */
export const list = (texts: readonly string[], name: unknown = nothing) =>
  texts.length > 0
    ? html`${name}
        <ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`
    : nothing;
