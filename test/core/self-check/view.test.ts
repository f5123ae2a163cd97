import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  INITIAL_QUESTIONNAIRE_STATE,
  summariseSelfCheck,
  viewCare,
  viewSelfCheck,
  type CareOptions,
  type SelfCheckAnswers,
} from '../../../src/core/index.js';
import { FINDING_IDS } from '../oracle/redflag.js';
import { OUTCOME_IDS, QUESTION_VALUES } from '../oracle/self-check.js';
import { answersWith } from '../support/check.js';
import { SELF_CHECK, start, walk, type Choices } from '../support/walk.js';

const OPTIONS: CareOptions = { country: 'BE', gpPhone: '020 1234567', midwifePhone: '030 12' };

/** The view at the end of a walk. */
const view = (choices: Choices, options = OPTIONS) =>
  viewSelfCheck(walk(SELF_CHECK, choices), options);

/** What is shown with the result of a walk. */
function advice(choices: Choices, options = OPTIONS) {
  const shown = view(choices, options).advice;
  assert.ok(shown);
  return shown;
}

const LEAKING = { leaks: ['yes'], leakEffort: ['daily'] };

/** Choices that lead to each outcome that a person can end in. */
const TO: Readonly<Record<string, Choices>> = {
  'red-flag': { 'alarm-body': ['lump'] },
  'infection-first': { 'alarm-urine': ['painful-urination'] },
  'out-of-scope': { circumstances: ['catheter'] },
  emptying: { 'alarm-other': ['weak-stream'], voiding: ['straining'], dayVoids: ['8-to-9'] },
  other: { constantPressure: ['yes'] },
  'stress-leak': LEAKING,
  'mixed-leak': { ...LEAKING, leakUrge: ['daily'], dominantLeak: ['effort'] },
  'oab-wet': { sudden: ['daily'], leaks: ['yes'], leakUrge: ['daily'] },
  'oab-dry': { sudden: ['daily'] },
  'some-signs': { sudden: ['weekly'] },
  'no-urgency': { dayVoids: ['10-to-14'] },
  'no-fit': {},
};

test('every outcome but incomplete can be reached by a person', () => {
  assert.deepEqual(Object.keys(TO), OUTCOME_IDS.slice(1));
  for (const [outcome, choices] of Object.entries(TO)) {
    assert.equal(view(choices).result?.outcome, outcome);
  }
});

test('each outcome shows the self-help, the calm session and the diary of the specification', () => {
  const steps = ['mixed-leak', 'oab-wet', 'oab-dry', 'some-signs'];
  for (const [outcome, choices] of Object.entries(TO)) {
    const { selfHelp, calmSession, pelvicFloor, diary } = advice(choices);
    assert.deepEqual(
      [selfHelp, calmSession],
      [steps.includes(outcome), steps.includes(outcome)],
      outcome,
    );
    assert.equal(pelvicFloor, ['stress-leak', 'mixed-leak'].includes(outcome), outcome);
    assert.equal(diary, outcome !== 'red-flag', outcome);
  }
});

test('the care card stands at a red flag and only there', () => {
  for (const [outcome, choices] of Object.entries(TO)) {
    const { answers } = view(choices);
    const expected = outcome === 'red-flag' ? viewCare(answers.redFlags ?? {}, OPTIONS) : null;
    assert.deepEqual(advice(choices).care, expected, outcome);
  }
});

test('calling comes first only where an infection is likely; in pregnancy the midwife goes first', () => {
  const roles = (choices: Choices) => advice(choices).contacts.map(({ role }) => role);
  for (const [outcome, choices] of Object.entries(TO)) {
    assert.equal(advice(choices).callFirst, outcome === 'infection-first', outcome);
    assert.deepEqual([roles(choices), advice(choices).midwife], [['gp'], null]);
  }
  const pregnant = { circumstances: ['pregnant'], onset: ['under-7-days'], sudden: ['daily'] };
  assert.deepEqual([roles(pregnant), advice(pregnant).midwife], [['midwife', 'gp'], 'first']);
  const maybe = { circumstances: ['unsure'], 'circumstances-unsure': ['pregnant'] };
  assert.deepEqual([roles(maybe), advice(maybe).midwife], [['gp', 'midwife'], 'maybe']);
  assert.deepEqual(advice({}, { country: 'BE' }).contacts, []);
});

test('a reason for an appointment is named by what the person said, with its own advice', () => {
  const other = { 'alarm-other': ['recurrent-infection', 'new-medicine'] };
  for (const outcome of ['oab-wet', 'stress-leak', 'no-urgency']) {
    const shown = advice({ ...TO[outcome], ...other });
    assert.deepEqual(
      shown.because.map(({ id }) => id),
      ['recurrent-infection', 'new-medicine'],
    );
    assert.deepEqual(shown.advice, ['appointment', 'new-medicine']);
    assert.deepEqual(advice(TO[outcome] ?? {}).because, []);
  }
});

test('out of scope names the own reasons of the person, and treatment', () => {
  const weak = { circumstances: ['catheter', 'nerve-disease'], 'alarm-other': ['new-medicine'] };
  const { because, treated } = advice(weak);
  assert.deepEqual(
    because.map(({ id }) => id),
    ['catheter', 'nerve-disease'],
  );
  assert.equal(treated, null);
  for (const answer of ['yes', 'unsure'] as const) {
    const shown = advice({ 'alarm-other': ['pelvic-history'], pelvicTreatment: [answer] });
    assert.deepEqual([shown.because, shown.treated], [[], answer]);
  }
  assert.equal(
    advice({ 'alarm-other': ['pelvic-history'], pelvicTreatment: ['no'] }).treated,
    null,
  );
});

test('urine is spoken of once: with the outcome, within two weeks after 60, or not at all', () => {
  const recent = { onset: ['7-days-to-6-weeks'] };
  const old = { age: ['60-or-over'], 'alarm-body': ['new-after-60'] };
  for (const outcome of ['mixed-leak', 'oab-wet', 'oab-dry']) {
    assert.equal(advice(TO[outcome] ?? {}).testUrine, 'once');
    assert.equal(advice({ ...TO[outcome], ...old }).testUrine, 'within-two-weeks');
  }
  for (const outcome of ['some-signs', 'no-urgency', 'stress-leak', 'no-fit']) {
    assert.equal(advice(TO[outcome] ?? {}).testUrine, null);
    assert.equal(advice({ ...TO[outcome], ...recent }).testUrine, 'once');
    assert.equal(advice({ ...TO[outcome], ...old }).testUrine, 'within-two-weeks');
  }
  assert.equal(advice({ ...TO['infection-first'], ...old }).testUrine, null);
  assert.equal(advice({ circumstances: ['pregnant'], ...recent }).testUrine, null);
  for (const choices of [old, { ...old, 'alarm-other': ['new-medicine'] }]) {
    assert.ok(!advice(choices).advice.includes('new-after-60'));
  }
});

test('notes with words of their own, the leak that stands out, and the triggers that were named', () => {
  const busy = { ...TO['mixed-leak'], bother: ['2'], ...{ 'alarm-other': ['new-medicine'] } };
  assert.deepEqual(advice({ ...busy, onset: ['7-days-to-6-weeks'] }).notes, [
    ...['see-gp-bother', 'work-up'],
  ]);
  for (const kind of QUESTION_VALUES['dominantLeak'] ?? []) {
    assert.equal(advice({ ...TO['mixed-leak'], dominantLeak: [kind] }).dominantLeak, kind);
  }
  assert.equal(advice({ ...TO['mixed-leak'], dominantLeak: [] }).dominantLeak, null);
  const stress = { ...LEAKING, leakOther: ['daily'], dominantLeak: ['other'] };
  assert.equal(advice(stress).dominantLeak, null);
  assert.deepEqual(advice({ sudden: ['daily'], triggers: ['car', 'cold'] }).triggers, [
    'cold',
    'car',
  ]);
  assert.deepEqual(advice({}).triggers, []);
});

test('a physiotherapist is seen without a letter in the Netherlands', () => {
  assert.equal(advice(LEAKING, { country: 'NL' }).directPhysio, true);
  for (const country of ['BE', null] as const) {
    assert.equal(advice(LEAKING, { country }).directPhysio, false);
  }
});

test('before the end nothing of a result is shown', () => {
  for (const state of [INITIAL_QUESTIONNAIRE_STATE, start(SELF_CHECK)]) {
    const { result, advice: shown, length } = viewSelfCheck(state, OPTIONS);
    assert.deepEqual([result, shown, length], [null, null, 13]);
  }
});

const summary = (choices: Choices) => advice(choices).summary;

test('summary: age band and sex as they were said', () => {
  for (const age of ['under-18', '18-to-49', '50-to-59', '60-or-over', 'not-said']) {
    assert.equal(summary({ age: [age], 'alarm-now': ['sepsis-signs'] }).age, age);
  }
  for (const sex of ['woman', 'man', 'not-said']) assert.equal(summary({ sex: [sex] }).sex, sex);
  const nothing = summariseSelfCheck({}, []);
  assert.deepEqual([nothing.age, nothing.sex, nothing.bother], [null, null, null]);
  const odd = { redFlags: { context: { 'under-18': 'yes', 'age-60-plus': 'yes' } } } as const;
  assert.equal(summariseSelfCheck(odd, []).age, null);
});

test('summary: every alarm sign with the negatives; what was not asked never stands as "no"', () => {
  const { findings, contexts } = summary({ 'alarm-other': ['new-medicine'] });
  assert.deepEqual(
    findings.map(({ id }) => id),
    FINDING_IDS,
  );
  const said = Object.fromEntries(findings.map(({ id, answer }) => [id, answer]));
  assert.equal(said['new-medicine'], 'yes');
  assert.equal(said['sepsis-signs'], 'no');
  assert.equal(said['catheter-blocked'], 'not-asked');
  assert.deepEqual(contexts, [
    { id: 'pregnant', answer: 'no' },
    { id: 'catheter', answer: 'no' },
    { id: 'nerve-disease', answer: 'no' },
    { id: 'low-immunity', answer: 'not-asked' },
    { id: 'blood-thinner', answer: 'not-asked' },
  ]);
  const early = summary({ 'alarm-now': ['leg-weakness'] });
  for (const { id, answer } of early.findings.slice(9)) assert.equal(answer, 'not-asked', id);
});

test('summary: every answer in the order of the questions, none of these without values', () => {
  const { lines } = summary({ sudden: ['daily'], triggers: ['none'], dayVoids: ['8-to-9'] });
  assert.deepEqual(lines.slice(0, 3), [
    ['sudden', ['daily']],
    ['leaks', ['no']],
    ['dayVoids', ['8-to-9']],
  ]);
  assert.deepEqual(lines.find(([id]) => id === 'triggers')?.[1], []);
  assert.deepEqual(
    lines.find(([id]) => id === 'bother'),
    ['bother', ['0']],
  );
});

test('summary: the main complaint is what was called so, else what happens most often', () => {
  const complaint = (changes: Record<string, unknown>) =>
    summariseSelfCheck(answersWith(changes) as SelfCheckAnswers, []).complaint;
  assert.equal(complaint({}), null);
  assert.equal(complaint({ sudden: 'daily', leakUrge: 'weekly' }), 'sudden');
  assert.equal(complaint({ sudden: 'daily', leakUrge: 'daily' }), 'leakUrge');
  assert.equal(complaint({ sudden: 'weekly', leakEffort: 'daily' }), 'leakEffort');
  assert.equal(complaint({ leaks: 'yes' }), 'leakOther');
  for (const [kind, expected] of [
    ['urge', 'leakUrge'],
    ['effort', 'leakEffort'],
    ['other', 'leakOther'],
    ['equal', 'leakEffort'],
  ]) {
    const leaks = { leakUrge: 'less-than-weekly', leakEffort: 'weekly' };
    assert.equal(complaint({ ...leaks, dominantLeak: kind }), expected);
  }
  assert.equal(complaint({ nightVoids: '2', dayVoids: '10-to-14' }), 'nightVoids');
  assert.equal(complaint({ nightVoids: '3-or-more' }), 'nightVoids');
  assert.equal(complaint({ dayVoids: '8-to-9', nightVoids: '1' }), 'dayVoids');
  assert.equal(complaint({ dayVoids: 'unsure', constantPressure: 'yes' }), 'constantPressure');
});
