import { css } from 'lit';

/** The box, its type, its buttons and its focus ring. Sizes are in em from a floor of 17 px, whatever the page does. */
export const base = css`
  :host {
    display: block !important;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    min-inline-size: 0;
  }
  [part='base'],
  form,
  .questions,
  [part='result'],
  section,
  [part='panel'],
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--oab-gap, 1em);
  }
  [part='base'] {
    position: relative;
    --_radius: var(--oab-radius, 1.1em);
    max-inline-size: var(--oab-max-width, 34em);
    padding: 1.3em;
    border: 1px solid var(--_raised);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--oab-font, inherit);
    font-size: max(1.0625em, 17px);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: anywhere;
  }
  fieldset,
  legend {
    padding: 0;
    border: 0;
  }
  section {
    gap: 0.7em;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }
  li + li,
  details > p + p {
    margin-block-start: 0.4em;
  }
  [role='heading'] {
    display: block;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='heading'] {
    font-size: 1.3em;
  }
  /* Leaves the line above it in sight. */
  [part~='heading'],
  [data-scroll] {
    scroll-margin-block: calc(var(--oab-scroll-margin, 0px) + 2.8em) 0.8em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [role='status']:empty {
    position: absolute;
  }
  .soft,
  [part='progress'],
  [part='privacy-note'] {
    color: var(--_soft);
    font-size: 0.9412em;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.6;
    stroke-linecap: round;
  }
  :focus-visible,
  [part~='choice']:focus-within {
    border-radius: 0.3em;
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .row,
  .head,
  [part='progress'],
  [part='privacy-note'],
  [part~='choice'],
  [part~='action'] {
    display: flex;
    gap: 0.7em;
    align-items: center;
  }
  [part~='choice'],
  [part~='action'] {
    min-block-size: 3em;
    border: var(--oab-border, 1.5px) solid var(--_line);
    cursor: pointer;
  }
  .row {
    flex-wrap: wrap;
  }
  [part='panel'] {
    padding: 1em;
    border: 1px solid var(--_raised);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  [part='privacy-note'] {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_raised);
  }
  [part~='action'] {
    justify-content: center;
    padding: 0.45em 1.1em;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    text-decoration: none;
  }
  bdi,
  [part~='primary'] {
    font-weight: 650;
  }
  [part~='primary'] {
    flex: auto;
    border-color: var(--_level, var(--_accent));
    background: var(--_level, var(--_accent));
    color: var(--_on-accent);
  }
  bdi {
    white-space: nowrap;
  }
  summary {
    padding-block: 0.6em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    [part~='primary'],
    [part~='selected'] {
      border-width: 5px;
    }
  }
  @media print {
    [part='base'] {
      max-inline-size: none;
      border: 0;
    }
    button {
      display: none !important;
    }
    [part='base'] a[part~='action'] {
      background: none;
      color: inherit;
    }
  }
`;
