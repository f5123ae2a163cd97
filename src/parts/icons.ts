import { html, type TemplateResult } from 'lit';
import type { TriageLevel } from '../core/index.js';

/** Line drawings on a grid of 32, each one path. A shape per level: urgency never hangs on colour alone. */
const LEVELS: Readonly<Record<TriageLevel, string>> = {
  emergency: 'M10 2h12l8 8v12l-8 8H10l-8-8V10zM16 9v9m0 5v0',
  'same-day': 'M16 3 30 28H2zM16 12v8m0 4v0',
  soon: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0M16 9v7l5 4',
  routine: 'M4 6h24v22H4zM4 13h24M11 3v6m10-6v6',
  none: 'M5 28C5 12 12 5 28 5c0 16-7 20-21 18',
  incomplete: 'M16 9v9m0 5v0',
};

/** Apart from the levels, so that an element without care cards does not carry theirs. */
const SIGNS = {
  lock: 'M6 14h20v14H6zM11 14V9a5 5 0 0 1 10 0v5',
  phone: 'M4 4h6l3 7-3 3c2 4 4 6 8 8l3-3 7 3v6C14 28 4 18 4 4z',
};

/** A line drawing on a grid of 32, hidden from screen readers: the words beside it say the same. */
export const drawing = (path: string): TemplateResult => html`
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path d=${path} />
  </svg>
`;

/** The picture `name`. */
export const icon = (name: keyof typeof SIGNS): TemplateResult => drawing(SIGNS[name]);

/** The picture of a level of urgency. */
export const levelIcon = (level: TriageLevel): TemplateResult => drawing(LEVELS[level]);
