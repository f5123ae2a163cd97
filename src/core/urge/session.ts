/**
 * The calm session as a pure machine: start → check → rate → calm → rate-again → end. The check is one of two ways to
 * begin and the ratings can be skipped; each step has a way back, and the way to the toilet is open from all of them.
 * Time comes in with the events and elapsed time is derived, never counted: sleep, a hidden tab or a clock that steps
 * back does no harm.
 */
import { ANSWERS } from '../answer.js';
import { readOneOf, readOwn } from '../input.js';
import { TRIGGERS, type Trigger } from '../triggers.js';
import { APART, PACES, type Pace } from './breath.js';
import {
  checkUrge,
  mayCalmFirst,
  nextUrgeQuestion,
  readMinutes,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from './check.js';

/** What a person can do to become calm, in the order of offering. */
export const ACTIVITIES = [
  'breathe',
  'five-things',
  'words',
  'squeeze',
  'distract',
  'walk-calmly',
] as const;

/** One of {@link ACTIVITIES}. */
export type Activity = (typeof ACTIVITIES)[number];

/** The steps of a session, in their order. */
export type UrgeStep = 'start' | 'check' | 'rate' | 'calm' | 'rate-again' | 'end';

/** The two moments at which the urge can be rated, from 0 to 10. */
export type Scale = 'before' | 'after';

/** Where a person is in a session. */
export interface UrgeState {
  /** The steps so far, the current one last. */
  readonly steps: readonly UrgeStep[];
  readonly check: UrgeCheck;
  readonly before: number | null;
  readonly after: number | null;
  readonly activity: Activity;
  /** The activities that were opened, in the order of opening. */
  readonly activities: readonly Activity[];
  /** Taps since the activity was opened, 0 to 5; counted in `five-things` and `squeeze` only. */
  readonly taps: number;
  /** The pace that the person chose; `null` leaves it to the host. */
  readonly pace: Pace | null;
  /** When the breathing guide started or, while it is paused, how far it is; both in milliseconds. */
  readonly breath: { readonly from: number } | { readonly held: number };
  /** The guide does not announce phases that began before this time. Far ahead of `now`, the clock stepped back. */
  readonly quiet: number;
  readonly trigger: Trigger | null;
  readonly wentToToilet: boolean;
  /** Whether a check forbade waiting; holds until another check or the host says otherwise. */
  readonly noDelay: boolean;
  /** The last known time and the start of the session, in milliseconds of any one clock. */
  readonly now: number | null;
  readonly startedAt: number | null;
  /** How long the session took, once it has ended. */
  readonly durationMs: number;
}

/**
 * What happens in a session: what a person does, or `tick` when only time passes. `restart` is the same person again,
 * `reset` is the host's: it may be another one. `calm` and `next` name the activity that becoming calm opens, if not
 * the last one. `now` is the time in milliseconds; without it, the event happens at the last known time. What is
 * malformed is not read.
 */
export type UrgeEvent = { readonly now?: number } & (
  | {
      readonly type:
        | 'tick'
        | 'check'
        | 'back'
        | 'restart'
        | 'reset'
        | 'toilet'
        | 'play'
        | 'pause'
        | 'stop'
        | 'tap';
    }
  | { readonly type: 'calm' | 'next'; readonly activity?: Activity }
  | { readonly type: 'answer'; readonly question: UrgeQuestion; readonly answer: unknown }
  | { readonly type: 'rate'; readonly scale: Scale; readonly value: number | null }
  | { readonly type: 'activity'; readonly activity: Activity }
  | { readonly type: 'pace'; readonly pace: Pace }
  | { readonly type: 'trigger'; readonly trigger: Trigger | null }
);

/** Times further from zero are not read. Up to here, differences between whole milliseconds are exact. */
const FURTHEST = 4e15;

/** The state before anything happened. */
export const INITIAL_URGE_STATE: UrgeState = {
  steps: ['start'],
  check: {},
  before: null,
  after: null,
  activity: 'breathe',
  activities: [],
  taps: 0,
  pace: null,
  breath: { held: 0 },
  quiet: -FURTHEST,
  trigger: null,
  wentToToilet: false,
  noDelay: false,
  now: null,
  startedAt: null,
  durationMs: 0,
};

/** Taps that make an activity complete, and the activities that count them. */
export const TAPS = 5;
const TAPPED: readonly Activity[] = ['five-things', 'squeeze'];

/** The current step. */
export const stepOf = ({ steps }: UrgeState): UrgeStep => steps[steps.length - 1] ?? 'start';

/** Activities that delay voiding: squeezing does, and walking on begins with waiting. */
const DELAYING: readonly Activity[] = ['squeeze', 'walk-calmly'];

/** Whether `activity` does no harm: where waiting is forbidden, one that delays voiding does. */
export const isAllowed = ({ noDelay }: UrgeState, activity: Activity): boolean =>
  !noDelay || !DELAYING.includes(activity);

/** The activities on offer; walking only after another one, when the peak may be over. */
export const offeredIn = (state: UrgeState): readonly Activity[] =>
  ACTIVITIES.filter(
    (activity) =>
      isAllowed(state, activity) && (activity !== 'walk-calmly' || state.activities.length > 0),
  );

/** The outcome of the check, or `null` when it was skipped or is not finished. */
export const outcomeOf = ({ check }: UrgeState): UrgeOutcome | null =>
  nextUrgeQuestion(check) === null ? checkUrge(check) : null;

/** Milliseconds that the breathing guide has run. */
export const breathElapsed = ({ breath, now }: UrgeState): number =>
  'held' in breath ? breath.held : (now ?? 0) - breath.from;

const ONWARD: Readonly<Partial<Record<UrgeStep, UrgeStep>>> = {
  check: 'rate',
  rate: 'calm',
  calm: 'rate-again',
  'rate-again': 'end',
};

/** `state` at the time `time`. When the clock steps back the start times move along, so that nothing runs backwards. */
function advanceClock(state: UrgeState, time: unknown): UrgeState {
  if (typeof time !== 'number' || !(Math.abs(time) <= FURTHEST)) return state;
  const now = Math.floor(time);
  const { startedAt, breath } = state;
  // Until the first known time, the start times are zero.
  const moved = state.now === null ? now : Math.min(0, now - state.now);
  return {
    ...state,
    now,
    startedAt: (startedAt ?? 0) + moved,
    breath: 'from' in breath ? { from: breath.from + moved } : breath,
  };
}

/** Pauses the guide at `place`. It may just have spoken, so it stays silent for a while. */
const holdGuideAt = (state: UrgeState, place: number): UrgeState => ({
  ...state,
  breath: { held: place },
  quiet: 'from' in state.breath ? (state.now ?? 0) + APART : state.quiet,
});

/** Pauses the guide where it is. */
const pauseGuide = (state: UrgeState): UrgeState => holdGuideAt(state, breathElapsed(state));

/** Resumes the guide where it was paused; the phase in progress is not announced. */
const playGuide = (state: UrgeState): UrgeState => {
  const { breath, quiet } = state;
  if ('from' in breath) return state;
  const now = state.now ?? 0;
  return { ...state, breath: { from: now - breath.held }, quiet: Math.max(quiet, now) };
};

/** A new session for the same person: what the check forbade stays forbidden. */
const begin = (state: UrgeState): UrgeState => {
  const { pace, noDelay, quiet } = pauseGuide(state);
  return { ...INITIAL_URGE_STATE, pace, noDelay, quiet };
};

/** Opens an activity. The breathing guide runs only while breathing is open, and starts by breathing in. */
function open(state: UrgeState, activity: Activity): UrgeState {
  const activities = [...new Set([...state.activities, activity])];
  const opened: UrgeState = { ...holdGuideAt(state, 0), activity, activities, taps: 0 };
  return activity === 'breathe' ? playGuide(opened) : opened;
}

function go(state: UrgeState, step: UrgeStep, activity = state.activity): UrgeState {
  const { now, startedAt } = state;
  const there = { ...pauseGuide(state), steps: [...state.steps, step] };
  if (step === 'calm') return open(there, activity);
  if (step === 'end') return { ...there, durationMs: (now ?? 0) - (startedAt ?? 0) };
  return there;
}

/** One step back: in the check to the previous question, elsewhere to the previous step. The start clears the session. */
function back(state: UrgeState): UrgeState {
  const answers = Object.entries(state.check);
  if (stepOf(state) === 'check' && answers.length > 0) {
    return { ...state, check: Object.fromEntries(answers.slice(0, -1)) };
  }
  if (state.steps.length < 2) return state;
  if (state.steps.length === 2) return begin(state);
  const before = { ...pauseGuide(state), steps: state.steps.slice(0, -1), wentToToilet: false };
  return stepOf(before) === 'calm' ? open(before, before.activity) : before;
}

function answer(state: UrgeState, event: UrgeEvent): UrgeState {
  const question = nextUrgeQuestion(state.check);
  if (question === null || readOwn(event, 'question') !== question) return state;
  const value =
    question === 'minutesSinceVoid'
      ? readMinutes(readOwn(event, 'answer'))
      : readOneOf(event, 'answer', ANSWERS);
  const answered = { ...state, check: { ...state.check, [question]: value ?? 'unsure' } };
  const outcome = outcomeOf(answered);
  return outcome ? { ...answered, noDelay: !mayCalmFirst(outcome) } : answered;
}

/** The whole number from 0 to 10 at `key` of `source`, or `null` for anything else. */
export function readRating(source: unknown, key: string): number | null {
  const value = readOwn(source, key);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10
    ? value
    : null;
}

function rate(state: UrgeState, event: UrgeEvent): UrgeState {
  const scale = readOneOf(event, 'scale', ['before', 'after'] as const);
  const value = readRating(event, 'value');
  const cleared = readOwn(event, 'value') === null;
  return scale && (cleared || value !== null) ? { ...state, [scale]: value } : state;
}

const chosen = (state: UrgeState, event: UrgeEvent): Activity | undefined =>
  readOneOf(event, 'activity', offeredIn(state));

function step(state: UrgeState, event: UrgeEvent): UrgeState {
  const here = stepOf(state);
  const type = readOwn(event, 'type');
  switch (type) {
    case 'check':
    case 'calm':
      return here === 'start' ? go(state, type, chosen(state, event)) : state;
    case 'next': {
      const next = ONWARD[here];
      const closed = here === 'check' && (outcomeOf(state) === null || state.noDelay);
      return next && !closed ? go(state, next, chosen(state, event)) : state;
    }
    case 'back':
      return back(state);
    case 'restart':
      return begin(state);
    case 'reset':
      return { ...begin(state), noDelay: false };
    case 'toilet':
      return { ...(here === 'end' ? state : go(state, 'end')), wentToToilet: true };
    case 'answer':
      return here === 'check' ? answer(state, event) : state;
    case 'rate':
      return rate(state, event);
    case 'activity': {
      const activity = chosen(state, event);
      return here === 'calm' && activity ? open(state, activity) : state;
    }
    case 'pace': {
      const pace = readOneOf(event, 'pace', PACES);
      if (!pace) return state;
      const paced = { ...holdGuideAt(state, 0), pace };
      return 'from' in state.breath ? playGuide(paced) : paced;
    }
    case 'play':
      return here === 'calm' && state.activity === 'breathe' ? playGuide(state) : state;
    case 'pause':
      return pauseGuide(state);
    case 'stop':
      return holdGuideAt(state, 0);
    case 'tap':
      return here === 'calm' && TAPPED.includes(state.activity)
        ? { ...state, taps: Math.min(state.taps + 1, TAPS) }
        : state;
    case 'trigger': {
      const none = readOwn(event, 'trigger') === null;
      const trigger = none ? null : readOneOf(event, 'trigger', TRIGGERS);
      return trigger === undefined ? state : { ...state, trigger };
    }
    default:
      return state;
  }
}

/**
 * The next state of a session. An event that is malformed, or means nothing in this state, changes nothing but the
 * time; a malformed answer counts as `unsure`. A time that is not a number, or out of range, is not read; fractions of
 * a millisecond are dropped. Never throws.
 */
export function transitionUrge(state: UrgeState, event: UrgeEvent): UrgeState {
  return step(advanceClock(state, readOwn(event, 'now')), event);
}
