import { css } from 'lit';

/** What only the self-check has: the picture, the teaching and the summary. */
export const selfCheck = css`
  .teach,
  .summary {
    display: flex;
    flex-direction: column;
    gap: 0.7em;
  }
  .teach .subheading:not(:first-of-type) {
    margin-block-start: 0.6em;
  }
  .alarm {
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 24em;
    align-self: center;
    stroke-width: 3;
    color: var(--_text-soft);
  }
  .alarm .water {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_surface));
    stroke: none;
  }
  .alarm .signal {
    stroke: var(--_accent);
    stroke-width: 4.5;
  }
  .alarm .thought {
    fill: var(--_raised);
    stroke-width: 2.2;
  }
  .alarm text {
    fill: var(--_text);
    stroke: none;
    font-size: 20px;
    text-anchor: middle;
  }
  .summary {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    margin-block-start: 0.7em;
    font-weight: 650;
  }
  .paper {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  [role='status']:empty {
    display: none;
  }
`;
