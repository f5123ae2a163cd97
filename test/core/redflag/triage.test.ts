import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_QUESTIONNAIRE_STATE, viewTriage } from '../../../src/core/index.js';
import { EMERGENCY, FINDING_IDS, SAME_DAY } from '../oracle/redflag.js';
import {
  back,
  fill,
  next,
  placeOf,
  placesOf,
  screenOf,
  set,
  start,
  TRIAGE,
  walk,
  selectionOf,
} from '../support/walk.js';

const GROUPS = ['alarm-now', 'alarm-today', 'alarm-urine', 'alarm-body', 'alarm-other'];
const ALL = [...GROUPS, 'alarm-context'];
const triage = (choices: Record<string, readonly string[]>) => TRIAGE.view(walk(TRIAGE, choices));
const contextsFor = (choices: Record<string, readonly string[]>) => {
  const screen = screenOf(TRIAGE, back(TRIAGE, walk(TRIAGE, choices)));
  assert.equal(screen.id, 'alarm-context');
  return screen.fields[0]?.choices.map(({ id }) => id);
};

test('every finding is asked once, the most urgent ones first', () => {
  const asked: string[] = [];
  let state = walk(TRIAGE, {});
  for (state = back(TRIAGE, state); state.step === 'asking'; state = back(TRIAGE, state)) {
    const [field] = screenOf(TRIAGE, state).fields;
    const choices = field?.choices.map(({ id }) => id) ?? [];
    assert.deepEqual([field?.kind, ...choices.slice(-2)], ['many', 'none', 'unsure']);
    if (state.screen !== 'alarm-context') asked.unshift(...choices.slice(0, -2));
  }
  assert.deepEqual(asked.toSorted(), FINDING_IDS.toSorted());
  assert.deepEqual(asked.slice(0, 11), [...EMERGENCY, ...SAME_DAY]);
});

test('the intro shows no screen, no result and the full length', () => {
  assert.deepEqual(viewTriage(INITIAL_QUESTIONNAIRE_STATE, { country: 'NL' }), {
    step: 'intro',
    screen: null,
    length: 6,
    answers: { findings: {}, context: {} },
    result: null,
    care: null,
  });
});

test('without any sign all six screens are passed, and the result is none and complete', () => {
  assert.deepEqual(placesOf(TRIAGE, {}), ALL);
  const { result, length, answers } = triage({});
  assert.deepEqual(result, { level: 'none', complete: true, reasons: [] });
  assert.equal(length, 6);
  assert.deepEqual(answers.context, {
    pregnant: 'no',
    male: 'unsure',
    catheter: 'unsure',
    'low-immunity': 'unsure',
    'blood-thinner': 'unsure',
    'under-18': 'no',
    'age-60-plus': 'unsure',
  });
});

for (const id of EMERGENCY) {
  test(`${id} ends the questions at once`, () => {
    assert.deepEqual(placesOf(TRIAGE, { 'alarm-now': [id] }), ['alarm-now']);
    const { result, care } = triage({ 'alarm-now': [id] });
    assert.deepEqual(result, { level: 'emergency', complete: false, reasons: [id] });
    assert.equal(care?.level, 'emergency');
  });
}

test('unsure about the emergency signs ends the questions with same-day', () => {
  const { result } = triage({ 'alarm-now': ['unsure'] });
  assert.deepEqual(result?.reasons, ['unsure-emergency']);
  assert.deepEqual(placesOf(TRIAGE, { 'alarm-now': ['unsure'] }), ['alarm-now']);
});

test('a ticked emergency sign beside unsure stays an emergency', () => {
  const { result, answers } = triage({ 'alarm-now': ['leg-weakness', 'unsure'] });
  assert.deepEqual(result?.reasons, ['leg-weakness']);
  assert.equal(answers.findings?.['sepsis-signs'], 'unsure');
});

for (const id of SAME_DAY) {
  test(`${id} ends the questions after their screen with same-day`, () => {
    assert.deepEqual(placesOf(TRIAGE, { 'alarm-today': [id] }), ALL.slice(0, 2));
    assert.equal(triage({ 'alarm-today': [id] }).result?.level, 'same-day');
  });
}

test('the circumstances that are asked are those that can change the advice', () => {
  assert.deepEqual(contextsFor({}), ['pregnant', 'under-18', 'none', 'unsure']);
  assert.deepEqual(contextsFor({ 'alarm-urine': ['painful-urination'] }), [
    ...['pregnant', 'male', 'catheter', 'low-immunity', 'under-18', 'none', 'unsure'],
  ]);
  assert.deepEqual(contextsFor({ 'alarm-urine': ['blood-in-urine'] }), [
    ...['pregnant', 'blood-thinner', 'under-18', 'none', 'unsure'],
  ]);
  assert.deepEqual(contextsFor({ 'alarm-other': ['recurrent-infection'] }), [
    ...['pregnant', 'under-18', 'age-60-plus', 'none', 'unsure'],
  ]);
});

test('back keeps every answer, down to the intro, and start leads back to the first screen', () => {
  let state = walk(TRIAGE, { 'alarm-other': ['weak-stream'], 'alarm-context': ['under-18'] });
  const { selections } = state;
  for (const id of ALL.toReversed()) {
    state = back(TRIAGE, state);
    assert.equal(placeOf(state), id);
    assert.deepEqual(state.selections, selections);
    const shown = screenOf(TRIAGE, state).fields[0]?.choices.filter(({ selected }) => selected);
    assert.deepEqual(
      shown?.map((choice) => choice.id),
      selectionOf(state, id),
    );
  }
  state = back(TRIAGE, state);
  assert.deepEqual(state, { step: 'intro', selections });
  state = TRIAGE.step(state, { type: 'start' });
  assert.equal(placeOf(state), 'alarm-now');
  assert.deepEqual(state.selections, selections);
});

test('back and on again without a change gives the same result', () => {
  const end = walk(TRIAGE, { 'alarm-body': ['lump'], 'alarm-context': ['male', 'unsure'] });
  let state = end;
  while (state.step !== 'intro') state = back(TRIAGE, state);
  state = TRIAGE.step(state, { type: 'start' });
  while (state.step === 'asking') state = next(TRIAGE, state);
  assert.deepEqual(state, end);
});

test('a change that ends the questions earlier drops the answers that no longer apply', () => {
  let state = walk(TRIAGE, { 'alarm-other': ['weak-stream'] });
  for (let n = 0; n < 5; n++) state = back(TRIAGE, state);
  assert.equal(placeOf(state), 'alarm-today');
  state = next(TRIAGE, fill(TRIAGE, state, 'alarm-today', ['fever-ill']));
  assert.deepEqual(state, {
    step: 'result',
    selections: { 'alarm-now': ['none'], 'alarm-today': ['fever-ill'] },
  });
  assert.deepEqual(TRIAGE.view(state).result?.reasons, ['fever-ill']);
});

test('a change drops circumstances that are no longer asked', () => {
  const pain = { 'alarm-urine': ['blood-in-urine'], 'alarm-context': ['blood-thinner'] };
  let state = walk(TRIAGE, pain);
  assert.deepEqual(TRIAGE.view(state).result?.reasons, ['blood-at-risk']);
  while (placeOf(state) !== 'alarm-urine') state = back(TRIAGE, state);
  state = next(TRIAGE, fill(TRIAGE, state, 'alarm-urine', ['none']));
  assert.equal(selectionOf(state, 'alarm-context'), undefined);
  state = next(TRIAGE, next(TRIAGE, state));
  assert.equal(placeOf(state), 'alarm-context');
  assert.equal(placeOf(next(TRIAGE, state)), 'alarm-context');
});

test('"none of these" is asked again when the circumstances offered are others', () => {
  let state = walk(TRIAGE, {});
  assert.equal(TRIAGE.view(state).result?.level, 'none');
  while (placeOf(state) !== 'alarm-urine') state = back(TRIAGE, state);
  state = fill(TRIAGE, state, 'alarm-urine', ['painful-urination']);
  while (placeOf(state) !== 'alarm-context') state = next(TRIAGE, state);
  assert.ok(screenOf(TRIAGE, state).fields[0]?.choices.every(({ selected }) => !selected));
  assert.equal(placeOf(next(TRIAGE, state)), 'alarm-context');
  state = next(TRIAGE, set(TRIAGE, state, 'alarm-context', 'male'));
  assert.equal(TRIAGE.view(state).result?.level, 'same-day');
});

test('a fixed length: choosing never changes the number of screens while a screen is shown', () => {
  for (const later of [{}, { 'alarm-urine': ['blood-in-urine', 'painful-urination'] }]) {
    let state = walk(TRIAGE, later);
    while (state.step !== 'intro') {
      state = back(TRIAGE, state);
      if (state.step !== 'asking') break;
      const { now, total, fields } = screenOf(TRIAGE, state);
      for (const choice of fields[0]?.choices ?? []) {
        for (const chosen of [true, false]) {
          const after = screenOf(TRIAGE, set(TRIAGE, state, state.screen, choice.id, chosen));
          assert.deepEqual([after.now, after.total], [now, total], `${state.screen} ${choice.id}`);
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
  assert.deepEqual(INITIAL_QUESTIONNAIRE_STATE, { step: 'intro', selections: {} });
});

test('while questions are open there is no result, even when the level is already known', () => {
  const state = set(TRIAGE, start(TRIAGE), 'alarm-now', 'sepsis-signs');
  const view = TRIAGE.view(state);
  assert.deepEqual([view.step, view.result, view.care], ['asking', null, null]);
  assert.equal(view.answers.findings?.['sepsis-signs'], 'yes');
});
