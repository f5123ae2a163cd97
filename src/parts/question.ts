import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionnaireEvent, FieldView, ScreenView } from '../core/index.js';
import { action } from './action.js';
import { heading } from './frame.js';

/** The words of a question screen, by the ids of the view. */
export interface QuestionWords {
  readonly shared: {
    readonly next: string;
    readonly back: string;
    /** What to say where nothing is chosen yet. */
    readonly chooseOne: string;
    readonly chooseSome: string;
    readonly chooseMany: string;
    /** What to say where every answer is "never". */
    readonly chooseOther: string;
    readonly several: string;
    readonly progress: (now: number, most: number) => string;
  };
  readonly questions: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  /** What to say where no answer is needed. */
  readonly optional?: string;
}

/** What a choice is called: a few mean something else in one field, as `bother.0`. */
export const choiceText = (choices: QuestionWords['choices'], field: string, choice: string) =>
  choices[`${field}.${choice}`] ?? choices[choice] ?? '';

/** Takes what a person did. */
export type Send = (event: QuestionnaireEvent) => void;

const WAVE = `M2 9${'c6 0 6-6 12-6s6 6 12 6'.repeat(5)}`;

const progress = ({ now, most }: ScreenView, { shared }: QuestionWords) => html`
  <p part="progress" id="whereabouts">
    <span>${shared.progress(now, most)}</span>
    <svg viewBox="0 0 124 12" aria-hidden="true" preserveAspectRatio="none">
      <path d=${WAVE} />
      <path class="done" d=${WAVE} pathLength="1" stroke-dasharray="${now / most} 1" />
    </svg>
  </p>
`;

/** What keeps the person here. */
function problemText(
  { kind, choices, problem }: FieldView,
  shared: QuestionWords['shared'],
): string {
  if (problem === 'all-alike') return shared.chooseOther;
  if (kind === 'one') return shared.chooseOne;
  return choices.some(({ id }) => id === 'none') ? shared.chooseMany : shared.chooseSome;
}

/**
 * One field as a group of native radios or checkboxes. Names, ids and values count positions, so that native
 * events tell no answer.
 */
function fieldset(
  field: FieldView,
  index: number,
  level: number,
  words: QuestionWords,
  send: Send,
) {
  const { id, kind, choices, problem } = field;
  const many = kind === 'many';
  const { shared, hints, questions } = words;
  const choose = (choice: string) => (event: Event) =>
    send({
      type: 'choose',
      field: id,
      choice,
      chosen: (event.target as HTMLInputElement).checked,
    });
  // What is wrong is heard with the answer that gets the focus: a group's description is not read by every reader.
  const open = (position: number) => problem && position === 0;
  return html`
    <fieldset class=${problem ? 'open' : nothing} data-scroll>
      <legend>${heading(level, questions[id] ?? '', 'question')}</legend>
      <div id="hint${index}">
        ${[hints[id], many && shared.several]
          .filter(Boolean)
          .map((hint) => html`<p class="soft">${hint}</p>`)}
      </div>
      ${
        problem
          ? html`<p class="error" id="error${index}">${problemText(field, shared)}</p>`
          : nothing
      }
      ${choices.map(
        ({ id: choice, selected }, position) => html`
          <label part="choice ${selected ? 'selected' : ''}">
            <input
              type=${many ? 'checkbox' : 'radio'}
              name="q${index}"
              value=${position}
              aria-describedby=${open(position) ? `error${index}` : position === 0 ? `hint${index}` : nothing}
              data-focus=${open(position) ? 'missing' : nothing}
              .checked=${live(selected)}
              @change=${choose(choice)}
            />
            <span>${choiceText(words.choices, id, choice)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** One screen with questions, a Next button and a Back button. */
export function questionScreen(
  screen: ScreenView,
  level: number,
  words: QuestionWords,
  send: Send,
): TemplateResult {
  const next = () => send({ type: 'next' });
  // No form: where a page lives in a sandbox, forms may be forbidden, and with them every question.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) next();
  };
  return html`
    <div class="questions" @keydown=${onEnter}>
      ${progress(screen, words)}
      ${screen.fields.map((field, index) => fieldset(field, index, level, words, send))}
      ${
        screen.fields.some(({ required }) => required)
          ? nothing
          : html`<p class="soft">${words.optional}</p>`
      }
      <div class="row">
        ${action('secondary', words.shared.back, () => send({ type: 'back' }))}
        ${action('primary', words.shared.next, next)}
      </div>
    </div>
  `;
}
