/**
 * The calm session as a pure machine: start → check → rate → calm → rate-again → end. The check is one of two ways to
 * begin and the ratings can be skipped; each step has a way back, and the way to the toilet is open from all of them.
 * Time comes in with every event; what was missed by sleep, a hidden tab or a clock that stepped back makes no
 * difference, because places in time are derived and never counted.
 */
import { ANSWERS } from '../answer.js';
import { readOneOf, readOwn } from '../input.js';
import { TRIGGERS, type Trigger } from '../triggers.js';
import { PACES, type Pace } from './breath.js';
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
  /** The steps that were passed, the present one last. */
  readonly steps: readonly UrgeStep[];
  readonly check: UrgeCheck;
  readonly before: number | null;
  readonly after: number | null;
  readonly activity: Activity;
  /** The activities that were opened, in that order. */
  readonly activities: readonly Activity[];
  /** Taps since the activity was opened, 0 to 5; only `five-things` and `squeeze` count them. */
  readonly taps: number;
  /** The pace that the person chose; `null` leaves it to the host. */
  readonly pace: Pace | null;
  /** When the breathing guide began, or how far it was when it was paused; both in milliseconds. */
  readonly breath: { readonly from: number } | { readonly held: number };
  readonly trigger: Trigger | null;
  readonly wentToToilet: boolean;
  /** The last time that was heard of, and the time at which the session began; milliseconds of any one clock. */
  readonly now: number | null;
  readonly startedAt: number | null;
  /** How long the session took, once it has ended. */
  readonly durationMs: number;
}

/** What a person does, or `tick` when only time passes. */
export type UrgeAct =
  | {
      readonly type:
        | 'tick'
        | 'check'
        | 'calm'
        | 'next'
        | 'back'
        | 'restart'
        | 'toilet'
        | 'play'
        | 'pause'
        | 'stop'
        | 'tap';
    }
  | { readonly type: 'answer'; readonly question: UrgeQuestion; readonly answer: unknown }
  | { readonly type: 'rate'; readonly scale: Scale; readonly value: number }
  | { readonly type: 'activity'; readonly activity: Activity }
  | { readonly type: 'pace'; readonly pace: Pace }
  | { readonly type: 'trigger'; readonly trigger: Trigger | null };

/** What happens in a session; `now` is the time in milliseconds. What is malformed is not read. */
export type UrgeEvent = { readonly now: number } & UrgeAct;

/** The state before anything happened. */
export const URGE_START: UrgeState = {
  steps: ['start'],
  check: {},
  before: null,
  after: null,
  activity: 'breathe',
  activities: [],
  taps: 0,
  pace: null,
  breath: { held: 0 },
  trigger: null,
  wentToToilet: false,
  now: null,
  startedAt: null,
  durationMs: 0,
};

/** Taps that make an activity complete, and the activities that count them. */
export const TAPS = 5;
const TAPPED: readonly Activity[] = ['five-things', 'squeeze'];

/** The present step. */
export const stepOf = ({ steps }: UrgeState): UrgeStep => steps[steps.length - 1] ?? 'start';

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

/** Times further from zero are no clock's. Up to here differences between whole milliseconds are exact. */
const FURTHEST = 4e15;

/** `state` at the time `now`: a clock that stepped back takes the beginnings along, so that nothing runs backwards. */
function at(state: UrgeState, time: unknown): UrgeState {
  if (typeof time !== 'number' || !(Math.abs(time) <= FURTHEST)) return state;
  const now = Math.floor(time);
  const { startedAt, breath } = state;
  // Before the first time that is known, the beginnings stand at zero.
  const moved = state.now === null ? now : Math.min(0, now - state.now);
  return {
    ...state,
    now,
    startedAt: (startedAt ?? 0) + moved,
    breath: 'from' in breath ? { from: breath.from + moved } : breath,
  };
}

const held = (state: UrgeState): UrgeState => ({
  ...state,
  breath: { held: breathElapsed(state) },
});

const play = (state: UrgeState): UrgeState => ({
  ...state,
  breath: { from: (state.now ?? 0) - breathElapsed(state) },
});

/** Opens an activity; the breathing guide runs only while it is open, and begins with breathing in. */
function open(state: UrgeState, activity: Activity): UrgeState {
  const activities = [...new Set([...state.activities, activity])];
  const opened: UrgeState = { ...state, activity, activities, taps: 0, breath: { held: 0 } };
  return activity === 'breathe' ? play(opened) : opened;
}

function go(state: UrgeState, step: UrgeStep): UrgeState {
  const { now, startedAt } = state;
  const there = { ...held(state), steps: [...state.steps, step] };
  if (step === 'calm') return open(there, state.activity);
  if (step === 'end') return { ...there, durationMs: (now ?? 0) - (startedAt ?? 0) };
  return there;
}

/** One step back: in the check to the question before, elsewhere to the step before. */
function back(state: UrgeState): UrgeState {
  const answers = Object.entries(state.check);
  if (stepOf(state) === 'check' && answers.length > 0) {
    return { ...state, check: Object.fromEntries(answers.slice(0, -1)) };
  }
  if (state.steps.length < 2) return state;
  const before = { ...held(state), steps: state.steps.slice(0, -1), wentToToilet: false };
  return stepOf(before) === 'calm' ? open(before, before.activity) : before;
}

function answer(state: UrgeState, event: UrgeEvent): UrgeState {
  const question = nextUrgeQuestion(state.check);
  if (question === null || readOwn(event, 'question') !== question) return state;
  const value =
    question === 'minutesSinceVoid'
      ? readMinutes(readOwn(event, 'answer'))
      : readOneOf(event, 'answer', ANSWERS);
  return { ...state, check: { ...state.check, [question]: value ?? 'unsure' } };
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
  return scale && value !== null ? { ...state, [scale]: value } : state;
}

function step(state: UrgeState, event: UrgeEvent): UrgeState {
  const here = stepOf(state);
  const type = readOwn(event, 'type');
  switch (type) {
    case 'check':
    case 'calm':
      return here === 'start' ? go(state, type) : state;
    case 'next': {
      const next = ONWARD[here];
      const outcome = outcomeOf(state);
      const closed = here === 'check' && (outcome === null || !mayCalmFirst(outcome));
      return next && !closed ? go(state, next) : state;
    }
    case 'back':
      return back(state);
    case 'restart':
      return { ...URGE_START, pace: state.pace };
    case 'toilet':
      return { ...(here === 'end' ? state : go(state, 'end')), wentToToilet: true };
    case 'answer':
      return here === 'check' ? answer(state, event) : state;
    case 'rate':
      return rate(state, event);
    case 'activity': {
      const chosen = readOneOf(event, 'activity', ACTIVITIES);
      return here === 'calm' && chosen ? open(state, chosen) : state;
    }
    case 'pace': {
      const pace = readOneOf(event, 'pace', PACES);
      const breath = 'from' in state.breath ? { from: state.now ?? 0 } : { held: 0 };
      return pace ? { ...state, pace, breath } : state;
    }
    case 'play':
      return here === 'calm' && state.activity === 'breathe' ? play(state) : state;
    case 'pause':
      return held(state);
    case 'stop':
      return { ...state, breath: { held: 0 } };
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
 * The next state of a session. An event that is malformed, or means nothing in the present state, changes nothing but
 * the time; an answer that is malformed counts as `unsure`. A time that is no number, or no clock's, is not read; parts
 * of a millisecond are dropped. Never throws.
 */
export function transitionUrge(state: UrgeState, event: UrgeEvent): UrgeState {
  return step(at(state, readOwn(event, 'now')), event);
}
