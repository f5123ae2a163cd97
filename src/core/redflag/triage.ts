/** The machine and the view of the alarm-sign check. */
import {
  createTransition,
  focusQuestionnaire,
  INITIAL_QUESTIONNAIRE_STATE,
  viewOfMachine,
  viewScreen,
  type QuestionnaireEvent,
  type Path,
  type QuestionnaireState,
  type ScreenView,
} from '../questionnaire.js';
import type { Machine, MachineView } from '../machine.js';
import type { CareOptions } from '../care/contacts.js';
import { viewCare, type CareView } from './care.js';
import { evaluateRedFlags, type RedFlagAnswers, type RedFlagResult } from './evaluate.js';
import {
  ALARM_LENGTH,
  alarmCourse,
  alarmPath,
  mostAlarmScreens,
  type AlarmPath,
} from './questions.js';

const PATH: Path = { course: alarmCourse, most: mostAlarmScreens };

/** The next state of the alarm-sign check; see {@link createTransition} for what an odd event gets. */
export const transitionTriage = createTransition(PATH);

/** Everything that the alarm-sign check shows in a state, apart from the words. */
export interface TriageView extends MachineView, Pick<AlarmPath, 'notAsked'> {
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
  const { answers, notAsked } = alarmPath(state.selections);
  const ended = state.step === 'result';
  return {
    ...viewOfMachine(state),
    step: state.step,
    screen: viewScreen(PATH, state),
    length: ALARM_LENGTH,
    answers,
    notAsked,
    result: ended ? evaluateRedFlags(answers) : null,
    care: ended ? viewCare(answers, options) : null,
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
