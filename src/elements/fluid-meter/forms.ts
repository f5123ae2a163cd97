/** Fields with their labels, and what a form for a drink says. */
import { html, nothing } from 'lit';
import { DRINK_KINDS, type DrinkKind } from '../../core/index.js';

/** What a number field says: 0 when it is empty, -1 for what is no number, which a browser does not give. */
const numberIn = ({ validity, valueAsNumber }: HTMLInputElement): number =>
  validity.badInput ? -1 : valueAsNumber || 0;

/** A number or a time to fill in; `wrong` is the id of the text that says what is wrong with it, or empty. */
export const field = (
  name: string,
  type: 'number' | 'time',
  label: string,
  value: string | number,
  wrong: string,
  [min, max]: readonly number[] = [],
  changed?: (value: number) => void,
) => html`
  <label>
    <span>${label}</span>
    <input
      name=${name}
      type=${type}
      inputmode="numeric"
      min=${min ?? nothing}
      max=${max ?? nothing}
      value=${value}
      .value=${value}
      aria-invalid=${wrong !== ''}
      aria-describedby=${wrong || nothing}
      @change=${(event: Event) => changed?.(numberIn(event.target as HTMLInputElement))}
    />
  </label>
`;

/** What is wrong, below the fields that it is about. */
export const error = (id: string, text: string, role: unknown = nothing) => html`
  <p class="error" id=${id} role=${role}>${text}</p>
`;

/** Choices by their position, as all that a form says of them. */
export const select = (name: string, label: string, choices: readonly string[], chosen = 0) => html`
  <label>
    <span>${label}</span>
    <select name=${name}>
      ${choices.map(
        (choice, index) => html`
          <option value=${index} ?selected=${index === chosen}>${choice}</option>
        `,
      )}
    </select>
  </label>
`;

/** Choices to tap, by their position; the first one is chosen. */
export const radios = (name: string, label: string, offered: readonly string[]) => html`
  <fieldset>
    <legend>${label}</legend>
    <div class="taps">
      ${offered.map(
        (text, index) => html`
          <label>
            <input type="radio" name=${name} value=${index} ?checked=${index === 0} />
            <span part="choice">${text}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** How long ago the choices of `words.ago` are, in minutes. */
const AGO = [0, 15, 30, 60, 120];

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement;

/** What a form says, as numbers and text that still have to be looked at. */
export function readForm(form: HTMLFormElement) {
  const { value, defaultValue, validity } = fieldOf(form, 'time');
  const kind: DrinkKind = DRINK_KINDS[Number(fieldOf(form, 'kind').value)] ?? 'water';
  return {
    kind,
    /** An amount of one's own. */
    own: Number(fieldOf(form, 'ml').value),
    /** `HH:MM`, or empty where it was not changed. */
    time: value === defaultValue ? '' : value,
    /** Whether a time is filled in only in part: a browser then gives none. */
    half: validity.badInput,
    /** How long ago, in minutes; the form for a change does not ask. */
    ago: AGO[Number(form.elements.namedItem('when') && fieldOf(form, 'when').value)] ?? 0,
  };
}
