/** The machine and the view of the alarm-sign check. */
import {
  createTransition,
  focusQuestionnaire,
  INITIAL_QUESTIONNAIRE_STATE,
  viewOfMachine,
  viewScreen,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type ScreenView,
} from '../questionnaire.js';
import type { Machine, MachineView } from '../machine.js';
import type { CareOptions } from '../care/contacts.js';
import { viewCare, type CareView } from './care.js';
import { evaluateRedFlags, type RedFlagAnswers, type RedFlagResult } from './evaluate.js';
import { ALARM_LENGTH, alarmPath } from './questions.js';

const path = (selections: QuestionnaireState['selections']) => alarmPath(selections).screens;

/** The next state of the alarm-sign check; see {@link createTransition} for what an odd event gets. */
export const transitionTriage = createTransition(path);

/** Everything that the alarm-sign check shows in a state, apart from the words. */
export interface TriageView extends MachineView {
  readonly step: QuestionnaireState['step'];
  /** The question screen, or `null` at the intro and the result. */
  readonly screen: ScreenView | null;
  /** Number of screens when nothing ends the questions early. */
  readonly length: number;
  readonly answers: RedFlagAnswers;
  /** The result, or `null` before the end. */
  readonly result: RedFlagResult | null;
  readonly care: CareView | null;
}

/** The view of `state`. */
export function viewTriage(state: QuestionnaireState, options: CareOptions): TriageView {
  const { screens, answers } = alarmPath(state.selections);
  const result = state.step === 'result' ? evaluateRedFlags(answers) : null;
  return {
    ...viewOfMachine(state),
    step: state.step,
    screen: viewScreen(path, state, screens),
    length: ALARM_LENGTH,
    answers,
    result,
    care: result && viewCare(result, options),
  };
}

/** The alarm-sign check as a machine. */
export const triageMachine: Machine<
  QuestionnaireState,
  QuestionnaireEvent,
  CareOptions,
  TriageView
> = {
  initial: INITIAL_QUESTIONNAIRE_STATE,
  transition: transitionTriage,
  view: viewTriage,
  focus: focusQuestionnaire,
};
