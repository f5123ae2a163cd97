/** The check and the session under test, called with plain objects: the tests also hand in what the types forbid. */
import {
  checkUrge,
  transitionUrge,
  INITIAL_URGE_STATE,
  type UrgeCheck,
  type UrgeEvent,
  type UrgeState,
  viewUrge,
  type UrgeOptions,
  type UrgeView,
} from '../../../src/core/index.js';

/** The source's answer to any value whatever. */
export const check = (input: unknown): string => checkUrge(input as UrgeCheck);

/** The source's next state for any event whatever. */
export const step = (state: UrgeState, event: unknown): UrgeState =>
  transitionUrge(state, event as UrgeEvent);

/** An event, or the type of one that has nothing else to say. */
export type Happening = string | Readonly<Record<string, unknown>>;

/** When the sessions of the tests begin, in milliseconds. */
export const BEGIN = 1_700_000_000_000;
export const SECOND = 1000;

/** The state after `events`, one second apart unless they bring their own time; the first one at {@link BEGIN}. */
export function after(events: readonly Happening[], from = INITIAL_URGE_STATE): UrgeState {
  let state = from;
  for (const event of events) {
    const now = state.now === null ? BEGIN : state.now + SECOND;
    state = step(state, typeof event === 'string' ? { type: event, now } : { now, ...event });
  }
  return state;
}

export const answer = (question: string, given: unknown): Happening => ({
  type: 'answer',
  question,
  answer: given,
});
export const activity = (id: string): Happening => ({ type: 'activity', activity: id });
export const rate = (scale: string, value: unknown): Happening => ({ type: 'rate', scale, value });

/** The answers that lead to the mildest outcome. */
export const MILD = {
  burning: 'no',
  notForDelay: 'no',
  hardToPass: 'no',
  minutesSinceVoid: 10,
  drankMuch: 'no',
  diuretic: 'no',
} as const;

/** A session in which the check was opened and these questions answered, in the order of asking. */
export const checked = (said: Readonly<Record<string, unknown>>): UrgeState =>
  after(['check', ...Object.entries(said).map(([question, given]) => answer(question, given))]);

/** The first answers that lead to each outcome. */
export const TO_OUTCOME: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'infection-first': { burning: 'yes' },
  'not-for-you': { burning: 'no', notForDelay: 'yes' },
  emptying: { burning: 'no', notForDelay: 'no', hardToPass: 'yes' },
  'early-signal': MILD,
  'go-now': { burning: 'no', notForDelay: 'no', hardToPass: 'no', minutesSinceVoid: 480 },
  'may-be-full': { burning: 'no', notForDelay: 'no', hardToPass: 'no', minutesSinceVoid: 30 },
};

/** Every way to give each key one of its values. */
export function* everyWay(
  values: Readonly<Record<string, readonly unknown[]>>,
): Generator<Record<string, unknown>> {
  const [first, ...rest] = Object.entries(values);
  if (!first) {
    yield {};
    return;
  }
  for (const said of everyWay(Object.fromEntries(rest))) {
    for (const value of first[1]) yield { [first[0]]: value, ...said };
  }
}

export const OPTIONS: UrgeOptions = {
  country: 'NL',
  gpPhone: '020 1234567',
  away: false,
  pace: '4/6',
};

/** The view of `state` with the usual options and those given. */
export const view = (state: UrgeState, options: Partial<UrgeOptions> = {}): UrgeView =>
  viewUrge(state, { ...OPTIONS, ...options });
