import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUESTIONS, SELF_CHECK_OUTCOMES } from '../../../src/core/index.js';
import { weigh } from '../../../src/core/self-check/assess.js';
import { EMERGENCY, ROUTINE, SAME_DAY, SOON } from '../oracle/redflag.js';
import { HOW_OFTEN, OUTCOME_IDS, QUESTION_VALUES } from '../oracle/self-check.js';
import { check, outcome } from '../support/check.js';
import { assess } from '../support/run.js';

const EVER = HOW_OFTEN.slice(1);

test('outcomes, questions and their values are those of the specification, in its order', () => {
  assert.deepEqual(SELF_CHECK_OUTCOMES, OUTCOME_IDS);
  assert.deepEqual(Object.entries(QUESTIONS), Object.entries(QUESTION_VALUES));
});

test('the rows are tried in the order of the specification', () => {
  assert.deepEqual(
    weigh({}).rows.map((row) => row.outcome),
    [
      ...['red-flag', 'incomplete', 'out-of-scope', 'infection-first', 'emptying', 'other'],
      ...['stress-leak', 'mixed-leak', 'other', 'oab-wet', 'oab-dry', 'some-signs'],
      ...['no-urgency', 'other', 'no-fit'],
    ],
  );
});

test('row 0: each of the four needed answers missing makes the outcome incomplete', () => {
  for (const id of ['sudden', 'leakUrge', 'leakEffort', 'leakOther']) {
    assert.equal(outcome({ [id]: undefined }), 'incomplete');
    assert.equal(outcome({ [id]: 'sometimes' }), 'incomplete');
    assert.equal(outcome({ sudden: 'daily', leakUrge: 'daily', [id]: undefined }), 'incomplete');
  }
});

test('row 0: nothing else missing makes it incomplete', () => {
  const needed = { sudden: 'daily', leakUrge: 'daily', leakEffort: 'never', leakOther: 'never' };
  for (const id of Object.keys(QUESTION_VALUES)) {
    if (!(id in needed)) assert.equal(outcome({ ...needed, [id]: undefined }), 'oab-wet');
  }
});

test('row 0: alarm signs that are not all answered make it incomplete, unless one reaches soon', () => {
  assert.equal(outcome({ findings: { lump: undefined } }), 'incomplete');
  assert.equal(outcome({ context: { male: undefined } }), 'incomplete');
  assert.equal(outcome({ redFlags: undefined }), 'incomplete');
  const routine = { 'weak-stream': 'yes', lump: undefined };
  assert.equal(outcome({ findings: routine }), 'incomplete');
  const pain = { 'painful-urination': 'yes', 'weak-stream': undefined };
  assert.equal(outcome({ findings: pain }), 'infection-first');
});

test('row 1: every emergency and same-day sign is a red flag, however little else is answered', () => {
  for (const id of [...EMERGENCY, ...SAME_DAY]) {
    assert.equal(outcome({ findings: { [id]: 'yes' } }), 'red-flag');
    const alone = assess({ redFlags: { findings: { [id]: 'yes' } } });
    assert.equal(alone.outcome, 'red-flag');
    assert.deepEqual(alone.redFlag.reasons, [id]);
  }
});

test('row 1: every sign of level soon is a red flag, apart from painful urination alone', () => {
  for (const id of SOON.filter((finding) => finding !== 'painful-urination')) {
    assert.equal(outcome({ findings: { [id]: 'yes' } }), 'red-flag');
    assert.equal(assess({ redFlags: { findings: { [id]: 'yes' } } }).outcome, 'red-flag');
  }
  assert.equal(outcome({ findings: { 'painful-urination': 'yes' } }), 'infection-first');
});

test('row 1: painful urination beside any other reason is a red flag', () => {
  const pain = { 'painful-urination': 'yes' };
  assert.equal(outcome({ findings: { ...pain, lump: 'yes' } }), 'red-flag');
  assert.equal(outcome({ findings: { ...pain, 'fever-ill': 'unsure' } }), 'red-flag');
  const infections = { ...pain, 'recurrent-infection': 'yes' };
  assert.equal(outcome({ findings: infections }), 'infection-first');
  assert.equal(outcome({ findings: infections, context: { 'age-60-plus': 'yes' } }), 'red-flag');
  for (const id of ['pregnant', 'male', 'catheter', 'low-immunity', 'under-18']) {
    assert.equal(outcome({ findings: pain, context: { [id]: 'yes' } }), 'red-flag');
  }
});

test('row 1: a rule that reaches soon is a red flag', () => {
  assert.equal(outcome({ context: { pregnant: 'yes' } }), 'red-flag');
  assert.equal(outcome({ context: { pregnant: 'unsure' } }), 'red-flag');
  assert.equal(outcome({ findings: { 'flank-pain': 'unsure' } }), 'red-flag');
  assert.equal(outcome({ findings: { 'leg-weakness': 'unsure' } }), 'red-flag');
});

test('row 1: a sign of level routine is no red flag', () => {
  for (const id of ROUTINE) {
    assert.notEqual(outcome({ findings: { [id]: 'yes' } }), 'red-flag');
  }
  assert.notEqual(outcome({ findings: { lump: 'unsure' } }), 'red-flag');
});

test('row 2: under 18 or a catheter, yes or unsure, is out of scope whatever the complaints', () => {
  for (const id of ['under-18', 'catheter']) {
    for (const answer of ['yes', 'unsure']) {
      const context = { [id]: answer };
      assert.equal(outcome({ context }), 'out-of-scope');
      const busy = { sudden: 'daily', leakUrge: 'daily', onset: 'under-7-days' };
      assert.equal(outcome({ context, ...busy }), 'out-of-scope');
    }
    assert.equal(outcome({ context: { [id]: 'no' } }), 'no-fit');
  }
  for (const id of ['male', 'low-immunity', 'blood-thinner', 'age-60-plus']) {
    assert.equal(outcome({ context: { [id]: 'yes' } }), 'no-fit');
  }
});

test('row 2: a pelvic history is out of scope only with treatment yes or unsure', () => {
  for (const history of ['yes', 'unsure']) {
    const findings = { 'pelvic-history': history };
    for (const pelvicTreatment of ['yes', 'unsure']) {
      assert.equal(outcome({ findings, pelvicTreatment, sudden: 'daily' }), 'out-of-scope');
    }
    assert.equal(outcome({ findings, pelvicTreatment: 'no', sudden: 'daily' }), 'oab-dry');
    assert.equal(outcome({ findings, sudden: 'daily' }), 'oab-dry');
  }
  const findings = { 'pelvic-history': 'no' };
  assert.equal(outcome({ findings, pelvicTreatment: 'yes' }), 'no-fit');
});

test('row 3: painful urination goes before the pattern; unsure about it does not', () => {
  const busy = { sudden: 'daily', leakUrge: 'daily', voiding: ['straining'] };
  const findings = { 'painful-urination': 'yes' };
  assert.equal(outcome({ findings, ...busy, voiding: [] }), 'infection-first');
  assert.equal(outcome({ findings, ...busy }), 'infection-first');
  assert.equal(outcome({ findings: { 'painful-urination': 'unsure' }, ...busy }), 'emptying');
});

test('row 3: an onset under 7 days needs an urge, an urge leak or frequent visits', () => {
  const onset = 'under-7-days';
  for (const sudden of EVER) assert.equal(outcome({ onset, sudden }), 'infection-first');
  for (const leakUrge of EVER) assert.equal(outcome({ onset, leakUrge }), 'infection-first');
  for (const dayVoids of ['8-to-14', '15-or-more']) {
    assert.equal(outcome({ onset, dayVoids }), 'infection-first');
  }
  for (const dayVoids of ['up-to-7', 'unsure', undefined]) {
    assert.equal(outcome({ onset, dayVoids }), 'no-fit');
  }
  assert.equal(outcome({ onset, nightVoids: '3-or-more' }), 'no-urgency');
  assert.equal(outcome({ onset, leakEffort: 'daily' }), 'stress-leak');
  for (const later of ['7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months', undefined]) {
    assert.equal(outcome({ onset: later, sudden: 'daily' }), 'oab-dry');
  }
});

test('row 4: straining or not empty counts alone, slow and dribbling only together', () => {
  const often = { dayVoids: '8-to-14' };
  for (const voiding of [
    ['straining'],
    ['not-empty'],
    ['slow', 'dribbling'],
    ['slow', 'straining', 'not-empty', 'dribbling'],
  ]) {
    assert.equal(outcome({ voiding, ...often }), 'emptying');
  }
  for (const voiding of [['slow'], ['dribbling'], [], undefined, ['slow', 'slow']]) {
    assert.equal(outcome({ voiding, ...often }), 'no-urgency');
  }
});

test('row 4: emptying trouble needs frequent visits, two at night or any leak', () => {
  const voiding = ['straining'];
  for (const dayVoids of ['8-to-14', '15-or-more']) {
    assert.equal(outcome({ voiding, dayVoids }), 'emptying');
  }
  for (const nightVoids of ['2', '3-or-more']) {
    assert.equal(outcome({ voiding, nightVoids }), 'emptying');
  }
  for (const leak of ['leakUrge', 'leakEffort', 'leakOther']) {
    for (const often of EVER) assert.equal(outcome({ voiding, [leak]: often }), 'emptying');
  }
  for (const nightVoids of ['0', '1', 'unsure']) {
    assert.equal(outcome({ voiding, nightVoids, dayVoids: 'unsure' }), 'no-fit');
  }
  assert.equal(outcome({ voiding, sudden: 'daily' }), 'oab-dry');
});

test('the outcome of a check carries the result of its alarm signs', () => {
  const { redFlag } = check({ findings: { 'new-medicine': 'yes' } });
  assert.deepEqual(redFlag, { level: 'routine', complete: true, reasons: ['new-medicine'] });
});
