import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { INITIAL_URGE_STATE, type UrgeState, type Pace } from '../../../src/core/index.js';
import { breathElapsed } from '../../../src/core/urge/session.js';
import { deepFreeze } from '../support/run.js';
import { activity, answer, rate, step, view, type Happening } from './support.js';

const seed = 2611;
const HOUR = 3_600_000;

/** How far the clock moves before an event; what is no number stands for a time that cannot be read. */
const forward = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 12_000 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: HOUR, max: 30 * HOUR }) },
);
const odd = fc.oneof(
  { weight: 6, arbitrary: forward },
  { weight: 1, arbitrary: fc.integer({ min: -HOUR, max: -1 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 1e300, -1e300) },
);
const origin = fc.constantFrom(0, -5000, 1_700_000_000_000, 0.25, 3e15);

const any = (types: readonly Happening[]) => fc.constantFrom(...types);
/** What may happen to the guide while breathing is open. */
const GUIDE = ['tick', 'tick', 'tick', 'play', 'pause', 'stop'];
const PACES = ['4/6', '3/5', '2/4', 'none'].map((pace) => ({ type: 'pace', pace }));
const EVERYTHING: readonly Happening[] = [
  ...['tick', 'check', 'calm', 'next', 'back', 'restart', 'toilet', 'play', 'pause', 'stop', 'tap'],
  'reset',
  ...['calm', 'next', 'back', 'play', 'tick', 'tick', 'nonsense'],
  ...PACES,
  ...['breathe', 'breathe', 'words', 'squeeze', 'nonsense'].map(activity),
  ...['burning', 'notForDelay', 'hardToPass', 'drankMuch', 'diuretic'].flatMap((id) =>
    ['yes', 'no', 'unsure'].map((given) => answer(id, given)),
  ),
  ...[5, 45, NaN].map((minutes) => answer('minutesSinceVoid', minutes)),
  ...[0, 7, 11].map((value) => rate('before', value)),
  { type: 'trigger', trigger: 'cold' },
];

/** Events with the time of each; a clock that cannot be read stays where it was for the next one. */
function timed(from: number, moves: readonly (readonly [number, Happening])[]) {
  let clock = from;
  return moves.map(([move, event]) => {
    const now = clock + move;
    if (Number.isFinite(now) && Math.abs(now) < 1e16) clock = now;
    return { ...(typeof event === 'string' ? { type: event } : event), type: typeOf(event), now };
  });
}

const typeOf = (event: Happening): unknown => (typeof event === 'string' ? event : event['type']);

/** What a stop-watch shows that hears the same clock: only steps forward count, in whole milliseconds. */
function stopwatch() {
  let last: number | null = null;
  let total = 0;
  return {
    /** Milliseconds since the clock was last heard. */
    hear(now: number): number {
      if (!Number.isFinite(now) || Math.abs(now) > 4e15) return 0;
      const whole = Math.floor(now);
      const passed = last === null ? 0 : Math.max(0, whole - last);
      last = whole;
      total += passed;
      return passed;
    },
    total: () => total,
  };
}

test('under any clock the guide and the session take exactly the time that went forward', () => {
  const moves = fc.array(fc.tuple(odd, any([...GUIDE, ...PACES])), { maxLength: 40 });
  const property = fc.property(origin, moves, (from, list) => {
    const watch = stopwatch();
    let state = INITIAL_URGE_STATE;
    let running = false;
    let breath = 0;
    const events = timed(from, [[0, 'calm'], ...list, [0, 'toilet']]);
    for (const { type, now, ...rest } of events) {
      state = step(state, { type, now, ...rest });
      const passed = watch.hear(now);
      if (running) breath += passed;
      if (type === 'calm' || type === 'play') running = true;
      if (type === 'pause' || type === 'stop' || type === 'toilet') running = false;
      if (type === 'pace' || type === 'stop') breath = 0;
      assert.equal(breathElapsed(state), breath);
      assert.equal('from' in state.breath, running);
    }
    assert.equal(state.durationMs, watch.total());
  });
  fc.assert(property, { seed, numRuns: 3_000 });
});

test('whatever happens under whatever clock, no time is negative or runs backwards', () => {
  const moves = fc.array(fc.tuple(odd, any(EVERYTHING)), { maxLength: 60 });
  const property = fc.property(origin, moves, (from, list) => {
    let state = INITIAL_URGE_STATE;
    for (const event of timed(from, list)) {
      const next = step(state, event);
      const [before, elapsed] = [breathElapsed(state), breathElapsed(next)];
      assert.ok(Number.isInteger(elapsed) && elapsed >= 0);
      assert.ok(elapsed >= before || elapsed === 0, `${before} became ${elapsed}`);
      assert.ok(Number.isInteger(next.durationMs) && next.durationMs >= 0);
      assert.ok(next.now === null || Number.isInteger(next.now));
      assert.equal(next.now === null, next.startedAt === null);
      const { place, next: wait, phase, count } = view(next).breath;
      assert.ok(place >= 0 && wait > 0);
      assert.ok(phase === null ? count === 0 : count >= 1 && count <= 6);
      state = next;
    }
  });
  fc.assert(property, { seed, numRuns: 2_000 });
});

test('under a clock that only goes forward, ticks change nothing: few or many, the end is the same', () => {
  const moves = fc.array(fc.tuple(forward, any(EVERYTHING)), { maxLength: 40 });
  const property = fc.property(
    origin,
    moves,
    fc.infiniteStream(fc.boolean()),
    (from, list, lost) => {
      const events = timed(from, [[0, 'tick'], ...list, [0, 'tick']]);
      let ticked = INITIAL_URGE_STATE;
      let sparse = INITIAL_URGE_STATE;
      for (const [index, event] of events.entries()) {
        ticked = step(ticked, event);
        const keep =
          index === 0 ||
          index === events.length - 1 ||
          ['restart', 'reset', 'back'].includes(String(event.type));
        if (!keep && event.type === 'tick' && lost.next().value) continue;
        sparse = step(sparse, event);
        if (sparse.startedAt === ticked.startedAt) assert.deepEqual(sparse, ticked);
      }
      if (!list.some(([, event]) => ['restart', 'reset', 'back'].includes(String(event))))
        assert.deepEqual(sparse, ticked);
    },
  );
  fc.assert(property, { seed, numRuns: 1_500 });
});

test('where a clock starts changes no place in time and nothing that is shown but the clock itself', () => {
  const moves = fc.array(fc.tuple(forward, any(EVERYTHING)), { maxLength: 40 });
  const ends = (from: number, list: readonly (readonly [number, Happening])[]) => {
    let state: UrgeState = INITIAL_URGE_STATE;
    for (const event of timed(from, list)) state = step(state, event);
    const { now, startedAt, breath, quiet, ...rest } = state;
    const since = now === null || startedAt === null ? null : now - startedAt;
    const hushed = quiet === INITIAL_URGE_STATE.quiet ? null : quiet - from;
    return { ...rest, since, hushed, elapsed: breathElapsed(state), runs: 'from' in breath };
  };
  const property = fc.property(moves, fc.integer({ min: -1e12, max: 1e12 }), (list, from) => {
    assert.deepEqual(ends(from, list), ends(0, list));
  });
  fc.assert(property, { seed, numRuns: 1_000 });
});

/** What a screen reader hears, and after how many milliseconds, when the timer keeps time and this happens. */
function heardOf(moves: readonly (readonly [number, Happening])[], pace: Pace) {
  const said: { readonly at: number; readonly message: string }[] = [];
  let state = INITIAL_URGE_STATE;
  let now = 0;
  let before: string | null = null;
  const happen = (event: Happening) => {
    state = step(state, { ...(typeof event === 'string' ? {} : event), type: typeOf(event), now });
    const { message } = view(state, { pace }).breath;
    if (message !== null && message !== before) said.push({ at: now, message });
    before = message;
  };
  for (const [wait, event] of moves) {
    const then = now + wait;
    for (;;) {
      const { running, next } = view(state, { pace }).breath;
      if (!running || now + next > then) break;
      now += next;
      happen('tick');
    }
    now = then;
    happen(event);
  }
  return said;
}

test('whatever happens, two messages of the guide are at least four seconds apart', () => {
  const waits = fc.oneof(fc.nat({ max: 1500 }), fc.nat({ max: 12_000 }), fc.constant(0));
  const often = ['play', 'play', 'pause', 'stop', 'calm', 'back', 'next', 'restart'];
  const happens = any([...often, ...PACES, ...['breathe', 'words'].map(activity), ...EVERYTHING]);
  const moves = fc.array(fc.tuple(waits, happens), { maxLength: 50 });
  const paces = fc.constantFrom('4/6' as const, '3/5' as const, '2/4' as const);
  let total = 0;
  const property = fc.property(moves, paces, (list, pace) => {
    const said = heardOf([[0, 'calm'], ...list, [9000, 'tick']], pace);
    for (const [index, { at }] of said.entries()) {
      const since = at - (said[index - 1]?.at ?? -Infinity);
      assert.ok(since >= 4000, `${since} ms after the one before`);
    }
    total += said.length;
  });
  fc.assert(property, { seed, numRuns: 3_000 });
  assert.ok(total > 5_000, `${total} messages`);
});

test('after play in mid-phase nothing is said until the next phase, and then it is', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 9999 }),
    fc.nat({ max: 9000 }),
    (ran, held) => {
      const moves = [
        [0, 'calm'],
        [ran, 'pause'],
        [held, 'play'],
        [30_000, 'tick'],
      ] as const;
      const played = ran + held;
      const said = heardOf(moves, '4/6').filter(({ at }) => at >= played);
      const begins = [4000, 10_000, 14_000, 20_000].map((begin) => begin + held);
      const [first] = begins.filter((begin) => begin >= Math.max(played, ran + 4000));
      assert.equal(said[0]?.at, first);
    },
  );
  fc.assert(property, { seed, numRuns: 1_000 });
});

test('a breath that began while nobody could hear it is not said in its middle', () => {
  const asleep = step(step(INITIAL_URGE_STATE, { type: 'calm', now: 0 }), {
    type: 'tick',
    now: 62_500,
  });
  assert.equal(view(asleep).breath.message, null);
  assert.equal(view(step(asleep, { type: 'tick', now: 64_000 })).breath.message, 'out-short');
});

test('pure: a frozen state and a frozen event give the same as others, again and again', () => {
  const moves = fc.array(fc.tuple(odd, any(EVERYTHING)), { maxLength: 40 });
  const property = fc.property(origin, moves, (from, list) => {
    let state = INITIAL_URGE_STATE;
    for (const event of timed(from, list)) {
      const copy = structuredClone(state);
      const next = step(deepFreeze(state), deepFreeze(event));
      assert.deepEqual(state, copy);
      assert.deepEqual(step(copy, { ...event }), next);
      assert.deepEqual(view(deepFreeze(next)), view(structuredClone(next)));
      state = next;
    }
  });
  fc.assert(property, { seed, numRuns: 400 });
});
