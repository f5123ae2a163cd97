import { css } from 'lit';

/** The box, its type, its buttons and its focus ring. Sizes are in em from a floor of 16 px, whatever the page does. */
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
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    max-inline-size: var(--oab-max-width, 34em);
    padding: 1.3em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--oab-font, inherit);
    font-size: max(1.0625em, 17px);
    font-weight: 400;
    font-style: normal;
    line-height: 1.55;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }
  p,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }
  li + li {
    margin-block-start: 0.4em;
  }
  form,
  .result {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }
  .heading {
    display: block;
    font-size: 1.32em;
    font-weight: 700;
    line-height: 1.22;
    text-wrap: balance;
  }
  .subheading {
    display: block;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .soft,
  .hint,
  .progress,
  .privacy {
    color: var(--_text-soft);
    font-size: 0.9412em;
  }
  .soft > * + * {
    margin-block-start: 0.5em;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .privacy {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_hair);
  }
  .actions,
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .contacts:empty {
    display: none;
  }
  button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 3em;
    min-inline-size: 3em;
    padding: 0.45em 1.3em;
    border: 1.5px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    flex: 1 1 auto;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary:hover {
    background: var(--_raised);
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  bdi {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .worse {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding: 0.9em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .next-step {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 0.4em;
  }
  button:focus-visible,
  .call:focus-visible {
    border-radius: calc(var(--_radius) * 1.5);
  }
  @media (forced-colors: active) {
    .primary {
      border-width: 3px;
    }
  }
  @media print {
    .base {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }
    .actions,
    .next-step {
      display: none;
    }
  }
`;
