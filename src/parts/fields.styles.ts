import { css } from 'lit';

/** Fields, chips and what is wrong in them. */
export const fields = css`
  .row > label {
    flex: 1 1 8em;
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }
  legend {
    margin-block-end: 0.2em;
  }
  /* Two or three in a row, and every row filled to its end. */
  fieldset {
    container-type: inline-size;
  }
  .chips {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 0.6em;
  }
  .chips label {
    position: relative;
    grid-column: span 3;
    border-radius: calc(var(--_radius) * 0.8);
  }
  .chips label:last-child:nth-child(odd) {
    grid-column: span 6;
  }
  @container (min-width: 22em) {
    .chips label,
    .chips label:last-child:nth-child(3n) {
      grid-column: span 2;
    }
    .chips label:nth-child(3n + 1):nth-last-child(2),
    .chips label:last-child:nth-child(3n + 2) {
      grid-column: span 3;
    }
    .chips label:last-child:nth-child(3n + 1) {
      grid-column: span 6;
    }
  }
  .chips label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .chips input {
    position: absolute;
    opacity: 0;
  }
  .chips [part='choice'] {
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
    min-block-size: 2.75em;
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
  @media (forced-colors: active) {
    :checked + [part='choice'] {
      border-width: 5px;
    }
  }
`;
