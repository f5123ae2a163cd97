import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  INITIAL_QUESTIONNAIRE_STATE,
  type SelfCheckAnswers,
  summarise,
  viewCare,
  viewSelfCheck,
  type CareOptions,
} from '../../../src/core/index.js';
import { OUTCOME_IDS, QUESTION_VALUES } from '../oracle/self-check.js';
import { answersWith } from '../support/check.js';
import { SELF_CHECK, start, walk, type Choices, type State } from '../support/walk.js';

const OPTIONS: CareOptions = { country: 'BE', gpPhone: '020 1234567' };
const ends = new Map<string, State>();

/** The view at the end of a walk; the same walk is taken only once. */
function view(choices: Choices) {
  const key = JSON.stringify(choices);
  const end = ends.get(key) ?? walk(SELF_CHECK, { onset: ['over-3-months'], ...choices });
  ends.set(key, end);
  return viewSelfCheck(end, OPTIONS);
}

/** Choices that lead to each outcome that a person can end in. */
const TO: Readonly<Record<string, Choices>> = {
  'red-flag': { 'alarm-body': ['lump'] },
  'out-of-scope': { 'alarm-context': ['under-18'] },
  'infection-first': { 'alarm-urine': ['painful-urination'] },
  emptying: { voiding: ['straining'], dayVoids: ['8-to-14'] },
  other: { constantPressure: ['yes'] },
  'stress-leak': { leakEffort: ['daily'] },
  'mixed-leak': { leakEffort: ['daily'], leakUrge: ['daily'], dominantLeak: ['effort'] },
  'oab-wet': { sudden: ['daily'], leakUrge: ['daily'] },
  'oab-dry': { sudden: ['daily'] },
  'some-signs': { sudden: ['weekly'] },
  'no-urgency': { dayVoids: ['8-to-14'] },
  'no-fit': {},
};

test('every outcome but incomplete can be reached by a person', () => {
  assert.deepEqual(Object.keys(TO), OUTCOME_IDS.slice(1));
  for (const [outcome, choices] of Object.entries(TO)) {
    assert.equal(view(choices).result?.outcome, outcome);
  }
});

test('self-help is shown with the three outcomes that look like an overactive bladder, and no other', () => {
  for (const [outcome, choices] of Object.entries(TO)) {
    const expected = ['oab-wet', 'oab-dry', 'some-signs'].includes(outcome);
    assert.equal(view(choices).selfHelp, expected, outcome);
  }
});

test('the care card stands at a red flag and only there, with whom to call', () => {
  for (const [outcome, choices] of Object.entries(TO)) {
    const { care, result } = view(choices);
    assert.ok(result);
    const expected = outcome === 'red-flag' ? viewCare(result.redFlag, OPTIONS) : null;
    assert.deepEqual(care, expected, outcome);
  }
});

test('calling the GP comes first only where an infection is likely, and the GP is always named', () => {
  for (const [outcome, choices] of Object.entries(TO)) {
    const { callFirst, gp } = view(choices);
    assert.equal(callFirst, outcome === 'infection-first', outcome);
    assert.deepEqual(gp, { role: 'gp', phone: { display: '020 1234567', dial: '0201234567' } });
  }
  const unknown = viewSelfCheck(start(SELF_CHECK), { country: 'BE' });
  assert.deepEqual(unknown.gp, { role: 'gp', phone: null });
});

test('routine signs are named beside every other outcome', () => {
  const other = { 'alarm-other': ['weak-stream', 'new-medicine'] };
  for (const outcome of ['oab-wet', 'stress-leak', 'emptying', 'no-urgency']) {
    const { routineReasons, result } = view({ ...TO[outcome], ...other });
    assert.equal(result?.outcome, outcome);
    assert.deepEqual(routineReasons, ['weak-stream', 'new-medicine']);
    assert.deepEqual(view(TO[outcome] ?? {}).routineReasons, []);
  }
  assert.deepEqual(view({ ...TO['red-flag'], ...other }).routineReasons, []);
});

test('which leak stands out is shown with mixed leaks only', () => {
  for (const kind of QUESTION_VALUES['dominantLeak'] ?? []) {
    assert.equal(view({ ...TO['mixed-leak'], dominantLeak: [kind] }).dominantLeak, kind);
  }
  assert.equal(view({ ...TO['mixed-leak'], dominantLeak: [] }).dominantLeak, null);
  const stress = { leakEffort: ['daily'], leakOther: ['daily'], dominantLeak: ['other'] };
  assert.equal(view(stress).result?.outcome, 'stress-leak');
  assert.equal(view(stress).dominantLeak, null);
});

test('before the end nothing of a result is shown', () => {
  for (const state of [INITIAL_QUESTIONNAIRE_STATE, start(SELF_CHECK)]) {
    const { result, care, callFirst, selfHelp, summary, routineReasons, dominantLeak, length } =
      viewSelfCheck(state, OPTIONS);
    assert.deepEqual([result, care, summary, dominantLeak], [null, null, null, null]);
    assert.deepEqual([callFirst, selfHelp, routineReasons, length], [false, false, [], 16]);
  }
});

test('the intro shows no screen, the questions one, the result none', () => {
  assert.equal(SELF_CHECK.view(INITIAL_QUESTIONNAIRE_STATE).screen, null);
  assert.equal(SELF_CHECK.view(start(SELF_CHECK)).screen?.id, 'alarm-now');
  assert.equal(view({}).screen, null);
  assert.deepEqual(
    [
      SELF_CHECK.view(INITIAL_QUESTIONNAIRE_STATE).step,
      SELF_CHECK.view(start(SELF_CHECK)).step,
      view({}).step,
    ],
    ['intro', 'asking', 'result'],
  );
});

test('the summary lists what was said, in a fixed order, and "none of these" as nothing', () => {
  const { summary, answers } = view({
    'alarm-other': ['weak-stream', 'unsure'],
    pelvicTreatment: ['no'],
    ...{ sudden: ['daily'], triggers: ['car', 'cold'], voiding: ['none'], bother: [] },
  });
  assert.deepEqual(summary, summarise(answers));
  assert.ok(summary);
  assert.deepEqual(summary.findings, ['weak-stream']);
  assert.deepEqual(summary.unsureFindings, [
    ...['recurrent-infection', 'pelvic-history', 'new-medicine'],
  ]);
  assert.deepEqual(summary.contexts, []);
  assert.deepEqual(summary.lines, [
    ['pelvicTreatment', ['no']],
    ['sudden', ['daily']],
    ['leakUrge', ['never']],
    ['leakEffort', ['never']],
    ['leakOther', ['never']],
    ['dayVoids', ['up-to-7']],
    ['nightVoids', ['0']],
    ['smallVoids', ['no']],
    ['justInCase', ['never']],
    ['triggers', ['cold', 'car']],
    ['voiding', []],
    ['onset', ['over-3-months']],
  ]);
});

test('the summary counts a context only when it was answered yes: unsure may stand for one not asked', () => {
  const said = answersWith({
    findings: { 'weak-stream': 'yes', lump: 'unsure', 'fever-ill': 'yes' },
    context: { male: 'yes', catheter: 'unsure', pregnant: 'no', 'age-60-plus': 'yes' },
  }) as SelfCheckAnswers;
  const { findings, unsureFindings, contexts } = summarise(said);
  assert.deepEqual(findings, ['fever-ill', 'weak-stream']);
  assert.deepEqual(unsureFindings, ['lump']);
  assert.deepEqual(contexts, ['male', 'age-60-plus']);
});

test('the summary of nothing is empty', () => {
  const nothing = { findings: [], unsureFindings: [], contexts: [], lines: [] };
  assert.deepEqual(summarise({}), nothing);
  assert.deepEqual(summarise({ redFlags: {} }), nothing);
});
