import { css } from 'lit';

/** A question screen: the wave that shows how far one is, large rows to choose from, and what is still open. */
export const question = css`
  [part='progress'] svg {
    flex: 1;
    block-size: 0.8em;
    stroke: var(--_raised);
  }
  [dir='rtl'] [part='progress'] svg {
    transform: scaleX(-1);
  }
  [part='progress'] .done {
    stroke: var(--_accent);
  }
  legend {
    margin-block-end: 0.5em;
  }
  .error {
    margin-block-start: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid;
    color: var(--_emergency);
    font-weight: 650;
  }
  [part~='choice'] {
    margin-block-start: 0.55em;
    padding: 0.55em min(0.9em, 4vw);
    border-radius: calc(var(--_radius) * 0.8);
  }
  [part~='selected'] {
    background: var(--_raised);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    accent-color: var(--_accent);
  }
  [part~='choice'] input:focus-visible {
    outline: none;
  }
`;
