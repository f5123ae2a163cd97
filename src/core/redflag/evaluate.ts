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
import { RULE_TABLE, type Condition, type RuleId, type RuleRow } from './rules.js';

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

/** One thing that a person said: the reason in their own answers for a level. */
export interface Because {
  readonly id: FindingId | ContextId;
  readonly answer: Answer;
}

/** The two tables that decide; the tests hand in altered ones to see that every row matters. */
export interface RedFlagTables {
  readonly findings: readonly FindingRow[];
  readonly rules: readonly RuleRow[];
}

const TABLES: RedFlagTables = { findings: FINDING_TABLE, rules: RULE_TABLE };

const IDS: readonly (FindingId | ContextId)[] = [...FINDINGS, ...CONTEXTS];

const YES: readonly Answer[] = ['yes'];

/** Whether an answer counts as `yes`. */
export const yesOrUnsure = (answer: string | undefined): boolean =>
  answer === 'yes' || answer === 'unsure';

/** What was said to one question, or what stands in for it. */
type AnswerTo = (id: string) => Answer | undefined;

/** The answers as they count in a condition: a circumstance that is unsure counts as `yes`. */
function countedIn({ findings, context }: RedFlagAnswers, missing?: Answer): AnswerTo {
  // Without a prototype, as in reading: what a page adds to Object.prototype is no answer.
  const said = Object.assign(Object.create(null), findings, context) as Partial<
    Record<string, Answer>
  >;
  for (const id of CONTEXTS) if (said[id] === 'unsure') said[id] = 'yes';
  return (id) => said[id] ?? missing;
}

/** Those of the ids of a condition that were answered so that they count. */
const counting = ({ of, said = YES }: Condition, counted: AnswerTo) =>
  of.filter((id) => said.some((answer) => answer === counted(id)));

const holds = ({ all }: RuleRow, counted: AnswerTo): boolean =>
  all.every((condition) => counting(condition, counted).length >= (condition.atLeast ?? 1));

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
export function evaluateParsed(
  answers: RedFlagAnswers,
  missing?: Answer,
  tables = TABLES,
): RedFlagResult {
  const counted = countedIn(answers, missing);
  const complete = IDS.every((id) => counted(id));
  const raised = [
    ...tables.findings.filter(({ id }) => counted(id) === 'yes'),
    ...tables.rules.filter((rule) => holds(rule, counted)),
  ];
  const level = TRIAGE_LEVELS.find((candidate) => raised.some((row) => row.level === candidate));
  const reasons = raised.filter((row) => row.level === level).map(({ id }) => id as ReasonId);
  return {
    level: level ?? (complete ? 'none' : 'incomplete'),
    complete,
    reasons: [...new Set(reasons)],
  };
}

/**
 * What the person said that made these reasons hold: findings, then circumstances, each once, in the order of the
 * tables. Being 50 or older is left out beside the same answer about 60.
 */
export function becauseOf(
  { findings, context }: Required<RedFlagAnswers>,
  reasons: readonly ReasonId[],
): readonly Because[] {
  const counted = countedIn({ findings, context });
  const rules: readonly RuleRow[] = RULE_TABLE;
  const held = rules
    .filter((rule) => reasons.some((id) => id === rule.id) && holds(rule, counted))
    .flatMap(({ all }) => all.flatMap((condition) => counting(condition, counted)));
  const ids: readonly string[] = [...reasons, ...held];
  const said: Readonly<Partial<Record<string, Answer>>> = { ...findings, ...context };
  return IDS.flatMap((id) => {
    const answer = said[id];
    const isNamed = ids.includes(id) && yesOrUnsure(answer);
    const isSaidBy60 = id === 'age-50-plus' && answer === context['age-60-plus'];
    return isNamed && !isSaidBy60 ? [{ id, answer: answer as Answer }] : [];
  });
}

/**
 * The level of urgency that `answers` give, and why.
 *
 * Total and deterministic. Unknown ids and values that are not `yes`, `no` or `unsure` count as missing;
 * input of another type counts as no answers. Never throws.
 */
export function evaluateRedFlags(answers: RedFlagAnswers): RedFlagResult {
  return evaluateParsed(readRedFlags(answers));
}
