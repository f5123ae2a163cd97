/** The screens around the questions that every element with questions has: start, end and fixed list. */
import { html, nothing } from 'lit';
import type { Contact } from '../../core/index.js';
import { RULES_DATE, VERSION } from '../../version.js';
import { formatDate } from '../format.js';
import { action } from './action.js';
import { contactLinks, type AlarmWords } from './care-card.js';
import { heading, paragraphs } from './frame.js';

interface StartWords {
  readonly title: string;
  readonly lead: string;
  /** What to know before starting, such as how long it is. */
  readonly notes: readonly string[];
  readonly start: string;
  readonly disclaimer: string;
  readonly alarm: AlarmWords & { readonly worse: string };
}

/** What this is and how long it takes, a way out for who cannot wait, and the button that begins. */
export function startScreen(
  words: StartWords,
  headingLevel: number,
  emergency: Contact,
  start: () => void,
) {
  return html`
    ${heading(headingLevel, words.title, true)}
    <div part="lead" class="lead"><slot name="intro">${words.lead}</slot></div>
    ${paragraphs(words.notes)}
    <div class="actions">${action('primary', words.start, start)}</div>
    <div class="worse">
      <p>${words.alarm.worse}</p>
      ${contactLinks([emergency], words.alarm, true)}
    </div>
    <div class="soft"><slot name="disclaimer">${words.disclaimer}</slot></div>
  `;
}

/** The heading and the lead of a fixed list. */
export const listStart = (title: string, lead: string, headingLevel: number) => html`
  ${heading(headingLevel, title, true)}
  <div part="lead" class="lead"><slot name="intro">${lead}</slot></div>
`;

/**
 * The host's own next step: a slot for each of `outcomes` and, unless the result is `urgent`, one for every
 * outcome. Beside an urgent card that one is left out, so that nothing competes with the telephone.
 */
export const nextStep = (
  outcomes: readonly string[],
  urgent: boolean,
  chosen: (event: Event) => void,
) => html`
  <div class="next-step" @click=${chosen}>
    ${outcomes.map((outcome) => html`<slot name="next-step-${outcome}"></slot>`)}
    ${urgent ? nothing : html`<slot name="next-step"></slot>`}
  </div>
`;

interface ProvenanceWords {
  readonly disclaimer: string;
  readonly provenance: {
    readonly title: string;
    readonly sources: string;
    readonly review: string;
    readonly version: (version: string, date: string) => string;
  };
}

/** What this is not, and where it comes from: sources, review, version and date. */
export function provenance({ disclaimer, provenance: words }: ProvenanceWords, language: string) {
  const date = formatDate(new Date(`${RULES_DATE}T12:00`), language);
  return html`
    <div class="soft"><slot name="disclaimer">${disclaimer}</slot></div>
    <details class="soft">
      <summary>${words.title}</summary>
      ${paragraphs([words.sources, words.review, words.version(VERSION, date)])}
    </details>
  `;
}
