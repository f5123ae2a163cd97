/** The summary for the GP as headed lines of words: the same for the screen, the printer and the clipboard. */
import type { SelfCheckResult, Summary } from '../../core/index.js';
import type { SelfCheckWords } from '../../locales/oab-self-check.js';
import { reasonText } from '../../shared/parts/care-card.js';

/** One label with what was said to it. */
export interface SummaryRow {
  readonly label: string;
  readonly values: readonly string[];
}

/** The summary in words. */
export interface SummaryText {
  readonly title: string;
  readonly date: string;
  readonly rows: readonly SummaryRow[];
  readonly note: string;
}

/** What the answer `value` to `question` is called. */
export function answerText(words: SelfCheckWords, question: string, value: string): string {
  const answers: Readonly<Record<string, string>> =
    question === 'bother' ? words.bother : words.answers;
  return answers[value] ?? '';
}

/** The summary in `words`; `date` is the day of filling in, already in words. */
export function summaryText(
  { findings, unsureFindings, contexts, lines }: Summary,
  { outcome, redFlag }: SelfCheckResult,
  words: SelfCheckWords,
  date: string,
): SummaryText {
  const { alarm, summary } = words;
  const found = findings.map((id) => reasonText(alarm, id));
  const rows: SummaryRow[] = [
    {
      label: summary.outcome,
      values: [
        outcome === 'red-flag'
          ? alarm.levels[redFlag.level].title
          : (words.outcomes[outcome].text[0] ?? ''),
      ],
    },
    { label: summary.findings, values: found.length > 0 ? found : [summary.noFindings] },
    { label: summary.unsure, values: unsureFindings.map((id) => reasonText(alarm, id)) },
    { label: summary.contexts, values: contexts.map((id) => alarm.contexts[id]) },
    ...lines.map(([question, values]) => ({
      label: words.questions[question],
      values:
        values.length > 0
          ? values.map((value) => answerText(words, question, value))
          : [words.shared.none],
    })),
  ];
  return {
    title: summary.title,
    date: summary.date(date),
    rows: rows.filter(({ values }) => values.length > 0),
    note: summary.note,
  };
}

/** The summary as plain text, to paste or to send. */
export function plainText({ title, date, rows, note }: SummaryText): string {
  const lines = rows.map(
    ({ label, values }) => `${label}\n${values.map((v) => `- ${v}`).join('\n')}`,
  );
  return [title, date, ...lines, note].join('\n\n');
}
