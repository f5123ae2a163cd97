import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../words/locales.js';
import { icon } from './icons.js';

/** The box around a screen, with its language and direction, and the privacy line that is always last. */
export const frame = (
  theme: string,
  language: string,
  { privacy }: { readonly privacy: string },
  screen: TemplateResult,
) => html`
  <div part="base" data-theme=${theme} lang=${language} dir=${directionOf(language)}>
    ${screen}
    <p part="privacy-note">${icon('lock')}<span>${privacy}</span></p>
  </div>
`;

/** The main heading of a screen, of `level`: it takes the focus when a person arrives there. */
export const heading = (level: number, text: string, part = '') => html`
  <span role="heading" aria-level=${level} tabindex="-1" part="heading ${part}">${text}</span>
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
