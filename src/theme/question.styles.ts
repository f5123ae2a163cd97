import { css } from 'lit';

/** A question screen: the wave that shows how far one is, large rows to choose from, and what is still open. */
export const question = css`
  .progress {
    display: flex;
    gap: 0.8em;
    align-items: center;
  }
  .progress span {
    flex: none;
  }
  .progress svg {
    flex: 1;
    min-inline-size: 0;
    block-size: 0.8em;
    stroke: var(--_hair);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .progress .done {
    stroke: var(--_accent);
  }
  [dir='rtl'] .progress svg {
    transform: scaleX(-1);
  }
  fieldset + fieldset {
    margin-block-start: 0.6em;
  }
  .hint {
    margin-block-start: 0.35em;
  }
  .hint:empty {
    display: none;
  }
  .error {
    margin-block-start: 0.6em;
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid var(--_emergency);
    color: var(--_emergency);
    font-weight: 650;
  }
  .choices {
    display: flex;
    flex-direction: column;
    gap: 0.55em;
    margin-block-start: 0.8em;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.55em 0.9em;
    border: 1.5px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .selected {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  input:focus-visible {
    outline: none;
  }
  @supports (color: light-dark(#000, #fff)) {
    .selected {
      background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
    }
  }
  @media (forced-colors: active) {
    .selected {
      outline: 2px solid Highlight;
      outline-offset: -5px;
    }
  }
  @media (min-width: 30em) {
    fieldset:not(:only-of-type) .choices {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
