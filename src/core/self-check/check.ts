/** The machine and the view of the self-check. */
import {
  createTransition,
  focusQuestionnaire,
  INITIAL_QUESTIONNAIRE_STATE,
  viewOfMachine,
  viewScreen,
  type Path,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type ScreenView,
} from '../questionnaire.js';
import type { Machine, MachineView } from '../machine.js';
import { contactsOf, type CareOptions, type Contact } from '../care/contacts.js';
import { rolesWith, viewCare, type CareView } from '../redflag/care.js';
import {
  assessSelfCheck,
  type NoteId,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
  type SelfCheckResult,
} from './assess.js';
import { mostScreens, selfCheckPath, USUAL_LENGTH, type SelfCheckPath } from './path.js';
import { SCOPE, type ValueOf } from './questions.js';
import { summariseSelfCheck, type Summary } from './summary.js';

const PATH: Path = { course: selfCheckPath, most: mostScreens };

/** The next state of the self-check; see {@link createTransition} for what an odd event gets. */
export const transitionSelfCheck = createTransition(PATH);

/** What stands beside an outcome. */
interface Beside {
  /** The false alarm, the three small steps and the advice on drinking. */
  readonly selfHelp: boolean;
  /** How to train the pelvic floor, and with whom. */
  readonly pelvicFloor: boolean;
  /** The way to the calm session. */
  readonly calmSession: boolean;
  /** The way to the bladder diary. */
  readonly diary: boolean;
}

const NOTHING: Beside = { selfHelp: false, pelvicFloor: false, calmSession: false, diary: false };
const DIARY: Beside = { ...NOTHING, diary: true };
const STEPS: Beside = { ...DIARY, selfHelp: true, calmSession: true };

/** What each outcome shows beside its words. */
const BESIDE: Readonly<Record<SelfCheckOutcome, Beside>> = {
  incomplete: NOTHING,
  'red-flag': NOTHING,
  'infection-first': DIARY,
  'out-of-scope': DIARY,
  emptying: DIARY,
  other: DIARY,
  'stress-leak': { ...DIARY, pelvicFloor: true },
  'mixed-leak': { ...STEPS, pelvicFloor: true },
  'oab-wet': STEPS,
  'oab-dry': STEPS,
  'some-signs': STEPS,
  'no-urgency': DIARY,
  'no-fit': DIARY,
};

/** Outcomes with which urine is tested whatever else was said. */
const TESTED: readonly SelfCheckOutcome[] = ['mixed-leak', 'oab-wet', 'oab-dry'];

/** What the self-check shows with a result. */
export interface SelfCheckAdvice extends Beside, Pick<CareView, 'because' | 'advice'> {
  /** The care card, which is the whole answer where an alarm sign is the outcome; else `null`. */
  readonly care: CareView | null;
  /** Whom to call for every other outcome: the GP, and in pregnancy the midwife. */
  readonly contacts: readonly Contact[];
  /** Whether the midwife goes first, or is named because the person may be pregnant. */
  readonly midwife: 'first' | 'maybe' | null;
  /** Whether calling is the first thing to do. */
  readonly callFirst: boolean;
  /** Whether treatment of the pelvis, sure or not, puts the person outside the check. */
  readonly treated: 'yes' | 'unsure' | null;
  /** Whether and how soon to have urine tested, where the outcome itself does not say so. */
  readonly testUrine: 'within-two-weeks' | 'once' | null;
  /** The remarks that have words of their own. */
  readonly notes: readonly Exclude<NoteId, 'routine-flag' | 'test-urine'>[];
  /** Which kind of leaking stands out, where two kinds do. */
  readonly dominantLeak: ValueOf<'dominantLeak'> | null;
  /** The moments that this person named. */
  readonly triggers: readonly ValueOf<'triggers'>[];
  /** Whether a pelvic physiotherapist can be seen without a letter of the GP. */
  readonly directPhysio: boolean;
  /** Whether the person may go on answering, for the summary: the outcome stays what it is. */
  readonly more: boolean;
  readonly summary: Summary;
}

/** Everything that the self-check shows in a state, apart from the words. */
export interface SelfCheckView extends MachineView, Pick<SelfCheckPath, 'notAsked' | 'answers'> {
  readonly step: QuestionnaireState['step'];
  /** The question screen, or `null` at the intro and the result. */
  readonly screen: ScreenView | null;
  /** Number of screens on the usual way. */
  readonly length: number;
  /** The result, or `null` before the end. */
  readonly result: SelfCheckResult | null;
  /** What is shown with the result, or `null` before the end. */
  readonly advice: SelfCheckAdvice | null;
}

const isShown = (note: NoteId): note is SelfCheckAdvice['notes'][number] =>
  note !== 'routine-flag' && note !== 'test-urine';

/** Whether and how soon, where neither the outcome nor the advice for pregnancy says so already. */
function testUrineOf(
  { outcome, notes }: SelfCheckResult,
  { redFlags }: SelfCheckAnswers,
  { advice }: CareView,
): SelfCheckAdvice['testUrine'] {
  if (outcome === 'infection-first' || advice.includes('pregnant')) return null;
  if (!TESTED.includes(outcome) && !notes.includes('test-urine')) return null;
  return redFlags?.findings?.['new-after-60'] === 'yes' ? 'within-two-weeks' : 'once';
}

function adviceWith(
  result: SelfCheckResult,
  { answers, notAsked }: SelfCheckPath,
  more: boolean,
  options: CareOptions,
): SelfCheckAdvice {
  const { outcome } = result;
  const { redFlags = {}, pelvicTreatment, dominantLeak, triggers = [] } = answers;
  const care = viewCare(redFlags, options);
  const pregnant = redFlags.context?.pregnant;
  const outside = outcome === 'out-of-scope';
  return {
    ...BESIDE[outcome],
    care: outcome === 'red-flag' ? care : null,
    because: outside
      ? care.because.filter(({ id }) => SCOPE.some((own) => own === id))
      : care.because,
    // Urine is spoken of once, with the outcome.
    advice: care.advice.filter((id) => id !== 'new-after-60'),
    contacts: contactsOf(rolesWith(pregnant, ['gp']), options),
    midwife: pregnant === 'yes' ? 'first' : pregnant === 'unsure' ? 'maybe' : null,
    callFirst: outcome === 'infection-first',
    treated: outside && pelvicTreatment !== 'no' ? (pelvicTreatment ?? null) : null,
    testUrine: testUrineOf(result, answers, care),
    notes: result.notes.filter(isShown),
    dominantLeak: outcome === 'mixed-leak' ? (dominantLeak ?? null) : null,
    triggers,
    directPhysio: options.country === 'NL',
    more,
    summary: summariseSelfCheck(answers, notAsked),
  };
}

/** The view of `state`. */
export function viewSelfCheck(state: QuestionnaireState, options: CareOptions): SelfCheckView {
  const way = selfCheckPath(state.selections);
  const { screens, until, answers, notAsked } = way;
  const result = state.step === 'result' ? assessSelfCheck(answers) : null;
  const more = state.step === 'result' && !state.further && until < screens.length;
  return {
    ...viewOfMachine(state),
    step: state.step,
    screen: viewScreen(PATH, state, way),
    length: USUAL_LENGTH,
    answers,
    notAsked,
    result,
    advice: result && adviceWith(result, way, more, options),
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
