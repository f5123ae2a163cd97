import { css } from 'lit';

/** What only the self-check has: the picture of the early signal, the summary, and the frame that it is printed from. */
export const selfCheck = css`
  .picture {
    align-self: center;
    /* Room for its words with wider spacing, which go beyond it. */
    inline-size: calc(100% - 1.2em);
    overflow: visible;
    block-size: auto;
    max-inline-size: 22em;
    color: var(--_soft);
  }
  .water {
    fill: var(--oab-water, var(--_accent));
    fill-opacity: 0.4;
    stroke: none;
  }
  .signal {
    stroke: var(--_accent);
    stroke-width: 4.5;
  }
  text {
    fill: var(--_text);
    stroke: none;
    font-size: 20px;
    text-anchor: middle;
  }
  dt,
  dl + p {
    margin-block-start: 0.7em;
  }
  dt {
    font-weight: 650;
  }
  .paper {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
  }
  [role='status']:empty {
    margin-block-start: -0.7em;
  }
`;
