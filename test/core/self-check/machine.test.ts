import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_QUESTIONNAIRE_STATE } from '../../../src/core/index.js';
import { LIST_QUESTIONS, QUESTION_VALUES } from '../oracle/self-check.js';
import {
  back,
  fill,
  next,
  placeOf,
  placesOf,
  screenOf,
  SELF_CHECK,
  set,
  start,
  walk,
  type Choices,
} from '../support/walk.js';

const ALARM = [
  ...['alarm-now', 'alarm-today', 'alarm-urine', 'alarm-body', 'alarm-other', 'alarm-context'],
];
const USUAL = [
  ...ALARM,
  ...['sudden', 'leakUrge', 'leakEffort', 'leakOther', 'dayVoids', 'smallVoids'],
  ...['triggers', 'voiding', 'onset', 'bother'],
];
const later: Choices = { onset: ['over-3-months'], sudden: ['weekly'] };
const places = (choices: Choices) => placesOf(SELF_CHECK, { ...later, ...choices });
const outcome = (choices: Choices) =>
  SELF_CHECK.view(walk(SELF_CHECK, { ...later, ...choices })).result?.outcome;

test('the usual way has 16 screens, fewer than the 18 allowed', () => {
  assert.deepEqual(places({}), USUAL);
  assert.equal(USUAL.length, 16);
  const { length } = SELF_CHECK.view(INITIAL_QUESTIONNAIRE_STATE);
  assert.equal(length, 16);
});

test('every question is asked on some screen, in the order of the specification', () => {
  const choices: Choices = {
    ...{ 'alarm-other': ['pelvic-history'], pelvicTreatment: ['no'], sudden: ['never'] },
    ...{ leakUrge: ['daily'], leakEffort: ['daily'] },
  };
  const asked: string[] = [];
  let state = start(SELF_CHECK);
  while (state.step === 'asking') {
    const { fields } = screenOf(SELF_CHECK, state);
    for (const { id, kind, choices: options } of fields) {
      asked.push(id);
      const many = ALARM.includes(id) || LIST_QUESTIONS.includes(id);
      assert.equal(kind, many ? 'many' : 'one');
      state = set(SELF_CHECK, state, id, choices[id]?.[0] ?? 'none');
      const values = QUESTION_VALUES[id];
      if (!values) continue;
      const none = many ? ['none'] : [];
      assert.deepEqual(
        options.map((option) => option.id),
        [...values, ...none],
      );
      if (choices[id] === undefined) state = set(SELF_CHECK, state, id, values[0] as string);
    }
    state = next(SELF_CHECK, state);
    if (asked.at(-1) === 'onset') break;
  }
  assert.deepEqual(asked, [...ALARM, ...Object.keys(QUESTION_VALUES).slice(0, -1)]);
});

test('only the questions without which there is no outcome are required', () => {
  const required = ['pelvicTreatment', 'sudden', 'leakUrge', 'leakEffort', 'leakOther'];
  const history: Choices = { 'alarm-other': ['pelvic-history'], pelvicTreatment: ['no'] };
  for (const id of [...USUAL, 'pelvicTreatment']) {
    let state = walk(SELF_CHECK, { ...later, ...history });
    while (placeOf(state) !== id) state = back(SELF_CHECK, state);
    for (const field of screenOf(SELF_CHECK, state).fields) {
      state = fill(SELF_CHECK, state, field.id, []);
      assert.equal(field.required, ALARM.includes(id) || required.includes(id), field.id);
    }
    const passed = placeOf(next(SELF_CHECK, state)) !== id;
    assert.equal(passed, !ALARM.includes(id) && !required.includes(id), id);
  }
});

test('the person outside the check is always asked about: pregnancy, age and catheter', () => {
  for (const other of [[], ['recurrent-infection'], ['weak-stream']]) {
    const choices: Choices = other.length > 0 ? { 'alarm-other': other } : {};
    let state = walk(SELF_CHECK, { ...later, ...choices });
    while (placeOf(state) !== 'alarm-context') state = back(SELF_CHECK, state);
    const ids = screenOf(SELF_CHECK, state).fields[0]?.choices.map(({ id }) => id) ?? [];
    for (const id of ['pregnant', 'catheter', 'under-18']) assert.ok(ids.includes(id), id);
  }
});

test('a red flag ends the questions on the screen where it is known', () => {
  assert.deepEqual(places({ 'alarm-now': ['leg-weakness'] }), ALARM.slice(0, 1));
  assert.deepEqual(places({ 'alarm-today': ['fever-ill'] }), ALARM.slice(0, 2));
  assert.deepEqual(places({ 'alarm-body': ['lump'] }), ALARM);
  assert.deepEqual(places({ 'alarm-context': ['pregnant'] }), ALARM);
  assert.equal(outcome({ 'alarm-context': ['pregnant'] }), 'red-flag');
});

test('out of scope ends the questions once the needed answers are known', () => {
  const scope = [...ALARM, 'sudden', 'leakUrge', 'leakEffort', 'leakOther'];
  for (const id of ['under-18', 'catheter']) {
    assert.deepEqual(places({ 'alarm-context': [id] }), scope);
    assert.equal(outcome({ 'alarm-context': [id] }), 'out-of-scope');
  }
});

test('infection first ends the questions: pain after the leaks, a short onset on its own screen', () => {
  assert.deepEqual(places({ 'alarm-urine': ['painful-urination'] }), USUAL.slice(0, 10));
  assert.deepEqual(places({ onset: ['under-7-days'] }), USUAL.slice(0, 15));
  assert.equal(outcome({ onset: ['under-7-days'] }), 'infection-first');
});

test('pelvic treatment is asked after a pelvic history, yes or unsure, and only then', () => {
  for (const other of [['pelvic-history'], ['unsure'], ['weak-stream', 'unsure']]) {
    assert.ok(places({ 'alarm-other': other }).includes('pelvicTreatment'));
  }
  for (const other of [['none'], ['weak-stream'], ['new-medicine', 'recurrent-infection']]) {
    assert.ok(!places({ 'alarm-other': other }).includes('pelvicTreatment'));
  }
  const history = { 'alarm-other': ['pelvic-history'] };
  assert.equal(outcome({ ...history, pelvicTreatment: ['yes'] }), 'out-of-scope');
  assert.equal(outcome({ ...history, pelvicTreatment: ['unsure'] }), 'out-of-scope');
  assert.equal(outcome({ ...history, pelvicTreatment: ['no'] }), 'some-signs');
});

test('constant pressure is asked only when there is never a sudden urge', () => {
  assert.ok(places({ sudden: ['never'] }).includes('constantPressure'));
  for (const sudden of ['less-than-weekly', 'weekly', 'daily']) {
    assert.ok(!places({ sudden: [sudden] }).includes('constantPressure'));
  }
});

test('which leak dominates is asked only when two or three kinds leak', () => {
  const asked = (...kinds: string[]) =>
    places(Object.fromEntries(kinds.map((id) => [id, ['weekly']]))).includes('dominantLeak');
  assert.ok(!asked());
  for (const one of ['leakUrge', 'leakEffort', 'leakOther']) assert.ok(!asked(one));
  assert.ok(asked('leakUrge', 'leakEffort'));
  assert.ok(asked('leakUrge', 'leakOther'));
  assert.ok(asked('leakEffort', 'leakOther'));
  assert.ok(asked('leakUrge', 'leakEffort', 'leakOther'));
});

test('a change on the way back drops the answer to a question that is no longer asked', () => {
  const pressure = { sudden: ['never'], constantPressure: ['yes'] };
  let state = walk(SELF_CHECK, { ...later, ...pressure });
  assert.equal(SELF_CHECK.view(state).result?.outcome, 'other');
  while (placeOf(state) !== 'sudden') state = back(SELF_CHECK, state);
  assert.deepEqual(state.selections['constantPressure'], ['yes']);
  state = next(SELF_CHECK, fill(SELF_CHECK, state, 'sudden', ['weekly']));
  assert.equal(placeOf(state), 'leakUrge');
  assert.equal(state.selections['constantPressure'], undefined);
  assert.equal(SELF_CHECK.view(state).answers.constantPressure, undefined);
  while (state.step === 'asking') state = next(SELF_CHECK, state);
  assert.equal(SELF_CHECK.view(state).result?.outcome, 'some-signs');
});

test('an answer that is changed on the way back but not confirmed is not lost', () => {
  let state = walk(SELF_CHECK, { ...later, leakUrge: ['daily'] });
  while (placeOf(state) !== 'leakUrge') state = back(SELF_CHECK, state);
  state = back(SELF_CHECK, fill(SELF_CHECK, state, 'leakUrge', ['weekly']));
  assert.deepEqual(state.selections['leakUrge'], ['weekly']);
  assert.deepEqual(state.selections['onset'], ['over-3-months']);
});

test('none of the triggers is an answer; a skipped question is not', () => {
  const { answers } = SELF_CHECK.view(walk(SELF_CHECK, { ...later, triggers: ['none'] }));
  assert.deepEqual(answers.triggers, []);
  const skipped = SELF_CHECK.view(walk(SELF_CHECK, { ...later, triggers: [] }));
  assert.ok(!('triggers' in skipped.answers));
});

test('restart forgets everything', () => {
  const end = walk(SELF_CHECK, later);
  assert.equal(SELF_CHECK.step(end, { type: 'restart' }), INITIAL_QUESTIONNAIRE_STATE);
  assert.equal(
    SELF_CHECK.step(back(SELF_CHECK, end), { type: 'restart' }),
    INITIAL_QUESTIONNAIRE_STATE,
  );
});
