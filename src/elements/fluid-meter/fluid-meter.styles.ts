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
  .taps {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(4.6em, 100%), 1fr));
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
  .row > label,
  li > span,
  li > form {
    flex: 1 1 8em;
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }
  fieldset label {
    position: relative;
    border-radius: calc(var(--_radius) * 0.8);
  }
  fieldset label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  legend {
    margin-block-end: 0.2em;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
  }
  [part='choice'] {
    flex: 1;
    justify-content: center;
    padding: 0.2em 0.4em;
    border-radius: inherit;
    text-align: center;
    font-size: 0.9412em;
    line-height: 1.3;
  }
  :checked + [part='choice'] {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 650;
  }
  .check {
    flex-direction: row;
    gap: 0.7em;
    align-items: center;
  }
  select,
  input {
    min-block-size: 3em;
    padding: 0.4em 0.6em;
    border: var(--oab-border, 1.5px) solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .error {
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid;
    color: var(--_emergency);
    font-weight: 650;
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
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .done:not(:has(button)) p:empty {
    margin-block-end: calc(-1 * var(--oab-gap, 1em));
  }
  .log > [role='status']:empty {
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
    :checked + [part='choice'] {
      border-width: 5px;
    }
  }
`;
