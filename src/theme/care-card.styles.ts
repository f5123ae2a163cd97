import { css } from 'lit';

/** Care cards: urgency by words and shape first, colour second. Only the emergency has a filled head. */
export const careCard = css`
  .card {
    --_level: var(--_routine);
    overflow: hidden;
    border: 1.5px solid var(--_level);
    border-radius: var(--_radius);
  }
  .card.emergency {
    --_level: var(--_emergency);
    border-width: 3px;
  }
  .card.same-day {
    --_level: var(--_same-day);
    border-width: 2.5px;
  }
  .card.soon {
    --_level: var(--_soon);
  }
  .card.none {
    --_level: var(--_none);
  }
  .card-head {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.8em 1em;
    background: var(--_raised);
    color: var(--_level);
  }
  .card-head svg {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 2.6;
  }
  .card-head .heading {
    font-size: 1.2em;
  }
  .emergency .card-head {
    background: var(--_level);
    color: var(--_surface);
  }
  .emergency .card-head :focus-visible {
    outline-color: var(--_surface);
  }
  .card-body {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 0.9em 1em 1em;
  }
  .card .primary {
    border-color: var(--_level);
    background: var(--_level);
    color: var(--_surface);
  }
  @supports (color: light-dark(#000, #fff)) {
    .card:not(.emergency) .card-head {
      background: color-mix(in srgb, var(--_level) 9%, var(--_surface));
    }
  }
  @media (forced-colors: active) {
    .card-head {
      border-block-end: 2px solid CanvasText;
    }
    .card.emergency {
      border-width: 6px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .emergency .card-head {
      background: none;
      color: var(--_level);
      border-block-end: 2px solid;
    }
    .card .call {
      border: 0;
      background: none;
      color: inherit;
      padding: 0;
      justify-content: start;
    }
  }
`;
