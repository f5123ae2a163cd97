/** Fields with their labels. What stands in them is state: each is drawn from a value, and tells when it holds another. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

interface Field {
  readonly label: string;
  readonly value: string;
  readonly name: string;
  /** The id of the text that says what is wrong with it. */
  readonly error?: string | undefined;
  /** Its name for `data-focus`. */
  readonly focus?: string | undefined;
  readonly changed: (value: string) => void;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

const input = (type: 'text' | 'time', { label, value, name, error, focus, changed }: Field) => html`
  <label>
    <span>${label}</span>
    <input
      name=${name}
      type=${type}
      inputmode=${type === 'text' ? 'numeric' : nothing}
      autocomplete="off"
      .value=${live(value)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ?? nothing}
      data-focus=${[focus, error && 'wrong'].filter(Boolean).join(' ') || nothing}
      @input=${(event: Event) => changed(valueOf(event))}
    />
  </label>
`;

/**
 * A whole number. A field for text with the keys of digits: the wheel does not change it, and what is not understood
 * stays there to be mended.
 */
export const numberField = (field: Field) => input('text', field);

/** A time. A part of one is no value, and no event tells of it: see {@link isHalfFilled}. */
export const timeField = (field: Field) => input('time', field);

/** Whether a time in `container` is filled in only in part. */
export const isHalfFilled = (container: Element): boolean =>
  container.querySelector<HTMLInputElement>('[type=time]')?.validity.badInput === true;

/** What is wrong, below the fields that it is about. */
export const errorText = (id: string, text: string) => html`<p class="error" id=${id}>${text}</p>`;

interface Choices<Id extends string> {
  readonly label: string;
  readonly name: string;
  readonly offered: readonly (readonly [id: Id, text: string])[];
  readonly chosen: Id;
  readonly focus?: string | undefined;
  readonly changed: (id: Id) => void;
}

/** The choice at the position that a field holds: native events tell no answer, only a place. */
const choiceAt = <Id extends string>({ offered }: Choices<Id>, event: Event): Id =>
  (offered[Number(valueOf(event))] as readonly [Id, string])[0];

/** Choices in a list that opens. */
export const select = <Id extends string>(choices: Choices<Id>) => html`
  <label>
    <span>${choices.label}</span>
    <select
      name=${choices.name}
      data-focus=${choices.focus ?? nothing}
      @change=${(event: Event) => choices.changed(choiceAt(choices, event))}
    >
      ${choices.offered.map(
        ([id, text], index) => html`
          <option value=${index} .selected=${live(id === choices.chosen)}>${text}</option>
        `,
      )}
    </select>
  </label>
`;

/** Choices to tap, side by side. */
export const chips = <Id extends string>(choices: Choices<Id>) => html`
  <fieldset>
    <legend>${choices.label}</legend>
    <div class="chips">
      ${choices.offered.map(
        ([id, text], index) => html`
          <label>
            <input
              type="radio"
              name=${choices.name}
              value=${index}
              .checked=${live(id === choices.chosen)}
              @change=${(event: Event) => choices.changed(choiceAt(choices, event))}
            />
            <span part="choice">${text}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** One thing that holds or not. */
export const checkbox = (
  name: string,
  label: string,
  holds: boolean,
  changed: (holds: boolean) => void,
) => html`
  <label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(holds)}
      @change=${({ target }: Event) => changed((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;

/** Lets Enter in a field of a group do what its button does. No form: in a sandbox forms may be forbidden. */
export const onEnter =
  (act: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    act(event);
  };
