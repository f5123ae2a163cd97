/**
 * How the alarm signs are asked: in short groups, the most urgent first, then the circumstances,
 * and never a question that can no longer change the advice.
 */
import type { Answer } from '../answer.js';
import { chosenIn, type Field, type Screen, type Selections } from '../questionnaire.js';
import { evaluateRedFlags, type RedFlagAnswers } from './evaluate.js';
import { CONTEXTS, FINDINGS, type ContextId, type FindingId } from './findings.js';

interface GroupRow {
  readonly id: string;
  readonly findings: readonly FindingId[];
}

/** The groups of findings; each is one screen. */
export const FINDING_GROUPS = [
  {
    id: 'alarm-now',
    findings: [
      'cannot-pass-urine',
      'leg-weakness',
      'saddle-numbness',
      'sepsis-signs',
      'heavy-bleeding',
    ],
  },
  {
    id: 'alarm-today',
    findings: [
      'fever-ill',
      'flank-pain',
      'after-injury',
      'after-surgery',
      'blood-clots',
      'thirst-weight-loss',
    ],
  },
  { id: 'alarm-urine', findings: ['blood-in-urine', 'painful-urination', 'constant-leak'] },
  {
    id: 'alarm-body',
    findings: ['bloating-fullness', 'lump', 'neuro-disease', 'new-after-60'],
  },
  {
    id: 'alarm-other',
    findings: ['weak-stream', 'recurrent-infection', 'pelvic-history', 'new-medicine'],
  },
] as const satisfies readonly GroupRow[];

/** The field and screen that ask the circumstances. */
export const CONTEXT_FIELD = 'alarm-context';

/** Id of a field, and of its screen, in the alarm questions. */
export type AlarmFieldId = (typeof FINDING_GROUPS)[number]['id'] | typeof CONTEXT_FIELD;

const screenOf = (id: AlarmFieldId, choices: readonly string[]): Screen & { fields: [Field] } => ({
  id,
  fields: [{ id, kind: 'many', choices: [...choices, 'none', 'unsure'], required: true }],
});

/** What was said about each of `ids` in a group: ticked is yes; the others are no, or unsure when that was ticked. */
function readGroup<Id extends string>(
  selections: Selections,
  field: Field,
  ids: readonly Id[],
): Partial<Record<Id, Answer>> {
  const chosen = chosenIn(selections, field);
  const answers: Partial<Record<Id, Answer>> = {};
  if (chosen.length === 0) return answers;
  const rest = chosen.includes('unsure') ? 'unsure' : 'no';
  for (const id of ids) answers[id] = chosen.includes(id) ? 'yes' : rest;
  return answers;
}

/** Whether no answer that is still missing could raise the level. */
function isSettled({ findings, context }: RedFlagAnswers, level: string): boolean {
  const yesToAll = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'yes']));
  const worst = evaluateRedFlags({
    findings: { ...yesToAll(FINDINGS), ...findings },
    context: { ...yesToAll(CONTEXTS), ...context },
  });
  return worst.level === level;
}

/** The alarm questions as far as some selections lead. */
export interface AlarmPath {
  readonly screens: readonly Screen[];
  readonly answers: RedFlagAnswers;
}

/**
 * The screens that a person with these selections passes, and the answers that follow from them.
 *
 * The questions end as soon as no missing answer could raise the level. Circumstances in `alwaysAsk` are asked
 * on every path that gets that far; the others only where a `yes`
 * would change the level or its reasons. A circumstance that is not asked for that reason is recorded as
 * `unsure`, which counts as `yes`: the worst case, known to change nothing, so that the answers are complete.
 */
export function alarmPath(selections: Selections, alwaysAsk: readonly ContextId[] = []): AlarmPath {
  const screens: Screen[] = [];
  const findings: Partial<Record<FindingId, Answer>> = {};
  for (const group of FINDING_GROUPS) {
    const screen = screenOf(group.id, group.findings);
    screens.push(screen);
    Object.assign(findings, readGroup<FindingId>(selections, screen.fields[0], group.findings));
    if (isSettled({ findings }, evaluateRedFlags({ findings }).level)) {
      return { screens, answers: { findings } };
    }
  }
  const summary = (context: RedFlagAnswers['context'] = {}) => {
    const { level, reasons } = evaluateRedFlags({ findings, context });
    return [level, ...reasons].join();
  };
  const asked = CONTEXTS.filter(
    (id) => alwaysAsk.includes(id) || summary({ [id]: 'yes' }) !== summary(),
  );
  const screen = screenOf(CONTEXT_FIELD, asked);
  screens.push(screen);
  const context = readGroup(selections, screen.fields[0], asked);
  const open = asked.length > Object.keys(context).length;
  for (const id of CONTEXTS) if (!open && !asked.includes(id)) context[id] = 'unsure';
  return { screens, answers: { findings, context } };
}
