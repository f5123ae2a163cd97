/** Logging: what and when, vessels to tap, an amount of one's own, what was just done, and the list of today. */
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  AGO_CHOICES,
  DRINK_KINDS,
  USUAL_KINDS,
  type Drink,
  type DrinkForm,
  type Preset,
} from '../../core/index.js';
import { newId } from '../../controllers/record-store.js';
import { action } from '../../parts/action.js';
import {
  chips,
  errorText,
  isHalfFilled,
  numberField,
  onEnter,
  select,
  timeField,
} from '../../parts/fields.js';
import { paragraphs, subheading } from '../../parts/frame.js';
import { vesselIcon } from './pictures.js';
import type { RenderContext } from './render-context.js';
import { messageText } from './texts.js';

/** The list shows no more than this; all of them count. */
const MOST_SHOWN = 40;

type FormId = 'new' | 'edit';
type FieldId = 'kind' | 'ago' | 'ml' | 'time';

const fillWith =
  ({ send }: RenderContext, form: FormId, field: FieldId) =>
  (value: string) =>
    send({ type: 'fill', form, field, value });

const kindsOf = (context: RenderContext, form: FormId, chosen: DrinkForm['kind']) => ({
  name: `${form}-kind`,
  label: context.words.log.kind,
  offered: DRINK_KINDS.map((id) => [id, context.words.kinds[id]] as const),
  chosen,
  changed: fillWith(context, form, 'kind'),
});

/** Which field each mistake is about. */
const FIELD_OF = { amount: 'ml', 'half-time': 'time', future: 'time' } as const;

/** An amount and a time in a form, and what is wrong with them. */
function amountFields(context: RenderContext, id: FormId, form: DrinkForm) {
  const { view, words } = context;
  const wrong = view.wrong?.form === id ? view.wrong.problem : null;
  const field = (name: 'ml' | 'time', label: string) => ({
    name,
    label,
    value: form[name],
    error: wrong && FIELD_OF[wrong] === name ? `wrong-${id}` : undefined,
    changed: fillWith(context, id, name),
  });
  return html`
    <div class="row">
      ${numberField(field('ml', words.log.ml))} ${timeField(field('time', words.log.time))}
    </div>
    ${wrong ? errorText(`wrong-${id}`, words.log[wrong]) : nothing}
  `;
}

/** Says what no event tells: that a time is filled in only in part. */
function tellHalfTime({ send }: RenderContext, form: FormId, { currentTarget }: Event): void {
  const group = (currentTarget as Element).closest('[role=group]');
  if (group && isHalfFilled(group)) {
    send({ type: 'fill', form, field: 'time', value: '', half: true });
  }
}

/** Opens a fold in which something is wrong. Who opens or closes it otherwise is the person. */
function openFor(fold: Element | undefined, isWrong: boolean): void {
  if (isWrong) fold?.setAttribute('open', '');
}

/** What was just done, and the way back. */
function done({ view, words, format, send }: RenderContext) {
  const back = view.undo === 'deletion' ? words.shared.takeBack : words.undo;
  return html`
    <div class="row done" data-scroll>
      <p tabindex="-1" data-focus="message">${messageText(view.message, words, format)}</p>
      ${
        view.undo
          ? html`<button
              type="button"
              part="action secondary"
              data-focus="undo"
              @click=${() => send({ type: 'undo' })}
            >
              ${back}
            </button>`
          : nothing
      }
    </div>
  `;
}

/**
 * What can be tapped, and below it what that led to: what is `urgent`, what was done, and what went `wrong` with keeping
 * it. Then an amount or a time of one's own.
 */
export function logger(
  context: RenderContext,
  presets: readonly Preset[],
  urgent: unknown,
  wrong: readonly string[],
) {
  const { view, words, format, level, send } = context;
  const { form } = view;
  const tap =
    ([vessel, ml]: Preset) =>
    (event: Event) => {
      tellHalfTime(context, 'new', event);
      const kind = USUAL_KINDS[vessel];
      send({ type: 'log', id: newId(), ml, kind }, event.currentTarget as HTMLElement);
    };
  const log = (event: Event) => {
    tellHalfTime(context, 'new', event);
    send({ type: 'log', id: newId() }, event.currentTarget as HTMLElement);
  };
  const ago = {
    name: 'when',
    label: words.log.when,
    offered: AGO_CHOICES.map(
      (minutes, index) => [String(minutes), words.ago[index] ?? ''] as const,
    ),
    chosen: String(form.ago),
    changed: fillWith(context, 'new', 'ago'),
  };
  return html`
    <div class="log" role="group" aria-labelledby="log" @keydown=${onEnter(log)}>
      <div id="log">${subheading(level, words.log.title)}</div>
      ${chips(kindsOf(context, 'new', form.kind))}
      <div class="row">${select(ago)}</div>
      <div class="vessels">
        ${presets.map(([id, ml]) =>
          action(
            'secondary',
            html`${vesselIcon(id)}<span>${words.vessels[id]} <bdi>${format.ml(ml)}</bdi></span>`,
            tap([id, ml]),
          ),
        )}
      </div>
      ${urgent} ${done(context)} ${paragraphs(wrong)}
      <details ${ref((fold) => openFor(fold, view.wrong?.form === 'new'))}>
        <summary>${words.log.own}</summary>
        <div class="body">
          ${amountFields(context, 'new', form)} ${action('secondary', words.log.add, log)}
        </div>
      </details>
    </div>
  `;
}

const row = ({ words, format, send }: RenderContext, drink: Drink, index: number) => {
  const text = `${format.time(drink.at)} ${format.drink(drink)}`;
  return html`
    <span>${text}</span>
    <button
      type="button"
      part="action secondary"
      aria-label="${words.list.edit}: ${text}"
      data-focus="row${index}"
      @click=${() => send({ type: 'edit', id: drink.id })}
    >
      ${words.list.edit}
    </button>
  `;
};

const editor = (context: RenderContext, { id }: Drink, form: DrinkForm) => {
  const { words, send } = context;
  const save = (event: Event) => {
    tellHalfTime(context, 'edit', event);
    send({ type: 'save' });
  };
  return html`
    <div
      class="editor"
      role="group"
      aria-label=${words.list.edit}
      data-scroll
      @keydown=${onEnter(save)}
    >
      <div class="row">${select({ ...kindsOf(context, 'edit', form.kind), focus: 'editor' })}</div>
      ${amountFields(context, 'edit', form)}
      <div class="row">
        ${action('primary', words.list.save, save)}
        ${action('secondary', words.list.remove, () => send({ type: 'remove', id }))}
        ${action('secondary', words.list.cancel, () => send({ type: 'cancel' }))}
      </div>
    </div>
  `;
};

/** The drinks of today, newest first, each to change or to take away. */
export const drinkList = (context: RenderContext) => {
  const { view, words, level } = context;
  const { editing } = view;
  return html`
    <section>
      ${subheading(level, words.list.title)}
      <ul class="drinks">
        ${repeat(
          view.drinks.slice(0, MOST_SHOWN),
          ({ id }) => id,
          (drink, index) => html`
            <li class="row">
              ${
                editing?.drink.id === drink.id
                  ? editor(context, drink, editing.form)
                  : row(context, drink, index)
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
};
