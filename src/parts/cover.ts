import { html, type TemplateResult } from 'lit';
import { action } from './action.js';
import { heading } from './frame.js';

/** The words of the cover. */
export interface CoverWords {
  readonly cover: { readonly title: string; readonly text: string; readonly goOn: string };
  readonly restart: string;
}

/** What stands over a screen that somebody left: go on with it, or begin anew. Shows nothing of what was answered. */
export const coverScreen = (
  level: number,
  words: CoverWords,
  goOn: () => void,
  restart: () => void,
): TemplateResult => html`
  ${heading(level, words.cover.title, '', false)}
  <p>${words.cover.text}</p>
  <div class="row">
    ${action('secondary', words.restart, restart)} ${action('primary', words.cover.goOn, goOn)}
  </div>
`;
