import { html, nothing, type TemplateResult } from 'lit';
import type {
  Because,
  CareListItem,
  CareView,
  Contact,
  ContactRole,
  ContextId,
  FindingId,
  RoutineAdvice,
  RuleId,
  TriageLevel,
} from '../core/index.js';
import { heading, list, paragraphs, subheading } from './frame.js';
import { icon, levelIcon } from './icons.js';

interface CardWords {
  readonly title: string;
  readonly text: string;
}

/** The words of the care cards, by the ids of the core. */
export interface CareWords {
  readonly findings: Readonly<Record<FindingId, string>>;
  readonly contexts: Readonly<Record<ContextId, string>>;
  /** What is said of an answer that is not sure: in most cases a sentence around what it is about. */
  readonly unclear: {
    readonly male: string;
    readonly age: string;
    readonly other: (text: string) => string;
  };
  /** The rules, for the fixed list: a card says what the person said instead. */
  readonly rules: Readonly<Record<Exclude<RuleId, `unsure-${string}`>, string>>;
  readonly levels: Readonly<Record<TriageLevel, CardWords>>;
  /** The levels where the midwife goes first, and what is said of the midwife beside others. */
  readonly midwife: Readonly<Record<'emergency' | 'same-day' | 'soon' | 'routine', CardWords>> & {
    readonly beside: string;
    readonly maybe: string;
  };
  readonly advice: Readonly<Record<RoutineAdvice, string>>;
  /** What stands before a number; `unknown` where the emergency number of the country is not known. */
  readonly call: Readonly<Record<ContactRole | 'unknown', string>>;
  readonly gpFirst: string;
  readonly nurse: string;
  readonly watch: readonly string[];
  readonly reasons: string;
  readonly doubtful: string;
  readonly when: string;
  readonly doubt: string;
}

/** What stands before a number, for elements that may have no words for a midwife. */
interface ContactWords {
  readonly call: Readonly<Record<Exclude<ContactRole, 'midwife'> | 'unknown', string>> & {
    readonly midwife?: string;
  };
}

/** What the person said, one thing a text; an answer that was not sure is told as such. */
export const becauseTexts = (
  { findings, contexts, unclear }: Pick<CareWords, 'findings' | 'contexts' | 'unclear'>,
  because: readonly Because[],
): readonly string[] =>
  because.map(({ id, answer }) => {
    const text = { ...findings, ...contexts }[id];
    if (answer !== 'unsure') return text;
    if (id === 'male') return unclear.male;
    return id === 'age-50-plus' || id === 'age-60-plus' ? unclear.age : unclear.other(text);
  });

/**
 * Whom to call, the first one first, as links; a number that a phone cannot dial as text. `quiet` beside something more
 * important.
 */
export const contactLinks = (
  contacts: readonly Contact[],
  { call }: ContactWords,
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

/** The words at the top of a card: those of the level, or those with the midwife or the GP first. */
function topWords({ level, first }: CareView, { levels, midwife, gpFirst }: CareWords): CardWords {
  const isRaised = level !== 'none' && level !== 'incomplete';
  if (first === 'midwife' && isRaised) return midwife[level];
  return level === 'emergency' && first === 'gp'
    ? { ...levels[level], text: gpFirst }
    : levels[level];
}

const card = (
  level: TriageLevel,
  contacts: readonly Contact[],
  words: CareWords,
  title: unknown,
  more: unknown,
) => html`
  <section part="care-card ${level}">
    <div class="head">${levelIcon(level)}${title}</div>
    <div class="body">${contactLinks(contacts, words)} ${more}</div>
  </section>
`;

/** The answer: what to do, how soon and whom to call, then what the person said that made it so. */
export function careCard(care: CareView, words: CareWords, headingLevel: number): TemplateResult {
  const { title, text } = topWords(care, words);
  const more = [
    text,
    ...(care.nurse ? [words.nurse] : []),
    ...(care.midwife ? [words.midwife[care.midwife]] : []),
  ];
  return html`
    ${card(care.level, care.contacts, words, heading(headingLevel, title), [
      paragraphs(more),
      care.level === 'none' ? list(words.watch) : nothing,
      list(care.advice.map((id) => words.advice[id])),
      list(becauseTexts(words, care.because), html`<p>${words.reasons}</p>`),
      care.doubtful ? html`<b>${words.doubtful}</b>` : nothing,
    ])}
    <b>${words.doubt}</b>
  `;
}

/** The fixed list of alarm signs: the same cards for everyone. */
export const careList = (
  cards: readonly CareListItem[],
  words: CareWords,
  headingLevel: number,
): TemplateResult => {
  const signs: Readonly<Partial<Record<string, string>>> = { ...words.findings, ...words.rules };
  return html`
    ${cards.map(({ level, contacts, reasons }) =>
      card(level, contacts, words, subheading(headingLevel, words.levels[level].title), [
        paragraphs([words.levels[level].text]),
        list(
          reasons.map((id) => signs[id] ?? ''),
          html`<p>${words.when}</p>`,
        ),
      ]),
    )}
    <b>${words.doubt}</b>
  `;
};
