/** Which screens the self-check shows: the alarm signs first, then the pattern, as long as an answer can matter. */
import {
  chosenIn,
  type Course,
  type Field,
  type Screen,
  type Selections,
} from '../questionnaire.js';
import { yesOrUnsure } from '../redflag/evaluate.js';
import { alarmPath, mostAlarmScreens, type AlarmPath } from '../redflag/questions.js';
import { assessSelfCheck, ever, leaksIn, type SelfCheckAnswers } from './assess.js';
import { LEAKS, QUESTIONS, SETS, SHARES_SCREEN, type QuestionId } from './questions.js';

const signs = ({ redFlags }: SelfCheckAnswers) => redFlags?.findings ?? {};

/** Whether a question is asked after these answers; most always are. */
const ASKED_WHEN: Partial<Record<QuestionId, (said: SelfCheckAnswers) => boolean>> = {
  constantPressure: ({ sudden }) => sudden === 'never',
  leakUrge: ({ leaks }) => leaks === 'yes',
  dominantLeak: (said) => Object.values(leaksIn(said)).filter(ever).length > 1,
  triggers: ({ sudden }) => ever(sudden),
  voiding: (said) => yesOrUnsure(signs(said)['weak-stream']),
  pelvicTreatment: (said) => yesOrUnsure(signs(said)['pelvic-history']),
  onset: (said) => signs(said)['new-after-60'] !== 'yes',
};

/** Questions without which there is no outcome, or not a safe one. */
const REQUIRED: readonly QuestionId[] = ['sudden', 'leaks', ...LEAKS, 'pelvicTreatment'];

/** Each screen as the questions on it. */
const SCREENS: readonly (readonly [QuestionId, ...QuestionId[]])[] = (
  Object.keys(QUESTIONS) as QuestionId[]
)
  .filter((id) => !SHARES_SCREEN.includes(id))
  .map((id) => {
    const ids = Object.keys(QUESTIONS) as QuestionId[];
    const after = ids.slice(ids.indexOf(id) + 1);
    const end = after.findIndex((next) => !SHARES_SCREEN.includes(next));
    return [id, ...after.slice(0, end)];
  });

/** The answers of someone with an overactive bladder who loses no urine and has no alarm sign. */
const USUAL: SelfCheckAnswers = { sudden: 'daily', leaks: 'no' };

/** The answers that keep the most questions open. */
const MOST_ASKED: SelfCheckAnswers = {
  sudden: 'daily',
  leaks: 'yes',
  leakUrge: 'daily',
  leakEffort: 'daily',
  leakOther: 'daily',
};
const MOST_ASKED_SIGNS = { 'weak-stream': 'unsure', 'pelvic-history': 'unsure' } as const;

/** The answers that can still turn another outcome into `infection-first`. */
const WORST: SelfCheckAnswers = { dayVoids: '15-or-more', onset: 'under-7-days' };

function fieldOf(id: QuestionId, said: SelfCheckAnswers): Field {
  const many = SETS.includes(id);
  // Who has a weak stream says in what way; who is not sure may say "none of these".
  const mustChoose = id === 'voiding' && signs(said)['weak-stream'] === 'yes';
  return {
    id,
    kind: many ? 'many' : 'one',
    choices: many && !mustChoose ? [...QUESTIONS[id], 'none'] : QUESTIONS[id],
    required: mustChoose || REQUIRED.includes(id),
  };
}

function screenOf([id, ...others]: readonly [QuestionId, ...QuestionId[]], said: SelfCheckAnswers) {
  const fields = [id, ...others].map((each) => fieldOf(each, said));
  // Who loses urine says how often in at least one way.
  return id === 'leakUrge' ? { id, fields, notAll: 'never' } : { id, fields };
}

const isAsked = ([id]: readonly [QuestionId, ...QuestionId[]], said: SelfCheckAnswers): boolean =>
  ASKED_WHEN[id]?.(said) ?? true;

const count = (said: SelfCheckAnswers): number =>
  SCREENS.filter((ids) => isAsked(ids, said)).length;

/** Number of screens with an overactive bladder, no leak and no alarm sign. */
export const USUAL_LENGTH = mostAlarmScreens({}) - 1 + count(USUAL);

/** What `screen` adds to the answers; nothing where nothing is chosen. */
function answersOn({ fields }: Screen, selections: Selections): SelfCheckAnswers {
  const answers = fields.map((field) => [field, chosenIn(selections, field)] as const);
  return Object.fromEntries(
    answers
      .filter(([, chosen]) => chosen.length > 0)
      .map(([{ id, kind }, chosen]) => [
        id,
        kind === 'one' ? chosen[0] : chosen.filter((choice) => choice !== 'none'),
      ]),
  );
}

/** Whether no answer that is still to come can change the outcome: then it is shown at once. */
function isFinal(said: SelfCheckAnswers): boolean {
  const { outcome } = assessSelfCheck(said);
  if (outcome === 'red-flag' || outcome === 'infection-first') return true;
  const { onset, ...worst } = WORST;
  const asksOnset = ASKED_WHEN.onset?.(said) ? { onset } : {};
  const then = assessSelfCheck({ ...worst, ...asksOnset, ...said } as SelfCheckAnswers);
  return outcome === 'out-of-scope' && then.outcome === outcome;
}

/** The self-check as far as some selections lead. */
export interface SelfCheckPath extends Course, Pick<AlarmPath, 'notAsked'> {
  readonly answers: SelfCheckAnswers;
}

/**
 * The screens that these selections lead past, and the answers that follow from them. Nothing is asked after an
 * alarm sign that cannot wait; after an outcome that is settled, the rest may be left out.
 */
export function selfCheckPath(selections: Selections): SelfCheckPath {
  const alarm = alarmPath(selections);
  const { notAsked } = alarm;
  const screens = [...alarm.screens];
  /** The answers up to each number of screens, from the last alarm question on. */
  const upTo: SelfCheckAnswers[] = [{ redFlags: alarm.answers }];
  let answers: SelfCheckAnswers = { redFlags: alarm.answers };
  for (const ids of alarm.urgent ? [] : SCREENS) {
    if (!isAsked(ids, answers)) continue;
    const screen = screenOf(ids, answers);
    screens.push(screen);
    answers = { ...answers, ...answersOn(screen, selections) };
    upTo.push(answers);
  }
  // What is final stays so: when all answers together are not, no part of them is.
  const final = isFinal(answers) ? upTo.findIndex(isFinal) : upTo.length - 1;
  return { screens, until: alarm.screens.length + final, answers, notAsked };
}

/** Number of screens on the longest way that is still open after these selections. */
export function mostScreens(selections: Selections): number {
  const { answers } = selfCheckPath(selections);
  const { redFlags, ...said } = answers;
  const findings = { ...MOST_ASKED_SIGNS, ...redFlags?.findings };
  return mostAlarmScreens(selections) + count({ ...MOST_ASKED, ...said, redFlags: { findings } });
}
