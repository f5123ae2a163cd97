import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACTIVITIES,
  TRIGGERS,
  INITIAL_URGE_STATE,
  type UrgeState,
} from '../../../src/core/index.js';
import { outcomeOf, stepOf, TAPS } from '../../../src/core/urge/session.js';
import { NO_DELAY, URGE_OUTCOME_IDS } from '../oracle/urge.js';
import { QUESTION_VALUES } from '../oracle/self-check.js';
import {
  activity,
  after,
  answer,
  checked,
  MILD,
  rate,
  TO_OUTCOME,
  view,
  type Happening,
} from './support.js';

/** The state but for how long the guide is quiet. */
const fresh = (state: UrgeState): UrgeState => ({ ...state, quiet: INITIAL_URGE_STATE.quiet });
const backToStart = (state: UrgeState): UrgeState =>
  stepOf(state) === 'start' ? state : backToStart(after(['back'], state));
const stepAfter = (...events: readonly Happening[]) => stepOf(after(events));
const mild = checked(MILD);

test('the activities are those of the specification, and the triggers those of the self-check', () => {
  assert.deepEqual(ACTIVITIES, [
    ...['breathe', 'five-things', 'words', 'squeeze', 'distract', 'walk-calmly'],
  ]);
  assert.deepEqual(TRIGGERS, QUESTION_VALUES['triggers']);
});

test('a session starts with nothing said and nothing done', () => {
  assert.deepEqual(INITIAL_URGE_STATE, {
    ...{ steps: ['start'], check: {}, before: null, after: null },
    ...{ activity: 'breathe', activities: [], taps: 0, pace: null, breath: { held: 0 } },
    ...{ trigger: null, wentToToilet: false, now: null, startedAt: null, durationMs: 0 },
    ...{ quiet: -4e15, noDelay: false },
  });
  assert.equal(stepOf(INITIAL_URGE_STATE), 'start');
  assert.equal(stepOf({ ...INITIAL_URGE_STATE, steps: [] }), 'start');
  assert.equal(outcomeOf(INITIAL_URGE_STATE), null);
});

test('from the start one tap leads to the check, and one to becoming calm', () => {
  assert.deepEqual(after(['check']).steps, ['start', 'check']);
  assert.deepEqual(after(['calm']).steps, ['start', 'calm']);
  assert.equal(stepAfter('next'), 'start');
});

test('check, rate, calm, rate again, end: next leads on, and back leads the same way back', () => {
  const steps = ['start', 'check', 'rate', 'calm', 'rate-again', 'end'];
  let state = mild;
  for (let place = 2; place < 6; place++) {
    state = after(['next'], state);
    assert.deepEqual(state.steps, steps.slice(0, place + 1));
  }
  assert.deepEqual(after(['next'], state).steps, steps);
  for (let place = 5; place > 1; place--) {
    state = after(['back'], state);
    assert.deepEqual(state.steps, steps.slice(0, place));
  }
});

test('check and calm open only from the start', () => {
  for (const events of [['check'], ['calm'], ['calm', 'next'], ['calm', 'next', 'next']]) {
    const { steps } = after(events);
    assert.deepEqual(after([...events, 'check']).steps, steps);
    assert.deepEqual(after([...events, 'calm']).steps, steps);
  }
});

test('without a check the way is calm, rate again, end', () => {
  assert.deepEqual(after(['calm', 'next', 'next']).steps, ['start', 'calm', 'rate-again', 'end']);
});

test('a check that is not finished leads nowhere by next', () => {
  assert.equal(stepAfter('check', 'next'), 'check');
  assert.equal(stepAfter('check', answer('burning', 'no'), 'next'), 'check');
});

for (const outcome of URGE_OUTCOME_IDS) {
  const state = checked(TO_OUTCOME[outcome] ?? {});

  test(`${outcome}: next leads ${NO_DELAY.includes(outcome) ? 'nowhere' : 'to the rating'}`, () => {
    assert.equal(outcomeOf(state), outcome);
    const closed = NO_DELAY.includes(outcome);
    assert.equal(stepOf(after(['next'], state)), closed ? 'check' : 'rate');
    for (const type of ['calm', 'check', 'play', 'tap']) {
      assert.equal(stepOf(after([type], state)), 'check');
    }
    assert.equal(stepOf(after(['toilet'], state)), 'end');
  });
}

test('answers are taken for the question that is asked, and only in the check', () => {
  assert.deepEqual(checked({ burning: 'no' }).check, { burning: 'no' });
  assert.deepEqual(after([answer('burning', 'no')]).check, {});
  assert.deepEqual(after(['calm', answer('burning', 'no')]).check, {});
  assert.deepEqual(checked({ diuretic: 'no' }).check, {});
  assert.deepEqual(checked({ burning: 'yes', notForDelay: 'no' }).check, { burning: 'yes' });
  assert.deepEqual(after([answer('burning', 'yes')], mild).check, MILD);
});

test('minutes are kept as they are when they are known, else as unsure', () => {
  const before = { burning: 'no', notForDelay: 'no', hardToPass: 'no' };
  for (const [given, kept] of [
    ...([0, 0.5, 29.999, 30, 1440, 1441] as const).map((minutes) => [minutes, minutes] as const),
    ...['unsure', '20', 'yes', NaN, -1, -Infinity, null].map((odd) => [odd, 'unsure'] as const),
  ]) {
    const { check } = checked({ ...before, minutesSinceVoid: given });
    assert.equal(check.minutesSinceVoid, kept);
  }
});

test('an answer that is no answer is unsure', () => {
  for (const odd of ['Yes', 'ja', true, 1, null, undefined, [], {}, 20]) {
    assert.deepEqual(checked({ burning: odd }).check, { burning: 'unsure' });
  }
});

test('back in the check leads to the question before, and from the first one to the start', () => {
  let state = mild;
  for (const question of Object.keys(MILD).toReversed()) {
    state = after(['back'], state);
    assert.equal(stepOf(state), 'check');
    assert.equal(view(state).question, question);
    assert.ok(!(question in state.check));
  }
  assert.deepEqual(state.check, {});
  state = after(['back'], state);
  assert.deepEqual(state.steps, ['start']);
  assert.deepEqual(after(['back'], state).steps, ['start']);
});

test('the ratings are whole numbers from 0 to 10 and can be changed and taken back', () => {
  for (const scale of ['before', 'after'] as const) {
    for (const value of [0, 1, 5, 10]) assert.equal(after([rate(scale, value)])[scale], value);
    assert.equal(after([rate(scale, 3), rate(scale, 8)])[scale], 8);
    assert.equal(after([rate(scale, 3), rate(scale, null)])[scale], null);
    for (const odd of [-1, 11, 5.5, NaN, Infinity, '5', undefined, [5], {}, true]) {
      assert.equal(after([rate(scale, 3), rate(scale, odd)])[scale], 3);
    }
  }
  assert.deepEqual(
    [after([rate('before', 4)]).after, after([rate('after', 4)]).before],
    [null, null],
  );
  for (const scale of ['', 'during', 'now', 'taps', '__proto__']) {
    const { now, startedAt, ...rest } = after([rate(scale, 3)]);
    assert.deepEqual({ ...rest, now: null, startedAt: null }, INITIAL_URGE_STATE);
    assert.equal(now, startedAt);
  }
});

test('activities are listed once each, in the order in which they were opened', () => {
  const state = after(['calm', ...['words', 'breathe', 'squeeze', 'words'].map(activity)]);
  assert.equal(state.activity, 'words');
  assert.deepEqual(state.activities, ['breathe', 'words', 'squeeze']);
});

test('an activity opens only in calm, and only a known one', () => {
  assert.equal(after([activity('words')]).activity, 'breathe');
  assert.deepEqual(after([activity('words')]).activities, []);
  assert.equal(after(['calm', 'next', activity('words')]).activity, 'breathe');
  for (const odd of ['Words', '', 'sing', '__proto__', 'length']) {
    assert.deepEqual(after(['calm', activity(odd)]).activities, ['breathe']);
  }
});

test('coming back to calm opens the same activity again', () => {
  const state = after(['calm', activity('squeeze'), 'tap', 'next', 'back']);
  assert.deepEqual([state.activity, state.taps, stepOf(state)], ['squeeze', 0, 'calm']);
  assert.deepEqual(state.activities, ['breathe', 'squeeze']);
});

test('becoming calm opens the activity that it names, else breathing; walking never comes first', () => {
  assert.equal(after([{ type: 'calm', activity: 'walk-calmly' }]).activity, 'breathe');
  assert.equal(after(['next', 'next', activity('walk-calmly')], mild).activity, 'walk-calmly');
  for (const id of ACTIVITIES.slice(0, -1)) {
    for (const type of ['calm', 'next']) {
      const named = { type, activity: id };
      const state = type === 'calm' ? after([named]) : after(['next', named], mild);
      assert.deepEqual([state.activity, state.activities], [id, [id]]);
    }
  }
  assert.equal(after([{ type: 'calm', activity: 'sing' }]).activity, 'breathe');
  assert.deepEqual(after(['check', { type: 'next', activity: 'words' }]).activities, []);
});

test('back at the start everything begins anew, apart from the pace', () => {
  const trigger = { type: 'trigger', trigger: 'cold' };
  const busy = [rate('before', 9), rate('after', 3), trigger, { type: 'pace', pace: '2/4' }];
  for (const events of [
    ['calm', activity('squeeze'), ...busy, 'back'],
    ['calm', ...busy, 'next', 'next', 'back', 'back', 'back'],
    ['check', ...busy, 'back'],
    ['toilet', ...busy, 'back'],
  ]) {
    assert.deepEqual(fresh(after(events)), { ...INITIAL_URGE_STATE, pace: '2/4' });
  }
});

for (const outcome of NO_DELAY) {
  const closed = checked(TO_OUTCOME[outcome] ?? {});
  const start = backToStart(closed);

  test(`${outcome}: not to put off going is remembered at the start and in the exercises`, () => {
    assert.deepEqual(fresh(start), { ...INITIAL_URGE_STATE, noDelay: true });
    assert.deepEqual(fresh(after(['toilet', 'restart'], closed)), fresh(start));
    for (const away of [false, true]) {
      for (const id of ['breathe', 'five-things', 'words', 'distract']) {
        const shown = view(after(['calm', activity(id)], start), { away });
        assert.deepEqual([shown.activity, shown.mayCalm], [id, false]);
        const offered = [...shown.others, ...shown.route, shown.onward];
        assert.ok(!offered.includes('walk-calmly') && !offered.includes('squeeze'));
      }
    }
  });

  for (const id of ['squeeze', 'walk-calmly']) {
    test(`${outcome}: ${id}, which holds urine up, cannot be opened any more`, () => {
      assert.equal(after(['calm', activity(id)], start).activity, 'breathe');
      assert.equal(after([{ type: 'calm', activity: id }], start).activity, 'breathe');
    });
  }

  test(`${outcome}: forgotten after a check that ends otherwise, and when the host says so`, () => {
    const again = Object.entries(MILD).map(([question, given]) => answer(question, given));
    assert.equal(after(['check', ...again.slice(0, -1)], start).noDelay, true);
    assert.equal(after(['check', ...again], start).noDelay, false);
    for (const state of [closed, start, after(['calm'], start)]) {
      assert.deepEqual(fresh(after(['reset'], state)), INITIAL_URGE_STATE);
    }
  });
}

test('taps are counted to five, for the things seen and the squeezes only', () => {
  assert.equal(TAPS, 5);
  for (const id of ACTIVITIES) {
    const counts = ['five-things', 'squeeze'].includes(id);
    let state = after(['calm', activity(id)]);
    assert.equal(state.taps, 0);
    for (let tap = 1; tap <= 7; tap++) {
      state = after(['tap'], state);
      assert.equal(state.taps, counts ? Math.min(tap, 5) : 0, `${id} ${tap}`);
    }
    assert.equal(after([activity('words')], state).taps, 0);
    assert.equal(after(['next', 'tap'], after(['calm', activity(id)])).taps, 0);
  }
});

test('the toilet ends the session from every step, and the way back takes that back', () => {
  for (const events of [
    [],
    ['check'],
    ['check', answer('burning', 'yes')],
    ['calm'],
    ['calm', 'next'],
    ['calm', 'next', 'next'],
  ]) {
    const before = after(events);
    const end = after(['toilet'], before);
    assert.deepEqual([stepOf(end), end.wentToToilet], ['end', true]);
    assert.equal(end.steps.filter((step) => step === 'end').length, 1);
    const back = after(['back'], end);
    assert.equal(back.wentToToilet, false);
    const expected = stepOf(before) === 'end' ? 'rate-again' : stepOf(before);
    assert.equal(stepOf(back), expected);
    assert.deepEqual(back.check, before.check);
  }
});

test('restart and reset forget everything but the pace, from every step', () => {
  for (const events of [
    ['check', answer('burning', 'no')],
    ['calm', activity('squeeze'), 'tap', rate('before', 5)],
    ['calm', 'toilet', { type: 'trigger', trigger: 'cold' }],
  ]) {
    for (const type of ['restart', 'reset']) {
      assert.deepEqual(fresh(after([...events, type])), INITIAL_URGE_STATE);
      const paced = after([{ type: 'pace', pace: '2/4' }, ...events, type]);
      assert.deepEqual(fresh(paced), { ...INITIAL_URGE_STATE, pace: '2/4' });
    }
  }
});

test('a trigger can be chosen, changed and taken back; another word is not read', () => {
  const trigger = (id: unknown) => ({ type: 'trigger', trigger: id });
  for (const id of TRIGGERS) assert.equal(after([trigger(id)]).trigger, id);
  assert.equal(after([trigger('cold'), trigger('car')]).trigger, 'car');
  assert.equal(after([trigger('cold'), trigger(null)]).trigger, null);
  for (const odd of ['Cold', '', 'rain', undefined, 7, ['cold'], {}, '__proto__']) {
    assert.equal(after([trigger('cold'), trigger(odd)]).trigger, 'cold');
  }
  assert.equal(after([trigger('cold'), { type: 'trigger' }]).trigger, 'cold');
});

test('a pace is changed by a known one only', () => {
  const pace = (id: unknown) => ({ type: 'pace', pace: id });
  for (const id of ['4/6', '3/5', '2/4', 'none']) assert.equal(after([pace(id)]).pace, id);
  for (const odd of ['4/7', '', undefined, null, 46, ['3/5'], '__proto__']) {
    assert.equal(after([pace('3/5'), pace(odd)]).pace, '3/5');
    assert.equal(after([pace(odd)]).pace, null);
  }
});
