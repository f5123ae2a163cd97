/** The day by the hour and the week by the day: pictures for who sees them, tables for who reads them. */
import { html, nothing, svg } from 'lit';
import { list, subheading } from '../../parts/frame.js';
import { rangeText, textOf } from './meter.js';
import type { Scene } from './scene.js';

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

/** What was drunk in each hour of the day, and the part that was coffee and the like, and that of the evening. */
export const dayChart = (scene: Scene, nightWaking: boolean) => {
  const { view, words, show, level } = scene;
  const rows = view.hours.flatMap(({ ml }, hour) =>
    ml > 0 ? [[show.number(hour), show.ml(ml)]] : [],
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
      ${
        view.caffeineShare > 0
          ? html`<p>
              ${words.day.caffeine(show.ml(view.day.caffeineMl), show.ml(view.day.totalMl))}
            </p>`
          : nothing
      }
      ${
        nightWaking && view.eveningShare > 0
          ? html`<p>
              ${words.day.evening(show.ml(view.day.eveningMl), show.ml(view.day.totalMl))}
            </p>`
          : nothing
      }
      ${list(textOf(scene.view.remarks, scene))}
    </section>
  `;
};

/** Seven days as bars in the zone of the range. */
export const weekChart = (scene: Scene) => {
  const { view, words, show } = scene;
  return html`
    <details>
      <summary>${words.week.title}</summary>
      <svg class="chart" viewBox="0 0 290 190" aria-hidden="true">
        <path
          class="zone"
          d="M0 ${164 - view.zone.from * 130}H290V${164 - view.zone.to * 130}H0z"
        />
        <path d="M1 166H289" />
        ${view.week.map(({ start, ml, fill }, index) => {
          const middle = 21 + index * 41.3;
          return svg`
          ${ml > 0 ? bar(middle - 11, 22, 164, Math.max(4, fill * 130), 6) : nothing}
          <text x=${middle} y=${ml > 0 ? 158 - Math.max(4, fill * 130) : 158}>
            ${ml > 0 ? show.number(ml) : '–'}
          </text>
          <text x=${middle} y="186">${show.weekday(start)}</text>
        `;
        })}
      </svg>
      ${table(
        words.week.title,
        [words.week.day, words.day.amount],
        view.week.map(({ start, ml }) => [
          show.day(start),
          ml > 0 ? show.ml(ml) : words.week.nothing,
        ]),
      )}
      <p class="soft">${rangeText(scene)}</p>
    </details>
  `;
};
