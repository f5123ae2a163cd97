import { css } from 'lit';

/** Care cards: urgency by words and shape first, colour second. Only the emergency has a filled head. */
export const careCard = css`
  [part~='care-card'] {
    --_level: var(--_routine);
    --_on-accent: var(--_surface);
    gap: 0;
    border: 2px solid var(--_level);
    border-radius: var(--_radius);
  }
  [part~='emergency'] {
    --_level: var(--_emergency);
  }
  [part~='same-day'] {
    --_level: var(--_same-day);
  }
  [part~='soon'] {
    --_level: var(--_soon);
  }
  [part~='none'] {
    --_level: var(--oab-none, var(--_accent));
  }
  .head,
  .body {
    padding: 0.8em min(1em, 4vw);
  }
  .head {
    border-radius: calc(var(--_radius) - 2px) calc(var(--_radius) - 2px) 0 0;
    background: var(--_raised);
    color: var(--_level);
  }
  .head svg {
    font-size: 1.6em;
  }
  .head [part~='heading'] {
    font-size: 1.2em;
    outline-color: currentColor;
  }
  [part~='emergency'] .head {
    background: var(--_level);
    color: var(--_surface);
  }
  @media (max-height: 300px) {
    .head,
    .body {
      padding: 0.4em 0.5em;
    }
    .head svg {
      font-size: 1.2em;
    }
    .head [part~='heading'] {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    [part~='emergency'] {
      border-width: 8px;
    }
  }
  @media print {
    section {
      break-inside: avoid;
    }
    [part~='emergency'] .head {
      background: none;
      color: inherit;
    }
  }
`;
