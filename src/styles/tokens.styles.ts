import { css } from 'lit';

/**
 * Roles, not colours: each private role reads its public `--oab-*` property and falls back to ours.
 * Contrast of text on its ground is at least 6.5:1, of controls and focus 3:1, in light and in dark.
 * The first block serves paper, and browsers without `light-dark()`: they stay light.
 */
export const tokens = css`
  [part='base'] {
    --_surface: #fffdfa;
    --_raised: #f4f1ea;
    --_text: #163235;
    --_soft: #3f5658;
    --_line: #6f8684;
    --_accent: #0a605c;
    --_on-accent: #fff;
    --_focus: #1746a2;
    --_emergency: #8c1d18;
    --_same-day: #7a4100;
    --_soon: #1b4a87;
    --_routine: #395059;
  }
  /* On paper the colours of the first block, whatever the page or the screen has. */
  @media not print {
    @supports (color: light-dark(#000, #fff)) {
      [part='base'] {
        --_surface: var(--oab-surface, light-dark(#fffdfa, #132226));
        --_raised: var(--oab-raised, light-dark(#f4f1ea, #1b2f34));
        --_text: var(--oab-text, light-dark(#163235, #eaf3f1));
        --_soft: var(--oab-text-soft, light-dark(#3f5658, #b9cccb));
        --_line: var(--oab-line, light-dark(#6f8684, #7f9a99));
        --_accent: var(--oab-accent, light-dark(#0a605c, #7fd6cb));
        --_on-accent: var(--oab-on-accent, light-dark(#fff, #06211f));
        --_focus: var(--oab-focus, light-dark(#1746a2, #a9c7ff));
        --_emergency: var(--oab-emergency, light-dark(#8c1d18, #ffb4ab));
        --_same-day: var(--oab-same-day, light-dark(#7a4100, #ffd39a));
        --_soon: var(--oab-soon, light-dark(#1b4a87, #b3d1ff));
        --_routine: var(--oab-routine, light-dark(#395059, #c5d6dc));
      }
    }
    [data-theme='light'] {
      color-scheme: light;
    }
    [data-theme='dark'] {
      color-scheme: dark;
    }
  }
  @media print {
    [part='base'] {
      color-scheme: light;
    }
  }
  @media (prefers-contrast: more) {
    [part='base'] {
      --_soft: var(--_text);
      --_line: var(--_text);
      --_edge: var(--_text);
    }
  }
`;
