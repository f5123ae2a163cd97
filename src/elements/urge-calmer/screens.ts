/** The screens of a session: the start, the check, the ratings and the end. The activities have a file of their own. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  ANSWERS,
  type Scale,
  type UrgeQuestion,
  URGE_LIMITS,
  URGE_MINUTES,
} from '../../core/index.js';
import { action } from '../../parts/action.js';
import { contactLinks } from '../../parts/care-card.js';
import { choices } from '../../parts/choices.js';
import { heading, list, paragraphs, whereabouts } from '../../parts/frame.js';
import { disclaimer, opening } from '../../parts/screens.js';
import { formatUnit } from '../../words/format.js';
import { topBar } from './bar.js';
import type { RenderContext } from './render-context.js';

/** Where a check forbade waiting: said again on every screen that does not say so itself. */
export const noDelay = ({ view, words }: RenderContext) =>
  view.mayCalm ? nothing : html`<b>${words.noDelay}</b>`;

/** Two large choices: calm at once, or a check first. */
export const startScreen = (context: RenderContext) => {
  const { view, words, level, send } = context;
  const { route, first: activity } = view;
  // To stand still when away from home is to wait.
  const away = view.away && view.mayCalm;
  const { title, lead } = away ? words.away : words;
  const { calm } = away ? words.away : words.start;
  return html`
    ${whereabouts(words.where.start)} ${opening(level, title, lead, true)} ${topBar(context)}
    ${noDelay(context)}
    ${
      away
        ? html`<ol>
              ${route.map((step) => html`<li>${words.away.steps[step]}</li>`)}
            </ol>
            <p>${words.night}</p>`
        : nothing
    }
    <div class="large">
      ${action(view.mayCalm ? 'primary' : 'secondary', calm, () =>
        send({ type: 'calm', activity }),
      )}
      ${action('secondary', words.start.check, () => send({ type: 'check' }))}
    </div>
    <div part="panel">${paragraphs(words.start.safety)}</div>
    ${disclaimer(words.shared)}
  `;
};

const minutesText = (minutes: number, { words, language }: RenderContext) => {
  const time =
    minutes < 60
      ? formatUnit(minutes, 'minute', language)
      : formatUnit(minutes / 60, 'hour', language);
  return minutes < URGE_LIMITS.long ? time : words.orLonger(time);
};

type Give = (answer: unknown) => void;

/** How long ago, at one tap or in minutes. Not a form: a frame that forbids forms would leave it dead. */
const minutesChoice = (context: RenderContext, give: Give) => {
  const { words } = context;
  const take = (event: Event) => {
    const box = (event.currentTarget as Element).closest('.minutes') as HTMLElement;
    const field = box.querySelector('input') as HTMLInputElement;
    if (field.value) {
      give(Number(field.value));
      return;
    }
    (box.querySelector('.error') as HTMLElement).textContent = words.noMinutes;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };
  return html`
    <div class="large picks">
      ${URGE_MINUTES.map((minutes) =>
        action('secondary', minutesText(minutes, context), () => give(minutes)),
      )}
      ${action('secondary', words.answers.unsure, () => give('unsure'))}
    </div>
    <div class="minutes">
      <div class="row">
        <label>
          ${words.minutes}
          <input
            name="minutes"
            type="number"
            inputmode="numeric"
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && take(event)}
            @wheel=${(event: Event) => (event.target as HTMLElement).blur()}
          />
        </label>
        ${action('secondary', words.shared.next, take)}
      </div>
      <p class="error" role="alert"></p>
    </div>
  `;
};

/** One question of the check: each button answers and goes on. */
export const checkQuestion = (question: UrgeQuestion, context: RenderContext) => {
  const { words, level, send } = context;
  const give: Give = (answer) => send({ type: 'answer', question, answer });
  return html`
    ${whereabouts(words.where.check)} ${heading(level, words.questions[question], 'question')}
    ${topBar(context)} ${question === 'notForDelay' ? list(words.notForDelay) : nothing}
    ${
      question === 'minutesSinceVoid'
        ? minutesChoice(context, give)
        : html`<div class="large">
            ${ANSWERS.map((id) => action('secondary', words.answers[id], () => give(id)))}
          </div>`
    }
  `;
};

/** Whom to call: those whose role fits. */
const calls = ({ view, words }: RenderContext, quiet: boolean, fits: (role: string) => boolean) => {
  const contacts = view.contacts.filter(({ role }) => fits(role));
  return contacts.length > 0 ? contactLinks(contacts, words, quiet) : nothing;
};

/** Whom to call before anything is explained, where that is the next step. */
const callFirst = (context: RenderContext, quiet: boolean) =>
  context.view.callFirst ? calls(context, quiet, (role) => role !== 'emergency') : nothing;

/** What to do when no urine comes at all, and whom to call, as far as that was not said first. */
const callLast = (context: RenderContext) => {
  const { view, words } = context;
  const { retention, callFirst } = view;
  return html`
    ${retention ? html`<p><b>${words.retention[retention]}</b></p>` : nothing}
    ${calls(context, true, (role) => !callFirst || role === 'emergency')}
  `;
};

/** What the check says: the next step first, and calm only where waiting does no harm. */
export const checkOutcome = (context: RenderContext) => {
  const { view, words, level, send } = context;
  const { outcome, mayCalm } = view;
  if (!outcome) return nothing;
  const { title, text } = words.outcomes[outcome];
  return html`
    ${whereabouts(words.where.outcome)} ${heading(level, title)} ${topBar(context)}
    ${callFirst(context, true)} ${paragraphs(text)} ${callLast(context)}
    ${
      mayCalm
        ? html`<div class="large">
            ${action('primary', words.start.calm, () => send({ type: 'next' }))}
          </div>`
        : nothing
    }
  `;
};

/** What each slider held before it was touched. */
const heldBefore = new WeakMap<EventTarget, number | null>();

const scale = (id: Scale, { view, words, send }: RenderContext) => {
  const value = view[id];
  const name = words.rate[view.scales.length > 1 ? id : 'after'];
  const give = (value: number | null) => send({ type: 'rate', scale: id, value });
  const slide = (event: Event) => give(Number((event.target as HTMLInputElement).value));
  const touch = (event: Event) => heldBefore.set(event.target as Element, value);
  // The browser took the touch over to scroll the page: that was no rating.
  const scrolled = (event: Event) => give(heldBefore.get(event.target as Element) ?? null);
  return html`
    <div class="scale">
      <div class="row"><span>${name}:</span> <b>${value ?? words.rate.empty}</b></div>
      <input
        name="rating"
        type="range"
        min="0"
        max="10"
        aria-label=${name}
        .value=${live(String(value ?? 5))}
        aria-valuetext=${value ?? words.rate.empty}
        @input=${slide}
        @click=${slide}
        @pointerdown=${touch}
        @pointercancel=${scrolled}
      />
      <div class="ends soft"><span>${words.rate.least}</span> <span>${words.rate.most}</span></div>
      ${choices(
        `${name}: ${words.rate.pick}`,
        'radio',
        id,
        Array.from({ length: 11 }, (_, number) => ({
          text: String(number),
          selected: number === value,
          choose: () => give(number),
        })),
      )}
    </div>
  `;
};

/** How strong the urge is; going on without an answer is as good. */
export const rateScreen = (context: RenderContext) => {
  const { view, words, level, send } = context;
  const rated = view.scales.some((id) => view[id] !== null);
  return html`
    ${whereabouts(words.where.rate)} ${heading(level, words.rate.title)} ${topBar(context)}
    ${noDelay(context)} ${view.scales.map((id) => scale(id, context))}
    <div class="large">
      ${action('primary', rated ? words.shared.next : words.rate.skip, () =>
        send({ type: 'next', activity: view.first }),
      )}
    </div>
  `;
};

/** What happened, in kind words: nobody failed, whatever came of it. */
export const endWords = (context: RenderContext) => {
  const { view, words, level } = context;
  const { result, change } = view;
  if (!result) return nothing;
  const { outcome, before, after, wentToToilet } = result;
  const { end } = words;
  const closed = outcome && !view.mayCalm ? words.outcomes[outcome] : null;
  return html`
    ${whereabouts(words.where.end)} ${heading(level, wentToToilet ? end.toiletTitle : end.title)}
    ${topBar(context)}
    ${closed ? html`<p><b>${closed.title}</b></p>` : wentToToilet ? nothing : noDelay(context)}
    ${callFirst(context, false)}
    ${paragraphs([
      ...(before !== null && after !== null ? [end.rated(before, after)] : []),
      ...(change ? [end[change]] : []),
      wentToToilet || !view.mayCalm ? end.toiletText : end.text,
      ...(wentToToilet ? [words.night] : []),
      ...(closed?.text ?? []),
    ])}
    ${callLast(context)}
  `;
};

/** What may have set the urge off; the person's own triggers first. */
export const triggerChoice = ({ view, words, send }: RenderContext) =>
  choices(
    words.end.trigger,
    'radio',
    'trigger',
    view.triggers.map((trigger) => ({
      text: words.triggers[trigger],
      selected: trigger === view.trigger,
      choose: () => send({ type: 'trigger', trigger }),
    })),
  );
