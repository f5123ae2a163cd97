/** The glass that fills, with the range as a zone, and the small vessels to tap. */
import { html, nothing, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { VesselId, FluidView } from '../../core/index.js';
import { drawing } from '../../parts/icons.js';
import type { Formatters } from './formatters.js';

/** Line drawings on a grid of 32, each one path. */
const SHAPES: Readonly<Record<VesselId, string>> = {
  cup: 'M5 11h17v7a7 7 0 0 1-7 7h-3a7 7 0 0 1-7-7zM22 13h2a3 3 0 0 1 0 7h-3M4 29h20',
  mug: 'M5 6h17v21H5zM22 11h3a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-3',
  glass: 'M7 4h18l-3 24H10zM8 13h16',
  can: 'M8 7l2-3h12l2 3v18l-2 3H10l-2-3zM8 7h16',
  bottle: 'M13 3h6v5l4 6v14H9V14l4-6zM9 19h14',
  bowl: 'M3 14h26a13 13 0 0 1-9 13h-8A13 13 0 0 1 3 14zM12 4c-2 2 2 3 0 6m8-6c-2 2 2 3 0 6',
};

/** The picture of a vessel: its name stands beside it. */
export const vesselIcon = (id: VesselId) => drawing(SHAPES[id]);

const BOTTOM = 228;
const HEIGHT = 200;

const yOf = (fill: number): number => BOTTOM - fill * HEIGHT;

/** The glass from rim to rim. */
const WALL = 'M18 12 34 216q1 12 14 12h84q13 0 14-12L162 12';

/** A surface with waves: wider than the glass, so that it can flow, and no higher than its crests. */
const WAVES = `M-100 0${'c12 0 10-11 24-11s12 11 24 11'.repeat(6)}`;

/** Moves a picture. By its own style, not by an attribute, so that a strict policy allows it and the change flows. */
const moved = (transform: string) =>
  ref((element) => {
    if (element) (element as SVGElement).style.transform = transform;
  });

/**
 * Water up to `fill`, a body that grows and waves on top. They flow to the side as they rise: the transition of the
 * style does the rest.
 */
const water = (fill: number, shift: number) => svg`
  <rect
    class="water"
    width="180"
    height=${HEIGHT}
    ${moved(`translateY(${yOf(fill)}px) scaleY(${fill})`)}
  />
  <path
    class="water"
    d=${WAVES}
    ${moved(`translate(${shift + fill * 48}px,${yOf(fill) + (fill > 0 ? 0 : 12)}px)`)}
  />
`;

/** One end of the zone: above its line at the top, below it at the bottom. */
const end = (fill: number, text: string, below: number) => svg`
  <path class="end" d="M16 ${yOf(fill)}H172" />
  <text x="172" y=${yOf(fill) + below}>${text}</text>
`;

/**
 * The glass of a day. What it shows stands beside it in words. Without a range nothing says what is full: then it has no
 * mark and no water, and holds the number alone.
 */
export const glass = (
  { fill, zone, day: { range, totalMl } }: FluidView,
  { ml }: Formatters,
) => html`
  <svg class="glass" viewBox="0 0 250 240" aria-hidden="true">
    <clipPath id="inside">
      <path d=${WALL} />
    </clipPath>
    ${
      fill === null || !zone || !range
        ? svg`<text class="count" x="90" y="136">${ml(totalMl)}</text>`
        : svg`
            <g clip-path="url(#inside)">
              ${water(fill, 0)} ${water(fill, -18)}
              <path class="zone" d="M0 ${yOf(zone.from)}H172V${yOf(zone.to)}H0z" />
            </g>
            ${range.max < Infinity ? end(zone.to, ml(range.max), -7) : nothing}
            ${range.min && range.min < range.max ? end(zone.from, ml(range.min), 22) : nothing}
          `
    }
    <path class="outline" d=${WALL} />
    <path class="shine" d="M36 40 48 196" />
  </svg>
`;
