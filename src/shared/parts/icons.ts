import { html, type TemplateResult } from 'lit';
import type { TriageLevel } from '../../core/index.js';

/** Line drawings on a grid of 32, each one path. A shape per level: urgency never hangs on colour alone. */
const SHAPES = {
  emergency: 'M10 2h12l8 8v12l-8 8H10l-8-8V10zM16 9v9M16 23v.2',
  'same-day': 'M16 4 30 28H2zM16 13v7M16 24v.2',
  soon: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0M16 8v8l6 4',
  routine:
    'M8 6h16a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM4 13h24M11 3v6M21 3v6',
  none: 'M6 22C6 10 16 5 27 5c0 12-6 21-17 21-2 0-4-1-4-4zM5 28c3-7 8-11 14-14',
  incomplete: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0M16 8v9M16 22v.2',
  lock: 'M8 14h16v12H8zM11 14v-4a5 5 0 0 1 10 0v4',
  phone: 'M8 4h4l3 7-4 2c1 4 4 7 8 8l2-4 7 3v4c0 2-2 4-4 4C13 28 4 19 4 8c0-2 2-4 4-4z',
} satisfies Record<TriageLevel | 'lock' | 'phone', string>;

/** The picture `name`, hidden from screen readers: the words beside it say the same. */
export const icon = (name: keyof typeof SHAPES): TemplateResult => html`
  <svg viewBox="0 0 32 32" aria-hidden="true"><path d=${SHAPES[name]} /></svg>
`;
