/** The day by the hour and the week by the day: pictures for who sees them, tables for who reads them. */
import { html, nothing, svg } from 'lit';
import { list, paragraphs, subheading } from '../../parts/frame.js';
import { checkbox } from '../../parts/fields.js';
import type { FluidFact } from '../../core/index.js';
import { noteTexts, rangeText } from './texts.js';
import type { RenderContext } from './render-context.js';

/**
 * A bar `size` high and `width` wide with corners of radius `rounding`, its left side at `x` and its foot at `floor`; all
 * in units of the picture.
 */
const bar = (x: number, width: number, floor: number, size: number, rounding: number) => svg`
  <rect class="bar" x=${x} y=${floor - size} width=${width} height=${size} rx=${rounding} />
`;

const table = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
) => html`
  <div class="unseen">
    <table>
      <caption>
        ${title}
      </caption>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
      ${rows.map(
        ([head, ...cells]) => html`
          <tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>
        `,
      )}
    </table>
  </div>
`;

/** How much of the day was of one kind or in the evening. */
function factText(id: FluidFact, { view: { day }, words, format: { ml } }: RenderContext): string {
  if (id === 'alcohol') return words.day.alcohol(ml(day.alcoholMl));
  if (id === 'caffeine') return words.day.caffeine(ml(day.caffeineMl), ml(day.totalMl));
  return words.day.evening(ml(day.eveningMl), ml(day.totalMl + day.alcoholMl));
}

/**
 * What was drunk in each hour of the day, the facts of the day, and the remarks. Asks about the night unless the host
 * said so already.
 */
export const dayChart = (context: RenderContext, asksNight: boolean) => {
  const { view, words, format, level, send } = context;
  const rows = view.hours.flatMap(({ ml }, hour) =>
    ml > 0 ? [[format.number(hour), format.ml(ml)]] : [],
  );
  const chart = html`
    <svg class="chart" viewBox="0 0 290 92" aria-hidden="true">
      <path d="M1 68H289" />
      ${view.hours.map(({ share }, hour) =>
        share > 0 ? bar(hour * 12 + 2, 9, 66, Math.max(4, share * 60), 3) : nothing,
      )}
      ${[0, 6, 12, 18].map((hour) => svg`<text x=${hour * 12 + 6} y="88">${hour}</text>`)}
    </svg>
    ${table(words.day.title, [words.day.hour, words.day.amount], rows)}
  `;
  return html`
    <section>
      ${rows.length > 0 ? [subheading(level, words.day.title), chart] : nothing}
      ${paragraphs(view.facts.map((id) => factText(id, context)))}
      ${
        asksNight
          ? checkbox('night', words.day.nightWaking, view.nightWaking, (holds) =>
              send({ type: 'night-waking', holds }),
            )
          : nothing
      }
      ${list(noteTexts(view.remarks, context))}
    </section>
  `;
};

/** Seven days as bars in the zone of the range. */
export const weekChart = (context: RenderContext) => {
  const { view, words, format } = context;
  return html`
    <details>
      <summary>${words.week.title}</summary>
      <svg class="chart" viewBox="0 0 290 190" aria-hidden="true">
        ${
          view.zone &&
          svg`<path
            class="zone"
            d="M0 ${164 - view.zone.from * 130}H290V${164 - view.zone.to * 130}H0z"
          />`
        }
        <path d="M1 166H289" />
        ${view.week.map(({ start, ml, height }, index) => {
          const middle = 21 + index * 41.3;
          return svg`
          ${ml > 0 ? bar(middle - 11, 22, 164, Math.max(4, height * 130), 6) : nothing}
          <text x=${middle} y=${ml > 0 ? 158 - Math.max(4, height * 130) : 158}>
            ${ml > 0 ? format.number(ml) : '–'}
          </text>
          <text x=${middle} y="186">${format.weekday(start)}</text>
        `;
        })}
      </svg>
      ${table(
        words.week.title,
        [words.week.day, words.day.amount],
        view.week.map(({ start, ml }) => [
          format.day(start),
          ml > 0 ? format.ml(ml) : words.week.nothing,
        ]),
      )}
      <p class="soft">${rangeText(context)}</p>
    </details>
  `;
};
