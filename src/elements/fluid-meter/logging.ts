/** Logging: what and when, vessels to tap, an amount of one's own, what was just done, and the list of today. */
import { html, nothing } from 'lit';
import { DRINK_KINDS, type Drink, type DrinkKind } from '../../core/index.js';
import type { FluidWords } from '../../locales/fluid-meter.js';
import { action } from '../../shared/parts/action.js';
import { subheading } from '../../shared/parts/frame.js';
import type { Scene } from './scene.js';
import type { Preset } from '../../shared/presets.js';
import { vesselIcon } from './vessel.js';

/** What a form says, as numbers and text that still have to be looked at. */
export interface Filled {
  readonly kind: DrinkKind;
  readonly ml: number;
  /** `HH:MM`, or empty. */
  readonly time: string;
  /** How long ago, in minutes. */
  readonly ago: number;
}

/** What is wrong in a form: that with the id of a drink, or that for a new one (empty). */
export interface Wrong {
  readonly form: string;
  readonly field: 'ml' | 'time';
}

/** How long ago the choices of `words.ago` are, in minutes. */
const AGO = [0, 15, 30, 60, 120];

/** The list shows no more than this; all of them count. */
const MOST_SHOWN = 100;

const valueOf = (form: HTMLFormElement, name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null)?.value ?? '';

/** Reads `form`; the values of choices count positions, so that native events tell no answer. */
export const readForm = (form: HTMLFormElement): Filled => ({
  kind: DRINK_KINDS[Number(valueOf(form, 'kind'))] ?? 'water',
  ml: Number(valueOf(form, 'ml')),
  time: valueOf(form, 'time'),
  ago: AGO[Number(valueOf(form, 'when'))] ?? 0,
});

const select = (name: string, label: string, choices: readonly string[], chosen = 0) => html`
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

const kindSelect = ({ log, kinds }: FluidWords, kind?: DrinkKind) =>
  select(
    'kind',
    log.kind,
    DRINK_KINDS.map((id) => kinds[id]),
    kind && DRINK_KINDS.indexOf(kind),
  );

/** An amount and a time, and what is wrong with them. */
function amountFields({ words: { log } }: Scene, wrong: Wrong | null, ml: number, time: string) {
  const isWrong = (field: Wrong['field']) => wrong?.field === field;
  const about = (field: Wrong['field']) => (isWrong(field) ? 'wrong' : nothing);
  return html`
    <div class="row">
      <label>
        <span>${log.ml}</span>
        <input
          name="ml"
          type="number"
          inputmode="numeric"
          min="1"
          max="3000"
          value=${ml}
          aria-invalid=${isWrong('ml')}
          aria-describedby=${about('ml')}
        />
      </label>
      <label>
        <span>${log.time}</span>
        <input
          name="time"
          type="time"
          value=${time}
          aria-invalid=${isWrong('time')}
          aria-describedby=${about('time')}
        />
      </label>
    </div>
    ${
      wrong
        ? html`<p class="error" id="wrong">
            ${wrong.field === 'ml' ? log.wrongMl : log.wrongTime}
          </p>`
        : nothing
    }
  `;
}

const submitted = (send: (form: HTMLFormElement) => void) => (event: Event) => {
  event.preventDefault();
  send(event.currentTarget as HTMLFormElement);
};

/** What can be tapped, and below it an amount or a time of one's own. */
export function logger(
  scene: Scene,
  presets: readonly Preset[],
  done: unknown,
  wrong: Wrong | null,
  log: (form: HTMLFormElement, ml?: number) => void,
) {
  const { words, show, level } = scene;
  const tap = (ml: number) => (event: Event) =>
    log((event.currentTarget as HTMLButtonElement).form as HTMLFormElement, ml);
  return html`
    <form class="log" novalidate @submit=${submitted(log)}>
      ${subheading(level, words.log.title)}
      <div class="row">${kindSelect(words)} ${select('when', words.log.when, words.ago)}</div>
      <div class="vessels">
        ${presets.map(
          ([id, ml]) => html`
            <button type="button" part="action secondary" @click=${tap(ml)}>
              ${vesselIcon(id)}<span>${words.vessels[id]} <bdi>${show.ml(ml)}</bdi></span>
            </button>
          `,
        )}
      </div>
      ${done}
      <details>
        <summary>${words.log.own}</summary>
        <div class="body">
          ${amountFields(scene, wrong?.form === '' ? wrong : null, 150, '')}
          <button part="action secondary">${words.log.add}</button>
        </div>
      </details>
    </form>
  `;
}

/** What a person can do with a drink in the list. */
export interface ListActions {
  /** The id of the drink that is being changed, if any. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  readonly save: (form: HTMLFormElement, drink: Drink) => void;
  readonly remove: (drink: Drink) => void;
}

const row = ({ words, show }: Scene, drink: Drink, { edit }: ListActions) => {
  const text = `${show.time(drink.at)} ${show.drink(drink)}`;
  return html`
    <span>${text}</span>
    <button
      type="button"
      part="action secondary"
      aria-label="${words.list.edit}: ${text}"
      @click=${() => edit(drink.id)}
    >
      ${words.list.edit}
    </button>
  `;
};

const editor = (
  scene: Scene,
  drink: Drink,
  wrong: Wrong | null,
  { edit, save, remove }: ListActions,
) => html`
  <form novalidate @submit=${submitted((form) => save(form, drink))}>
    <div class="row">${kindSelect(scene.words, drink.kind)}</div>
    ${amountFields(scene, wrong?.form === drink.id ? wrong : null, drink.ml, scene.show.time(drink.at))}
    <div class="row">
      <button part="action primary">${scene.words.list.save}</button>
      ${action('secondary', scene.words.list.remove, () => remove(drink))}
      ${action('secondary', scene.words.list.cancel, () => edit(null))}
    </div>
  </form>
`;

/** The drinks of today, newest first, each to change or to take away. */
export const drinkList = (scene: Scene, wrong: Wrong | null, actions: ListActions) => html`
  <section>
    ${subheading(scene.level, scene.words.list.title)}
    <ul class="drinks">
      ${scene.view.drinks
        .slice(0, MOST_SHOWN)
        .map(
          (drink) => html`
            <li class="row">
              ${
                actions.editing === drink.id
                  ? editor(scene, drink, wrong, actions)
                  : row(scene, drink, actions)
              }
            </li>
          `,
        )}
    </ul>
  </section>
`;
