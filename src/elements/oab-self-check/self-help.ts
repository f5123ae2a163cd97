/** What the self-check teaches: the picture of the false alarm, why struggle makes it louder, the first steps. */
import { html } from 'lit';
import type { SelfCheckWords } from '../../locales/oab-self-check.js';
import { heading, paragraphs } from '../../shared/parts/frame.js';

/** A bladder that is far from full, and a signal that rises on its way to the head: the wave of the urge. */
const picture = ({ brain, bladder, signal }: SelfCheckWords['teach']['picture']) => html`
  <svg class="alarm" viewBox="0 0 320 150" role="img" aria-label="${signal}: ${bladder}, ${brain}">
    <path class="body" d="M58 24c26 0 44 16 44 38 0 26-22 48-44 48S14 88 14 62c0-22 18-38 44-38z" />
    <path class="water" d="M19 78c10-6 20 5 39 0s28 5 39 0c-6 19-22 32-39 32S25 97 19 78z" />
    <path class="body" d="M50 110v10M66 110v10M44 24c-2-8-6-12-10-14M72 24c2-8 6-12 10-14" />
    <path class="signal" d="M112 66c12 0 12-12 24-12s12 24 24 24 12-46 24-46 12 34 26 34" />
    <path
      class="body"
      d="M240 110c0-12-14-18-14-44 0-26 20-44 44-44s40 18 40 40c0 10 4 14 6 20 1 4-4 5-6 6v10c0 6-4 8-10 8h-8v8"
    />
    <path
      class="thought"
      d="M248 56c0-12 20-16 26-6 12-4 22 8 14 17 2 11-12 15-18 8-12 6-26-6-22-19z"
    />
    <text x="58" y="144">${bladder}</text>
    <text x="160" y="108">!</text>
    <text x="270" y="144">${brain}</text>
  </svg>
`;

/** Everything that is taught, below a heading of `headingLevel`. */
export function selfHelp({ teach }: SelfCheckWords, headingLevel: number) {
  const section = ({ title, text }: { title: string; text: string[] }) => html`
    ${heading(headingLevel, title)} ${paragraphs(text)}
  `;
  return html`
    <section class="teach">
      ${picture(teach.picture)} ${section(teach.alarm)} ${section(teach.struggle)}
      ${heading(headingLevel, teach.steps.title)}
      <ol>
        ${teach.steps.items.map((item) => html`<li>${item}</li>`)}
      </ol>
      ${section(teach.fluid)} ${section(teach.gp)}
    </section>
  `;
}
