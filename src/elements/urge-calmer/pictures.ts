/** The pictures: soft leaves around a pool whose water rises and sinks with the breath, and a flower that opens. */
import { html, svg } from 'lit';
import type { BreathView } from '../../core/index.js';
import type { UrgeWords } from '../../words/urge-calmer.js';

const LEAF =
  'M100 6c30 0 34 24 56 32s38 14 38 42-16 30-16 52-12 44-40 50-30 12-56 8-44-18-58-40 2-34-6-58 4-42 26-56S78 6 100 6';
const WAVES = `M0 14${'c25 0 25-12 50-12s25 12 50 12'.repeat(4)}V200H0z`;

const layer = (name: string) => html`
  <svg class=${name} viewBox="0 0 200 200" aria-hidden="true"><path d=${LEAF} /></svg>
`;

/** The picture of the breath. Its count is hidden from screen readers, which hear the guide's own messages. */
export const breathPicture = (
  { phase, count, begun }: BreathView,
  words: UrgeWords['breath'],
) => html`
  <div part="breath">
    ${layer('far')} ${layer('near')}
    <div class="pool">
      <svg class="water" viewBox="0 0 400 200" aria-hidden="true"><path d=${WAVES} /></svg>
    </div>
    <p class="count" aria-hidden="true">
      ${
        phase && begun
          ? html`<b>${words[phase]}</b><span>${count}</span>`
          : html`<b>${words.still}</b>`
      }
    </p>
  </div>
`;

/** What a screen reader may say now; empty when it should be silent. */
export function breathMessage({ message, seconds }: BreathView, words: UrgeWords['breath']) {
  const [inward, outward] = seconds;
  const texts = {
    'in-full': words.inFull(inward),
    'out-full': words.outFull(outward),
    'in-short': words.in,
    'out-short': words.out,
    'both-full': words.bothFull(inward, outward),
    'both-short': words.bothShort,
  };
  return message ? texts[message] : '';
}

const flowerLeaf = (angle: number, open: boolean) => svg`
  <path class=${open ? 'open' : ''} transform="rotate(${angle})" d="M0-26C-40-52-30-86 0-98 30-86 40-52 0-26" />
`;

/** A flower that opens one leaf at each tap, up to five. */
export const tapPicture = (taps: number, text: string) => html`
  <div part="breath" class="flower">
    <svg viewBox="-100 -100 200 200" aria-hidden="true">
      ${[0, 1, 2, 3, 4].map((leaf) => flowerLeaf(leaf * 72, leaf < taps))}
    </svg>
    <p class="count" role="status"><b>${text}</b></p>
  </div>
`;
