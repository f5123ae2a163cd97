/** The screen of the meter: the question about a doctor's advice, the day as a glass and in words, and the folds below. */
import { html, nothing } from 'lit';
import { contactsOf, type FluidView } from '../../core/index.js';
import { action } from '../../parts/action.js';
import { contactLinks } from '../../parts/care-card.js';
import { checkbox, errorText, numberField, onEnter } from '../../parts/fields.js';
import { list, paragraphs, subheading } from '../../parts/frame.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import { glass } from './pictures.js';
import type { RenderContext } from './render-context.js';
import { noteTexts, rangeText, statusText } from './texts.js';

/** What the meter is for: nothing that advises before it is known for whom. */
export function leadText({ day, asking }: FluidView, words: FluidWords): string {
  if (day.range) return day.range.doctor ? words.leadDoctor : words.leadUsual;
  return asking === 'doctor' ? words.lead : words.leadDoctor;
}

const question = ({ words: { doctor: words }, level, send }: RenderContext) => html`
  <section part="panel" data-scroll>
    <div tabindex="-1" data-focus="doctor">${subheading(level, words.title)}</div>
    ${list([words.told, words.disease, words.medicine])}
    <div class="row">
      ${action('secondary', words.yes, () => send({ type: 'answer', doctor: 'yes' }))}
      ${action('secondary', words.no, () => send({ type: 'answer', doctor: 'no' }))}
    </div>
    <p class="soft">${words.open}</p>
  </section>
`;

const rangeFields = ({ view, words: { doctor: words }, level, send }: RenderContext) => {
  const wrong = view.wrong?.form === 'range' ? 'wrong-range' : undefined;
  const give = () => send({ type: 'give-range' });
  const field = (name: 'min' | 'max', focus?: string) =>
    numberField({
      name,
      label: words[name],
      value: view.rangeForm[name],
      error: wrong,
      focus,
      changed: (value) => send({ type: 'fill-range', field: name, value }),
    });
  return html`
    <section part="panel" data-scroll @keydown=${onEnter(give)}>
      ${subheading(level, words.rangeTitle)}
      <p>${words.rangeAsk}</p>
      <div class="row">${field('min', 'range')} ${field('max')}</div>
      ${wrong ? errorText(wrong, words.wrong) : nothing}
      <div class="row">${action('primary', words.save, give)}</div>
    </section>
  `;
};

/** The part of the question about a doctor's advice that stands open, if one does. */
export const doctorQuestion = (context: RenderContext) => {
  const { asking } = context.view;
  if (!asking) return nothing;
  return asking === 'doctor' ? question(context) : rangeFields(context);
};

/** What was said about a doctor's advice, and how to change it. */
export const doctorFold = ({ view, words: { doctor: words }, send }: RenderContext) => {
  if (view.asking) return nothing;
  const said = { yes: words.saidYes, no: words.saidNo, host: words.saidHost };
  return html`
    <details>
      <summary>${words.fold}</summary>
      <div class="body">
        <p>${said[view.doctor ?? 'host']}</p>
        <div class="row">${action('secondary', words.change, () => send({ type: 'ask' }))}</div>
      </div>
    </details>
  `;
};

/** Asks whether hardly any urine comes where little was noted: little noted is not little drunk. */
const hardlyUrine = ({ view, words: { hardlyUrine: words }, send }: RenderContext) => html`
  ${
    view.hardlyUrine
      ? checkbox('urine', words.ask, view.hardlyUrine === 'said', (holds) =>
          send({ type: 'hardly-urine', holds }),
        )
      : nothing
  }
  ${view.hardlyUrine === 'said' ? html`<p class="strong">${words.call}</p>` : nothing}
`;

/** The glass as a meter, and what it says. Without a range it measures nothing, and is a picture. */
export function dayMeter(context: RenderContext) {
  const { view, words, format } = context;
  const { day, fill, scaleMl, roomMl } = view;
  const total = format.ml(day.totalMl);
  const status = statusText(context);
  const range = rangeText(context);
  const picture = glass(view, format);
  return html`
    <div class="day" data-scroll>
      ${
        fill === null || scaleMl === null
          ? html`<div part="meter">${picture}</div>`
          : html`
              <div
                part="meter"
                role="meter"
                aria-label=${words.title}
                aria-valuemin="0"
                aria-valuemax=${scaleMl}
                aria-valuenow=${fill * scaleMl}
                aria-valuetext="${total}. ${status}"
              >
                ${picture}
              </div>
            `
      }
      <div class="body">
        <p class="paper">${format.date(day.start)}</p>
        <b class="total">${total}</b>
        <p tabindex="-1" data-focus="day">${status}</p>
        ${hardlyUrine(context)} ${roomMl ? html`<p>${words.room(format.ml(roomMl))}</p>` : nothing}
        ${range ? html`<p class="soft">${range}</p>` : nothing}
      </div>
    </div>
  `;
}

/** What a person should know at once, and whom to call. */
export function urgentNotes(context: RenderContext) {
  const { view, words, care } = context;
  const contacts = contactsOf(view.toCall, care);
  const calls = contacts.length > 0 ? contactLinks(contacts, words, true) : nothing;
  if (view.urgent.length === 0) return calls;
  return html`
    <div part="panel" class="urgent" tabindex="-1" data-focus="urgent" data-scroll="nearest">
      ${paragraphs(noteTexts(view.urgent, context))} ${calls}
    </div>
  `;
}
