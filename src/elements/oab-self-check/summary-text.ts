/** The summary for the GP as headed lines of words: the same for the screen, the printer and the clipboard. */
import { html } from 'lit';
import type { SelfCheckResult, Summary } from '../../core/index.js';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { paragraphs } from '../../parts/frame.js';
import { reasonTexts } from '../../parts/care-card.js';
import { choiceText } from '../../parts/question.js';

/** The summary in words. */
export interface SummaryText {
  readonly title: string;
  readonly date: string;
  /** Each label with what was said to it. */
  readonly rows: readonly (readonly [string, readonly string[]])[];
  readonly note: string;
}

/** The summary in `words`; `date` is the day of filling in, already in words. */
export function summaryText(
  { findings, unsureFindings, contexts, lines }: Summary,
  { outcome, redFlag }: SelfCheckResult,
  words: SelfCheckWords,
  date: string,
): SummaryText {
  const { alarm, summary, shared } = words;
  const or = (texts: readonly string[], none: string) => (texts.length > 0 ? texts : [none]);
  const found =
    outcome === 'red-flag'
      ? [alarm.levels[redFlag.level].title]
      : words.outcomes[outcome].text.slice(0, 1);
  const rows: SummaryText['rows'] = [
    [summary.outcome, found],
    [summary.findings, or(reasonTexts(alarm, findings), summary.noFindings)],
    [summary.unsure, reasonTexts(alarm, unsureFindings)],
    [summary.contexts, contexts.map((id) => alarm.contexts[id])],
    ...lines.map(
      ([question, values]) =>
        [
          words.questions[question],
          or(
            values.map((value) => choiceText(words.answers, question, value)),
            shared.none,
          ),
        ] as const,
    ),
  ];
  return {
    title: summary.title,
    date: summary.date(date),
    rows: rows.filter(([, values]) => values.length > 0),
    note: summary.note,
  };
}

/** The summary as plain text, to paste or to send. */
export const plainText = ({ title, date, rows, note }: SummaryText): string =>
  [title, date, ...rows.map(([label, values]) => [label, ...values].join('\n- ')), note].join(
    '\n\n',
  );

/** The summary as a list of labels and answers, for the screen and for paper. */
export const summaryList = ({ date, rows, note }: SummaryText) => html`
  <p>${date}</p>
  <dl>
    ${rows.map(
      ([label, values]) => html`
        <dt>${label}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}
      `,
    )}
  </dl>
  ${paragraphs([note])}
`;
