import { html, nothing, type TemplateResult } from 'lit';
import type {
  FindingId,
  ReasonId,
  RuleId,
  TriageLevel,
  CareView,
  Contact,
  ContactRole,
} from '../core/index.js';
import { heading, list, subheading } from './frame.js';
import { icon, levelIcon } from './icons.js';

/** The words of the care cards, by the ids of the core. */
export interface CareWords {
  readonly findings: Readonly<Record<FindingId, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly levels: Readonly<Record<TriageLevel, { readonly title: string; readonly text: string }>>;
  /** What stands before a number; `unknown` where the emergency number of the country is not known. */
  readonly call: Readonly<Record<ContactRole | 'unknown', string>>;
  readonly gpFirst: string;
  readonly watch: readonly string[];
  readonly reasons: string;
  readonly doubtful: string;
  readonly when: string;
  readonly doubt: string;
}

/** What findings and rules are called. */
export const reasonTexts = ({ findings, rules }: CareWords, ids: readonly ReasonId[]) =>
  ids.map((id) => ({ ...findings, ...rules })[id]);

/**
 * Whom to call, the first one first, as links; a number that a phone cannot dial as text. `quiet` beside something more
 * important.
 */
export const contactLinks = (
  contacts: readonly Contact[],
  { call }: Pick<CareWords, 'call'>,
  quiet = false,
): TemplateResult => html`
  <div class="row">
    ${contacts.map(({ role, phone }, index) =>
      phone?.dial
        ? html`
            <a
              part="action ${quiet || index > 0 ? 'secondary' : 'primary'}"
              href="tel:${phone.dial}"
            >
              <span>${icon('phone')} ${call[role]} <bdi>${phone.display}</bdi></span>
            </a>
          `
        : html`<b>${phone ? html`${call[role]}: <bdi>${phone.display}</bdi>` : call.unknown}</b>`,
    )}
  </div>
`;

const card = (
  { level, contacts, gpFirst }: CareView,
  words: CareWords,
  title: unknown,
  more: unknown,
) => html`
  <section part="care-card ${level}">
    <div class="head">${levelIcon(level)}${title}</div>
    <div class="body">
      ${contactLinks(contacts, words)}
      <p>${gpFirst ? words.gpFirst : words.levels[level].text}</p>
      ${more}
    </div>
  </section>
`;

/** The answer: what to do, how soon and whom to call, then why. */
export const careCard = (
  care: CareView,
  words: CareWords,
  headingLevel: number,
): TemplateResult => html`
  ${card(care, words, heading(headingLevel, words.levels[care.level].title), [
    care.level === 'none' ? list(words.watch) : nothing,
    list(reasonTexts(words, care.reasons), html`<p>${words.reasons}</p>`),
    list(reasonTexts(words, care.signsToWatch), html`<b>${words.doubtful}</b>`),
  ])}
  <b>${words.doubt}</b>
`;

/** The fixed list of alarm signs: the same cards for everyone. */
export const careList = (
  cards: readonly CareView[],
  words: CareWords,
  headingLevel: number,
): TemplateResult => html`
  ${cards.map((care) =>
    card(
      care,
      words,
      subheading(headingLevel, words.levels[care.level].title),
      list(reasonTexts(words, care.reasons), html`<p>${words.when}</p>`),
    ),
  )}
  <b>${words.doubt}</b>
`;
