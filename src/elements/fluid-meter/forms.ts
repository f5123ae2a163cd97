/** Fields with their labels, and what a form for a drink says. */
import { html, nothing } from 'lit';
import { DRINK_KINDS, type DrinkKind } from '../../core/index.js';

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
      @change=${(event: Event) => changed?.((event.target as HTMLInputElement).valueAsNumber || 0)}
    />
  </label>
`;

/** What is wrong, below the fields that it is about. */
export const error = (id: string, text: string, role: unknown = nothing) => html`
  <p class="error" id=${id} role=${role}>${text}</p>
`;

/** Choices by their position, so that native events tell no answer. */
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

/** How long ago the choices of `words.ago` are, in minutes. */
const AGO = [0, 15, 30, 60, 120];

/** The field of `form` with this name. */
export const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement;

/** What a form says, as numbers and text that still have to be looked at. */
export function readForm(form: HTMLFormElement) {
  const { value, defaultValue } = fieldOf(form, 'time');
  const kind: DrinkKind = DRINK_KINDS[Number(fieldOf(form, 'kind').value)] ?? 'water';
  return {
    kind,
    /** An amount of one's own. */
    own: Number(fieldOf(form, 'ml').value),
    /** `HH:MM`, or empty where it was not changed. */
    time: value === defaultValue ? '' : value,
    /** How long ago, in minutes; the form for a change does not ask. */
    ago: AGO[Number(form.elements.namedItem('when') && fieldOf(form, 'when').value)] ?? 0,
  };
}
