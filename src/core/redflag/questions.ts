/**
 * How the alarm signs are asked: first a few things about the person, then short groups, the most urgent first,
 * and never a question that cannot concern this person or that can no longer change the advice.
 */
import type { Answer } from '../answer.js';
import {
  chosenIn,
  type Course,
  type Field,
  type Screen,
  type Selections,
} from '../questionnaire.js';
import { evaluateParsed, yesOrUnsure, type RedFlagAnswers } from './evaluate.js';
import {
  CONTEXTS,
  FINDINGS,
  FINDING_TABLE,
  type ContextId,
  type FindingId,
  type FindingRow,
} from './findings.js';
import { RULE_TABLE, type RuleRow } from './rules.js';

const RULE_ROWS: readonly RuleRow[] = RULE_TABLE;

type Findings = Readonly<Partial<Record<FindingId, Answer>>>;
type Context = Readonly<Partial<Record<ContextId, Answer>>>;

/** The age bands that are offered, with what each says; "rather not say" is for people of 18 or older. */
const AGES = {
  'under-18': { 'under-18': 'yes', 'age-50-plus': 'no', 'age-60-plus': 'no' },
  '18-to-49': { 'under-18': 'no', 'age-50-plus': 'no', 'age-60-plus': 'no' },
  '50-to-59': { 'under-18': 'no', 'age-50-plus': 'yes', 'age-60-plus': 'no' },
  '60-or-over': { 'under-18': 'no', 'age-50-plus': 'yes', 'age-60-plus': 'yes' },
  'not-said': { 'under-18': 'no', 'age-50-plus': 'unsure', 'age-60-plus': 'unsure' },
} as const satisfies Readonly<Record<string, Context>>;

/** The sexes that are offered, with what each says. */
const SEXES = {
  woman: { male: 'no' },
  man: { male: 'yes' },
  'not-said': { male: 'unsure' },
} as const satisfies Readonly<Record<string, Context>>;

/** An age band that a person can say. */
export type AgeBand = keyof typeof AGES;

/** A sex that a person can say. */
export type Sex = keyof typeof SEXES;

/** The one of `meanings` that says the same as `context`. */
const bandOf = <Id extends string>(meanings: Readonly<Record<Id, Context>>, context: Context) =>
  (Object.keys(meanings) as Id[]).find((id) =>
    (Object.entries(meanings[id]) as [ContextId, Answer][]).every(
      ([about, answer]) => context[about] === answer,
    ),
  ) ?? null;

/** The age band that these circumstances come from, or `null` where they come from none. */
export const ageOf = (context: Context): AgeBand | null => bandOf<AgeBand>(AGES, context);

/** The sex that these circumstances come from, or `null` where they come from none. */
export const sexOf = (context: Context): Sex | null => bandOf<Sex>(SEXES, context);

/** The circumstances that are asked first, because they decide which signs are asked. */
const CIRCUMSTANCES = ['pregnant', 'catheter', 'nerve-disease'] as const;

/** The circumstances that are asked last, only where a `yes` would change the level or its reasons. */
const RISKS = ['low-immunity', 'blood-thinner'] as const;

/** The groups of findings, in the order of the table; each is one screen. */
const GROUPS = [...new Set(FINDING_TABLE.map(({ group }) => group))];

type Group = (typeof FINDING_TABLE)[number]['group'];

/** A field about several things at once; "I am not sure" opens a second one, which asks about which of them. */
type ListFieldId = Group | 'circumstances' | 'alarm-risk';

/** Id of a field in the alarm questions. */
export type AlarmFieldId = 'age' | 'sex' | ListFieldId | `${ListFieldId}-unsure`;

/** Number of screens on the longest way. */
export const ALARM_LENGTH = GROUPS.length + 2;

/** A field with one answer that says several things, and what it says; nothing while it is open. */
function askOne(
  selections: Selections,
  id: AlarmFieldId,
  meanings: Readonly<Record<string, Context>>,
) {
  const field: Field = { id, kind: 'one', choices: Object.keys(meanings), required: true };
  const [chosen] = chosenIn(selections, field);
  return { fields: [field], answers: chosen === undefined ? {} : meanings[chosen], open: !chosen };
}

/**
 * A field about `ids`, and what was said: ticked is yes, those that the person is unsure about are unsure, the
 * others are no. Where a single one is left to be unsure about, it is that one, without asking.
 */
function askMany<Id extends FindingId | ContextId>(
  selections: Selections,
  id: ListFieldId,
  ids: readonly Id[],
) {
  const key = [id, ...ids].join();
  const choices = [...ids, 'none', 'unsure'];
  const field: Field = { id, key, kind: 'many', choices, required: true };
  const chosen = chosenIn(selections, field);
  const rest = chosen.includes('unsure') ? ids.filter((about) => !chosen.includes(about)) : [];
  const doubts: Field = {
    id: `${id}-unsure`,
    key: `${key}-unsure`,
    kind: 'many',
    choices: rest,
    required: true,
  };
  const asksDoubts = rest.length > 1;
  const unsure: readonly string[] = asksDoubts ? chosenIn(selections, doubts) : rest;
  const open = chosen.length === 0 || (asksDoubts && unsure.length === 0);
  const answers: Partial<Record<Id, Answer>> = {};
  for (const about of ids) {
    if (chosen.includes(about)) answers[about] = 'yes';
    else if (!open) answers[about] = unsure.includes(about) ? 'unsure' : 'no';
  }
  return { fields: asksDoubts ? [field, doubts] : [field], answers, open };
}

/** Whether a sign can concern a person in these circumstances. */
const canConcern = ({ onlyWith, notWith }: FindingRow, context: Context): boolean =>
  (!onlyWith || yesOrUnsure(context[onlyWith])) && (!notWith || context[notWith] !== 'yes');

/** Whether no answer that is still to come can raise the level: at an emergency, or at same-day. */
function isSettled(answers: RedFlagAnswers): boolean {
  const { level } = evaluateParsed(answers);
  return (
    level === 'emergency' ||
    (level === 'same-day' && evaluateParsed(answers, 'yes').level === level)
  );
}

/** Those of the last circumstances of which a `yes` would change the level or its reasons. */
function risksThatMatter(findings: Findings, context: Context): readonly ContextId[] {
  const summary = (more: Context) => {
    const { level, reasons } = evaluateParsed({ findings, context: { ...context, ...more } });
    return [level, ...reasons].join();
  };
  return RISKS.filter((id) => summary({ [id]: 'yes' }) !== summary({}));
}

/** The alarm questions as far as some selections lead. */
export interface AlarmPath {
  readonly screens: readonly Screen[];
  readonly answers: Required<RedFlagAnswers>;
  /** What was not asked, because it cannot concern this person or the questions had ended. */
  readonly notAsked: readonly (FindingId | ContextId)[];
  /** Whether the person must call today or now: then there is nothing more to ask. */
  readonly urgent: boolean;
}

/**
 * The screens that a person with these selections passes, and the answers that follow from them.
 *
 * An emergency ends the questions at once, `same-day` as soon as nothing can raise it further. What cannot concern
 * this person, or would change nothing, is not asked and is recorded as `no`.
 */
export function alarmPath(selections: Selections): AlarmPath {
  const about = [
    askOne(selections, 'age', AGES),
    askOne(selections, 'sex', SEXES),
    askMany<ContextId>(selections, 'circumstances', CIRCUMSTANCES),
  ];
  const screens: Screen[] = [{ id: 'about-you', fields: about.flatMap(({ fields }) => fields) }];
  const context: Partial<Record<ContextId, Answer>> = {};
  for (const { answers } of about) Object.assign(context, answers);
  const findings: Partial<Record<FindingId, Answer>> = {};
  const asked: (FindingId | ContextId)[] = CONTEXTS.filter(
    (id) => !RISKS.some((risk) => risk === id),
  );
  let open = about.some((part) => part.open);
  let settled = false;

  for (const group of GROUPS) {
    const rows = FINDING_TABLE.filter((row) => row.group === group);
    const ids = rows.filter((row) => canConcern(row, context)).map(({ id }) => id);
    const part = askMany<FindingId>(selections, group, ids);
    screens.push({ id: group, fields: part.fields });
    asked.push(...ids);
    Object.assign(findings, part.answers);
    if (!open) for (const { id } of rows) if (!ids.includes(id)) findings[id] = 'no';
    open ||= part.open;
    settled = !open && isSettled({ findings, context });
    if (settled) break;
  }

  if (!settled) {
    const risks = risksThatMatter(findings, context);
    asked.push(...risks);
    if (risks.length > 0) {
      const part = askMany<ContextId>(selections, 'alarm-risk', risks);
      screens.push({ id: 'alarm-risk', fields: part.fields });
      Object.assign(context, part.answers);
    }
    for (const id of RISKS) if (!open && !risks.includes(id)) context[id] = 'no';
  }
  const answers = { findings, context };
  return {
    screens,
    answers,
    notAsked: [...FINDINGS, ...CONTEXTS].filter((id) => !asked.includes(id)),
    urgent: settled || (!open && isSettled(answers)),
  };
}

/** Signs with which the last circumstances could matter: those of the rules that know one of them. */
const OPENERS = FINDINGS.filter((id) =>
  RULE_ROWS.some(({ all }) => {
    const ids: readonly string[] = all.flatMap(({ of }) => of);
    return ids.includes(id) && RISKS.some((risk) => ids.includes(risk));
  }),
);

const ALL_NO: Findings = Object.fromEntries(FINDINGS.map((id) => [id, 'no']));

/** Number of screens on the longest way of the alarm questions that is still open after these selections. */
export function mostAlarmScreens(selections: Selections): number {
  const { findings, context } = alarmPath(selections).answers;
  const opens = (more: Findings) => {
    const said = { ...ALL_NO, ...findings, ...more };
    return !isSettled({ findings: said, context }) && risksThatMatter(said, context).length > 0;
  };
  const unsaid = OPENERS.filter((id) => findings[id] === undefined);
  const asksRisks = opens({}) || unsaid.some((id) => opens({ [id]: 'yes' }));
  return asksRisks ? ALARM_LENGTH : ALARM_LENGTH - 1;
}

/** The alarm questions alone. */
export function alarmCourse(selections: Selections): Course {
  const { screens } = alarmPath(selections);
  return { screens, until: screens.length };
}
