/** Which screens the self-check shows: the alarm signs first, then the pattern, as long as an answer can matter. */
import { chosenIn, type Field, type Screen, type Selections } from '../questionnaire.js';
import type { ContextId } from '../redflag/findings.js';
import { alarmPath } from '../redflag/questions.js';
import { assessSelfCheck, type SelfCheckAnswers, type SelfCheckOutcome } from './assess.js';
import { QUESTION_TABLE, type QuestionId } from './questions.js';

/** These put a person outside the check whatever else is said, so they are always asked. */
const SCOPE: readonly ContextId[] = ['pregnant', 'under-18', 'catheter'];

/** Outcomes that no later answer changes: the questions end there. */
const FINAL: readonly SelfCheckOutcome[] = ['red-flag', 'out-of-scope', 'infection-first'];

/** Closely related questions that share a screen. */
const SHARED_SCREENS: readonly (readonly QuestionId[])[] = [
  ['dayVoids', 'nightVoids'],
  ['smallVoids', 'justInCase'],
];

const leaks = ({ leakUrge, leakEffort, leakOther }: SelfCheckAnswers) =>
  [leakUrge, leakEffort, leakOther].filter((often) => often && often !== 'never').length;

/** Questions that are asked only after certain answers. */
const ASKED_WHEN: Partial<Record<QuestionId, (said: SelfCheckAnswers) => boolean>> = {
  pelvicTreatment: ({ redFlags }) => {
    const history = redFlags?.findings?.['pelvic-history'];
    return history === 'yes' || history === 'unsure';
  },
  constantPressure: ({ sudden }) => sudden === 'never',
  dominantLeak: (said) => leaks(said) >= 2,
};

function fieldOf(id: QuestionId): Field {
  const row = QUESTION_TABLE.find((question) => question.id === id);
  const { kind, values, required } = row as (typeof QUESTION_TABLE)[number];
  return { id, kind, required, choices: kind === 'many' ? [...values, 'none'] : values };
}

const QUESTION_SCREENS: readonly Screen[] = QUESTION_TABLE.filter(
  ({ id }) => !SHARED_SCREENS.some((ids) => ids.indexOf(id) > 0),
).map(({ id }) => ({
  id,
  fields: (SHARED_SCREENS.find((ids) => ids[0] === id) ?? [id]).map(fieldOf),
}));

function readField(selections: Selections, field: Field): string | readonly string[] | undefined {
  const chosen = chosenIn(selections, field);
  if (field.kind === 'one' || chosen.length === 0) return chosen[0];
  return chosen.filter((id) => id !== 'none');
}

/** The self-check as far as these selections lead: the screens, and the answers that follow from them. */
export function selfCheckPath(selections: Selections): {
  readonly screens: readonly Screen[];
  readonly answers: SelfCheckAnswers;
} {
  const alarm = alarmPath(selections, SCOPE);
  const screens = [...alarm.screens];
  let answers: SelfCheckAnswers = { redFlags: alarm.answers };
  const isFinal = () => FINAL.includes(assessSelfCheck(answers).outcome);
  if (isFinal()) return { screens, answers };
  for (const screen of QUESTION_SCREENS) {
    const asked = ASKED_WHEN[screen.id as QuestionId];
    if (asked && !asked(answers)) continue;
    screens.push(screen);
    for (const field of screen.fields) {
      const value = readField(selections, field);
      if (value !== undefined) answers = { ...answers, [field.id]: value };
    }
    if (isFinal()) break;
  }
  return { screens, answers };
}
