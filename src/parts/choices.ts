import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** One thing to choose. */
interface Choice {
  readonly text: string;
  readonly selected: boolean;
  readonly choose: (event: Event) => void;
}

/** A group of native radios or checkboxes below `legend`; `name` is what the browser keeps radios together by. */
export const choices = (
  legend: string,
  type: 'radio' | 'checkbox',
  name: string,
  offered: readonly Choice[],
) => html`
  <fieldset>
    <legend>${legend}</legend>
    ${offered.map(
      ({ text, selected, choose }) => html`
        <label part="choice ${selected ? 'selected' : ''}">
          <input type=${type} name=${name} .checked=${live(selected)} @change=${choose} />
          <span>${text}</span>
        </label>
      `,
    )}
  </fieldset>
`;

/** Whether the box that `event` is about is checked. */
export const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
