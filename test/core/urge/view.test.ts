import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACTIVITIES,
  URGE_START,
  type UrgeState,
  breathAt,
  PACES,
  type Pace,
} from '../../../src/core/index.js';
import { NO_DELAY, URGE_OUTCOME_IDS } from '../oracle/urge.js';
import { BUILT_IN_NAMES, hostileValues } from '../support/hostile.js';
import {
  activity,
  after,
  answer,
  BEGIN,
  checked,
  MILD,
  OPTIONS,
  rate,
  SECOND,
  step,
  TO_OUTCOME,
  view,
} from './support.js';

const mild = checked(MILD);
const ofOutcome = (outcome: string) => checked(TO_OUTCOME[outcome] ?? {});
const others = (id: string) => ACTIVITIES.filter((other) => other !== id);

/** What the view shows at the start, before anything was said or done. */
const AT_START = {
  ...{ step: 'start', onTheGo: false, question: null, outcome: null, mayCalm: true, scales: [] },
  ...{ before: null, after: null, activity: 'breathe', others: others('breathe'), onward: null },
  ...{ way: [], first: 'breathe', callFirst: false },
  ...{ taps: 0, tapped: false, pace: '4/6', breath: breathAt('4/6', 0, false), breathBegan: 0 },
  ...{ contacts: [], exit: true, trigger: null, change: null, result: null },
};

/** The fields in which the view of `state` is not that of the start, apart from where the breath began. */
function changes(state: UrgeState, options = {}): Readonly<Record<string, unknown>> {
  const shown = Object.entries(view(state, options)).filter(([key, value]) => {
    const before = AT_START[key as keyof typeof AT_START];
    return key !== 'breathBegan' && JSON.stringify(value) !== JSON.stringify(before);
  });
  return Object.fromEntries(shown);
}

test('the start shows nothing but the way in and the way out', () => {
  assert.deepEqual(view(URGE_START), AT_START);
});

test('the check shows its question, and the outcome once there is nothing more to ask', () => {
  assert.deepEqual(changes(after(['check'])), { step: 'check', question: 'burning' });
  const begun = checked({ burning: 'no' });
  assert.deepEqual(changes(begun), { step: 'check', question: 'pregnantOrCatheter' });
  assert.deepEqual(changes(mild), { step: 'check', outcome: 'early-signal' });
});

test('the rating shows the one scale and the outcome', () => {
  const state = after(['next', rate('before', 7)], mild);
  assert.deepEqual(changes(state), {
    ...{ step: 'rate', outcome: 'early-signal', scales: ['before'], before: 7 },
  });
});

test('calm shows the activity and the guide', () => {
  const state = after(['calm', 'tick', 'tick', 'tick', 'tick']);
  assert.deepEqual(changes(state), { step: 'calm', breath: breathAt('4/6', 4000, true) });
  const tapped = after(['calm', activity('squeeze'), 'tap']);
  assert.deepEqual(changes(tapped), {
    ...{ step: 'calm', activity: 'squeeze', others: others('squeeze'), taps: 1, first: 'squeeze' },
  });
});

test('rating again shows both scales', () => {
  const state = after(['calm', 'stop', rate('before', 6), 'next']);
  assert.deepEqual(changes(state), {
    ...{ step: 'rate-again', scales: ['before', 'after'], before: 6 },
  });
});

test('the end shows the result', () => {
  const trigger = { type: 'trigger', trigger: 'key-in-lock' };
  const ratings = [rate('before', 6), rate('after', 4)];
  const end = after(['next', 'next', activity('words'), ...ratings, 'next', 'next', trigger], mild);
  const result = {
    ...{ outcome: 'early-signal', before: 6, after: 4, activities: ['breathe', 'words'] },
    ...{ trigger: 'key-in-lock', durationMs: 13 * SECOND, wentToToilet: false },
  };
  assert.deepEqual(changes(end), {
    ...{ step: 'end', outcome: 'early-signal', before: 6, after: 4 },
    ...{ activity: 'words', others: others('words'), trigger: 'key-in-lock', change: 'less' },
    first: 'words',
    result,
  });
});

test('the toilet at once is an end too: nothing said, nothing done, and no second way out', () => {
  assert.deepEqual(changes(after(['tick', 'toilet'])), {
    step: 'end',
    exit: false,
    result: {
      ...{ outcome: null, before: null, after: null, activities: [], trigger: null },
      ...{ durationMs: SECOND, wentToToilet: true },
    },
  });
});

test('a question is shown in the check only, also when the toilet came first', () => {
  const left = after(['toilet'], checked({ burning: 'no' }));
  assert.deepEqual([view(left).question, view(left).outcome], [null, null]);
});

for (const outcome of URGE_OUTCOME_IDS) {
  const closed = NO_DELAY.includes(outcome);
  test(`${outcome}: ${closed ? 'names the GP and offers no exercise' : 'offers calm, names no GP'}`, () => {
    const state = ofOutcome(outcome);
    const gp = { role: 'gp', phone: { display: '020 1234567', dial: '0201234567' } };
    const help = { role: 'emergency', phone: { display: '112', dial: '112' } };
    const last = outcome === 'emptying' ? [help] : [];
    for (const shown of [view(state), view(after(['toilet'], state))]) {
      assert.equal(shown.outcome, outcome);
      assert.equal(shown.mayCalm, !closed);
      assert.deepEqual(shown.contacts, closed ? [gp, ...last] : []);
      assert.equal(shown.callFirst, outcome === 'infection-first');
    }
    const outOfHours = { role: 'out-of-hours', phone: { display: '1733', dial: '1733' } };
    const { contacts } = view(state, { gpPhone: undefined, outOfHoursPhone: '1733' });
    assert.deepEqual(contacts, closed ? [outOfHours, ...last] : []);
    assert.deepEqual(view(state, { gpPhone: 'none' }).contacts, last);
  });
}

test('the scales are those of the step', () => {
  const events = ['next', 'next', 'next', 'next'];
  const scales = [0, 1, 2, 3, 4].map((count) => view(after(events.slice(0, count), mild)).scales);
  assert.deepEqual(scales, [[], ['before'], [], ['before', 'after'], []]);
});

test('the change compares the ratings: less, or not less; nothing without both', () => {
  const change = (before: number | null, later: number | null) =>
    view({ ...URGE_START, before, after: later }).change;
  assert.deepEqual([change(7, 6), change(7, 0), change(1, 0)], ['less', 'less', 'less']);
  assert.deepEqual([change(7, 7), change(6, 7), change(0, 0)], ['notLess', 'notLess', 'notLess']);
  assert.deepEqual([change(null, null), change(7, null), change(null, 7)], [null, null, null]);
});

test('the other activities are all but the open one, in the order of offering', () => {
  for (const id of ACTIVITIES) {
    const shown = view(after(['calm', activity(id)]));
    assert.equal(shown.activity, id);
    assert.deepEqual(shown.others, others(id));
    assert.equal(shown.others.length, 5);
  }
});

test('on the way: breathe, then the words, then walk on calmly, then the end', () => {
  const onward = (id: string, onTheGo = true) =>
    view(after(['calm', activity(id)]), { onTheGo }).onward;
  assert.equal(onward('breathe'), 'words');
  assert.equal(onward('words'), 'walk-calmly');
  assert.equal(onward('walk-calmly'), null);
  for (const id of ['five-things', 'squeeze', 'distract']) assert.equal(onward(id), null);
  for (const id of ACTIVITIES) assert.equal(onward(id, false), null);
  const offered = view(after(['calm']), { onTheGo: true }).others;
  assert.deepEqual(offered, ['five-things', 'squeeze', 'distract', 'walk-calmly']);
  assert.equal(view(URGE_START, { onTheGo: true }).onTheGo, true);
});

test('on the way without breath: the words, then walk on calmly; who breathes all the same goes on to the words', () => {
  const still = { onTheGo: true, pace: 'none' } as const;
  assert.deepEqual(view(URGE_START, still).way, ['words', 'walk-calmly']);
  assert.equal(view(URGE_START, still).first, 'words');
  assert.equal(view(after(['calm']), still).onward, 'words');
  assert.equal(view(after(['calm', activity('words')]), still).onward, 'walk-calmly');
  assert.equal(view(URGE_START, { pace: 'none' }).first, 'breathe');
  const paced = view(URGE_START, { onTheGo: true });
  assert.deepEqual([paced.first, paced.way], ['breathe', ['breathe', 'words', 'walk-calmly']]);
});

test('tapped is five taps', () => {
  let state = after(['calm', activity('five-things')]);
  for (const taps of [0, 1, 2, 3, 4, 5, 5]) {
    assert.deepEqual([view(state).taps, view(state).tapped], [taps, taps === 5]);
    state = after(['tap'], state);
  }
});

test('the pace is that of the host until the person chooses one', () => {
  for (const pace of PACES) {
    assert.equal(view(URGE_START, { pace }).pace, pace);
    const chosen = after([{ type: 'pace', pace: '3/5' }]);
    assert.equal(view(chosen, { pace }).pace, '3/5');
    assert.equal(view(after(['restart'], chosen), { pace }).pace, '3/5');
    const { breath } = view(after(['calm', 'tick', 'tick']), { pace });
    assert.deepEqual(breath, breathAt(pace, 2000, true));
  }
});

test('a pace that the host made up is the default one', () => {
  const odd = [...BUILT_IN_NAMES, '4/7', ...hostileValues().map(([, value]) => value)];
  for (const pace of odd) {
    const shown = view(after(['calm']), { pace: pace as Pace });
    assert.equal(shown.pace, '4/6');
    assert.deepEqual(shown.breath, breathAt('4/6', 0, true));
  }
});

test('the present breath began where the guide says, breath after breath', () => {
  const calm = after(['calm']);
  for (const [later, began] of [
    [0, 0],
    [4000, 0],
    [9999, 0],
    [10_000, 10_000],
    [25_000, 20_000],
  ] as const) {
    const state = step(calm, { type: 'tick', now: BEGIN + later });
    assert.equal(view(state).breathBegan, BEGIN + began);
  }
  assert.equal(view(URGE_START).breathBegan, 0);
});

test('the same state and options give the same view, made anew, and change nothing', () => {
  const state = after(['calm', answer('burning', 'no'), rate('before', 3)]);
  const copy = structuredClone(state);
  assert.deepEqual(view(state), view(state));
  assert.notEqual(view(state), view(state));
  assert.deepEqual(state, copy);
  assert.deepEqual(OPTIONS, { country: 'NL', gpPhone: '020 1234567', onTheGo: false, pace: '4/6' });
});
