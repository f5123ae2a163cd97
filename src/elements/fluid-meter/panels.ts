/** What stands below the day: the doctor's advice, remembering, and taking the list along. */
import { html, nothing } from 'lit';
import type { DaySummary } from '../../core/index.js';
import type { FluidWords } from '../../locales/fluid-meter.js';
import { action } from '../../shared/parts/action.js';
import { paragraphs } from '../../shared/parts/frame.js';
import type { RecordStore } from '../../shared/record-store.js';
import type { Advice, Kept } from './kept.js';

/** What a doctor said about drinking: a person says so, and gives the numbers if they are known. */
export function advicePanel(
  { advice: words }: FluidWords,
  advice: Advice | undefined,
  { range }: DaySummary,
  change: (advice: Omit<Advice, 'id'> | null) => void,
) {
  const wrong =
    advice &&
    ((advice.minMl !== 0 && advice.minMl !== range?.min) ||
      (advice.maxMl !== 0 && advice.maxMl !== range?.max));
  const known = { minMl: advice?.minMl ?? 0, maxMl: advice?.maxMl ?? 0 };
  const valueOf = (event: Event) =>
    Math.trunc((event.target as HTMLInputElement).valueAsNumber) || 0;
  const field = (label: string, value: number, changed: (ml: number) => void) => html`
    <label>
      <span>${label}</span>
      <input
        name="advice"
        type="number"
        inputmode="numeric"
        min="250"
        max="6000"
        .value=${value ? String(value) : ''}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby=${wrong ? 'wrong-advice' : nothing}
        @change=${(event: Event) => changed(valueOf(event))}
      />
    </label>
  `;
  return html`
    <details>
      <summary>${words.title}</summary>
      <div class="body">
        <label class="check">
          <input
            name="doctor"
            type="checkbox"
            .checked=${advice !== undefined}
            @change=${(event: Event) =>
              change((event.target as HTMLInputElement).checked ? known : null)}
          />
          <span>${words.check}</span>
        </label>
        ${
          advice
            ? html`
                <p>${words.ask}</p>
                <div class="row">
                  ${field(words.min, known.minMl, (minMl) => change({ ...known, minMl }))}
                  ${field(words.max, known.maxMl, (maxMl) => change({ ...known, maxMl }))}
                </div>
                ${wrong ? html`<p class="error" id="wrong-advice" role="alert">${words.wrong}</p>` : nothing}
              `
            : nothing
        }
      </div>
    </details>
  `;
}

/**
 * Whether the list is kept, what went wrong with that, and how to begin; then `more`. How to stop comes last: a second
 * tap, where the first one began, must not delete everything.
 */
export const keepPanel = (
  { keep: words }: FluidWords,
  { remembering, problem, setAside }: RecordStore<Kept>,
  remember: () => void,
  forget: () => void,
  more: unknown,
) => html`
  <div class="body" role="status">
    ${paragraphs([
      remembering ? words.kept : words.offer,
      ...(problem ? [words[problem]] : []),
      ...(setAside > 0 ? [words.aside(setAside)] : []),
    ])}
  </div>
  ${remembering ? nothing : html`<div class="row">${action('secondary', words.start, remember)}</div>`}
  ${more}
  ${remembering ? html`<div class="row">${action('secondary', words.forget, forget)}</div>` : nothing}
`;

/** The list as a file or as text, and whether copying worked. */
export const takePanel = (
  { take: words }: FluidWords,
  copied: boolean | null,
  save: () => void,
  copy: () => void,
) => html`
  <div class="row">
    ${action('secondary', words.file, save)} ${action('secondary', words.copy, copy)}
  </div>
  <p role="status">${copied === null ? nothing : copied ? words.copied : words.notCopied}</p>
`;
