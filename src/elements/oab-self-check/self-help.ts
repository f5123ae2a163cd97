/** What the self-check teaches: the picture of the early signal, why struggle makes it louder, the first steps. */
import { html } from 'lit';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { paragraphs, subheading } from '../../parts/frame.js';

/** A bladder that is far from full, and a signal that rises on its way to the head: the wave of the urge. */
const drawing = ({ brain, bladder, signal }: SelfCheckWords['teach']['picture']) => html`
  <svg
    class="picture"
    viewBox="0 0 330 152"
    role="img"
    aria-label="${signal}: ${bladder}, ${brain}"
  >
    <path d="M14 62a44 44 0 1 1 88 0 44 44 0 1 1-88 0M50 106v14M66 106v14" />
    <path class="water" d="M18 76c20-10 20 8 40 0s20 6 40 0a44 44 0 0 1-80 0" />
    <path class="signal" d="M112 66c12 0 12-12 24-12s12 24 24 24 12-46 24-46 12 34 24 34" />
    <path d="M240 120c0-20-16-26-16-56a42 42 0 1 1 86 0l8 18-8 6v18h-18v14" />
    <path
      d="M246 74a14 14 0 0 1 2-26 16 16 0 0 1 30-4 14 14 0 0 1 10 24 14 14 0 0 1-22 6 14 14 0 0 1-20 0"
    />
    <text x="58" y="144">${bladder}</text>
    <text x="184" y="20">!</text>
    <text x="266" y="144">${brain}</text>
  </svg>
`;

/** Everything that is taught, in sections below a heading of `level`. */
export const selfHelp = (
  { teach: { picture, ...sections } }: SelfCheckWords,
  level: number,
) => html`
  ${drawing(picture)}
  ${Object.values(sections).map(
    (section) => html`
      <section>
        ${subheading(level, section.title)}
        ${
          'items' in section
            ? html`<ol>
                ${section.items.map((item) => html`<li>${item}</li>`)}
              </ol>`
            : paragraphs(section.text)
        }
      </section>
    `,
  )}
`;
