/**
 * How the alarm signs are asked: in short groups, the most urgent first, then the circumstances,
 * and never a question that can no longer change the advice.
 */
import type { Answer } from '../answer.js';
import { chosenIn, type Field, type Screen, type Selections } from '../questionnaire.js';
import { judge, type RedFlagAnswers } from './evaluate.js';
import { CONTEXTS, FINDING_TABLE, type ContextId, type FindingId } from './findings.js';

/** The groups of findings, in the order of the table; each is one screen. */
const GROUPS = [...new Set(FINDING_TABLE.map(({ group }) => group))];

/** The field and screen that ask the circumstances. */
const CONTEXT_FIELD = 'alarm-context';

/** Number of screens when nothing ends the questions early. */
export const ALARM_LENGTH = GROUPS.length + 1;

/** Id of a field, and of its screen, in the alarm questions. */
export type AlarmFieldId = (typeof FINDING_TABLE)[number]['group'] | typeof CONTEXT_FIELD;

/** A screen that asks about `ids`, and what was said: ticked is yes; the others are no, or unsure when that was ticked. */
function ask<Id extends FindingId | ContextId>(
  selections: Selections,
  id: AlarmFieldId,
  ids: readonly Id[],
  key: string = id,
) {
  const choices = [...ids, 'none', 'unsure'];
  const field: Field = { id, key, kind: 'many', choices, required: true };
  const chosen = chosenIn(selections, field);
  const rest = chosen.includes('unsure') ? 'unsure' : 'no';
  const answers: Partial<Record<Id, Answer>> = {};
  const open = chosen.length === 0;
  for (const about of open ? [] : ids) answers[about] = chosen.includes(about) ? 'yes' : rest;
  return { screen: { id, fields: [field] }, answers, open };
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
  for (const group of GROUPS) {
    const ids = FINDING_TABLE.filter((row) => row.group === group).map(({ id }) => id);
    const { screen, answers, open } = ask(selections, group, ids);
    screens.push(screen);
    // Where nothing more was said, nothing can have ended.
    if (open) continue;
    Object.assign(findings, answers);
    const { level } = judge({ findings });
    // The level if every missing answer were `yes`: no answer that is still to come can raise it further.
    if (level !== 'incomplete' && level === judge({ findings }, 'yes').level) {
      return { screens, answers: { findings } };
    }
  }
  const summary = (context: RedFlagAnswers['context'] = {}) => {
    const { level, reasons } = judge({ findings, context });
    return [level, ...reasons].join();
  };
  const known = summary();
  const asked = CONTEXTS.filter(
    (id) => alwaysAsk.includes(id) || summary({ [id]: 'yes' }) !== known,
  );
  const key = [CONTEXT_FIELD, ...asked].join();
  const { screen, answers: context, open } = ask<ContextId>(selections, CONTEXT_FIELD, asked, key);
  screens.push(screen);
  for (const id of CONTEXTS) if (!open && !asked.includes(id)) context[id] = 'unsure';
  return { screens, answers: { findings, context } };
}
