/** The exercises of a session: one at a time, with the others always at hand. */
import { html, nothing } from 'lit';
import { type Activity, type UrgeAct, PACES, parsePhone, type UrgeView } from '../../core/index.js';
import type { UrgeWords } from '../../words/urge-calmer.js';
import { action } from '../../parts/action.js';
import { choices, isChecked } from '../../parts/choices.js';
import { heading, list, paragraphs, subheading } from '../../parts/frame.js';
import { icon } from '../../parts/icons.js';
import { breathPicture, tapPicture } from './breath-picture.js';
import type { Cues } from './cues.js';
import { noDelay, type ScreenOptions } from './screens.js';

/** What the exercises need beside what every screen needs. */
export interface ActivityOptions extends ScreenOptions {
  readonly cues: Cues;
  /** The number to call that the person typed; kept nowhere else. */
  readonly phone: string;
  readonly typed: (phone: string) => void;
}

const guide = ({ view: { breath }, words, send }: ActivityOptions) => {
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

const tapping = (activity: 'five-things' | 'squeeze', options: ActivityOptions) => {
  const { view, words, send } = options;
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

const distraction = ({ words, phone, typed }: ActivityOptions) => {
  const number = parsePhone(phone);
  return html`
    ${list(words.activities.distract.text)}
    <slot name="read"></slot>
    <label>
      ${words.phone}
      <input
        name="phone"
        type="tel"
        autocomplete="off"
        .value=${phone}
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
      />
    </label>
    ${
      number?.dial
        ? html`<a part="action secondary" href="tel:${number.dial}">
            <span>${icon('phone')} ${words.callSomeone} <bdi>${number.display}</bdi></span>
          </a>`
        : nothing
    }
  `;
};

function exercise(options: ActivityOptions) {
  const { view, words } = options;
  const { activity } = view;
  switch (activity) {
    case 'breathe':
      return guide(options);
    case 'five-things':
    case 'squeeze':
      return tapping(activity, options);
    case 'words':
      return html`<div class="calm-words">
        <slot name="words">${paragraphs(words.activities.words.text)}</slot>
      </div>`;
    case 'distract':
      return distraction(options);
    case 'walk-calmly':
      return paragraphs(words.activities[activity].text);
  }
}

const settings = ({ view, words, cues, send }: ActivityOptions) => html`
  <details>
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
  </details>
`;

const paceText = (pace: UrgeView['pace'], { breath }: UrgeWords) => {
  const [inward, outward] = pace.split('/').map(Number);
  return inward && outward ? breath.both(inward, outward) : breath.none;
};

/** What an exercise is called: without a pace, the first one has nothing to do with breath. */
const nameOf = (activity: Activity, { pace }: UrgeView, words: UrgeWords): string =>
  activity === 'breathe' && pace === 'none'
    ? words.breath.noneName
    : words.activities[activity].name;

/** The exercise in view, what comes after it, and the others. */
export const calmScreen = (options: ActivityOptions) => {
  const { view, words, level, send } = options;
  const { onward, activity, breath } = view;
  const { title } = words.activities[activity];
  const unpaced = activity === 'breathe' && !breath.phase;
  const open = (activity: Activity): UrgeAct => ({ type: 'activity', activity });
  return html`
    ${heading(level, unpaced ? words.breath.noneTitle : title)} ${noDelay(options)}
    ${exercise(options)}
    <div class="large">
      ${
        onward
          ? action(view.mayCalm ? 'primary' : 'secondary', nameOf(onward, view, words), () =>
              send(open(onward)),
            )
          : action('secondary', words.done, () => send({ type: 'next' }))
      }
    </div>
    ${subheading(level, words.others)}
    <div class="row">
      ${view.others.map((other) =>
        action('secondary', nameOf(other, view, words), () => send(open(other))),
      )}
    </div>
    ${activity === 'breathe' ? settings(options) : nothing}
  `;
};
