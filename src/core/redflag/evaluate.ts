/**
 * From answers to a level of urgency. Three laws: nothing missing or unknown ever lowers a level,
 * one more finding never lowers it, and the same answers always give the same result.
 */
import { ANSWERS, type Answer } from '../answer.js';
import { readOneOf, readOwn } from '../input.js';
import {
  CONTEXTS,
  FINDINGS,
  FINDING_TABLE,
  TRIAGE_LEVELS,
  type ContextId,
  type FindingId,
  type FindingRow,
  type TriageLevel,
} from './findings.js';
import { RULE_TABLE, type RuleId, type RuleRow } from './rules.js';

/** What a person said about the alarm signs. What is absent is missing: it never counts as `no`. */
export interface RedFlagAnswers {
  readonly findings?: Readonly<Partial<Record<FindingId, Answer>>>;
  readonly context?: Readonly<Partial<Record<ContextId, Answer>>>;
}

/** What can make a level: an alarm sign or a rule. */
export type ReasonId = FindingId | RuleId;

/** The outcome of {@link evaluateRedFlags}. */
export interface RedFlagResult {
  /** The highest level that the known answers give; `none` only when every answer is known. */
  readonly level: TriageLevel;
  /** Whether every finding and every context was answered. */
  readonly complete: boolean;
  /** Every finding and rule that reached the level, in the order of the tables; empty at `none` and `incomplete`. */
  readonly reasons: readonly ReasonId[];
}

/** The two tables that decide; the tests hand in altered ones to see that every row matters. */
export interface RedFlagTables {
  readonly findings: readonly FindingRow[];
  readonly rules: readonly RuleRow[];
}

const TABLES: RedFlagTables = { findings: FINDING_TABLE, rules: RULE_TABLE };

function readPart<Id extends string>(part: unknown, ids: readonly Id[]) {
  // Without a prototype: what a page adds to Object.prototype is no answer.
  const said = Object.create(null) as Partial<Record<Id, Answer>>;
  for (const id of ids) {
    const answer = readOneOf(part, id, ANSWERS);
    if (answer) said[id] = answer;
  }
  return said;
}

/** The known answers in `input`: only ids of the tables, only `yes`, `no` and `unsure`. */
export function readRedFlags(input: unknown): Required<RedFlagAnswers> {
  return {
    findings: readPart(readOwn(input, 'findings'), FINDINGS),
    context: readPart(readOwn(input, 'context'), CONTEXTS),
  };
}

/** {@link evaluateRedFlags} of answers that were read, with one answer for all that are missing, over given tables. */
export function judge(
  { findings, context }: RedFlagAnswers,
  missing?: Answer,
  tables = TABLES,
): RedFlagResult {
  // Copied to where there is no prototype, as in reading.
  const said = Object.assign(Object.create(null), findings, context) as Partial<
    Record<string, Answer>
  >;
  const answer = (id: string) => said[id] ?? missing;
  const complete = [...FINDINGS, ...CONTEXTS].every(answer);
  const unsure: readonly string[] = FINDINGS.filter((id) => answer(id) === 'unsure');
  const present: readonly string[] = [
    ...FINDINGS.filter((id) => answer(id) === 'yes'),
    ...CONTEXTS.filter((id) => answer(id) === 'yes' || answer(id) === 'unsure'),
  ];
  const raised = [
    ...tables.findings.filter(({ id }) => present.includes(id)),
    ...tables.rules.filter((rule) => {
      const counted = rule.unsure ? unsure : present;
      return rule.all.every(
        (ids: readonly string[]) =>
          counted.filter((id) => ids.includes(id)).length >= (rule.atLeast ?? 1),
      );
    }),
  ];
  const level = TRIAGE_LEVELS.find((candidate) => raised.some((row) => row.level === candidate));
  return {
    level: level ?? (complete ? 'none' : 'incomplete'),
    complete,
    reasons: raised.filter((row) => row.level === level).map(({ id }) => id as ReasonId),
  };
}

/**
 * The level of urgency that `answers` give, and why.
 *
 * Total and deterministic. Unknown ids and values that are not `yes`, `no` or `unsure` count as missing;
 * input of another type counts as no answers. Never throws.
 */
export function evaluateRedFlags(answers: RedFlagAnswers): RedFlagResult {
  return judge(readRedFlags(answers));
}
