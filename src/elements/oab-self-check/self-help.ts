/** What the self-check teaches: the early signal and the bladder at rest, why struggle can make it worse, first steps. */
import { html, nothing } from 'lit';
import type { Trigger } from '../../core/index.js';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { list, paragraphs, subheading } from '../../parts/frame.js';

const WAVES = {
  /** The signal rises on its way to the head: the wave of the urge. */
  signal: 'M112 66c12 0 12-12 24-12s12 24 24 24 12-46 24-46 12 34 24 34',
  /** The same signal, low: the head need not listen. */
  rest: 'M112 66c12 0 12-4 24-4s12 8 24 8 12-8 24-8 12 4 24 4',
};

/** A bladder that is far from full, and the signal on its way to the head: early, or at rest. */
const drawing = (
  state: keyof typeof WAVES,
  { brain, bladder, [state]: caption }: SelfCheckWords['teach']['picture'],
) => html`
  <svg
    class="picture"
    viewBox="0 0 330 152"
    role="img"
    aria-label="${caption}: ${bladder}, ${brain}"
  >
    <path d="M14 62a44 44 0 1 1 88 0 44 44 0 1 1-88 0M50 106v14M66 106v14" />
    <path class="water" d="M18 76c20-10 20 8 40 0s20 6 40 0a44 44 0 0 1-80 0" />
    <path class="signal" d=${WAVES[state]} />
    <path d="M240 120c0-20-16-26-16-56a42 42 0 1 1 86 0l8 18-8 6v18h-18v14" />
    <path
      d="M246 74a14 14 0 0 1 2-26 16 16 0 0 1 30-4 14 14 0 0 1 10 24 14 14 0 0 1-22 6 14 14 0 0 1-20 0"
    />
    <text x="58" y="144">${bladder}</text>
    <text x="184" y="20">${state === 'signal' ? '!' : ''}</text>
    <text x="266" y="144">${brain}</text>
  </svg>
`;

/** Everything that is taught, in sections below a heading of `level`, with a tip for each moment that was named. */
export const selfHelp = (
  { teach: { picture, ...sections }, tips, tipsTitle }: SelfCheckWords,
  level: number,
  triggers: readonly Trigger[],
) => html`
  ${drawing('signal', picture)} ${drawing('rest', picture)}
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
  ${
    triggers.length > 0
      ? html`<section>
          ${subheading(level, tipsTitle)} ${list(triggers.map((id) => tips[id]))}
        </section>`
      : nothing
  }
`;
