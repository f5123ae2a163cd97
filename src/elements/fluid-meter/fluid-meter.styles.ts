import { css } from 'lit';

/** The glass and its zone, the vessels to tap, the list, and the two charts. */
export const fluidMeter = css`
  /* The meter itself keeps in place what was tapped. */
  [part='base'] {
    overflow-anchor: none;
  }
  .body {
    gap: 0.5em;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    align-items: center;
    justify-content: center;
  }
  .day .body {
    flex: 1 1 13em;
    /* Room for what is mostly said, so that the page seldom moves. */
    min-block-size: 9em;
  }
  .total {
    font-size: 2em;
    line-height: 1.1;
  }
  .glass,
  .chart {
    display: block;
    inline-size: 15em;
    max-inline-size: 100%;
    block-size: auto;
  }
  .chart {
    inline-size: 100%;
    max-inline-size: 24em;
    overflow: visible;
    color: var(--_line);
    stroke-width: 1.5;
  }
  text {
    direction: ltr;
    fill: var(--_text);
    stroke: none;
    font-size: 17px;
  }
  .chart text {
    font-size: 16px;
    text-anchor: middle;
  }
  .glass {
    overflow: visible;
    color: var(--oab-water, var(--_accent));
  }
  .outline {
    stroke: var(--_line);
    stroke-width: 3;
  }
  .shine {
    stroke: #fff;
    stroke-width: 5;
    stroke-opacity: 0.4;
  }
  .water {
    fill: currentColor;
    fill-opacity: 0.3;
    stroke: none;
    transition: transform 1.2s cubic-bezier(0.3, 0.8, 0.4, 1);
  }
  .zone {
    fill: currentColor;
    fill-opacity: 0.14;
    stroke: none;
  }
  .end {
    stroke-width: 2;
    stroke-dasharray: 1 6;
  }
  .bar {
    fill: var(--_accent);
    fill-opacity: 0.75;
    stroke: none;
  }
  .vessels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(4.6em, 100%), 1fr));
    gap: 0.6em;
  }
  .vessels button {
    flex-direction: column;
    gap: 0.2em;
    padding: 0.6em 0;
    font-size: 0.9412em;
  }
  .vessels bdi {
    display: block;
  }
  .vessels svg {
    inline-size: 2.2em;
    block-size: 2.2em;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .log,
  .editor {
    display: flex;
    flex-direction: column;
    gap: var(--oab-gap, 1em);
  }
  li > span,
  .editor {
    flex: 1 1 8em;
  }
  .strong {
    font-weight: 650;
  }
  .count {
    font-size: 24px;
    font-weight: 700;
    text-anchor: middle;
  }
  .drinks {
    padding: 0;
    list-style: none;
  }
  .drinks li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_raised);
  }
  .drinks button {
    padding-inline: 0.8em;
  }
  .done:not(:has(button)) p:empty {
    margin-block-end: calc(-1 * var(--oab-gap, 1em));
  }
  pre {
    white-space: pre-wrap;
    font: inherit;
  }
  .paper {
    display: none;
  }
  @media print {
    .log > :not(.urgent) {
      display: none;
    }
    .paper {
      display: block;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .water {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .water,
    .bar {
      fill: Highlight;
    }
  }
`;
