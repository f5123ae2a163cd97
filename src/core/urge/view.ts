/** Everything that the calm session shows in a state, apart from the words. */
import { contactOf, type CareOptions, type Contact } from '../redflag/care.js';
import type { Trigger } from '../triggers.js';
import { breathAt, parsePace, type BreathView, type Pace } from './breath.js';
import { mayCalmFirst, nextUrgeQuestion, type UrgeOutcome, type UrgeQuestion } from './check.js';
import {
  ACTIVITIES,
  breathElapsed,
  outcomeOf,
  stepOf,
  TAPS,
  type Activity,
  type Scale,
  type UrgeState,
  type UrgeStep,
} from './session.js';

/** What the host gives to a session. */
export interface UrgeOptions extends CareOptions {
  /** Whether the session is for on the way: stop, breathe, say the words, walk on. */
  readonly onTheGo: boolean;
  /** The pace of the guide until the person chooses one. */
  readonly pace: Pace;
}

/** How a session ended. */
export interface UrgeResult {
  /** `null` when the check was skipped. */
  readonly outcome: UrgeOutcome | null;
  /** How strong the urge was, 0 to 10; `null` when it was not rated. */
  readonly before: number | null;
  readonly after: number | null;
  readonly activities: readonly Activity[];
  readonly trigger: Trigger | null;
  readonly durationMs: number;
  readonly wentToToilet: boolean;
}

/** Everything that a screen of the session shows, apart from the words. */
export interface UrgeView {
  readonly step: UrgeStep;
  readonly onTheGo: boolean;
  /** What the check asks now, or `null`. */
  readonly question: UrgeQuestion | null;
  readonly outcome: UrgeOutcome | null;
  /** Whether becoming calm first does no harm, as far as is known. */
  readonly mayCalm: boolean;
  /** Which ratings are asked here. */
  readonly scales: readonly Scale[];
  readonly before: number | null;
  readonly after: number | null;
  readonly activity: Activity;
  /** The other activities, apart from the one that comes next anyway. */
  readonly others: readonly Activity[];
  /** On the way: what comes after this activity; `null` when that is the end, or not on the way. */
  readonly onward: Activity | null;
  /** Taps so far, 0 to 5, and whether that is all. */
  readonly taps: number;
  readonly tapped: boolean;
  readonly pace: Pace;
  readonly breath: BreathView;
  /** The time at which the present breath began, in milliseconds of the session's clock. */
  readonly breathBegan: number;
  /** Whom to call, where the outcome asks for it: those with a number, the GP first. */
  readonly contacts: readonly Contact[];
  /** Whether the way to the toilet is offered: always, until it is taken. */
  readonly exit: boolean;
  readonly trigger: Trigger | null;
  /** How the second rating compares with the first; `null` without both. */
  readonly change: 'less' | 'notLess' | null;
  readonly result: UrgeResult | null;
}

const ON_THE_WAY: readonly Activity[] = ['breathe', 'words', 'walk-calmly'];

/** The view of `state`. */
export function viewUrge(state: UrgeState, options: UrgeOptions): UrgeView {
  const { before, after, activity, activities, trigger, durationMs, wentToToilet } = state;
  const { onTheGo } = options;
  const pace = state.pace ?? parsePace(options.pace);
  const step = stepOf(state);
  const outcome = outcomeOf(state);
  const place = ON_THE_WAY.indexOf(activity);
  const onward = onTheGo && place >= 0 ? (ON_THE_WAY[place + 1] ?? null) : null;
  const breath = breathAt(pace, breathElapsed(state), 'from' in state.breath);
  const rated = before !== null && after !== null;
  return {
    step,
    onTheGo,
    question: step === 'check' ? nextUrgeQuestion(state.check) : null,
    outcome,
    mayCalm: mayCalmFirst(outcome),
    scales: step === 'rate' ? ['before'] : step === 'rate-again' ? ['before', 'after'] : [],
    before,
    after,
    activity,
    others: ACTIVITIES.filter((other) => other !== activity && other !== onward),
    onward,
    taps: state.taps,
    tapped: state.taps === TAPS,
    pace,
    breath,
    breathBegan: (state.now ?? 0) - breath.place,
    contacts: mayCalmFirst(outcome)
      ? []
      : (['gp', 'out-of-hours'] as const)
          .map((role) => contactOf(role, options))
          .filter(({ phone }) => phone),
    exit: !wentToToilet,
    trigger,
    change: rated ? (after < before ? 'less' : 'notLess') : null,
    result:
      step === 'end'
        ? { outcome, before, after, activities, trigger, durationMs, wentToToilet }
        : null,
  };
}
