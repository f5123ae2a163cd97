/** The machine and the view of the self-check. */
import {
  createTransition,
  focusQuestionnaire,
  INITIAL_QUESTIONNAIRE_STATE,
  viewOfMachine,
  viewScreen,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type ScreenView,
  type Selections,
} from '../questionnaire.js';
import type { Machine, MachineView } from '../machine.js';
import { contactOf, type CareOptions, type Contact } from '../care/contacts.js';
import { viewCare, type CareView } from '../redflag/care.js';
import {
  assessSelfCheck,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
  type SelfCheckResult,
} from './assess.js';
import type { ReasonId } from '../redflag/evaluate.js';
import { selfCheckPath, USUAL_LENGTH } from './path.js';
import type { ValueOf } from './questions.js';
import { summarise, type Summary } from './summary.js';

const path = (selections: Selections) => selfCheckPath(selections).screens;

/** The next state of the self-check; see {@link createTransition} for what an odd event gets. */
export const transitionSelfCheck = createTransition(path);

/** Outcomes with the picture of the false alarm, the first steps and the advice on drinking. */
const SELF_HELP: readonly SelfCheckOutcome[] = ['oab-wet', 'oab-dry', 'some-signs'];

/** Everything that the self-check shows in a state, apart from the words. */
export interface SelfCheckView extends MachineView {
  readonly step: QuestionnaireState['step'];
  /** The question screen, or `null` at the intro and the result. */
  readonly screen: ScreenView | null;
  /** Number of screens on the usual way. */
  readonly length: number;
  readonly answers: SelfCheckAnswers;
  /** The result, or `null` before the end. */
  readonly result: SelfCheckResult | null;
  /** The care card, which is the whole answer where an alarm sign is the outcome; else `null`. */
  readonly care: CareView | null;
  /** The GP, for every other outcome. */
  readonly gp: Contact;
  /** Whether calling the GP is the first thing to do. */
  readonly callFirst: boolean;
  /** Alarm signs that ask for an ordinary appointment, beside another outcome. */
  readonly routineReasons: readonly ReasonId[];
  /** Which kind of leaking stands out, where two kinds do. */
  readonly dominantLeak: ValueOf<'dominantLeak'> | null;
  /** Whether what helps by oneself is shown. */
  readonly selfHelp: boolean;
  readonly summary: Summary | null;
}

/** The view of `state`. */
export function viewSelfCheck(state: QuestionnaireState, options: CareOptions): SelfCheckView {
  const { screens, answers } = selfCheckPath(state.selections);
  const result = state.step === 'result' ? assessSelfCheck(answers) : null;
  return {
    ...viewOfMachine(state),
    step: state.step,
    screen: viewScreen(path, state, screens),
    length: USUAL_LENGTH,
    answers,
    result,
    care: result?.outcome === 'red-flag' ? viewCare(result.redFlag, options) : null,
    gp: contactOf('gp', options),
    callFirst: result?.outcome === 'infection-first',
    routineReasons: result?.notes.includes('routine-flag') ? result.redFlag.reasons : [],
    dominantLeak: result?.outcome === 'mixed-leak' ? (answers.dominantLeak ?? null) : null,
    selfHelp: result !== null && SELF_HELP.includes(result.outcome),
    summary: result && summarise(answers),
  };
}

/** The self-check as a machine. */
export const selfCheckMachine: Machine<
  QuestionnaireState,
  QuestionnaireEvent,
  CareOptions,
  SelfCheckView
> = {
  initial: INITIAL_QUESTIONNAIRE_STATE,
  transition: transitionSelfCheck,
  view: viewSelfCheck,
  focus: focusQuestionnaire,
};
