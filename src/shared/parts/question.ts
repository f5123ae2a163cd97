import { html, nothing } from 'lit';
import type { FieldView, QuestionnaireEvent, ScreenView } from '../../core/index.js';
import { action } from './action.js';
import { heading } from './frame.js';

/** The words of a question screen, looked up by the ids of the view. */
export interface QuestionWords {
  readonly shared: {
    readonly next: string;
    readonly back: string;
    readonly chooseOne: string;
    readonly chooseMany: string;
    readonly several: string;
    readonly optional: string;
    readonly progress: (now: number, total: number) => string;
  };
  readonly question: (field: string) => string;
  readonly hint: (field: string) => string | undefined;
  readonly choice: (field: string, choice: string) => string;
}

const LENGTH = 120;
const WAVE = `M2 9${'c6 0 6-6 12-6s6 6 12 6'.repeat(5)}`;

function progress({ now, total }: ScreenView, words: QuestionWords) {
  const done = Math.round((now / total) * LENGTH);
  return html`
    <p part="progress" class="progress">
      <span id="progress">${words.shared.progress(now, total)}</span>
      <svg viewBox="0 0 124 12" aria-hidden="true" preserveAspectRatio="none">
        <path d=${WAVE} />
        <path class="done" d=${WAVE} pathLength=${LENGTH} stroke-dasharray="${done} ${LENGTH}" />
      </svg>
    </p>
  `;
}

interface Place {
  /** Position of the field on its screen: names and values stay opaque, so that native events tell no answer. */
  readonly index: number;
  readonly headingLevel: number;
  readonly words: QuestionWords;
  readonly send: (event: QuestionnaireEvent) => void;
}

function fieldset(field: FieldView, { index, headingLevel, words, send }: Place) {
  const { id, kind, choices, missing, required } = field;
  const many = kind === 'many';
  const hints = [words.hint(id), many && words.shared.several, !required && words.shared.optional]
    .filter(Boolean)
    .join(' ');
  const change = (choice: string) => (event: Event) =>
    send({
      type: 'choose',
      field: id,
      choice,
      chosen: (event.target as HTMLInputElement).checked,
    });
  return html`
    <fieldset aria-describedby=${missing ? `error${index}` : `hint${index}`}>
      <legend aria-describedby=${index === 0 ? 'progress' : nothing}>
        ${heading(headingLevel, words.question(id), true, 'question')}
      </legend>
      <p id="hint${index}" class="hint">${hints}</p>
      ${
        missing
          ? html`<p id="error${index}" class="error">
              ${many ? words.shared.chooseMany : words.shared.chooseOne}
            </p>`
          : nothing
      }
      <div class="choices">
        ${choices.map(
          ({ id: choice, selected }, position) => html`
            <label
              part=${selected ? 'choice selected' : 'choice'}
              class=${selected ? 'choice selected' : 'choice'}
            >
              <input
                type=${many ? 'checkbox' : 'radio'}
                name="q${index}"
                value=${position}
                .checked=${selected}
                @change=${change(choice)}
              />
              <span>${words.choice(id, choice)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** One screen with questions, a Next button and a Back button. */
export function questionScreen(
  screen: ScreenView,
  headingLevel: number,
  words: QuestionWords,
  send: (event: QuestionnaireEvent) => void,
) {
  const next = (event: Event) => {
    event.preventDefault();
    send({ type: 'next' });
  };
  return html`
    <form novalidate autocomplete="off" @submit=${next}>
      ${progress(screen, words)}
      ${screen.fields.map((field, index) => fieldset(field, { index, headingLevel, words, send }))}
      <div class="actions">
        ${action('secondary', words.shared.back, () => send({ type: 'back' }))}
        <button part="action primary" class="primary">${words.shared.next}</button>
      </div>
    </form>
  `;
}
