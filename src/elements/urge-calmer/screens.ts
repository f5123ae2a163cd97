/** The screens of a session around the exercises: the start, the check, the ratings. */
import { html, nothing } from 'lit';
import {
  ANSWERS,
  type Scale,
  type UrgeAct,
  type UrgeQuestion,
  URGE_MINUTES,
  type UrgeView,
} from '../../core/index.js';
import type { UrgeWords } from '../../words/urge-calmer.js';
import { formatUnit } from '../../words/format.js';
import { action } from '../../parts/action.js';
import { contactLinks } from '../../parts/care-card.js';
import { heading, paragraphs } from '../../parts/frame.js';
import { disclaimer, opening } from '../../parts/screens.js';

/** What every screen of a session needs. */
export interface ScreenOptions {
  readonly view: UrgeView;
  readonly words: UrgeWords;
  readonly language: string;
  /** Level of the main heading. */
  readonly level: number;
  readonly send: (act: UrgeAct) => void;
}

/** For whom a check told not to put off going: said again wherever it does not say so itself. */
export const noDelay = ({ view, words }: ScreenOptions) =>
  view.mayCalm ? nothing : html`<b>${words.noDelay}</b>`;

/** Two large choices: calm at once, or a check first. */
export const startScreen = (options: ScreenOptions) => {
  const { view, words, level, send } = options;
  const { way, first: activity } = view;
  // To stand still on the way is to wait.
  const onTheGo = view.onTheGo && view.mayCalm;
  const { title, lead } = onTheGo ? words.onTheGo : words;
  const { calm } = onTheGo ? words.onTheGo : words.start;
  return html`
    ${opening(level, title, lead)} ${noDelay(options)}
    ${
      onTheGo
        ? html`<ol>
            ${way.map((step) => html`<li>${words.onTheGo.steps[step]}</li>`)}
          </ol>`
        : nothing
    }
    <div class="large">
      ${action(view.mayCalm ? 'primary' : 'secondary', calm, () =>
        send({ type: 'calm', activity }),
      )}
      ${action('secondary', words.start.check, () => send({ type: 'check' }))}
    </div>
    <p part="panel">${words.start.safety}</p>
    ${disclaimer(words.shared)}
  `;
};

/** One question of the check: each button answers and goes on. */
export const checkQuestion = (
  question: UrgeQuestion,
  { words, language, level, send }: ScreenOptions,
) => {
  const answer = (value: unknown) => () => send({ type: 'answer', question, answer: value });
  const byHand = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.elements.namedItem('m') as HTMLInputElement;
    if (field.value) answer(Number(field.value))();
    else {
      (form.querySelector('.error') as HTMLElement).hidden = false;
      field.focus();
    }
  };
  const title = heading(level, words.questions[question], 'question');
  if (question !== 'minutesSinceVoid') {
    return html`
      ${title}
      <div class="large">
        ${ANSWERS.map((id) => action('secondary', words.answers[id], answer(id)))}
      </div>
    `;
  }
  return html`
    ${title}
    <div class="large picks">
      ${URGE_MINUTES.map((minutes) =>
        action(
          'secondary',
          minutes < 60
            ? formatUnit(minutes, 'minute', language)
            : formatUnit(minutes / 60, 'hour', language),
          answer(minutes),
        ),
      )}
      ${action('secondary', words.answers.unsure, answer('unsure'))}
    </div>
    <form novalidate @submit=${byHand}>
      <div class="row">
        <label>
          ${words.minutes}
          <input name="m" type="number" inputmode="numeric" />
        </label>
        <button part="action secondary">${words.shared.next}</button>
      </div>
      <p class="error" role="alert" hidden>${words.noMinutes}</p>
    </form>
  `;
};

/** What the check says: the next step first, and calm only where waiting does no harm. */
export const checkOutcome = ({ view, words, level, send }: ScreenOptions) => {
  const { outcome, mayCalm, contacts, callFirst } = view;
  if (!outcome) return nothing;
  const { title, text } = words.outcomes[outcome];
  const calls = contacts.length > 0 ? contactLinks(contacts, words, true) : nothing;
  return html`
    ${heading(level, title)} ${callFirst ? calls : nothing} ${paragraphs(text)}
    ${callFirst ? nothing : calls}
    ${
      mayCalm
        ? html`<div class="large">
            ${action('primary', words.start.calm, () => send({ type: 'next' }))}
          </div>`
        : nothing
    }
  `;
};

const scale = (id: Scale, { view, words, send }: ScreenOptions) => {
  const value = view[id];
  const name = words.rate[view.scales.length > 1 ? id : 'after'];
  const rate = (event: Event) =>
    send({ type: 'rate', scale: id, value: Number((event.target as HTMLInputElement).value) });
  return html`
    <div>
      <div class="row">
        <span>${name}:</span> <b>${value ?? words.rate.empty}</b>
        <input
          name=${id}
          type="range"
          min="0"
          max="10"
          aria-label=${name}
          .value=${String(value ?? 5)}
          aria-valuetext=${value ?? words.rate.empty}
          @input=${rate}
          @click=${rate}
        />
      </div>
      <div class="ends soft"><span>${words.rate.least}</span> <span>${words.rate.most}</span></div>
    </div>
  `;
};

/** How strong the urge is; going on without an answer is as good. */
export const rateScreen = (options: ScreenOptions) => {
  const { view, words, level, send } = options;
  const rated = view.scales.some((id) => view[id] !== null);
  return html`
    ${heading(level, words.rate.title)} ${noDelay(options)}
    ${view.scales.map((id) => scale(id, options))}
    <div class="large">
      ${action('primary', rated ? words.shared.next : words.rate.skip, () =>
        send({ type: 'next', activity: view.first }),
      )}
    </div>
  `;
};
