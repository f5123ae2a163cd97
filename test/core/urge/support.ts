/** The check and the session under test, called with plain objects: the tests also hand in what the types forbid. */
import {
  checkUrge,
  transitionUrge,
  URGE_START,
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
export function after(events: readonly Happening[], from = URGE_START): UrgeState {
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
  pregnantOrCatheter: 'no',
  emptiedFully: 'yes',
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
  'not-for-you': { burning: 'no', pregnantOrCatheter: 'yes' },
  emptying: { burning: 'no', pregnantOrCatheter: 'no', emptiedFully: 'no' },
  'early-signal': MILD,
  'may-be-full': {
    ...{ burning: 'no', pregnantOrCatheter: 'no', emptiedFully: 'yes' },
    minutesSinceVoid: 30,
  },
};

export const OPTIONS: UrgeOptions = {
  country: 'NL',
  gpPhone: '020 1234567',
  onTheGo: false,
  pace: '4/6',
};

/** The view of `state` with the usual options and those given. */
export const view = (state: UrgeState, options: Partial<UrgeOptions> = {}): UrgeView =>
  viewUrge(state, { ...OPTIONS, ...options });
