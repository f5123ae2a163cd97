import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locales.js';
import { icon } from './icons.js';

/** What every screen of every element stands in. */
export interface Frame {
  readonly language: string;
  readonly theme: string;
  /** The line about privacy that is always last. */
  readonly privacy: string;
}

/** The box around a screen, with its language and direction, and the privacy line below. */
export function frame({ language, theme, privacy }: Frame, screen: TemplateResult) {
  return html`
    <div part="base" class="base ${theme}" lang=${language} dir=${directionOf(language)}>
      ${screen}
      <p part="privacy-note" class="privacy">${icon('lock')}<span>${privacy}</span></p>
    </div>
  `;
}

/** A heading of `level`. The main one of a screen takes the focus when a person arrives there. */
export function heading(level: number, text: string, main = false, parts = '') {
  return html`<span
    role="heading"
    aria-level=${Math.min(level, 6)}
    tabindex=${main ? -1 : nothing}
    part=${main ? `heading ${parts}` : nothing}
    class=${main ? 'heading' : 'subheading'}
    >${text}</span
  >`;
}

/** Each text as a paragraph. */
export const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** The texts as a list, or nothing when there are none. */
export const list = (texts: readonly string[]) =>
  texts.length > 0
    ? html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
