import { css } from 'lit';

/** The box, its type, its buttons and its focus ring. Sizes are in em from a floor of 17 px, whatever the page does. */
export const base = css`
  /* A page may hide an element in any way. Spacing goes no further than this, unless a rule names every element: a person's own does. */
  :host {
    display: block;
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
    position: relative;
    max-inline-size: var(--oab-max-width, 34em);
    padding: min(1.3em, 4vw);
    border: 1px solid var(--_edge, var(--_raised));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--oab-font, inherit);
    font-size: max(1.0625em, 17px);
    line-height: 1.55;
    overflow-wrap: anywhere;
    /* Quick taps are taps: they do not zoom. */
    touch-action: manipulation;
    /* What a page hands down to all that stands in it; docs/theming.md tells what is taken and what is not. */
    cursor: auto;
    font-style: normal;
    font-weight: 400;
    font-stretch: normal;
    font-variant: normal;
    font-feature-settings: normal;
    font-variation-settings: normal;
    font-size-adjust: none;
    forced-color-adjust: auto;
    hyphens: manual;
    line-break: auto;
    list-style: outside;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    text-wrap: wrap;
    word-break: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-user-select: text;
    user-select: text;
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
  .row,
  .head,
  [part='privacy-note'],
  [part~='choice'] {
    flex-wrap: wrap;
  }
  /* Words go below a picture or a box when there is no room for them beside it. */
  .head > svg + *,
  [part='privacy-note'] > svg + *,
  [part~='choice'] > input + * {
    flex: 1 1 7em;
  }
  /* What clears everything stands where a finger for the other does not slip. */
  .apart {
    column-gap: 2.5em;
  }
  [part='panel'] {
    padding: min(1em, 4vw);
    border: 1px solid var(--_edge, var(--_raised));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  [part='privacy-note'] {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_raised);
  }
  [part~='action'] {
    justify-content: center;
    padding: 0.45em min(1.1em, 4vw);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  a svg {
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
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
  /* A number stays together where it can. */
  bdi {
    display: inline-block;
  }
  summary {
    padding-block: 0.6em;
    cursor: pointer;
  }
  /* A page at 400 %: less air, so that what to do and whom to call stand in sight together. */
  @media (max-height: 300px) {
    [part='base'] {
      padding: 0.5em;
    }
    [part~='heading'],
    [data-scroll] {
      scroll-margin-block: calc(var(--oab-scroll-margin, 0px) + 0.5em) 0.5em;
    }
    [part~='action'] {
      padding: 0.3em 0.5em;
    }
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
    button,
    .keep {
      display: none !important;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    [part='base'] a[part~='action'] {
      background: none;
      color: inherit;
    }
  }
`;
