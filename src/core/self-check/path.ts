/** Which screens the self-check shows: the alarm signs first, then the pattern, as long as an answer can matter. */
import { chosenIn, type Field, type Screen, type Selections } from '../questionnaire.js';
import { ALARM_LENGTH, alarmPath } from '../redflag/questions.js';
import {
  assessSelfCheck,
  ever,
  yesOrUnsure,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
} from './assess.js';
import { NEEDED, QUESTIONS, SCOPE, SETS, SHARES_SCREEN, type QuestionId } from './questions.js';

/** Outcomes that no later answer changes: the questions end there. */
const FINAL: readonly SelfCheckOutcome[] = ['red-flag', 'out-of-scope', 'infection-first'];

/** Whether a question is asked after these answers; most always are. */
const ASKED_WHEN: Partial<Record<QuestionId, (said: SelfCheckAnswers) => boolean>> = {
  pelvicTreatment: ({ redFlags }) => yesOrUnsure(redFlags?.findings?.['pelvic-history']),
  constantPressure: ({ sudden }) => sudden === 'never',
  dominantLeak: ({ leakUrge, leakEffort, leakOther }) =>
    [leakUrge, leakEffort, leakOther].filter(ever).length > 1,
};

const REQUIRED: readonly QuestionId[] = [...NEEDED, 'pelvicTreatment'];

const IDS = Object.keys(QUESTIONS) as QuestionId[];

const SCREENS: readonly Screen[] = IDS.filter((id) => !SHARES_SCREEN.includes(id)).map((id) => {
  const next = IDS[IDS.indexOf(id) + 1];
  const ids = next && SHARES_SCREEN.includes(next) ? [id, next] : [id];
  return { id, fields: ids.map(fieldOf) };
});

function fieldOf(id: QuestionId): Field {
  const many = SETS.includes(id);
  return {
    id,
    kind: many ? 'many' : 'one',
    choices: many ? [...QUESTIONS[id], 'none'] : QUESTIONS[id],
    required: REQUIRED.includes(id),
  };
}

/** Whether `screen` is shown after these answers, when nothing ended the questions before. */
const isAsked = ({ id }: Screen, said: SelfCheckAnswers): boolean =>
  ASKED_WHEN[id as QuestionId]?.(said) ?? true;

/** Number of screens on the usual way: nothing ends it early, and no answer leads to one more question. */
export const USUAL_LENGTH = ALARM_LENGTH + SCREENS.filter((screen) => isAsked(screen, {})).length;

/** What `field` adds to the answers; nothing where nothing is chosen. */
function answerOf(field: Field, selections: Selections): SelfCheckAnswers {
  const chosen = chosenIn(selections, field);
  if (chosen.length === 0) return {};
  return { [field.id]: field.kind === 'one' ? chosen[0] : chosen.filter((id) => id !== 'none') };
}

const isFinal = (answers: SelfCheckAnswers): boolean =>
  FINAL.includes(assessSelfCheck(answers).outcome);

/** The self-check as far as these selections lead: the screens, and the answers that follow from them. */
export function selfCheckPath(selections: Selections): {
  readonly screens: readonly Screen[];
  readonly answers: SelfCheckAnswers;
} {
  const alarm = alarmPath(selections, SCOPE);
  const screens = [...alarm.screens];
  const take = (said: SelfCheckAnswers, { fields }: Screen) =>
    fields.reduce((all, field) => ({ ...all, ...answerOf(field, selections) }), said);
  let answers: SelfCheckAnswers = { redFlags: alarm.answers };
  // What is final stays so: when all answers together are not, no part of them is.
  const mayEnd = isFinal(SCREENS.reduce(take, answers));
  for (const screen of SCREENS) {
    if (mayEnd && isFinal(answers)) break;
    if (!isAsked(screen, answers)) continue;
    screens.push(screen);
    answers = take(answers, screen);
  }
  return { screens, answers };
}
