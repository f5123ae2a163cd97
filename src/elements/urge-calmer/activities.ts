/** The activities of a session: one at a time, with the others always at hand. */
import { html, nothing } from 'lit';
import {
  type Activity,
  type UrgeEvent,
  PACES,
  parsePhone,
  type UrgeView,
} from '../../core/index.js';
import { action } from '../../parts/action.js';
import { choices, isChecked } from '../../parts/choices.js';
import { heading, list, paragraphs, subheading, whereabouts } from '../../parts/frame.js';
import { icon } from '../../parts/icons.js';
import type { UrgeWords } from '../../words/urge-calmer.js';
import { topBar } from './bar.js';
import type { Cues } from './cues.js';
import { breathPicture, tapPicture } from './pictures.js';
import type { RenderContext } from './render-context.js';
import { noDelay } from './screens.js';

/** What a person types in a session; forgotten with it, and kept nowhere else. */
export interface Typed {
  /** The number of somebody to call. */
  readonly phone: string;
  /** Calm words of their own. */
  readonly words: string;
}

/** What the activities need beside what every screen needs. */
export interface ActivityContext extends RenderContext {
  readonly cues: Cues;
  readonly typed: Typed;
  readonly type: (typed: Partial<Typed>) => void;
}

const guide = ({ view: { breath }, words, send }: ActivityContext) => {
  const { phase, running, begun } = breath;
  const { pause, play, stop } = words.breath;
  return html`
    ${breathPicture(breath, words.breath)}
    ${paragraphs(phase ? words.activities.breathe.text : [words.breath.noneText])}
    ${
      phase
        ? html`<div class="row">
            ${action('secondary', running ? pause : begun ? play : words.shared.start, () =>
              send({ type: running ? 'pause' : 'play' }),
            )}
            ${begun ? action('secondary', stop, () => send({ type: 'stop' })) : nothing}
          </div>`
        : nothing
    }
  `;
};

const tapping = (activity: 'five-things' | 'squeeze', context: ActivityContext) => {
  const { view, words, send } = context;
  return html`
    ${paragraphs(words.activities[activity].text)}
    ${tapPicture(view.taps, view.tapped ? words.tapped : words.taps(view.taps))}
    ${
      view.tapped
        ? nothing
        : html`<div class="large">
            ${action('primary', words.tap[activity], () => send({ type: 'tap' }))}
          </div>`
    }
  `;
};

const input = (kind: 'tel' | 'text', label: string, value: string, type: (text: string) => void) =>
  html`<label>
    ${label}
    <input
      name="own-words"
      type=${kind}
      autocomplete="off"
      maxlength="80"
      .value=${value}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    />
  </label>`;

const calmWords = ({ words, typed, type }: ActivityContext) => html`
  <div class="calm-words">
    ${typed.words.trim() ? html`<p>${typed.words}</p>` : nothing}
    <slot name="words">${paragraphs(words.activities.words.text)}</slot>
  </div>
  ${input('text', words.ownWords, typed.words, (text) => type({ words: text }))}
`;

const distraction = ({ words, typed, type }: ActivityContext) => {
  const number = parsePhone(typed.phone);
  return html`
    ${list(words.activities.distract.text)}
    <slot name="read"></slot>
    ${input('tel', words.phone, typed.phone, (phone) => type({ phone }))}
    ${
      number
        ? html`<a part="action secondary" href="tel:${number.dial}">
            <span>${icon('phone')} ${words.callSomeone} <bdi>${number.display}</bdi></span>
          </a>`
        : nothing
    }
  `;
};

function activityBody(context: ActivityContext) {
  const { view, words } = context;
  const { activity } = view;
  switch (activity) {
    case 'breathe':
      return guide(context);
    case 'five-things':
    case 'squeeze':
      return tapping(activity, context);
    case 'words':
      return calmWords(context);
    case 'distract':
      return distraction(context);
    case 'walk-calmly':
      return paragraphs(words.activities[activity].text);
  }
}

const settings = ({ view, words, cues, send }: ActivityContext) => html`
  <details class="settings">
    <summary>${words.settings.title}</summary>
    ${choices(
      words.settings.pace,
      'radio',
      'pace',
      PACES.map((pace) => ({
        text: paceText(pace, words),
        selected: pace === view.pace,
        choose: () => send({ type: 'pace', pace }),
      })),
    )}
    ${choices(
      words.settings.more,
      'checkbox',
      'cue',
      cues.offered.map((cue) => ({
        text: words.settings[cue],
        selected: cues.on.has(cue),
        choose: (event) => cues.turn(cue, isChecked(event)),
      })),
    )}
    ${
      cues.offered.some((cue) => cue === 'tone' || cue === 'vibration')
        ? html`<p class="soft">${words.settings.stops}</p>`
        : nothing
    }
  </details>
`;

const paceText = (pace: UrgeView['pace'], { breath }: UrgeWords) => {
  const [inward, outward] = pace.split('/').map(Number);
  return inward && outward ? breath.both(inward, outward) : breath.none;
};

/** What an activity is called: without a pace, the first one has nothing to do with breath. */
const nameOf = (activity: Activity, { pace }: UrgeView, words: UrgeWords): string =>
  activity === 'breathe' && pace === 'none'
    ? words.breath.noneName
    : words.activities[activity].name;

/** The open activity, what comes after it, and the others. */
export const calmScreen = (context: ActivityContext) => {
  const { view, words, level, send } = context;
  const { onward, activity, breath } = view;
  const { title } = words.activities[activity];
  const unpaced = activity === 'breathe' && !breath.phase;
  const open = (activity: Activity): UrgeEvent => ({ type: 'activity', activity });
  return html`
    ${whereabouts(words.where.calm)} ${heading(level, unpaced ? words.breath.noneTitle : title)}
    ${topBar(context)} ${noDelay(context)} ${activityBody(context)}
    <div class="large">
      ${
        onward
          ? action(view.mayCalm ? 'primary' : 'secondary', nameOf(onward, view, words), () =>
              send(open(onward)),
            )
          : action('secondary', words.done, () => send({ type: 'next' }))
      }
    </div>
    <div class="others">
      ${subheading(level, words.others)}
      <div class="row">
        ${view.others.map((other) =>
          action('secondary', nameOf(other, view, words), () => send(open(other))),
        )}
      </div>
    </div>
    ${activity === 'breathe' ? settings(context) : nothing}
  `;
};
