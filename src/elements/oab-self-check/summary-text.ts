/** The summary for the GP as headed lines of words: the same for the screen, the printer and the clipboard. */
import { html } from 'lit';
import type { SelfCheckResult, Summary } from '../../core/index.js';
import { VERSION } from '../../version.js';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { paragraphs } from '../../parts/frame.js';
import { choiceText } from '../../parts/question.js';

/** The summary in words. */
export interface SummaryText {
  readonly title: string;
  readonly date: string;
  /** Each label with what was said to it. */
  readonly rows: readonly (readonly [string, readonly string[]])[];
  readonly note: string;
}

/** The names of those findings and circumstances that were answered so, in one line: a page holds them all. */
function namesOf(
  { findings, contexts }: Summary,
  answer: Summary['findings'][number]['answer'],
  names: SelfCheckWords['alarm']['names'],
): readonly string[] {
  const said = [...findings, ...contexts].filter((one) => one.answer === answer);
  return said.length > 0 ? [said.map(({ id }) => names[id]).join('; ')] : [];
}

/** The summary in `words`; `date` is the day of filling in, already in words. */
export function summaryText(
  summary: Summary,
  { outcome, redFlag }: SelfCheckResult,
  words: SelfCheckWords,
  date: string,
): SummaryText {
  const { alarm, shared } = words;
  const labels = words.summary;
  const { age, sex, complaint, bother, findings, contexts, lines } = summary;
  const found =
    outcome === 'red-flag'
      ? [alarm.levels[redFlag.level].title]
      : words.outcomes[outcome].text.slice(0, 1);
  const yes = findings.filter(({ answer }) => answer === 'yes').map(({ id }) => alarm.findings[id]);
  const about = contexts.filter(({ answer }) => answer === 'yes');
  const rows: SummaryText['rows'] = [
    [labels.age, age ? [alarm.answers[`age.${age}`]] : []],
    [labels.sex, sex ? [alarm.answers[`sex.${sex}`]] : []],
    [labels.complaint, [labels.complaints[complaint ?? 'none']]],
    [labels.bother, bother ? [words.answers[`bother.${bother}`]] : []],
    [labels.outcome, found],
    [labels.findings, yes.length > 0 ? yes : [labels.noFindings]],
    [labels.contexts, about.map(({ id }) => alarm.contexts[id])],
    [labels.unsure, namesOf(summary, 'unsure', alarm.names)],
    [labels.negative, namesOf(summary, 'no', alarm.names)],
    [labels.notAsked, namesOf(summary, 'not-asked', alarm.names)],
    ...lines
      .filter(([question]) => question !== 'bother')
      .map(
        ([question, values]) =>
          [
            words.questions[question],
            values.length > 0
              ? values.map((value) => choiceText(words.answers, question, value))
              : [shared.none],
          ] as const,
      ),
  ];
  return {
    title: labels.title,
    date: `${labels.date(date)}. ${labels.version(VERSION)}.`,
    rows: rows.filter(([, values]) => values.length > 0),
    note: labels.note,
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
