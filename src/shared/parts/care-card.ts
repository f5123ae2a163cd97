import { html, nothing } from 'lit';
import type {
  CareView,
  Contact,
  ContactRole,
  ContextId,
  FindingId,
  ReasonId,
  RuleId,
  TriageLevel,
} from '../../core/index.js';
import { heading, list } from './frame.js';
import { icon } from './icons.js';

/** The words of the alarm signs and the care cards, by the ids of the core. */
export interface AlarmWords {
  readonly findings: Readonly<Record<FindingId, string>>;
  readonly contexts: Readonly<Record<ContextId, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly levels: Readonly<Record<TriageLevel, { readonly title: string; readonly text: string }>>;
  readonly call: Readonly<Record<ContactRole, string>>;
  readonly gpFirst: string;
  readonly watch: readonly string[];
  readonly reasons: string;
  readonly doubtful: string;
  readonly when: string;
  readonly visit: string;
  readonly doubt: string;
}

/** What a finding or a rule is called. */
export const reasonText = (words: AlarmWords, id: ReasonId): string =>
  ({ ...words.findings, ...words.rules })[id];

function contactLink({ role, phone }: Contact, words: AlarmWords, quiet: boolean) {
  if (!phone) return role === 'emergency' ? html`<p><b>${words.call[role]}</b></p>` : nothing;
  const kind = quiet ? 'secondary' : 'primary';
  return html`
    <a part="action ${kind}" class="call ${kind}" href="tel:${phone.dial}">
      ${icon('phone')}
      <span>${words.call[role]} <bdi>${phone.display}</bdi></span>
    </a>
  `;
}

/** Whom to call, the first one first; who has no number is named in the words of the card. */
export const contactLinks = (contacts: readonly Contact[], words: AlarmWords, quiet = false) =>
  html`<div class="contacts">
    ${contacts.map((contact, index) => contactLink(contact, words, quiet || index > 0))}
  </div>`;

function card(care: CareView, words: AlarmWords, title: unknown, details: unknown) {
  const { level, contacts, gpFirst } = care;
  return html`
    <section part="care-card ${level}" class="card ${level}">
      <div class="card-head">${icon(level)}${title}</div>
      <div class="card-body">
        ${contactLinks(contacts, words)}
        <p>${gpFirst ? words.gpFirst : words.levels[level].text}</p>
        ${details}
      </div>
    </section>
  `;
}

/** The answer: what to do, how soon and whom to call, then why. */
export function careCard(care: CareView, words: AlarmWords, headingLevel: number) {
  const { level, reasons, signsToWatch } = care;
  return html`
    ${card(
      care,
      words,
      heading(headingLevel, words.levels[level].title, true),
      html`
        ${level === 'none' ? list(words.watch) : nothing}
        ${reasons.length > 0 ? html`<p>${words.reasons}</p>` : nothing}
        ${list(reasons.map((id) => reasonText(words, id)))}
        ${signsToWatch.length > 0 ? html`<p><b>${words.doubtful}</b></p>` : nothing}
        ${list(signsToWatch.map((id) => words.findings[id]))}
      `,
    )}
    <p><b>${words.doubt}</b></p>
  `;
}

/** The fixed list of alarm signs: the same cards for everyone. */
export function careList(cards: readonly CareView[], words: AlarmWords, headingLevel: number) {
  return html`
    ${cards.map((care) =>
      card(
        care,
        words,
        heading(headingLevel, words.levels[care.level].title),
        html`
          <p>${care.level === 'routine' ? words.visit : words.when}</p>
          ${list(care.reasons.map((id) => reasonText(words, id)))}
        `,
      ),
    )}
    <p><b>${words.doubt}</b></p>
  `;
}
