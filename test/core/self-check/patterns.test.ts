import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOW_OFTEN } from '../oracle/self-check.js';
import { outcome } from '../support/check.js';

const EVER = HOW_OFTEN.slice(1);

test('row 5: constant pressure counts only without any sudden urge, and only when yes', () => {
  assert.equal(outcome({ constantPressure: 'yes' }), 'other');
  assert.equal(outcome({ constantPressure: 'yes', leakEffort: 'daily' }), 'other');
  assert.equal(outcome({ constantPressure: 'yes', leakUrge: 'daily' }), 'other');
  for (const constantPressure of ['no', 'unsure', undefined]) {
    assert.equal(outcome({ constantPressure }), 'no-fit');
  }
  assert.equal(outcome({ constantPressure: 'yes', sudden: 'weekly' }), 'some-signs');
  assert.equal(outcome({ constantPressure: 'yes', sudden: 'less-than-weekly' }), 'no-fit');
});

test('row 6: leaks on effort alone are a stress leak while the urge stays under weekly', () => {
  for (const leakEffort of EVER) {
    for (const sudden of ['never', 'less-than-weekly']) {
      assert.equal(outcome({ leakEffort, sudden }), 'stress-leak');
    }
    assert.equal(outcome({ leakEffort, sudden: 'weekly' }), 'some-signs');
    assert.equal(outcome({ leakEffort, sudden: 'daily' }), 'oab-dry');
  }
});

test('row 7: leaks on effort and on urge are mixed, whatever the urge', () => {
  for (const leakEffort of EVER) {
    for (const leakUrge of EVER) {
      for (const sudden of HOW_OFTEN) {
        for (const dominantLeak of ['urge', 'effort', 'equal', 'other', undefined]) {
          assert.equal(outcome({ leakEffort, leakUrge, sudden, dominantLeak }), 'mixed-leak');
        }
      }
    }
  }
});

test('row 8: another leak alone is something else, unless the urge is urgent', () => {
  for (const leakOther of EVER) {
    for (const sudden of ['never', 'less-than-weekly', 'weekly']) {
      assert.equal(outcome({ leakOther, sudden }), 'other');
    }
    assert.equal(outcome({ leakOther, sudden: 'daily' }), 'oab-dry');
    assert.equal(outcome({ leakOther, sudden: 'weekly', dayVoids: '8-to-9' }), 'oab-dry');
    assert.equal(outcome({ leakOther, leakUrge: 'weekly' }), 'some-signs');
    assert.equal(outcome({ leakOther, leakEffort: 'weekly' }), 'stress-leak');
  }
});

test('rows 9 and 10: a daily urge is urgent by itself; leaking on urge makes the difference', () => {
  for (const leakUrge of EVER) assert.equal(outcome({ sudden: 'daily', leakUrge }), 'oab-wet');
  assert.equal(outcome({ sudden: 'daily' }), 'oab-dry');
});

test('rows 9 and 10: a weekly urge is urgent only with frequent visits or waking to go', () => {
  for (const [leakUrge, name] of [
    ['daily', 'oab-wet'],
    ['never', 'oab-dry'],
  ]) {
    const weekly = { sudden: 'weekly', leakUrge };
    for (const dayVoids of ['8-to-9', '10-to-14', '15-or-more']) {
      assert.equal(outcome({ ...weekly, dayVoids }), name);
    }
    for (const nightVoids of ['1', '2', '3-or-more']) {
      assert.equal(outcome({ ...weekly, nightVoids }), name);
    }
    for (const dayVoids of ['up-to-7', 'unsure', undefined]) {
      for (const nightVoids of ['0', 'unsure', undefined]) {
        assert.equal(outcome({ ...weekly, dayVoids, nightVoids }), 'some-signs');
      }
    }
  }
});

test('rows 9 and 10: an urge under weekly is never urgent', () => {
  const rare = { sudden: 'less-than-weekly', dayVoids: '15-or-more', nightVoids: '3-or-more' };
  assert.equal(outcome(rare), 'some-signs');
  assert.equal(outcome({ ...rare, leakUrge: 'daily' }), 'some-signs');
});

test('row 11: leaking on urge gives some signs without any sudden urge', () => {
  for (const leakUrge of EVER) {
    assert.equal(outcome({ leakUrge }), 'some-signs');
    assert.equal(outcome({ leakUrge, sudden: 'less-than-weekly' }), 'some-signs');
  }
});

test('row 11: an urge under weekly needs two supporting signs, any two', () => {
  const signs: readonly (readonly [string, unknown])[] = [
    ['dayVoids', '8-to-9'],
    ['nightVoids', '2'],
    ['smallVoids', 'yes'],
    ['justInCase', 'sometimes'],
    ['triggers', ['cold']],
  ];
  const sudden = 'less-than-weekly';
  assert.equal(outcome({ sudden }), 'no-fit');
  signs.forEach(([one, value], at) => {
    const alone = one === 'nightVoids' ? 'no-urgency' : 'no-fit';
    assert.equal(outcome({ sudden, [one]: value }), alone, one);
    for (const [two, other] of signs.slice(at + 1)) {
      assert.equal(outcome({ sudden, [one]: value, [two]: other }), 'some-signs', `${one} ${two}`);
    }
  });
  assert.equal(outcome({ sudden, triggers: ['cold', 'car', 'stress'] }), 'no-fit');
  assert.equal(outcome({ sudden, nightVoids: '1', smallVoids: 'yes' }), 'no-fit');
});

test('row 11: supporting signs alone, without any urge, never give some signs', () => {
  const signs = { smallVoids: 'yes', justInCase: 'often', triggers: ['car', 'cold'] };
  assert.equal(outcome(signs), 'no-fit');
});

test('row 12: ten visits or two at night are no urgency; eight or nine only with bother, or unknown', () => {
  for (const dayVoids of ['10-to-14', '15-or-more']) {
    assert.equal(outcome({ dayVoids }), 'no-urgency');
  }
  for (const nightVoids of ['2', '3-or-more']) assert.equal(outcome({ nightVoids }), 'no-urgency');
  for (const bother of ['1', '2', '3', undefined]) {
    assert.equal(outcome({ dayVoids: '8-to-9', bother }), 'no-urgency');
  }
  assert.equal(outcome({ dayVoids: '8-to-9', bother: '0' }), 'no-fit');
  assert.equal(outcome({ dayVoids: '10-to-14', sudden: 'less-than-weekly' }), 'no-urgency');
  for (const nightVoids of ['0', '1', 'unsure', undefined]) {
    for (const dayVoids of ['up-to-7', 'unsure', undefined]) {
      assert.equal(outcome({ nightVoids, dayVoids, bother: '3' }), 'no-fit');
    }
  }
});

test('rows 13 and 14: what fits nothing is no fit, but for a reason for an appointment, which is other', () => {
  assert.equal(outcome({}), 'no-fit');
  for (const id of [
    'weak-stream',
    'recurrent-infection',
    'pelvic-history',
    'new-medicine',
    'bloating-fullness',
  ]) {
    assert.equal(outcome({ findings: { [id]: 'yes' } }), 'other');
    assert.equal(outcome({ findings: { [id]: 'unsure' } }), 'no-fit');
  }
  assert.equal(outcome({ findings: { 'new-after-60': 'yes' } }), 'no-fit');
  assert.equal(outcome({ findings: { 'new-after-60': 'yes', 'weak-stream': 'yes' } }), 'other');
  assert.equal(outcome({ findings: { lump: 'unsure' } }), 'other');
});

test('row 13: a routine sign leaves every pattern as it is', () => {
  const findings = { 'new-medicine': 'yes' };
  assert.equal(outcome({ findings, sudden: 'daily' }), 'oab-dry');
  assert.equal(outcome({ findings, leakEffort: 'daily' }), 'stress-leak');
  assert.equal(outcome({ findings, dayVoids: '10-to-14' }), 'no-urgency');
});
