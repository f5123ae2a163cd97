/** Everything that a screen of the calm session shows, apart from the words. */
import type { MachineView } from '../machine.js';
import { contactsOf, type CareOptions, type Contact, type ContactRole } from '../care/contacts.js';
import { parseTriggers, TRIGGERS, type Trigger } from '../triggers.js';
import { APART, breathAt, parsePace, type BreathView, type Pace } from './breath.js';
import {
  mayCalmFirst,
  nextUrgeQuestion,
  warnsOfRetention,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from './check.js';
import {
  breathElapsed,
  isAllowed,
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
  /** Whether the person is away from home: stop, breathe, say the words, walk on. */
  readonly away: boolean;
  /** The pace of the guide until the person chooses one. */
  readonly pace: Pace;
  /** The person's own triggers, offered before the others; what is no trigger is left out. */
  readonly triggers?: unknown;
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
export interface UrgeView extends MachineView {
  readonly step: UrgeStep;
  readonly away: boolean;
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
  /** Where an activity is open, the others on offer, without the one that comes next anyway. */
  readonly others: readonly Activity[];
  /** Away: the activities in their order; else none. */
  readonly route: readonly AwayActivity[];
  /** What becoming calm opens. */
  readonly first: Activity;
  /** Away: the activity after this one; `null` after the last one, and at home. */
  readonly onward: Activity | null;
  /** Taps so far, 0 to 5, and whether that is all. */
  readonly taps: number;
  readonly tapped: boolean;
  readonly pace: Pace;
  readonly breath: BreathView;
  /** When the current breath began, in milliseconds of the session's clock. */
  readonly breathBegan: number;
  /** Whom to call, where the outcome asks for it: those with a number, the GP first, the emergency number last. */
  readonly contacts: readonly Contact[];
  /** Whether calling is the next step, before any explanation. */
  readonly callFirst: boolean;
  /** Whom to call at once when no urine comes at all; `null` where the outcome does not speak of that. */
  readonly retention: 'gp-first' | 'emergency' | null;
  /** Whether the way to the toilet is offered: always, until it is taken. */
  readonly exit: boolean;
  readonly trigger: Trigger | null;
  /** Every trigger, the person's own first. */
  readonly triggers: readonly Trigger[];
  /** How the second rating compares with the first; `null` without both. */
  readonly change: 'less' | 'notLess' | null;
  /** The answers of the check so far. */
  readonly answers: UrgeCheck;
  readonly result: UrgeResult | null;
}

const AWAY = ['breathe', 'words', 'walk-calmly'] as const satisfies readonly Activity[];

/** An activity for a person who is away from home. */
type AwayActivity = (typeof AWAY)[number];

/** Whom to call after any outcome that forbids waiting. */
const CALL: readonly ContactRole[] = ['gp', 'out-of-hours'];

/** Outcomes that may concern somebody who is pregnant or just gave birth: the check does not tell. */
const MAY_BE_PREGNANT: readonly UrgeOutcome[] = ['infection-first', 'not-for-you'];

/** Whom to call after `outcome`, the GP first and the emergency number last. */
function rolesAfter(outcome: UrgeOutcome | null, retention: boolean): readonly ContactRole[] {
  if (outcome === null || mayCalmFirst(outcome)) return [];
  const midwife = MAY_BE_PREGNANT.includes(outcome) ? (['midwife'] as const) : [];
  return [...CALL, ...midwife, ...(retention ? (['emergency'] as const) : [])];
}

/** Names the screen: what a person sees as another screen has another key. */
function keyOf(step: UrgeStep, { activity, wentToToilet }: UrgeState, asked: string | null) {
  if (step === 'check') return `check ${asked}`;
  if (step === 'calm') return `calm ${activity}`;
  return step === 'end' && wentToToilet ? 'end toilet' : step;
}

/** The ratings that are asked: the first one again only where it was not asked before. */
function scalesOf(state: UrgeState): readonly Scale[] {
  const step = stepOf(state);
  if (step === 'rate') return ['before'];
  if (step !== 'rate-again') return [];
  return state.steps.includes('rate') ? ['after'] : ['before', 'after'];
}

/** The view of `state`. */
export function viewUrge(state: UrgeState, options: UrgeOptions): UrgeView {
  const { before, after, activity, activities, trigger, durationMs, wentToToilet } = state;
  const { now, quiet, noDelay, check } = state;
  const { away } = options;
  const pace = state.pace ?? parsePace(options.pace);
  const step = stepOf(state);
  const question = step === 'check' ? nextUrgeQuestion(check) : null;
  const outcome = outcomeOf(state);
  const retention = outcome !== null && warnsOfRetention(check);
  const route = AWAY.filter(
    (id) => away && isAllowed(state, id) && (id !== 'breathe' || pace !== 'none'),
  );
  const place = AWAY.findIndex((id) => id === activity);
  const onward = route.find((id) => place >= 0 && AWAY.indexOf(id) > place) ?? null;
  const elapsed = breathElapsed(state);
  const ahead = quiet - (now ?? 0);
  const since = ahead > APART ? 0 : elapsed + ahead;
  const breath = breathAt(pace, elapsed, 'from' in state.breath, since);
  const rated = before !== null && after !== null;
  return {
    key: keyOf(step, state, question ?? outcome),
    phase: step === 'start' || step === 'end' ? step : 'busy',
    step,
    away,
    question,
    outcome,
    mayCalm: !noDelay,
    scales: scalesOf(state),
    before,
    after,
    activity,
    others:
      step === 'calm'
        ? offeredIn(state).filter((other) => other !== activity && other !== onward)
        : [],
    onward,
    route,
    first: activities.length > 0 ? activity : (route[0] ?? 'breathe'),
    taps: state.taps,
    tapped: state.taps === TAPS,
    pace,
    breath,
    breathBegan: (now ?? 0) - breath.place,
    contacts: contactsOf(rolesAfter(outcome, retention), options),
    callFirst: outcome === 'infection-first',
    retention: retention ? (options.country === 'NL' ? 'gp-first' : 'emergency') : null,
    exit: !wentToToilet,
    trigger,
    triggers: [...new Set([...parseTriggers(options.triggers), ...TRIGGERS])],
    change: rated ? (after < before ? 'less' : 'notLess') : null,
    answers: check,
    result:
      step === 'end'
        ? { outcome, before, after, activities, trigger, durationMs, wentToToilet }
        : null,
  };
}
