/** The machine and the view of the self-check. */
import {
  createTransition,
  viewScreen,
  type QuestionnaireState,
  type ScreenView,
  type Selections,
} from '../questionnaire.js';
import { viewCare, type CareOptions, type CareView } from '../redflag/care.js';
import {
  assessSelfCheck,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
  type SelfCheckResult,
} from './assess.js';
import { selfCheckPath } from './path.js';
import { summarise, type Summary } from './summary.js';

const path = (selections: Selections) => selfCheckPath(selections).screens;

/** The next state of the self-check; see {@link createTransition} for what an odd event gets. */
export const transitionSelfCheck = createTransition(path);

/** Outcomes with the picture of the false alarm, the first steps and the advice on drinking. */
const SELF_HELP: readonly SelfCheckOutcome[] = ['oab-wet', 'oab-dry', 'some-signs'];

/** Everything that the self-check shows in a state, apart from the words. */
export interface SelfCheckView {
  readonly step: QuestionnaireState['step'];
  /** The question screen, or `null` at the intro and the result. */
  readonly screen: ScreenView | null;
  /** Number of screens on the usual way. */
  readonly length: number;
  readonly answers: SelfCheckAnswers;
  /** The result, or `null` before the end. */
  readonly result: SelfCheckResult | null;
  /** The care card: the whole answer at `red-flag`, beside it whom to call. */
  readonly care: CareView | null;
  /** Whether an alarm sign is the outcome, so that only its card is shown. */
  readonly alarm: boolean;
  /** Whether what helps by oneself is shown. */
  readonly selfHelp: boolean;
  readonly summary: Summary | null;
}

/** The view of `state`. */
export function viewSelfCheck(state: QuestionnaireState, options: CareOptions): SelfCheckView {
  const { answers } = selfCheckPath(state.selections);
  const result = state.step === 'result' ? assessSelfCheck(answers) : null;
  return {
    step: state.step,
    screen: viewScreen(path, state),
    length: path({}).length,
    answers,
    result,
    care: result && viewCare(result.redFlag, options),
    alarm: result?.outcome === 'red-flag',
    selfHelp: result !== null && SELF_HELP.includes(result.outcome),
    summary: result && summarise(answers),
  };
}
