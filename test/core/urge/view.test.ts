import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACTIVITIES,
  TRIGGERS,
  URGE_MACHINE,
  INITIAL_URGE_STATE,
  type UrgeEvent,
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
  ...{ step: 'start', away: false, question: null, outcome: null, mayCalm: true, scales: [] },
  ...{
    before: null,
    after: null,
    activity: 'breathe',
    others: [],
    onward: null,
  },
  ...{ route: [], first: 'breathe', callFirst: false, retention: null, triggers: TRIGGERS },
  ...{ key: 'start', phase: 'start', answers: {} },
  ...{ taps: 0, tapped: false, pace: '4/6', breath: breathAt('4/6', 0, false), breathBegan: 0 },
  ...{ contacts: [], exit: true, trigger: null, change: null, result: null },
};

/** The fields in which the view of `state` is not that of the start, apart from where the breath began. */
function changes(state: UrgeState, options = {}): Readonly<Record<string, unknown>> {
  const shown = Object.entries(view(state, options)).filter(([key, value]) => {
    const before = AT_START[key as keyof typeof AT_START];
    return (
      !['breathBegan', 'key', 'phase', 'answers'].includes(key) &&
      JSON.stringify(value) !== JSON.stringify(before)
    );
  });
  return Object.fromEntries(shown);
}

test('the start shows nothing but the way in and the way out', () => {
  assert.deepEqual(view(INITIAL_URGE_STATE), AT_START);
});

test('the check shows its question, and the outcome once there is nothing more to ask', () => {
  assert.deepEqual(changes(after(['check'])), { step: 'check', question: 'burning' });
  const begun = checked({ burning: 'no' });
  assert.deepEqual(changes(begun), { step: 'check', question: 'notForDelay' });
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
  assert.deepEqual(changes(state), {
    ...{ step: 'calm', others: others('breathe'), breath: breathAt('4/6', 4000, true) },
  });
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
    ...{ activity: 'words', trigger: 'key-in-lock', change: 'less' },
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

const GP = { role: 'gp', phone: { display: '020 1234567', dial: '0201234567' } };
const OUT_OF_HOURS = { role: 'out-of-hours', phone: { display: '1733', dial: '1733' } };
const EMERGENCY = { role: 'emergency', phone: { display: '112', dial: '112' } };

for (const outcome of URGE_OUTCOME_IDS) {
  const closed = NO_DELAY.includes(outcome);
  test(`${outcome}: ${closed ? 'says whom to call and offers no exercise' : 'offers calm, names no GP'}`, () => {
    const state = ofOutcome(outcome);
    for (const shown of [view(state), view(after(['toilet'], state))]) {
      assert.equal(shown.outcome, outcome);
      assert.equal(shown.mayCalm, !closed);
      assert.deepEqual(shown.contacts, closed ? [GP, EMERGENCY] : []);
      assert.equal(shown.callFirst, outcome === 'infection-first');
      assert.equal(shown.retention, closed ? 'gp-first' : null);
    }
    const { contacts } = view(state, { gpPhone: undefined, outOfHoursPhone: '1733' });
    assert.deepEqual(contacts, closed ? [OUT_OF_HOURS, EMERGENCY] : []);
    assert.deepEqual(view(state, { gpPhone: 'none' }).contacts, closed ? [EMERGENCY] : []);
    for (const country of ['BE', 'GB', null] as const) {
      assert.equal(view(state, { country }).retention, closed ? 'emergency' : null);
    }
  });
}

test('the midwife is named where somebody may be pregnant, after the GP', () => {
  const MIDWIFE = { role: 'midwife', phone: { display: '010 7654321', dial: '0107654321' } };
  for (const outcome of URGE_OUTCOME_IDS) {
    const { contacts } = view(ofOutcome(outcome), { midwifePhone: '010 7654321' });
    const named = ['infection-first', 'not-for-you'].includes(outcome);
    const all = [GP, ...(named ? [MIDWIFE] : []), EMERGENCY];
    assert.deepEqual(contacts, NO_DELAY.includes(outcome) ? all : [], outcome);
  }
});

test('known to be under eight hours ago, no urine coming is not spoken of', () => {
  for (const [said, spoken] of [
    [{ minutesSinceVoid: 479 }, false],
    [{ minutesSinceVoid: 480 }, true],
    [{}, true],
  ] as const) {
    const shown = view({ ...checked({ burning: 'yes' }), check: { burning: 'yes', ...said } });
    assert.equal(shown.retention, spoken ? 'gp-first' : null);
    assert.deepEqual(shown.contacts, spoken ? [GP, EMERGENCY] : [GP]);
  }
});

test('each screen has a key of its own, and every session a start, a middle and an end', () => {
  const keys = (...states: readonly UrgeState[]) =>
    states.map((state) => `${view(state).phase}: ${view(state).key}`);
  const calm = after(['calm']);
  assert.deepEqual(keys(INITIAL_URGE_STATE, after(['check']), checked({ burning: 'no' }), mild), [
    ...['start: start', 'busy: check burning', 'busy: check notForDelay'],
    'busy: check early-signal',
  ]);
  assert.deepEqual(keys(after(['next'], mild), calm, after([activity('words')], calm)), [
    ...['busy: rate', 'busy: calm breathe', 'busy: calm words'],
  ]);
  assert.deepEqual(keys(after(['next'], calm), after(['next', 'next'], calm)), [
    ...['busy: rate-again', 'end: end'],
  ]);
  assert.deepEqual(keys(after(['toilet'], calm)), ['end: end toilet']);
});

test('the first rating is asked again only where it was not asked before', () => {
  assert.deepEqual(view(after(['calm', 'next'])).scales, ['before', 'after']);
  assert.deepEqual(view(after(['next', 'next', 'next'], mild)).scales, ['after']);
});

test('the answers are those of the check so far', () => {
  assert.deepEqual(view(checked({ burning: 'no' })).answers, { burning: 'no' });
});

test('a key stays while a person does something on its screen', () => {
  const calm = after(['calm']);
  for (const type of ['tick', 'pause', 'stop', 'play']) {
    assert.equal(view(after([type], calm)).key, view(calm).key);
  }
  const end = after(['toilet'], calm);
  assert.equal(view(after([{ type: 'trigger', trigger: 'cold' }], end)).key, view(end).key);
  const rating = after(['next'], calm);
  assert.equal(view(after([rate('after', 3)], rating)).key, view(rating).key);
});

test('the heading gets the focus on a new screen, and where the button that was pressed is gone', () => {
  const focusOf = (state: UrgeState, event: UrgeEvent) =>
    URGE_MACHINE.focus(view(state), view(step(state, event)), event);
  const calm = after(['calm']);
  const squeeze = after([activity('squeeze'), 'tap', 'tap', 'tap'], calm);
  const last = after(['tap'], squeeze);
  assert.equal(focusOf(INITIAL_URGE_STATE, { type: 'calm' }), 'heading');
  assert.equal(
    focusOf(checked({}), { type: 'answer', question: 'burning', answer: 'no' }),
    'heading',
  );
  assert.equal(focusOf(calm, { type: 'stop' }), 'heading');
  assert.equal(focusOf(squeeze, { type: 'tap' }), null);
  assert.equal(focusOf(last, { type: 'tap' }), 'heading');
  for (const type of ['tick', 'pause', 'play'] as const)
    assert.equal(focusOf(calm, { type }), null);
  assert.equal(focusOf(calm, { type: 'reset' }), null);
  assert.equal(focusOf(after(['next', 'next'], calm), { type: 'toilet' }), 'heading');
});

test('the machine is made of the session and its view', () => {
  assert.equal(URGE_MACHINE.initial, INITIAL_URGE_STATE);
  assert.deepEqual(URGE_MACHINE.view(mild, OPTIONS), view(mild));
  const event = { type: 'next' } as const;
  assert.deepEqual(URGE_MACHINE.transition(mild, event), step(mild, event));
});

test("the person's own triggers come first, in their order, then the others", () => {
  const triggers = (own: unknown) => view(INITIAL_URGE_STATE, { triggers: own }).triggers;
  const rest = (...own: readonly string[]) => TRIGGERS.filter((id) => !own.includes(id));
  assert.deepEqual(triggers(['car', 'cold']), ['car', 'cold', ...rest('car', 'cold')]);
  assert.deepEqual(triggers(['car', 'moon', 7, 'car', '__proto__']), ['car', ...rest('car')]);
  for (const own of [undefined, ...BUILT_IN_NAMES, ...hostileValues().map(([, value]) => value)]) {
    assert.deepEqual(triggers(own), TRIGGERS);
  }
});

test('the scales are those of the step', () => {
  const events = ['next', 'next', 'next', 'next'];
  const scales = [0, 1, 2, 3, 4].map((count) => view(after(events.slice(0, count), mild)).scales);
  assert.deepEqual(scales, [[], ['before'], [], ['after'], []]);
});

test('the change compares the ratings: less, or not less; nothing without both', () => {
  const change = (before: number | null, later: number | null) =>
    view({ ...INITIAL_URGE_STATE, before, after: later }).change;
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
  const onward = (id: string, away = true) => view(after(['calm', activity(id)]), { away }).onward;
  assert.equal(onward('breathe'), 'words');
  assert.equal(onward('words'), 'walk-calmly');
  assert.equal(onward('walk-calmly'), null);
  for (const id of ['five-things', 'squeeze', 'distract']) assert.equal(onward(id), null);
  for (const id of ACTIVITIES) assert.equal(onward(id, false), null);
  const offered = view(after(['calm']), { away: true }).others;
  assert.deepEqual(offered, ['five-things', 'squeeze', 'distract', 'walk-calmly']);
  assert.equal(view(INITIAL_URGE_STATE, { away: true }).away, true);
});

test('on the way without breath: the words, then walk on calmly; who breathes all the same goes on to the words', () => {
  const still = { away: true, pace: 'none' } as const;
  assert.deepEqual(view(INITIAL_URGE_STATE, still).route, ['words', 'walk-calmly']);
  assert.equal(view(INITIAL_URGE_STATE, still).first, 'words');
  assert.equal(view(after(['calm']), still).onward, 'words');
  assert.equal(view(after(['calm', activity('words')]), still).onward, 'walk-calmly');
  assert.equal(view(INITIAL_URGE_STATE, { pace: 'none' }).first, 'breathe');
  const paced = view(INITIAL_URGE_STATE, { away: true });
  assert.deepEqual([paced.first, paced.route], ['breathe', ['breathe', 'words', 'walk-calmly']]);
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
    assert.equal(view(INITIAL_URGE_STATE, { pace }).pace, pace);
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
  assert.equal(view(INITIAL_URGE_STATE).breathBegan, 0);
});

test('the same state and options give the same view, made anew, and change nothing', () => {
  const state = after(['calm', answer('burning', 'no'), rate('before', 3)]);
  const copy = structuredClone(state);
  assert.deepEqual(view(state), view(state));
  assert.notEqual(view(state), view(state));
  assert.deepEqual(state, copy);
  assert.deepEqual(OPTIONS, { country: 'NL', gpPhone: '020 1234567', away: false, pace: '4/6' });
});
