import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  QUESTIONS,
  SELF_CHECK_NOTES,
  SELF_CHECK_OUTCOMES,
  SIGNS,
} from '../../../src/core/index.js';
import { weigh } from '../../../src/core/self-check/assess.js';
import { EMERGENCY, SAME_DAY, SOON } from '../oracle/redflag.js';
import { HOW_OFTEN, OUTCOME_IDS, QUESTION_VALUES } from '../oracle/self-check.js';
import { check, outcome } from '../support/check.js';
import { assess } from '../support/run.js';

const EVER = HOW_OFTEN.slice(1);

test('outcomes, questions, signs and notes are those of the specification, in its order', () => {
  assert.deepEqual(SELF_CHECK_OUTCOMES, OUTCOME_IDS);
  assert.deepEqual(Object.entries(QUESTIONS), Object.entries(QUESTION_VALUES));
  assert.equal(SIGNS.join(' '), 'often at-night small-voids just-in-case triggers');
  assert.equal(
    SELF_CHECK_NOTES.join(' '),
    'also-stress other-leak routine-flag test-urine see-gp-bother work-up night-safety',
  );
});

test('the rows are tried in the order of the specification; a known "soon" goes before what is missing', () => {
  assert.deepEqual(
    weigh({}).rows.map((row) => row.outcome),
    [
      ...['red-flag', 'infection-first', 'incomplete', 'infection-first', 'out-of-scope'],
      ...['emptying', 'other', 'stress-leak', 'mixed-leak', 'other', 'oab-wet', 'oab-dry'],
      ...['some-signs', 'no-urgency', 'other', 'no-fit'],
    ],
  );
});

test('row 0: each needed answer missing makes the outcome incomplete, unless nothing leaks', () => {
  const leaking = { leaks: 'yes', sudden: 'daily', leakUrge: 'daily' };
  for (const id of ['sudden', 'leakUrge', 'leakEffort', 'leakOther']) {
    assert.equal(outcome({ ...leaking, [id]: undefined }), 'incomplete', id);
    assert.equal(outcome({ ...leaking, [id]: 'sometimes' }), 'incomplete', id);
    assert.equal(outcome({ ...leaking, leaks: undefined, [id]: undefined }), 'incomplete', id);
  }
  const dry = { leaks: 'no', leakUrge: undefined, leakEffort: undefined, leakOther: undefined };
  assert.equal(outcome({ sudden: 'daily', ...dry }), 'oab-dry');
  assert.equal(outcome({ sudden: 'daily', leaks: undefined }), 'oab-dry');
});

test('row 0: nothing else missing makes it incomplete', () => {
  const needed = ['sudden', 'leakUrge', 'leakEffort', 'leakOther'];
  for (const id of Object.keys(QUESTION_VALUES).filter((other) => !needed.includes(other))) {
    assert.equal(outcome({ sudden: 'daily', leakUrge: 'daily', [id]: undefined }), 'oab-wet', id);
  }
});

test('row 0: alarm signs that are not all answered make it incomplete, unless one reaches soon', () => {
  assert.equal(outcome({ findings: { lump: undefined } }), 'incomplete');
  assert.equal(outcome({ context: { male: undefined } }), 'incomplete');
  assert.equal(outcome({ redFlags: undefined }), 'incomplete');
  assert.equal(outcome({ findings: { 'weak-stream': 'yes', lump: undefined } }), 'incomplete');
  const pain = { 'painful-urination': 'yes', 'weak-stream': undefined };
  assert.equal(outcome({ findings: pain }), 'infection-first');
});

test('a leak counts whatever "leaks" says, and a leak without a kind is another leak', () => {
  assert.equal(outcome({ leaks: 'no', leakUrge: 'daily' }), 'some-signs');
  assert.equal(outcome({ leaks: 'yes' }), 'other');
  assert.ok(check({ leaks: 'yes', sudden: 'daily' }).notes.includes('other-leak'));
  assert.equal(outcome({ leaks: 'no' }), 'no-fit');
});

test('row 1: every emergency and same-day sign is a red flag, however little else is answered', () => {
  for (const id of [...EMERGENCY, ...SAME_DAY]) {
    assert.equal(outcome({ findings: { [id]: 'yes' } }), 'red-flag');
    assert.equal(assess({ redFlags: { findings: { [id]: 'yes' } } }).outcome, 'red-flag');
  }
});

test('row 1: every reason for "soon" is a red flag, but for burning and unsure urine alone', () => {
  for (const id of SOON.filter((sign) => sign !== 'painful-urination')) {
    assert.equal(outcome({ findings: { [id]: 'yes' } }), 'red-flag');
    assert.equal(assess({ redFlags: { findings: { [id]: 'yes' } } }).outcome, 'red-flag');
  }
  const pain = { 'painful-urination': 'yes' };
  assert.equal(outcome({ findings: { ...pain, lump: 'yes' } }), 'red-flag');
  assert.equal(outcome({ findings: { ...pain, 'fever-ill': 'unsure' } }), 'red-flag');
  assert.equal(outcome({ findings: { 'leg-weakness': 'unsure' } }), 'red-flag');
  const infections = { ...pain, 'recurrent-infection': 'yes' };
  assert.equal(outcome({ findings: infections }), 'infection-first');
  assert.equal(outcome({ findings: infections, context: { 'age-60-plus': 'yes' } }), 'red-flag');
  for (const id of ['pregnant', 'male', 'catheter', 'nerve-disease', 'low-immunity', 'under-18']) {
    assert.equal(outcome({ findings: pain, context: { [id]: 'yes' } }), 'red-flag');
  }
});

test('row 2: burning, yes or unsure, and unsure blood go to a urine test, however little else is known', () => {
  for (const findings of [
    { 'painful-urination': 'yes' },
    { 'painful-urination': 'unsure' },
    { 'blood-in-urine': 'unsure' },
    { 'painful-urination': 'unsure', 'blood-in-urine': 'unsure' },
  ]) {
    const busy = { sudden: 'daily', leakUrge: 'daily', voiding: ['straining'] };
    assert.equal(outcome({ findings, ...busy }), 'infection-first');
    assert.equal(assess({ redFlags: { findings } }).outcome, 'infection-first');
  }
});

test('row 2: an onset under 7 days needs an urge, an urge leak or frequent visits', () => {
  const onset = 'under-7-days';
  for (const sudden of EVER) assert.equal(outcome({ onset, sudden }), 'infection-first');
  for (const leakUrge of EVER) assert.equal(outcome({ onset, leakUrge }), 'infection-first');
  for (const dayVoids of ['8-to-9', '10-to-14', '15-or-more']) {
    assert.equal(outcome({ onset, dayVoids }), 'infection-first');
  }
  for (const dayVoids of ['up-to-7', 'unsure', undefined]) {
    assert.equal(outcome({ onset, dayVoids }), 'no-fit');
  }
  assert.equal(outcome({ onset, leakEffort: 'daily' }), 'stress-leak');
  const early = { onset, sudden: 'daily', context: { 'under-18': 'yes' } };
  assert.equal(outcome(early), 'infection-first');
  for (const later of ['7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months', undefined]) {
    assert.equal(outcome({ onset: later, sudden: 'daily' }), 'oab-dry');
  }
});

test('row 3: pregnancy, youth, a catheter, nerve disease and treatment, yes or unsure, are out of scope', () => {
  const busy = { sudden: 'daily', leakUrge: 'daily', voiding: ['straining'] };
  for (const answer of ['yes', 'unsure']) {
    for (const id of ['pregnant', 'under-18', 'catheter', 'nerve-disease']) {
      assert.equal(outcome({ context: { [id]: answer } }), 'out-of-scope');
      assert.equal(outcome({ context: { [id]: answer }, ...busy }), 'out-of-scope');
    }
    assert.equal(outcome({ pelvicTreatment: answer, ...busy }), 'out-of-scope');
  }
  for (const id of ['male', 'low-immunity', 'blood-thinner', 'age-50-plus', 'age-60-plus']) {
    assert.equal(outcome({ context: { [id]: 'yes' } }), 'no-fit');
  }
  assert.equal(outcome({ findings: { 'pelvic-history': 'yes' }, pelvicTreatment: 'no' }), 'other');
});

test('row 4: straining or not empty counts alone, slow and dribbling only together', () => {
  for (const voiding of [['straining'], ['not-empty'], ['slow', 'dribbling']]) {
    for (const beside of [
      ...['8-to-9', '10-to-14', '15-or-more'].map((dayVoids) => ({ dayVoids })),
      ...['2', '3-or-more'].map((nightVoids) => ({ nightVoids })),
      ...EVER.flatMap((often) =>
        ['leakUrge', 'leakEffort', 'leakOther'].map((leak) => ({ [leak]: often })),
      ),
      { leaks: 'yes' },
    ]) {
      assert.equal(outcome({ voiding, ...beside }), 'emptying');
    }
    assert.equal(outcome({ voiding, nightVoids: '1', dayVoids: 'unsure' }), 'no-fit');
    assert.equal(outcome({ voiding, sudden: 'daily' }), 'oab-dry');
  }
  for (const voiding of [['slow'], ['dribbling'], [], undefined, ['slow', 'slow']]) {
    assert.equal(outcome({ voiding, dayVoids: '10-to-14' }), 'no-urgency');
  }
});

test('row 4: in a man, or from 60, one such complaint is enough, and so is an urge each week', () => {
  for (const id of ['male', 'age-60-plus']) {
    for (const answer of ['yes', 'unsure']) {
      const context = { [id]: answer };
      for (const voiding of [['slow'], ['straining'], ['not-empty']]) {
        for (const beside of [
          { sudden: 'weekly' },
          { sudden: 'daily' },
          { dayVoids: '8-to-9' },
          { nightVoids: '2' },
          { leakOther: 'daily' },
        ]) {
          assert.equal(outcome({ context, voiding, ...beside }), 'emptying');
        }
        assert.equal(outcome({ context, voiding, nightVoids: '1' }), 'no-fit');
        assert.equal(outcome({ context, voiding, sudden: 'less-than-weekly' }), 'no-fit');
      }
      assert.equal(outcome({ context, voiding: ['dribbling'], sudden: 'daily' }), 'oab-dry');
    }
  }
  assert.equal(
    outcome({ context: { 'age-50-plus': 'yes' }, voiding: ['slow'], sudden: 'daily' }),
    'oab-dry',
  );
});

test('row 4: a weak stream of which nothing more was said counts as slow', () => {
  const man = { findings: { 'weak-stream': 'yes' }, context: { male: 'yes' }, sudden: 'daily' };
  for (const voiding of [[], undefined, ['slow']])
    assert.equal(outcome({ ...man, voiding }), 'emptying');
  assert.equal(outcome({ ...man, voiding: ['dribbling'] }), 'oab-dry');
  assert.equal(outcome({ ...man, findings: { 'weak-stream': 'unsure' }, voiding: [] }), 'oab-dry');
});

test('the outcome of a check carries the result of its alarm signs', () => {
  const { redFlag } = check({ findings: { 'new-medicine': 'yes' } });
  assert.deepEqual(redFlag, { level: 'routine', complete: true, reasons: ['new-medicine'] });
});
