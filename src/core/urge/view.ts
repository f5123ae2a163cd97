/** Everything that the calm session shows in a state, apart from the words. */
import { contactsOf, type CareOptions, type Contact, type ContactRole } from '../care/contacts.js';
import type { Trigger } from '../triggers.js';
import { APART, breathAt, parsePace, type BreathView, type Pace } from './breath.js';
import { nextUrgeQuestion, type UrgeOutcome, type UrgeQuestion } from './check.js';
import {
  breathElapsed,
  offeredIn,
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
  /** Whether becoming calm first does no harm, as far as is known: also from an earlier check. */
  readonly mayCalm: boolean;
  /** Which ratings are asked here. */
  readonly scales: readonly Scale[];
  readonly before: number | null;
  readonly after: number | null;
  readonly activity: Activity;
  /** The other activities, apart from the one that comes next anyway. */
  readonly others: readonly Activity[];
  /** On the way: the activities in their order; else none. */
  readonly way: readonly OnTheWay[];
  /** What becoming calm opens. */
  readonly first: Activity;
  /** On the way: what comes after this activity; `null` when that is the end, or not on the way. */
  readonly onward: Activity | null;
  /** Taps so far, 0 to 5, and whether that is all. */
  readonly taps: number;
  readonly tapped: boolean;
  readonly pace: Pace;
  readonly breath: BreathView;
  /** The time at which the present breath began, in milliseconds of the session's clock. */
  readonly breathBegan: number;
  /** Whom to call, where the outcome asks for it: those with a number, the GP first, the emergency number last. */
  readonly contacts: readonly Contact[];
  /** Whether to call is the next step, before any explanation. */
  readonly callFirst: boolean;
  /** Whether the way to the toilet is offered: always, until it is taken. */
  readonly exit: boolean;
  readonly trigger: Trigger | null;
  /** How the second rating compares with the first; `null` without both. */
  readonly change: 'less' | 'notLess' | null;
  readonly result: UrgeResult | null;
}

const ON_THE_WAY = ['breathe', 'words', 'walk-calmly'] as const satisfies readonly Activity[];

/** An activity for on the way. */
type OnTheWay = (typeof ON_THE_WAY)[number];

const ROLES: Readonly<Record<UrgeOutcome, readonly ContactRole[]>> = {
  'infection-first': ['gp', 'out-of-hours'],
  'not-for-you': ['gp', 'out-of-hours'],
  emptying: ['gp', 'out-of-hours', 'emergency'],
  'early-signal': [],
  'may-be-full': [],
};

/** The view of `state`. */
export function viewUrge(state: UrgeState, options: UrgeOptions): UrgeView {
  const { before, after, activity, activities, trigger, durationMs, wentToToilet } = state;
  const { now, quiet, noDelay } = state;
  const { onTheGo } = options;
  const pace = state.pace ?? parsePace(options.pace);
  const step = stepOf(state);
  const outcome = outcomeOf(state);
  const offered = offeredIn(state);
  const way = ON_THE_WAY.filter(
    (id) => onTheGo && offered.includes(id) && (id !== 'breathe' || pace !== 'none'),
  );
  const place = ON_THE_WAY.findIndex((id) => id === activity);
  const onward = way.find((id) => place >= 0 && ON_THE_WAY.indexOf(id) > place) ?? null;
  const elapsed = breathElapsed(state);
  const ahead = quiet - (now ?? 0);
  const since = ahead > APART ? 0 : elapsed + ahead;
  const breath = breathAt(pace, elapsed, 'from' in state.breath, since);
  const rated = before !== null && after !== null;
  return {
    step,
    onTheGo,
    question: step === 'check' ? nextUrgeQuestion(state.check) : null,
    outcome,
    mayCalm: !noDelay,
    scales: step === 'rate' ? ['before'] : step === 'rate-again' ? ['before', 'after'] : [],
    before,
    after,
    activity,
    others: offered.filter((other) => other !== activity && other !== onward),
    onward,
    way,
    first: activities.length > 0 ? activity : (way[0] ?? 'breathe'),
    taps: state.taps,
    tapped: state.taps === TAPS,
    pace,
    breath,
    breathBegan: (now ?? 0) - breath.place,
    contacts: outcome ? contactsOf(ROLES[outcome], options) : [],
    callFirst: outcome === 'infection-first',
    exit: !wentToToilet,
    trigger,
    change: rated ? (after < before ? 'less' : 'notLess') : null,
    result:
      step === 'end'
        ? { outcome, before, after, activities, trigger, durationMs, wentToToilet }
        : null,
  };
}
