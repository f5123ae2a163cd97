import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_URGE_STATE, type UrgeState } from '../../../src/core/index.js';
import { breathElapsed } from '../../../src/core/urge/session.js';
import { activity, after, BEGIN, SECOND, step, view } from './support.js';

const HOUR = 3_600_000;

/** A session that became calm at once, at {@link BEGIN}. */
const calm = after(['calm']);
const at = (state: UrgeState, later: number, type = 'tick'): UrgeState =>
  step(state, { type, now: (state.now ?? 0) + later });
const pace = (id: string) => ({ type: 'pace', pace: id });

test('the guide begins with breathing in when calm is opened, and runs with the clock', () => {
  assert.equal(calm.startedAt, BEGIN);
  assert.equal(breathElapsed(calm), 0);
  for (const later of [0, 1, 999, 4000, 9999, 10_000, HOUR]) {
    assert.equal(breathElapsed(at(calm, later)), later);
  }
  const { phase, count, place } = view(at(calm, 4000)).breath;
  assert.deepEqual([phase, count, place], ['out', 1, 4000]);
});

test('lost ticks make no difference: one after an hour shows what thousands show', () => {
  let ticked = calm;
  for (let second = 0; second < 3600; second++) ticked = at(ticked, SECOND);
  assert.deepEqual(ticked, at(calm, HOUR));
});

test('doubled ticks make no difference', () => {
  assert.deepEqual(at(at(calm, 4000), 0), at(calm, 4000));
});

test('a clock that steps back an hour leaves the phase where it was, and goes on from there', () => {
  const before = at(calm, 4500);
  const back = at(before, -HOUR);
  assert.equal(back.now, BEGIN + 4500 - HOUR);
  assert.deepEqual(view(back).breath, view(before).breath);
  assert.equal(breathElapsed(at(back, 700)), 5200);
  assert.equal(at(back, 700, 'toilet').durationMs, 5200);
});

test('a clock that steps back does not silence the guide', () => {
  const back = at(at(calm, 4500), -HOUR);
  assert.equal(view(at(back, 5500)).breath.message, 'in-full');
  const again = after(['calm'], step(at(at(calm, 4500), 0, 'restart'), { type: 'tick', now: 0 }));
  assert.equal(view(again).breath.message, 'in-full');
});

test('a clock that steps back while the guide is paused leaves it where it was', () => {
  const paused = at(at(calm, 4500, 'pause'), -HOUR);
  assert.deepEqual(paused.breath, { held: 4500 });
  assert.equal(breathElapsed(at(at(paused, 100, 'play'), 500)), 5000);
});

test('a clock that steps back within one event still lets that event happen', () => {
  const back = step(at(calm, 2000), { type: 'pause', now: BEGIN - HOUR });
  assert.deepEqual(back.breath, { held: 2000 });
  assert.deepEqual([back.now, back.startedAt], [BEGIN - HOUR, BEGIN - HOUR - 2000]);
});

for (const now of [NaN, Infinity, -Infinity, 4.1e15, -1e308, '5', null, undefined, 7n, {}]) {
  test(`${String(now)} as the time is not read: the event happens at the last known time`, () => {
    assert.equal(step(calm, { type: 'tick', now }), calm);
    const before = at(calm, 3000);
    assert.deepEqual(step(before, { type: 'pause', now }), at(before, 0, 'pause'));
    assert.equal(breathElapsed(at(step(before, { type: 'tick', now }), 500)), 3500);
  });

  test(`${String(now)} as the first time: the session begins at the first time that is known`, () => {
    const begun = step(INITIAL_URGE_STATE, { type: 'calm', now });
    assert.deepEqual([begun.now, begun.startedAt, breathElapsed(begun)], [null, null, 0]);
    const known = step(begun, { type: 'tick', now: BEGIN });
    assert.deepEqual([known.now, known.startedAt, breathElapsed(known)], [BEGIN, BEGIN, 0]);
    assert.equal(breathElapsed(at(known, 4000)), 4000);
    assert.equal(at(known, 4000, 'toilet').durationMs, 4000);
  });
}

test('a session in which no time was ever known took no time', () => {
  const end = step(step(INITIAL_URGE_STATE, { type: 'calm' }), { type: 'toilet' });
  assert.deepEqual([end.now, end.startedAt, end.durationMs], [null, null, 0]);
  assert.deepEqual(end.breath, { held: 0 });
});

test('parts of a millisecond are dropped, so that places in time stay exact', () => {
  const begun = step(INITIAL_URGE_STATE, { type: 'calm', now: 0.3 });
  const later = step(begun, { type: 'tick', now: 1234.9 });
  assert.deepEqual([later.now, breathElapsed(later)], [1234, 1234]);
  const back = step(later, { type: 'tick', now: 0.1 });
  assert.deepEqual([back.now, breathElapsed(back)], [0, 1234]);
});

test('times from before the clock began are times too', () => {
  const early = step(INITIAL_URGE_STATE, { type: 'calm', now: -5000 });
  assert.equal(breathElapsed(step(early, { type: 'tick', now: 1000 })), 6000);
});

test('pause holds the guide, however long; play goes on where it was', () => {
  const paused = at(calm, 4500, 'pause');
  assert.deepEqual(paused.breath, { held: 4500 });
  const later = at(paused, 8 * HOUR);
  assert.equal(breathElapsed(later), 4500);
  const playing = at(later, 100, 'play');
  assert.equal(breathElapsed(playing), 4500);
  assert.equal(breathElapsed(at(playing, 300)), 4800);
  assert.equal(view(at(playing, 300)).breath.phase, 'out');
});

test('pause while paused and play while playing change nothing but the time', () => {
  const paused = at(calm, 4500, 'pause');
  assert.deepEqual(at(paused, 100, 'pause'), at(paused, 100));
  assert.deepEqual(at(calm, 100, 'play'), at(calm, 100));
});

test('stop is the beginning of the first breath, at rest; play begins anew', () => {
  const stopped = at(calm, 4500, 'stop');
  assert.deepEqual(stopped.breath, { held: 0 });
  assert.equal(breathElapsed(at(at(stopped, 900, 'play'), 200)), 200);
});

test('another pace begins a new breath: running when it ran, at rest when it was paused', () => {
  const now = BEGIN + 4500;
  const running = step(calm, { ...pace('2/4'), now });
  assert.deepEqual([running.pace, running.breath], ['2/4', { from: now }]);
  assert.equal(breathElapsed(at(running, 600)), 600);
  const paused = step(at(calm, 4000, 'pause'), { ...pace('3/5'), now });
  assert.deepEqual([paused.pace, paused.breath], ['3/5', { held: 0 }]);
});

test('another pace before any time is known begins at the first time that is', () => {
  const begun = step(step(INITIAL_URGE_STATE, { type: 'calm' }), pace('3/5'));
  const known = step(begun, { type: 'tick', now: BEGIN });
  assert.equal(breathElapsed(at(known, 100)), 100);
});

test('another activity lets the guide rest, and breathing begins anew', () => {
  const words = after([activity('words')], at(calm, 4000));
  assert.deepEqual(words.breath, { held: 0 });
  assert.equal(breathElapsed(at(words, HOUR)), 0);
  const again = after([activity('breathe')], words);
  assert.equal(breathElapsed(again), 0);
  assert.equal(breathElapsed(at(again, 300)), 300);
});

test('leaving calm stops the clock of the guide, and coming back begins a new breath', () => {
  const rated = at(calm, 4500, 'next');
  assert.deepEqual([rated.steps.at(-1), rated.breath], ['rate-again', { held: 4500 }]);
  assert.equal(breathElapsed(at(rated, HOUR)), 4500);
  const back = at(rated, 100, 'back');
  assert.equal(breathElapsed(back), 0);
  assert.equal(breathElapsed(at(back, 250)), 250);
  assert.deepEqual(at(calm, 4500, 'back').breath, { held: 0 });
  assert.deepEqual(at(calm, 4500, 'toilet').breath, { held: 4500 });
});

test('the guide plays only while breathing is open', () => {
  for (const state of [
    INITIAL_URGE_STATE,
    after(['check']),
    after(['calm', 'next']),
    after(['calm', 'toilet']),
  ]) {
    assert.ok('held' in after(['play', 'tick'], state).breath);
  }
  for (const id of ['five-things', 'words', 'squeeze', 'distract', 'walk-calmly']) {
    assert.deepEqual(after(['calm', activity(id), 'play', 'tick']).breath, { held: 0 }, id);
  }
});

test('the duration runs from the first event to the end, and is fixed there', () => {
  const end = after(['calm', 'next', 'next'], INITIAL_URGE_STATE);
  assert.deepEqual([end.steps.at(-1), end.durationMs], ['end', 2000]);
  const later = at(end, HOUR);
  assert.equal(later.durationMs, 2000);
  assert.equal(at(later, 0, 'toilet').durationMs, 2000);
});

test('going back from the end and on again counts the whole time', () => {
  const end = after(['calm', 'next', 'next', 'back', 'next']);
  assert.equal(end.durationMs, 4000);
});

test('a new session has its own beginning', () => {
  const again = at(at(calm, 5000), 100, 'restart');
  assert.deepEqual([again.now, again.startedAt], [null, null]);
  const begun = step(again, { type: 'calm', now: BEGIN + HOUR });
  assert.deepEqual([begun.startedAt, breathElapsed(begun)], [BEGIN + HOUR, 0]);
  assert.equal(at(begun, 3000, 'toilet').durationMs, 3000);
});
