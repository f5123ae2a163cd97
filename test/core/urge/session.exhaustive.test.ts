import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACTIVITIES,
  TRIGGERS,
  INITIAL_URGE_STATE,
  type UrgeState,
  PACES,
} from '../../../src/core/index.js';
import { nextUrgeQuestion } from '../../../src/core/urge/check.js';
import { breathElapsed, outcomeOf, stepOf } from '../../../src/core/urge/session.js';
import { expectUrge, NO_DELAY, URGE_LIMITS, YES_NO_QUESTIONS } from '../oracle/urge.js';
import { deepFreeze } from '../support/run.js';
import { activity, answer, rate, SECOND, step, view, type Happening } from './support.js';

const STEPS = ['start', 'check', 'rate', 'calm', 'rate-again', 'end'];
const SIMPLE = [
  ...['tick', 'check', 'calm', 'next', 'back', 'restart', 'reset', 'toilet'],
  ...['play', 'pause', 'stop', 'tap', 'nonsense'],
];
const EVENTS: readonly Readonly<Record<string, unknown>>[] = [
  ...SIMPLE.map((type) => ({ type })),
  ...YES_NO_QUESTIONS.flatMap((id) =>
    ['yes', 'no', 'unsure', 'maybe'].map((said) => answer(id, said)),
  ),
  ...[0, 29.5, 30, 479.5, 480, 'unsure', null].map((minutes) =>
    answer('minutesSinceVoid', minutes),
  ),
  ...[...ACTIVITIES, 'nonsense'].map(activity),
  ...['before', 'after', 'nonsense'].flatMap((scale) =>
    [0, 10, null, 10.5].map((value) => rate(scale, value)),
  ),
  ...[...PACES, 'nonsense'].map((pace) => ({ type: 'pace', pace })),
  ...[...TRIGGERS, null, 'nonsense'].map((trigger) => ({ type: 'trigger', trigger })),
].map((event: Happening) => (typeof event === 'string' ? { type: event } : event));

/** What can make a difference to what happens next; times, ratings, pace and trigger cannot. */
function keyOf(state: UrgeState): string {
  const { steps, check, activity: opened, taps, breath, wentToToilet, noDelay } = state;
  const walked = state.activities.length > 0;
  const { minutesSinceVoid: minutes = 'missing', ...said } = check;
  const limits = [URGE_LIMITS.early, URGE_LIMITS.long];
  const range = typeof minutes === 'number' ? limits.map((limit) => minutes < limit) : minutes;
  const guide = 'from' in breath ? 'runs' : breath.held > 0 ? 'paused' : 'rests';
  return JSON.stringify([steps, said, range, opened, walked, taps, guide, wentToToilet, noDelay]);
}

/** The state but for how long the guide is quiet: that is for the laws of time. */
const unheard = (state: UrgeState): UrgeState => ({ ...state, quiet: INITIAL_URGE_STATE.quiet });

/** Whether this leads to a new session. */
const begunAnew = (
  state: UrgeState,
  { type }: Readonly<Record<string, unknown>>,
  to: UrgeState,
): boolean =>
  type === 'restart' ||
  type === 'reset' ||
  (type === 'back' && stepOf(to) === 'start' && stepOf(state) !== 'start');

interface Found {
  readonly state: UrgeState;
  /** Where each event leads. */
  readonly then: { readonly event: Readonly<Record<string, unknown>>; readonly to: UrgeState }[];
}

/** Breadth first: every state that any events lead to, with all that can happen there. */
function explore(): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>([
    [keyOf(INITIAL_URGE_STATE), { state: INITIAL_URGE_STATE, then: [] }],
  ]);
  for (const { state, then } of found.values()) {
    deepFreeze(state);
    assert.ok(found.size < 10_000, 'the states do not end');
    for (const event of EVENTS) {
      const to = step(state, { ...event, now: (state.now ?? 0) + SECOND });
      then.push({ event, to });
      if (!found.has(keyOf(to))) found.set(keyOf(to), { state: to, then: [] });
    }
  }
  return found;
}

const FOUND = explore();
const STATES = [...FOUND.values()];
const transitions = STATES.flatMap(({ state, then }) =>
  then.map(({ event, to }) => ({ state, event, to })),
);

/** The state after `type` happens again and again, until that changes nothing more. */
function always(type: string, from: UrgeState): UrgeState {
  let state = from;
  for (let turn = 0; turn < 20; turn++) {
    const next = step(state, { type, now: state.now });
    if (keyOf(next) === keyOf(state)) return state;
    state = next;
  }
  return assert.fail(`${type} does not end`);
}

const ofStep = (name: string) => STATES.filter(({ state }) => stepOf(state) === name);

test('every state that can be reached, and every event in each of them', (t) => {
  for (const name of STEPS) t.diagnostic(`${name}: ${ofStep(name).length} states`);
  t.diagnostic(`${STATES.length} states, ${transitions.length} transitions`);
  assert.deepEqual(
    [...new Set(STATES.map(({ state }) => stepOf(state)))].toSorted(),
    STEPS.toSorted(),
  );
  assert.ok(STATES.length > 1_000);
});

test('the steps passed are in the order of the session, from the start, none of them twice', () => {
  for (const { state } of STATES) {
    const places = state.steps.map((name) => STEPS.indexOf(name));
    assert.equal(places[0], 0);
    places.slice(1).forEach((place, at) => assert.ok(place > (places[at] as number)));
  }
});

test('the way to the toilet is offered everywhere until it is taken, and always leads to the end', () => {
  for (const away of [false, true]) {
    for (const { state } of STATES) {
      assert.equal(view(state, { away }).exit, !state.wentToToilet);
      const end = step(state, { type: 'toilet', now: state.now });
      assert.deepEqual([stepOf(end), end.wentToToilet], ['end', true]);
      assert.equal(view(end, { away }).exit, false);
      assert.equal(view(end, { away }).result?.wentToToilet, true);
      if (state.wentToToilet) assert.equal(stepOf(state), 'end');
    }
  }
});

test('every state has a way back to the start by back alone, and restart and reset lead there at once', () => {
  for (const { state } of STATES) {
    const start = always('back', state);
    const begun = { ...INITIAL_URGE_STATE, pace: state.pace, noDelay: state.noDelay };
    const { now, startedAt } = start;
    assert.deepEqual(unheard(start), { ...begun, now, startedAt });
    assert.deepEqual(unheard(step(state, { type: 'restart' })), begun);
    assert.deepEqual(unheard(step(state, { type: 'reset' })), { ...begun, noDelay: false });
  }
});

test('next alone leads to the end, from all but the start, an unfinished check and a closed outcome', () => {
  for (const { state } of STATES) {
    const outcome = outcomeOf(state);
    const waits = stepOf(state) === 'check' && (outcome === null || NO_DELAY.includes(outcome));
    const last = always('next', state);
    if (stepOf(state) === 'start' || waits) assert.deepEqual(last, state);
    else assert.equal(stepOf(last), 'end');
  }
});

test('an outcome that forbids waiting never stands beside a rating or an exercise', () => {
  let closed = 0;
  for (const { state, then } of STATES) {
    const outcome = outcomeOf(state);
    if (outcome === null || !NO_DELAY.includes(outcome)) continue;
    closed += 1;
    assert.ok(['check', 'end'].includes(stepOf(state)));
    assert.equal(view(state).mayCalm, false);
    for (const { to } of then) {
      assert.ok(['check', 'end', 'start'].includes(stepOf(to)));
      assert.ok(!('from' in to.breath));
    }
  }
  assert.ok(closed > 0);
});

test('after an outcome that forbids waiting, going is not put off until a check or the host says otherwise', () => {
  let exercises = 0;
  for (const { state, event, to } of transitions) {
    const outcome = outcomeOf(to);
    const closed = outcome !== null && NO_DELAY.includes(outcome);
    const open = outcome !== null && !closed;
    assert.equal(to.noDelay, closed || (state.noDelay && !open && event['type'] !== 'reset'));
    for (const away of [false, true]) {
      const { mayCalm, activity: shown, others, route, onward, first } = view(to, { away });
      assert.equal(mayCalm, !to.noDelay);
      if (!to.noDelay || !['start', 'calm'].includes(stepOf(to))) continue;
      const offered = [shown, ...others, ...route, onward, first];
      assert.ok(!offered.includes('walk-calmly') && !offered.includes('squeeze'));
    }
    if (to.noDelay && stepOf(to) === 'calm') exercises += 1;
  }
  assert.ok(exercises > 100);
});

test('the outcome is there as soon as nothing more is asked, and is that of the specification', () => {
  for (const { state } of STATES) {
    const { check } = state;
    const begun = Object.keys(check).length > 0;
    const expected = begun && nextUrgeQuestion(check) === null ? expectUrge({ ...check }) : null;
    assert.equal(outcomeOf(state), expected);
    const { question, outcome } = view(state);
    assert.equal(outcome, expected);
    assert.equal(question !== null, stepOf(state) === 'check' && expected === null);
  }
});

test('a result is there at the end and only there', () => {
  for (const { state } of STATES) {
    for (const away of [false, true]) {
      assert.equal(view(state, { away }).result !== null, stepOf(state) === 'end');
    }
  }
});

test('activities come without doubles in the order of opening, and only opening one adds it', () => {
  for (const { state, event, to } of transitions) {
    if (begunAnew(state, event, to)) continue;
    const opened = stepOf(to) === 'calm' && !state.activities.includes(to.activity);
    assert.deepEqual(to.activities, [...state.activities, ...(opened ? [to.activity] : [])]);
    assert.equal(new Set(to.activities).size, to.activities.length);
    if (to.steps.includes('calm')) assert.ok(to.activities.includes(to.activity));
  }
});

test('the guide runs only while breathing is open in calm, and taps count only where they are shown', () => {
  for (const { state } of STATES) {
    const breathing = stepOf(state) === 'calm' && state.activity === 'breathe';
    if ('from' in state.breath) assert.ok(breathing);
    assert.ok(breathElapsed(state) >= 0);
    assert.ok(state.taps >= 0 && state.taps <= 5);
    if (state.taps > 0) assert.ok(['five-things', 'squeeze'].includes(state.activity));
  }
});

test('ratings, trigger and pace change themselves alone, from every state', () => {
  for (const { state, event, to } of transitions) {
    const { type, scale, value } = event;
    const ticked = step(state, { type: 'tick', now: to.now });
    if (type === 'rate') {
      const named = scale === 'before' || scale === 'after';
      const valid = value === 0 || value === 10 || value === null;
      assert.deepEqual(to, named && valid ? { ...ticked, [scale]: value } : ticked);
    } else if (type === 'trigger') {
      const { trigger } = event;
      assert.deepEqual(to, trigger === 'nonsense' ? ticked : { ...ticked, trigger });
    } else if (type === 'pace') {
      const { pace } = event;
      const breath = 'from' in state.breath ? { from: to.now } : { held: 0 };
      const paced = { ...unheard(ticked), pace, breath };
      assert.deepEqual(unheard(to), pace === 'nonsense' ? unheard(ticked) : paced);
    }
  }
});

test('an event that has no meaning in a state changes nothing but the time', () => {
  const HERE: Readonly<Record<string, readonly string[]>> = {
    check: ['start'],
    calm: ['start'],
    answer: ['check'],
    activity: ['calm'],
    play: ['calm'],
    tap: ['calm'],
    nonsense: [],
  };
  let idle = 0;
  for (const { state, event, to } of transitions) {
    const { type, question } = event;
    const steps = HERE[type as string];
    const here = steps?.includes(stepOf(state)) ?? true;
    const asked = type !== 'answer' || question === view(state).question;
    const known = type !== 'activity' || event['activity'] !== 'nonsense';
    if (here && asked && known) continue;
    idle += 1;
    assert.deepEqual(to, step(state, { type: 'tick', now: to.now }));
  }
  assert.ok(idle > 10_000);
});

test('on the way or not, the view differs in nothing but what comes next', () => {
  for (const { state } of STATES) {
    const still = view(state);
    const { away, onward, others, route, ...moving } = view(state, { away: true });
    assert.equal(away, true);
    const all = { ...moving, away: false, onward: null, others: still.others, route: [] };
    const { first } = view(state, { away: true });
    assert.deepEqual(all, { ...still, first });
    const paced = state.pace === 'none' ? [] : ['breathe'];
    const walks = state.noDelay ? [] : ['walk-calmly'];
    assert.deepEqual(route, [...paced, 'words', ...walks]);
    assert.equal(first, state.activities.length > 0 ? state.activity : route[0]);
    const left = still.others.filter((other) => other !== onward);
    assert.deepEqual(others, left);
    const after: Readonly<Record<string, string>> = { breathe: 'words', words: walks[0] ?? '' };
    assert.equal(onward ?? '', after[state.activity] ?? '');
  }
});
