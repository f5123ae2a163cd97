/** Keeping the list on the device, and taking it along. */
import { html, nothing } from 'lit';
import type { FluidRecord } from '../../core/index.js';
import type { RecordStore } from '../../controllers/record-store.js';
import { action } from '../../parts/action.js';
import { paragraphs } from '../../parts/frame.js';
import type { FluidWords } from '../../words/fluid-meter.js';

/** What went wrong with keeping the list. */
export const troubles = (
  { keep: words }: FluidWords,
  { problem, setAside }: RecordStore<FluidRecord>,
): readonly string[] => [
  ...(problem ? [words[problem]] : []),
  ...(setAside > 0 ? [words.aside(setAside)] : []),
];

/** What a person can do with the list as a whole. */
export interface RecordActions {
  readonly remember: () => void;
  readonly deleteAll: () => void;
  readonly save: () => void;
  readonly copy: () => void;
}

/** How taking the list along went. */
export interface Taken {
  /** Whether the last copy worked. */
  readonly copied: boolean | null;
  readonly saved: boolean;
  /** The list as text. */
  readonly text: () => string;
}

/** The list as a file or as text, and how that went: where copying is refused, the text itself. */
export const takePanel = (
  { take: words }: FluidWords,
  taken: Taken,
  actions: RecordActions,
) => html`
  <div class="row">
    ${action('secondary', words.file, actions.save)}
    ${action('secondary', words.copy, actions.copy)}
  </div>
  ${taken.saved ? html`<p>${words.saved}</p>` : nothing}
  ${taken.copied === null ? nothing : html`<p>${taken.copied ? words.copied : words.notCopied}</p>`}
  ${taken.copied === false ? html`<pre dir="ltr" tabindex="0">${taken.text()}</pre>` : nothing}
`;

/**
 * Whether the list is kept, and how to begin; then `more`. How to stop comes last: a second tap, where the first one
 * began, must not delete everything.
 */
export const keepPanel = (
  words: FluidWords,
  store: RecordStore<FluidRecord>,
  actions: RecordActions,
  more: unknown = nothing,
) => {
  const { keep } = words;
  const texts = store.remembering ? [keep.kept] : [keep.offer, ...troubles(words, store)];
  return html`
    <div class="body">${paragraphs(texts)}</div>
    ${store.remembering ? nothing : html`<div class="row">${action('secondary', keep.start, actions.remember)}</div>`}
    ${more}
    ${store.remembering ? html`<div class="row">${action('secondary', keep.forget, actions.deleteAll)}</div>` : nothing}
  `;
};

/** A list of an earlier visit on a site that keeps none any more: it can still be deleted. */
export const leftoverPanel = ({ keep }: FluidWords, deleteLeftover: () => void) => html`
  <section part="panel">
    <p>${keep.leftover}</p>
    <div class="row">${action('secondary', keep.deleteLeftover, deleteLeftover)}</div>
  </section>
`;
