/** What stands below the day: the doctor's advice, remembering, and taking the list along. */
import { html, nothing } from 'lit';
import type { DaySummary } from '../../core/index.js';
import type { FluidWords } from '../../words/fluid-meter.js';
import { action } from '../../parts/action.js';
import { isChecked } from '../../parts/choices.js';
import { paragraphs } from '../../parts/frame.js';
import type { RecordStore } from '../../controllers/record-store.js';
import { error, field } from './forms.js';
import type { Advice, Kept } from '../../core/fluid/record.js';

/** What a doctor said about drinking: a person says so, and gives the numbers if they are known. */
export function advicePanel(
  { advice: words }: FluidWords,
  advice: Advice | undefined,
  { range }: DaySummary,
  change: (advice: Omit<Advice, 'id'> | null) => void,
) {
  const { minMl = 0, maxMl = 0 } = advice ?? {};
  const isWrong = (minMl && minMl !== range?.min) || (maxMl && maxMl !== range?.max);
  const wrong = isWrong ? 'wrong-advice' : '';
  const part = (label: string, ml: number, changed: (ml: number) => void) =>
    field('advice', 'number', label, ml > 0 ? ml : '', wrong, [250, 6000], changed);
  return html`
    <details>
      <summary>${words.title}</summary>
      <div class="body">
        <label class="check">
          <input
            name="doctor"
            type="checkbox"
            .checked=${advice !== undefined}
            @change=${(event: Event) => change(isChecked(event) ? { minMl, maxMl } : null)}
          />
          <span>${words.check}</span>
        </label>
        ${
          advice
            ? html`
                <p>${words.ask}</p>
                <div class="row">
                  ${part(words.min, minMl, (minMl) => change({ minMl, maxMl }))}
                  ${part(words.max, maxMl, (maxMl) => change({ minMl, maxMl }))}
                </div>
                ${wrong && error(wrong, words.wrong, 'alert')}
              `
            : nothing
        }
      </div>
    </details>
  `;
}

/** What went wrong with keeping the list. */
export const troubles = (
  { keep: words }: FluidWords,
  { problem, setAside }: RecordStore<Kept>,
): readonly string[] => [
  ...(problem ? [words[problem]] : []),
  ...(setAside > 0 ? [words.aside(setAside)] : []),
];

/**
 * Whether the list is kept, and how to begin; then `more`. How to stop comes last: a second tap, where the first one
 * began, must not delete everything.
 */
export const keepPanel = (
  words: FluidWords,
  store: RecordStore<Kept>,
  remember: () => void,
  forget: () => void,
  more: unknown,
) => {
  const { keep } = words;
  const texts = store.remembering ? [keep.kept] : [keep.offer, ...troubles(words, store)];
  return html`
    <div class="body" role="status">${paragraphs(texts)}</div>
    ${store.remembering ? nothing : html`<div class="row">${action('secondary', keep.start, remember)}</div>`}
    ${more}
    ${store.remembering ? html`<div class="row">${action('secondary', keep.forget, forget)}</div>` : nothing}
  `;
};

/** The list as a file or as text, and whether copying worked: if not, the text itself. */
export const takePanel = (
  { take: words }: FluidWords,
  copied: boolean | null,
  text: () => string,
  save: () => void,
  copy: () => void,
) => html`
  <div class="row">
    ${action('secondary', words.file, save)} ${action('secondary', words.copy, copy)}
  </div>
  <p role="status">${copied === null ? nothing : copied ? words.copied : words.notCopied}</p>
  ${copied === false ? html`<pre dir="ltr">${text()}</pre>` : nothing}
`;
