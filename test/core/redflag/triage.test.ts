import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  INITIAL_QUESTIONNAIRE_STATE,
  triageMachine,
  type QuestionnaireEvent,
} from '../../../src/core/index.js';
import { CONTEXT_IDS, EMERGENCY, FINDING_IDS, isAsked, SAME_DAY } from '../oracle/redflag.js';
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
  set,
  start,
  TRIAGE,
  walk,
  type Choices,
  type State,
} from '../support/walk.js';

const GROUPS = ['alarm-now', 'alarm-today', 'alarm-urine', 'alarm-body', 'alarm-other'];
const ALL = ['about-you', ...GROUPS];

const triage = (choices: Choices) => TRIAGE.view(walk(TRIAGE, choices));
const places = (choices: Choices) => placesOf(TRIAGE, choices);
/** Every sign that is asked of a person, screen after screen. */
const signsFor = (choices: Choices): readonly string[] => {
  let state = walk(TRIAGE, choices);
  const signs: string[] = [];
  for (state = back(TRIAGE, state); placeOf(state) !== 'about-you'; state = back(TRIAGE, state)) {
    const [field] = screenOf(TRIAGE, state).fields;
    signs.unshift(...offered(field).slice(0, -2));
  }
  return signs;
};

test('the start shows no screen and no result, and says that there are at most seven', () => {
  const view = TRIAGE.view(INITIAL_QUESTIONNAIRE_STATE);
  assert.deepEqual([view.step, view.screen, view.result, view.care], ['intro', null, null, null]);
  assert.equal(view.length, 7);
  assert.deepEqual(view.answers, { findings: {}, context: {} });
});

test('first a short screen about the person: age, sex and what decides which signs are asked', () => {
  const { fields, now, most } = screenOf(TRIAGE, start(TRIAGE));
  assert.deepEqual(
    fields.map((field) => [field.id, field.kind, field.required, ...offered(field)]),
    [
      ['age', 'one', true, 'under-18', '18-to-49', '50-to-59', '60-or-over', 'not-said'],
      ['sex', 'one', true, 'woman', 'man', 'not-said'],
      ['circumstances', 'many', true, 'pregnant', 'catheter', 'nerve-disease', 'none', 'unsure'],
    ],
  );
  assert.deepEqual([now, most], [1, 7]);
});

const contextOf = (choices: Choices) => triage(choices).answers.context;

test('each age band says three things, and each sex one; not said is unsure, but never a child', () => {
  const ages: Readonly<Record<string, readonly string[]>> = {
    'under-18': ['yes', 'no', 'no'],
    '18-to-49': ['no', 'no', 'no'],
    '50-to-59': ['no', 'yes', 'no'],
    '60-or-over': ['no', 'yes', 'yes'],
    'not-said': ['no', 'unsure', 'unsure'],
  };
  for (const [age, expected] of Object.entries(ages)) {
    const context = contextOf({ age: [age] });
    assert.deepEqual(
      [context?.['under-18'], context?.['age-50-plus'], context?.['age-60-plus']],
      expected,
    );
  }
  for (const [sex, male] of [
    ['woman', 'no'],
    ['man', 'yes'],
    ['not-said', 'unsure'],
  ]) {
    assert.equal(contextOf({ sex: [sex as string] })?.male, male);
  }
});

test('only signs that can concern this person are asked, and the most urgent first', () => {
  const people: readonly Choices[] = [
    {},
    { circumstances: ['catheter'] },
    { circumstances: ['pregnant'] },
    { circumstances: ['nerve-disease'] },
    { age: ['60-or-over'] },
    { age: ['not-said'] },
    {
      circumstances: ['pregnant', 'unsure'],
      'circumstances-unsure': ['catheter', 'nerve-disease'],
    },
  ];
  for (const person of people) {
    const { answers, notAsked } = triage(person);
    const expected = FINDING_IDS.filter((id) => isAsked(id, answers.context ?? {}));
    assert.deepEqual(signsFor(person), expected);
    assert.deepEqual(
      notAsked.filter((id) => FINDING_IDS.includes(id)),
      FINDING_IDS.filter((id) => !expected.includes(id)),
    );
    for (const id of notAsked) {
      assert.equal({ ...answers.findings, ...answers.context }[id], 'no', id);
    }
  }
});

test('without any sign six screens are passed, and the result is none and complete', () => {
  assert.deepEqual(places({}), ALL);
  const { result, notAsked } = triage({});
  assert.deepEqual(result, { level: 'none', complete: true, reasons: [] });
  assert.deepEqual(notAsked, [
    ...['catheter-blocked', 'waters-or-bleeding', 'nerve-worse', 'new-after-60'],
    ...['low-immunity', 'blood-thinner'],
  ]);
});

for (const id of EMERGENCY) {
  test(`${id} ends the questions at once`, () => {
    const circumstances = id === 'cannot-pass-urine' ? ['pregnant'] : ['pregnant', 'catheter'];
    const choices = { circumstances, 'alarm-now': [id] };
    assert.deepEqual(places(choices), ALL.slice(0, 2));
    const { result, care, notAsked } = triage(choices);
    assert.deepEqual(result, { level: 'emergency', complete: false, reasons: [id] });
    assert.equal(care?.level, 'emergency');
    assert.deepEqual(care.because, [{ id, answer: 'yes' }]);
    for (const sign of SAME_DAY) assert.ok(notAsked.some((other) => other === sign));
  });
}

for (const id of SAME_DAY) {
  test(`${id} ends the questions after its screen with same-day`, () => {
    assert.deepEqual(places({ 'alarm-today': [id] }), ALL.slice(0, 3));
    assert.equal(triage({ 'alarm-today': [id] }).result?.level, 'same-day');
  });
}

test('soon and routine never end the questions; same-day from two answers ends them where it arises', () => {
  assert.deepEqual(places({ 'alarm-urine': ['constant-leak'], 'alarm-body': ['thirst'] }), ALL);
  assert.deepEqual(
    places({ 'alarm-urine': ['constant-leak'], 'alarm-body': ['lump'] }),
    ALL.slice(0, 5),
  );
  assert.deepEqual(places({ sex: ['man'], 'alarm-urine': ['painful-urination'] }), ALL.slice(0, 4));
});

test('the last circumstances are asked only where a yes would change the level or its reasons', () => {
  const riskFor = (choices: Choices) => {
    const state = walk(TRIAGE, choices);
    const last = screenOf(TRIAGE, back(TRIAGE, state));
    return last.id === 'alarm-risk' ? offered(last.fields[0]) : null;
  };
  assert.equal(riskFor({}), null);
  assert.deepEqual(riskFor({ 'alarm-urine': ['painful-urination'] }), [
    'low-immunity',
    'none',
    'unsure',
  ]);
  assert.deepEqual(riskFor({ 'alarm-urine': ['blood-in-urine'] }), [
    'blood-thinner',
    'none',
    'unsure',
  ]);
  assert.deepEqual(riskFor({ 'alarm-urine': ['blood-in-urine', 'painful-urination'] }), [
    ...['low-immunity', 'blood-thinner', 'none', 'unsure'],
  ]);
  assert.equal(riskFor({ 'alarm-urine': ['blood-in-urine'], circumstances: ['pregnant'] }), null);
});

test('"I am not sure" asks about which, among what was not ticked; only those are unsure', () => {
  let state = fill(TRIAGE, next(TRIAGE, walkTo('about-you')), 'alarm-now', [
    'sepsis-signs',
    'unsure',
  ]);
  const doubts = fieldsOf(TRIAGE, state)['alarm-now-unsure'];
  const shown = offered(fieldsOf(TRIAGE, state)['alarm-now']).slice(0, -2);
  assert.deepEqual(
    offered(doubts),
    shown.filter((id) => id !== 'sepsis-signs'),
  );
  assert.equal(doubts?.required, true);
  const stuck = TRIAGE.step(state, { type: 'next' });
  assert.deepEqual(stuck, { ...state, missing: ['alarm-now-unsure'] });
  assert.equal(TRIAGE.view(state).answers.findings?.['leg-weakness'], undefined);
  state = fill(TRIAGE, state, 'alarm-now-unsure', ['leg-weakness']);
  const { findings } = TRIAGE.view(state).answers;
  assert.deepEqual(
    [findings?.['sepsis-signs'], findings?.['leg-weakness'], findings?.['back-bladder']],
    ['yes', 'unsure', 'no'],
  );
});

/** The screen `place`, with everything before it answered as usual, and itself too. */
function walkTo(place: string, choices: Choices = {}) {
  return backTo(TRIAGE, walk(TRIAGE, choices), place);
}

test('where only one thing is left to be unsure about, it is that one', () => {
  const risky: Choices = { 'alarm-urine': ['blood-in-urine'], 'alarm-risk': ['unsure'] };
  const { answers, result } = triage(risky);
  assert.equal(answers.context?.['blood-thinner'], 'unsure');
  assert.deepEqual(result?.reasons, ['blood-at-risk']);
  const all = offered(fieldsOf(TRIAGE, walkTo('alarm-urine'))['alarm-urine']).slice(0, -2);
  const state = fill(TRIAGE, walkTo('alarm-urine'), 'alarm-urine', [...all, 'unsure']);
  assert.deepEqual(Object.keys(fieldsOf(TRIAGE, state)), ['alarm-urine']);
});

test('taking "I am not sure" away takes the doubts away', () => {
  let state = fill(TRIAGE, walkTo('alarm-body'), 'alarm-body', ['unsure']);
  state = fill(TRIAGE, state, 'alarm-body-unsure', ['lump']);
  assert.equal(TRIAGE.view(state).answers.findings?.lump, 'unsure');
  state = set(TRIAGE, state, 'alarm-body', 'none');
  assert.equal(TRIAGE.view(state).answers.findings?.lump, 'no');
  const after = next(TRIAGE, state);
  assert.ok(!Object.keys(after.selections).some((key) => key.endsWith('-unsure')));
});

test('unsure about an emergency ends the questions with same-day', () => {
  const choices: Choices = { 'alarm-now': ['unsure'], 'alarm-now-unsure': ['saddle-numbness'] };
  assert.deepEqual(places(choices), ALL.slice(0, 2));
  const { result, care } = triage(choices);
  assert.deepEqual(result?.reasons, ['unsure-emergency']);
  assert.deepEqual(care?.because, [{ id: 'saddle-numbness', answer: 'unsure' }]);
});

test('back keeps every answer, down to the start, and the way forward is the same again', () => {
  const end = walk(TRIAGE, { 'alarm-other': ['weak-stream'], age: ['60-or-over'] });
  let state = end;
  for (const id of ALL.toReversed()) {
    state = back(TRIAGE, state);
    assert.equal(placeOf(state), id);
    assert.deepEqual(state.selections, end.selections);
    for (const field of screenOf(TRIAGE, state).fields) {
      assert.ok((selectedIn(TRIAGE, state, field.id) ?? []).length > 0);
    }
  }
  state = TRIAGE.step(back(TRIAGE, state), { type: 'start' });
  while (state.step === 'asking') state = next(TRIAGE, state);
  assert.deepEqual(state, end);
});

test('a change about the person asks again only where other signs are offered', () => {
  let state = walkTo('about-you', { 'alarm-other': ['weak-stream'] });
  state = next(TRIAGE, fill(TRIAGE, state, 'circumstances', ['nerve-disease']));
  const again: string[] = [];
  for (let n = 0; state.step === 'asking' && n < 9; n++) {
    const field = screenOf(TRIAGE, state).fields[0];
    if (selectedIn(TRIAGE, state, field?.id ?? '')?.length === 0) {
      again.push(placeOf(state));
      state = set(TRIAGE, state, field?.id ?? '', 'none');
    }
    state = next(TRIAGE, state);
  }
  assert.deepEqual(again, ['alarm-body']);
  assert.deepEqual(
    TRIAGE.view(state).result?.reasons,
    ['nerve-disease', 'weak-stream'].toReversed(),
  );
});

test('a change that ends the questions earlier drops the answers that no longer apply', () => {
  let state = walkTo('alarm-today', { 'alarm-other': ['weak-stream'] });
  state = next(TRIAGE, fill(TRIAGE, state, 'alarm-today', ['fever-ill']));
  assert.deepEqual(TRIAGE.view(state).result?.reasons, ['fever-ill']);
  assert.ok(!Object.keys(state.selections).some((key) => key.startsWith('alarm-other')));
});

test('the longest way never changes while a person chooses', () => {
  for (const choices of [{}, { 'alarm-urine': ['blood-in-urine'] }]) {
    let state = walk(TRIAGE, choices);
    for (state = back(TRIAGE, state); state.step === 'asking'; state = back(TRIAGE, state)) {
      const { now, most, fields } = screenOf(TRIAGE, state);
      for (const { id, choices: offers } of fields) {
        for (const choice of offers) {
          const after = screenOf(TRIAGE, set(TRIAGE, state, id, choice.id));
          assert.deepEqual([after.now, after.most], [now, most], `${state.screen} ${choice.id}`);
        }
      }
    }
  }
});

test('restart forgets everything from every step', () => {
  const end = walk(TRIAGE, { 'alarm-now': ['sepsis-signs'] });
  for (const state of [INITIAL_QUESTIONNAIRE_STATE, start(TRIAGE), back(TRIAGE, end), end]) {
    assert.equal(TRIAGE.step(state, { type: 'restart' }), INITIAL_QUESTIONNAIRE_STATE);
  }
});

test('while questions are open there is no result, even when the level is already known', () => {
  const state = set(TRIAGE, walkTo('alarm-now'), 'alarm-now', 'sepsis-signs');
  const view = TRIAGE.view(state);
  assert.deepEqual([view.step, view.result, view.care], ['asking', null, null]);
  assert.equal(view.answers.findings?.['sepsis-signs'], 'yes');
});

test('a state that was made by hand with nothing selected is incomplete, never none', () => {
  const view = TRIAGE.view({ step: 'result', selections: {}, further: false });
  assert.equal(view.result?.level, 'incomplete');
  const half = {
    step: 'result',
    selections: { 'alarm-other,weak-stream': ['none'] },
    further: false,
  };
  assert.equal(TRIAGE.view(half as never).result?.complete, false);
  for (const id of CONTEXT_IDS) assert.notEqual(view.answers.context?.[id as never], 'no');
});

test('the focus goes to a new heading, to what is missing, and else stays', () => {
  const { focus, view, transition } = triageMachine;
  const viewOf = (state: State) => view(state, { country: null });
  const after = (state: State, event: QuestionnaireEvent) =>
    focus(viewOf(state), viewOf(transition(state, event)), event);
  const now = walkTo('alarm-now');
  assert.equal(after(INITIAL_QUESTIONNAIRE_STATE, { type: 'start' }), 'heading');
  assert.equal(after(now, { type: 'next' }), 'heading');
  assert.equal(after(fill(TRIAGE, now, 'alarm-now', []), { type: 'next' }), 'missing');
  const event = { type: 'choose', field: 'alarm-now', choice: 'unsure', chosen: true } as const;
  assert.equal(after(now, event), null);
});
