/** Logging: what and when, vessels to tap, an amount of one's own, what was just done, and the list of today. */
import { html, nothing } from 'lit';
import { DRINK_KINDS, type Drink, USUAL_KINDS } from '../../core/index.js';
import { action } from '../../parts/action.js';
import { paragraphs, subheading } from '../../parts/frame.js';
import type { Preset } from '../../core/fluid/presets.js';
import { error, field, radios, select } from './forms.js';
import type { Scene } from './scene.js';
import { vesselIcon } from './vessel.js';

/** The list shows no more than this; all of them count. */
const MOST_SHOWN = 100;

const namesOf = ({ words: { kinds } }: Scene) => DRINK_KINDS.map((id) => kinds[id]);

/** What is wrong with each field of a form, by its text; a time can be wrong in two ways. */
const FIELD_OF = { wrongMl: 'ml', wrongTime: 'time', wrongHalf: 'time' } as const;

/** An amount and a time in the form `id`, and what is wrong with them. */
function amountFields({ words, log }: Scene, id: string, ml: number, time: string) {
  const wrong = log.wrong?.form === id && log.wrong.text;
  const about = (name: string) => (wrong && FIELD_OF[wrong] === name ? 'wrong' : '');
  return html`
    <div class="row">
      ${field('ml', 'number', words.log.ml, ml, about('ml'), [1, 3000])}
      ${field('time', 'time', words.log.time, time, about('time'))}
    </div>
    ${wrong ? error('wrong', words.log[wrong]) : nothing}
  `;
}

const submitted =
  (send: (form: HTMLFormElement, by: HTMLElement | null) => void) => (event: SubmitEvent) => {
    event.preventDefault();
    send(event.currentTarget as HTMLFormElement, event.submitter);
  };

/** What was just done, and the way back. */
function done({ words, show, log }: Scene) {
  const said = log.said ? words.said[log.said.how](show.drink(log.said.drink)) : nothing;
  return html`
    <div class="row done">
      <p role="status" tabindex="-1">${said}</p>
      ${log.last ? action('secondary', words.undo, () => log.send({ type: 'undo' }, '.done p')) : nothing}
    </div>
  `;
}

/**
 * What can be tapped, and below it what that led to: what is `urgent`, what was done, and what went `wrong` with keeping
 * it. Then an amount or a time of one's own.
 */
export function logger(
  scene: Scene,
  presets: readonly Preset[],
  urgent: unknown,
  wrong: readonly string[],
) {
  const { words, show, level, log } = scene;
  const tap =
    ([vessel, ml]: Preset) =>
    (event: Event) =>
      log.tap(event.currentTarget as HTMLButtonElement, ml, USUAL_KINDS[vessel]);
  return html`
    <form class="log" novalidate @submit=${submitted((form, tapped) => log.put(form, { tapped }))}>
      ${subheading(level, words.log.title)} ${radios('kind', words.log.kind, namesOf(scene))}
      <div class="row">${select('when', words.log.when, words.ago)}</div>
      <div class="taps vessels">
        ${presets.map(([id, ml]) =>
          action(
            'secondary',
            html`${vesselIcon(id)}<span>${words.vessels[id]} <bdi>${show.ml(ml)}</bdi></span>`,
            tap([id, ml]),
          ),
        )}
      </div>
      ${urgent} ${done(scene)}
      <div class="body" role="status">${paragraphs(wrong)}</div>
      <details>
        <summary>${words.log.own}</summary>
        <div class="body">
          ${amountFields(scene, '', 150, '')}
          <button part="action secondary">${words.log.add}</button>
        </div>
      </details>
    </form>
  `;
}

const row = ({ words, show, log }: Scene, drink: Drink) => {
  const text = `${show.time(drink.at)} ${show.drink(drink)}`;
  return html`
    <span>${text}</span>
    <button
      type="button"
      part="action secondary"
      aria-label="${words.list.edit}: ${text}"
      @click=${() => log.edit(drink.id)}
    >
      ${words.list.edit}
    </button>
  `;
};

const editor = (scene: Scene, drink: Drink) => {
  const { words, show, log } = scene;
  const { id } = drink;
  return html`
    <form novalidate @submit=${submitted((form) => log.put(form, { before: drink }))}>
      <div class="row">
        ${select('kind', words.log.kind, namesOf(scene), DRINK_KINDS.indexOf(drink.kind))}
      </div>
      ${amountFields(scene, id, drink.ml, show.time(drink.at))}
      <div class="row">
        <button part="action primary">${words.list.save}</button>
        ${action('secondary', words.list.remove, () => log.send({ type: 'remove', id }, '.done button'))}
        ${action('secondary', words.list.cancel, () => log.edit(null))}
      </div>
    </form>
  `;
};

/** The drinks of today, newest first, each to change or to take away. */
export const drinkList = (scene: Scene) => html`
  <section>
    ${subheading(scene.level, scene.words.list.title)}
    <ul class="drinks">
      ${scene.view.drinks
        .slice(0, MOST_SHOWN)
        .map(
          (drink) => html`
            <li class="row">
              ${scene.log.editing === drink.id ? editor(scene, drink) : row(scene, drink)}
            </li>
          `,
        )}
    </ul>
  </section>
`;
