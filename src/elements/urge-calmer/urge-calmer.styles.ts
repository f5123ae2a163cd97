import { css } from 'lit';

/** What only the calm session has: the large choices, the picture of the breath, and the way out that stays in sight. */
export const urgeCalmer = css`
  .large {
    display: grid;
    gap: 0.7em;
  }
  .large [part~='action'] {
    min-block-size: 3.8em;
    font-size: 1.08em;
  }
  .always {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.6em;
    background: var(--_surface);
  }
  .always [part~='action'] {
    padding-inline: 0.8em;
  }
  [part~='exit'] {
    flex: 1;
    border-style: dashed;
  }
  .picks {
    grid-template-columns: repeat(auto-fit, minmax(min(7.5em, 100%), 1fr));
  }
  fieldset + fieldset {
    margin-block-start: 1.2em;
  }
  button,
  input,
  summary,
  a,
  ::slotted(*) {
    scroll-margin-block: 6em;
  }
  [part='breath'] {
    display: grid;
    place-items: center;
    inline-size: min(100%, 17em);
    aspect-ratio: 1;
    margin-inline: auto;
    color: var(--oab-water, var(--_accent));
    isolation: isolate;
  }
  [part='breath'] > * {
    grid-area: 1 / 1;
  }
  [part='breath'] svg {
    inline-size: 100%;
    block-size: 100%;
    fill: currentColor;
    stroke: none;
  }
  .far {
    opacity: 0.16;
    transform: scale(0.86);
  }
  .near {
    opacity: 0.28;
    transform: scale(0.76) rotate(-20deg);
  }
  .pool {
    inline-size: 52%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_surface);
    overflow: hidden;
    direction: ltr;
    z-index: 0;
  }
  .pool .water {
    inline-size: 200%;
    opacity: 0.22;
    transform: translate(-20%, 40%);
  }
  .count {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
    z-index: 1;
  }
  .count * {
    display: block;
    font-size: 1.1em;
  }
  .count span {
    font-size: 1.7em;
  }
  .heard {
    position: absolute;
    clip-path: inset(50%);
  }
  .flower {
    max-inline-size: 13em;
  }
  .flower .count {
    padding: 0.2em 0.7em;
    border-radius: 1em;
    background: var(--_surface);
  }
  .flower path {
    fill-opacity: 0.14;
    transition: fill-opacity 0.6s;
  }
  .flower .open {
    fill-opacity: 0.75;
  }
  .calm-words {
    font-size: 1.3em;
    line-height: 1.8;
    text-align: center;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  [type='range'] {
    flex: 1 0 100%;
    block-size: 3em;
  }
  [type='tel'],
  [type='number'] {
    inline-size: 100%;
    block-size: 3em;
    padding-inline: 0.8em;
    border: var(--oab-border, 1.5px) solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  form .row {
    align-items: end;
  }
  form label {
    flex: 1;
  }
  @media (forced-colors: active) {
    [part='breath'] svg {
      fill: none;
      stroke: CanvasText;
    }
    .flower .open {
      fill: CanvasText;
    }
    .far,
    .near,
    .pool .water {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .flower path {
      transition: none;
    }
  }
  @media print {
    [part='breath'] {
      display: none;
    }
  }
`;
