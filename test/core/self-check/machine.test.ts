import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_QUESTIONNAIRE_STATE } from '../../../src/core/index.js';
import { LIST_QUESTIONS, QUESTION_VALUES } from '../oracle/self-check.js';
import {
  back,
  backTo,
  fieldsOf,
  fill,
  next,
  offered,
  placeOf,
  placesOf,
  screenOf,
  selectedIn,
  SELF_CHECK,
  set,
  start,
  walk,
  type Choices,
  type State,
} from '../support/walk.js';

const ALARM = [
  ...['about-you', 'alarm-now', 'alarm-today', 'alarm-urine', 'alarm-body', 'alarm-other'],
];
const DRY = [
  ...ALARM,
  ...['sudden', 'leaks', 'dayVoids', 'smallVoids', 'triggers', 'onset', 'bother'],
];
const later: Choices = { sudden: ['weekly'] };
const places = (choices: Choices, further = false) =>
  placesOf(SELF_CHECK, { ...later, ...choices }, further);
const view = (choices: Choices) => SELF_CHECK.view(walk(SELF_CHECK, { ...later, ...choices }));
const outcome = (choices: Choices) => view(choices).result?.outcome;

test('a dry overactive bladder without alarm signs takes thirteen screens, as the start says', () => {
  assert.deepEqual(places({ sudden: ['daily'] }), DRY);
  assert.equal(DRY.length, 13);
  assert.equal(SELF_CHECK.view(INITIAL_QUESTIONNAIRE_STATE).length, 13);
});

test('the usual ways have these numbers of screens', (t) => {
  const ways: Readonly<Record<string, readonly [number, Choices]>> = {
    dry: [13, { sudden: ['daily'] }],
    wet: [14, { sudden: ['daily'], leaks: ['yes'], leakUrge: ['weekly'] }],
    mixed: [
      15,
      { sudden: ['daily'], leaks: ['yes'], leakUrge: ['weekly'], leakEffort: ['weekly'] },
    ],
    'a man with a weak stream': [
      14,
      { sex: ['man'], sudden: ['daily'], 'alarm-other': ['weak-stream'] },
    ],
    'no complaints': [13, { sudden: ['never'] }],
    pregnant: [12, { circumstances: ['pregnant'] }],
    'everything rather not said': [13, { age: ['not-said'], sex: ['not-said'] }],
    burning: [7, { 'alarm-urine': ['painful-urination'] }],
    longest: [
      18,
      {
        ...{
          'alarm-urine': ['painful-urination'],
          'alarm-other': ['weak-stream', 'pelvic-history'],
        },
        ...{ leaks: ['yes'], leakUrge: ['daily'], leakEffort: ['daily'] },
      },
    ],
  };
  for (const [name, [count, choices]] of Object.entries(ways)) {
    const passed = places(choices, name === 'longest');
    t.diagnostic(`${name}: ${passed.length} screens`);
    assert.equal(passed.length, count, name);
  }
});

test('every question is asked on some screen, in the order of the specification, with its values', () => {
  const asked: string[] = [];
  const leaking = { leaks: ['yes'], leakUrge: ['daily'], leakEffort: ['daily'] };
  const weak = { 'alarm-other': ['weak-stream', 'pelvic-history'] };
  for (const choices of [{ sudden: ['never'], ...leaking, ...weak }, { sudden: ['daily'] }]) {
    let state = walk(SELF_CHECK, choices);
    for (
      state = back(SELF_CHECK, state);
      state.step === 'asking';
      state = back(SELF_CHECK, state)
    ) {
      if (ALARM.includes(state.screen)) break;
      for (const field of screenOf(SELF_CHECK, state).fields.toReversed()) {
        asked.unshift(field.id);
        const many = LIST_QUESTIONS.includes(field.id);
        assert.equal(field.kind, many ? 'many' : 'one');
        // Who has a weak stream says in what way: "none of these" is not offered.
        const none = many && field.id !== 'voiding' ? ['none'] : [];
        assert.deepEqual(offered(field), [...(QUESTION_VALUES[field.id] ?? []), ...none]);
      }
    }
  }
  const order = Object.keys(QUESTION_VALUES);
  assert.deepEqual([...new Set(asked)].toSorted(), order.toSorted());
  assert.deepEqual(
    [...new Set(asked.slice(-order.length + 1))].filter((id) => id !== 'triggers'),
    order.filter((id) => id !== 'triggers'),
  );
});

test('only the questions without which there is no outcome, or not a safe one, are required', () => {
  const required = ['sudden', 'leaks', 'leakUrge', 'leakEffort', 'leakOther', 'pelvicTreatment'];
  const choices = {
    ...{ 'alarm-other': ['weak-stream', 'pelvic-history'], sudden: ['never'], leaks: ['yes'] },
    ...{ leakUrge: ['daily'], leakEffort: ['daily'] },
  };
  let state = walk(SELF_CHECK, choices);
  for (state = back(SELF_CHECK, state); state.step === 'asking'; state = back(SELF_CHECK, state)) {
    for (const field of screenOf(SELF_CHECK, state).fields) {
      const must = required.includes(field.id) || field.id === 'voiding';
      if (field.id in QUESTION_VALUES) assert.equal(field.required, must, field.id);
      const open: State = fill(SELF_CHECK, state, field.id, []);
      const stays: boolean = placeOf(SELF_CHECK.step(open, { type: 'next' })) === state.screen;
      assert.equal(stays, field.required, field.id);
    }
  }
});

test('the leaks are asked on one screen, only of who loses urine, and at least one is more than never', () => {
  const dry = places({});
  assert.ok(!dry.includes('leakUrge') && !dry.includes('dominantLeak'));
  let state = walk(SELF_CHECK, { ...later, leaks: ['yes'], leakOther: ['weekly'] });
  state = backTo(SELF_CHECK, state, 'leakUrge');
  assert.deepEqual(Object.keys(fieldsOf(SELF_CHECK, state)), [
    'leakUrge',
    'leakEffort',
    'leakOther',
  ]);
  const never = fill(SELF_CHECK, state, 'leakOther', ['never']);
  const stuck = SELF_CHECK.step(never, { type: 'next' });
  assert.deepEqual(stuck, { ...never, missing: ['leakUrge'] });
  assert.equal(fieldsOf(SELF_CHECK, stuck)['leakUrge']?.problem, 'all-alike');
  const mended = set(SELF_CHECK, stuck, 'leakOther', 'daily');
  assert.equal(fieldsOf(SELF_CHECK, mended)['leakUrge']?.problem, null);
  assert.notEqual(placeOf(next(SELF_CHECK, mended)), 'leakUrge');
});

test('which leak dominates is asked only when two or three kinds leak', () => {
  const asked = (...kinds: string[]) =>
    places({
      leaks: ['yes'],
      ...Object.fromEntries(kinds.map((id) => [id, ['weekly']])),
    }).includes('dominantLeak');
  for (const one of ['leakUrge', 'leakEffort', 'leakOther']) assert.ok(!asked(one));
  assert.ok(asked('leakUrge', 'leakEffort'));
  assert.ok(asked('leakUrge', 'leakOther'));
  assert.ok(asked('leakEffort', 'leakOther'));
  assert.ok(asked('leakUrge', 'leakEffort', 'leakOther'));
});

test('triggers are asked only with an urge, constant pressure only without one', () => {
  for (const sudden of QUESTION_VALUES['sudden'] ?? []) {
    const passed = places({ sudden: [sudden] });
    assert.equal(passed.includes('triggers'), sudden !== 'never');
    assert.equal(passed.includes('constantPressure'), sudden === 'never');
  }
});

test('what is asked after a weak stream, a pelvic history or a new urge depends on that answer', () => {
  const doubt = (id: string) => ({ 'alarm-other': ['unsure'], 'alarm-other-unsure': [id] });
  for (const [sign, question] of [
    ['weak-stream', 'voiding'],
    ['pelvic-history', 'pelvicTreatment'],
  ] as const) {
    assert.ok(places({ 'alarm-other': [sign] }).includes(question));
    assert.ok(places(doubt(sign)).includes(question));
    assert.ok(!places({ 'alarm-other': ['new-medicine'] }).includes(question));
    assert.ok(!places(doubt('new-medicine')).includes(question));
  }
  const unsure = walk(SELF_CHECK, { ...later, ...doubt('weak-stream') });
  const field = fieldsOf(SELF_CHECK, backTo(SELF_CHECK, unsure, 'voiding'))['voiding'];
  assert.deepEqual([field?.required, offered(field).at(-1)], [false, 'none']);
  const old = { age: ['60-or-over'] };
  assert.ok(places(old).includes('onset'));
  assert.ok(!places({ ...old, 'alarm-body': ['new-after-60'] }).includes('onset'));
});

test('an alarm sign that cannot wait ends the questions, and there is nothing more to answer', () => {
  for (const choices of [
    { 'alarm-now': ['leg-weakness'] },
    { 'alarm-today': ['fever-ill'] },
    { 'alarm-urine': ['blood-in-urine'], 'alarm-risk': ['blood-thinner'] },
  ]) {
    const end = walk(SELF_CHECK, choices);
    assert.equal(SELF_CHECK.view(end).result?.outcome, 'red-flag');
    assert.equal(SELF_CHECK.view(end).advice?.more, false);
    assert.equal(SELF_CHECK.step(end, { type: 'more' }), end);
  }
});

/** Ways to an outcome that is shown before all questions are asked, with the places passed before it. */
const EARLY: Readonly<Record<string, readonly [Choices, readonly string[]]>> = {
  'red-flag': [{ 'alarm-body': ['lump'] }, ALARM],
  'infection-first': [{ 'alarm-urine': ['painful-urination'] }, [...ALARM, 'alarm-risk']],
  'out-of-scope': [
    { circumstances: ['catheter'], sudden: ['never'] },
    [...ALARM, 'sudden', 'constantPressure', 'leaks', 'dayVoids'],
  ],
};

for (const [name, [choices, before]] of Object.entries(EARLY)) {
  test(`${name} that nothing can change is shown at once; the rest may be answered and changes nothing`, () => {
    const card = walk(SELF_CHECK, { ...later, ...choices });
    assert.deepEqual(places(choices), before);
    assert.equal(SELF_CHECK.view(card).result?.outcome, name);
    assert.equal(SELF_CHECK.view(card).advice?.more, true);

    const on = SELF_CHECK.step(card, { type: 'more' });
    assert.equal(on.step, 'asking');
    assert.equal(screenOf(SELF_CHECK, on).now, before.length + 1);
    assert.deepEqual(back(SELF_CHECK, on), card);

    const all = walk(SELF_CHECK, { ...later, ...choices }, on);
    const { result, advice } = SELF_CHECK.view(all);
    assert.deepEqual([result?.outcome, advice?.more], [name, false]);
    assert.equal(advice?.summary.bother, '0');
    assert.equal(SELF_CHECK.step(all, { type: 'more' }), all);
    const last = back(SELF_CHECK, all);
    assert.equal(placeOf(last), 'bother');
    assert.equal(placeOf(next(SELF_CHECK, last)), 'result');
  });
}

test('pregnant: whether urine must be tested first is asked before the outcome is shown', () => {
  const pregnant = { circumstances: ['pregnant'] };
  assert.equal(places(pregnant).at(-1), 'onset');
  assert.equal(outcome(pregnant), 'out-of-scope');
  assert.equal(outcome({ ...pregnant, onset: ['under-7-days'] }), 'infection-first');
});

test('a change on the way back drops the answer to a question that is no longer asked', () => {
  let state = walk(SELF_CHECK, { sudden: ['never'], constantPressure: ['yes'] });
  assert.equal(SELF_CHECK.view(state).result?.outcome, 'other');
  state = backTo(SELF_CHECK, state, 'sudden');
  assert.deepEqual(state.selections['constantPressure'], ['yes']);
  state = next(SELF_CHECK, fill(SELF_CHECK, state, 'sudden', ['weekly']));
  assert.equal(placeOf(state), 'leaks');
  assert.equal(state.selections['constantPressure'], undefined);
  while (state.step === 'asking') state = next(SELF_CHECK, state);
  assert.equal(SELF_CHECK.view(state).result?.outcome, 'some-signs');
});

test('an answer that is changed on the way back but not confirmed is not lost', () => {
  let state = walk(SELF_CHECK, { ...later, dayVoids: ['8-to-9'] });
  state = backTo(SELF_CHECK, state, 'dayVoids');
  state = back(SELF_CHECK, fill(SELF_CHECK, state, 'dayVoids', ['up-to-7']));
  assert.deepEqual(selectedIn(SELF_CHECK, next(SELF_CHECK, state), 'dayVoids'), ['up-to-7']);
  assert.deepEqual(state.selections['onset'], ['over-3-months']);
});

test('none of the triggers is an answer; a skipped question is not', () => {
  assert.deepEqual(view({ triggers: ['none'] }).answers.triggers, []);
  assert.ok(!('triggers' in view({ triggers: [] }).answers));
});

test('restart forgets everything', () => {
  const end = walk(SELF_CHECK, later);
  assert.equal(SELF_CHECK.step(end, { type: 'restart' }), INITIAL_QUESTIONNAIRE_STATE);
  assert.equal(
    SELF_CHECK.step(back(SELF_CHECK, end), { type: 'restart' }),
    INITIAL_QUESTIONNAIRE_STATE,
  );
  assert.equal(placeOf(start(SELF_CHECK)), 'about-you');
});
