import { html, type TemplateResult } from 'lit';
import { action } from './action.js';

/** The words of taking something back. */
export interface TakeBackWords {
  readonly cleared: string;
  readonly takeBack: string;
}

/** The line after everything was cleared: that it was, and the way back. */
export const takeBackLine = (words: TakeBackWords, takeBack: () => void): TemplateResult => html`
  <div class="row" part="progress">
    <span>${words.cleared}</span>
    ${action('secondary', words.takeBack, takeBack)}
  </div>
`;
