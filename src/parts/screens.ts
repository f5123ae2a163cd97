/** The screens around the questions that every element with questions has: start, end and fixed list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../core/index.js';
import { RULES_DATE, VERSION } from '../version.js';
import { tellNextStep } from '../events.js';
import { formatDate } from '../words/format.js';
import { action } from './action.js';
import { contactLinks, type CareWords } from './care-card.js';
import { heading, paragraphs } from './frame.js';
import type { Send } from './question.js';

/** The words that are on the screens of every element. */
export interface ScreenWords {
  readonly start: string;
  readonly back: string;
  readonly restart: string;
  readonly disclaimer: string;
  readonly provenance: {
    readonly title: string;
    readonly sources: string;
    readonly review: string;
    readonly version: (version: string, date: string) => string;
  };
}

/** The words of the start of an element with questions. */
export interface StartWords {
  readonly shared: ScreenWords;
  readonly alarm: CareWords & { readonly worse: string };
  readonly title: string;
  readonly lead: string;
  readonly length: (total: number) => string;
  /** For whom it is not meant, where that must be said. */
  readonly scope?: string;
}

/** What an element is, in its words or in those of the host. */
export const opening = (
  level: number,
  title: string,
  lead: string,
  described = false,
): TemplateResult => html`
  ${heading(level, title, '', described)}
  <div part="lead"><slot name="intro">${lead}</slot></div>
`;

/** What this is not, in the words of the element or of the host. */
export const disclaimer = (words: Pick<ScreenWords, 'disclaimer'>): TemplateResult => html`
  <div class="soft"><slot name="disclaimer">${words.disclaimer}</slot></div>
`;

/** The start: what this is, how long it takes, the button that begins, and a way out for who cannot wait. */
export const startScreen = (
  level: number,
  words: StartWords,
  total: number,
  emergency: Contact,
  send: Send,
): TemplateResult => html`
  ${opening(level, words.title, words.lead)}
  ${paragraphs([words.length(total)].concat(words.scope ?? []))}
  <div part="panel">
    <p>${words.alarm.worse}</p>
    ${contactLinks([emergency], words.alarm, true)}
  </div>
  <div class="row">${action('primary', words.shared.start, () => send({ type: 'start' }))}</div>
  ${disclaimer(words.shared)}
`;

/** What this is not, and where it comes from: sources, review, version and date. */
export const provenance = (
  words: Pick<ScreenWords, 'disclaimer' | 'provenance'>,
  language: string,
): TemplateResult => html`
  ${disclaimer(words)}
  <details class="soft">
    <summary>${words.provenance.title}</summary>
    ${paragraphs([
      words.provenance.sources,
      words.provenance.review,
      words.provenance.version(VERSION, formatDate(new Date(`${RULES_DATE}T12:00`), language)),
    ])}
  </details>
`;

/** What comes after every result: another look at the answers, or all over again, and where it comes from. */
export const ending = (
  words: ScreenWords,
  language: string,
  send: (event: { readonly type: 'back' | 'restart' }) => void,
): TemplateResult => html`
  <div class="row apart">
    ${action('secondary', words.back, () => send({ type: 'back' }))}
    ${action('secondary', words.restart, () => send({ type: 'restart' }))}
  </div>
  ${provenance(words, language)}
`;

/**
 * The host's own next step: a slot for each of `outcomes` and, unless the result is `urgent`, one for every
 * outcome. Beside an urgent card that one is left out, so that nothing competes with the telephone.
 */
export const nextStep = (outcomes: readonly string[], urgent = false): TemplateResult => html`
  <div class="row" @click=${tellNextStep}>
    ${outcomes.map((outcome) => html`<slot name="next-step-${outcome}"></slot>`)}
    ${urgent ? nothing : html`<slot name="next-step"></slot>`}
  </div>
`;
