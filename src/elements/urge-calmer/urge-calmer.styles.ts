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
  /*
   * Stays in sight at the bottom, unless it would take more than a fifth of a low window, as with a phone on its side
   * or large text: then the distance from the bottom is far below zero, and it stands where it is.
   */
  .bar {
    position: sticky;
    inset-block-end: min(0px, (20vh - 5.6em) * 999);
    inset-block-end: min(0px, (20svh - 5.6em) * 999);
    display: flex;
    gap: 0.7em;
    padding-block: 0.6em max(0.6em, env(safe-area-inset-bottom, 0px));
    border-block-start: var(--oab-border, 1.5px) solid var(--_line);
    background: var(--_surface);
    z-index: 2;
  }
  .bar.top {
    position: static;
    padding-block: 0;
    border: 0;
  }
  .bar [part~='action'] {
    padding-inline: 0.8em;
  }
  [part~='exit'] {
    flex: 1;
    border-style: dashed;
  }
  .others {
    display: grid;
    gap: 0.7em;
  }
  .settings .soft {
    margin-block-start: 0.8em;
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
    /* What turns sticks out at its corners: it must not widen the page. */
    overflow: hidden;
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
    inline-size: 100%;
    block-size: 3em;
    touch-action: pan-y;
  }
  .scale [part~='choice'] {
    position: relative;
    justify-content: center;
    margin: 0;
    padding: 0;
  }
  .scale [part~='choice'] input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .scale [part~='choice'] span {
    text-align: center;
  }
  .scale fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(2.7em, 44px), 1fr));
    gap: 0.5em;
    margin-block-start: 0.8em;
  }
  .scale legend {
    margin-block-end: 0.5em;
  }
  [type='tel'],
  [type='text'],
  [type='number'] {
    inline-size: 100%;
    block-size: 3em;
    padding-inline: min(0.8em, 2vw);
    border: var(--oab-border, 1.5px) solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .minutes .row {
    align-items: end;
  }
  .minutes label {
    flex: 1;
  }
  .error:empty {
    display: none;
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
    [part='breath'],
    .bar,
    .large,
    .minutes,
    .scale,
    .settings,
    .others,
    .memory,
    fieldset,
    label {
      display: none;
    }
  }
`;
