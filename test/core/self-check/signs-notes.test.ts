import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOW_OFTEN } from '../oracle/self-check.js';
import { check } from '../support/check.js';

const signs = (changes: Record<string, unknown>) => check(changes).signs;
const notes = (changes: Record<string, unknown>) => check(changes).notes;

test('signs: frequent visits from 8 a day', () => {
  assert.deepEqual(signs({ dayVoids: 'up-to-7' }), []);
  assert.deepEqual(signs({ dayVoids: '8-to-9' }), ['often']);
  assert.deepEqual(signs({ dayVoids: '10-to-14' }), ['often']);
  assert.deepEqual(signs({ dayVoids: '15-or-more' }), ['often']);
  assert.deepEqual(signs({ dayVoids: 'unsure' }), []);
});

test('signs: waking to go from twice a night', () => {
  assert.deepEqual(signs({ nightVoids: '0' }), []);
  assert.deepEqual(signs({ nightVoids: '1' }), []);
  assert.deepEqual(signs({ nightVoids: '2' }), ['at-night']);
  assert.deepEqual(signs({ nightVoids: '3-or-more' }), ['at-night']);
  assert.deepEqual(signs({ nightVoids: 'unsure' }), []);
});

test('signs: small amounts only when yes', () => {
  assert.deepEqual(signs({ smallVoids: 'yes' }), ['small-voids']);
  assert.deepEqual(signs({ smallVoids: 'no' }), []);
  assert.deepEqual(signs({ smallVoids: 'unsure' }), []);
});

test('signs: just in case when it happens at all, not when it is missing', () => {
  assert.deepEqual(signs({ justInCase: 'sometimes' }), ['just-in-case']);
  assert.deepEqual(signs({ justInCase: 'often' }), ['just-in-case']);
  assert.deepEqual(signs({ justInCase: 'never' }), []);
  assert.deepEqual(signs({ justInCase: undefined }), []);
});

test('signs: any one trigger, known ones only', () => {
  for (const id of [
    ...['key-in-lock', 'running-water', 'cold', 'stress', 'car', 'meeting', 'other'],
  ]) {
    assert.deepEqual(signs({ triggers: [id] }), ['triggers']);
  }
  assert.deepEqual(signs({ triggers: [] }), []);
  assert.deepEqual(signs({ triggers: undefined }), []);
  assert.deepEqual(signs({ triggers: ['moon', 7, null] }), []);
  assert.deepEqual(signs({ triggers: 'cold' }), []);
});

test('signs: all of them, in the order of the specification', () => {
  const all = {
    triggers: ['cold'],
    justInCase: 'often',
    smallVoids: 'yes',
    nightVoids: '2',
    dayVoids: '8-to-9',
  };
  assert.deepEqual(signs(all), ['often', 'at-night', 'small-voids', 'just-in-case', 'triggers']);
});

test('signs are listed at a red flag and at incomplete too', () => {
  const flag = check({ findings: { lump: 'yes' }, smallVoids: 'yes' });
  assert.deepEqual([flag.outcome, flag.signs], ['red-flag', ['small-voids']]);
  const open = check({ sudden: undefined, smallVoids: 'yes' });
  assert.deepEqual([open.outcome, open.signs], ['incomplete', ['small-voids']]);
});

test('note also-stress: only an urge without urge leak that leaks on effort too', () => {
  for (const leakEffort of HOW_OFTEN.slice(1)) {
    assert.deepEqual(notes({ sudden: 'daily', leakEffort }), ['also-stress', 'work-up']);
  }
  assert.deepEqual(notes({ sudden: 'daily' }), ['work-up']);
  assert.deepEqual(notes({ sudden: 'weekly', leakEffort: 'daily' }), ['work-up']);
  assert.deepEqual(notes({ leakEffort: 'daily' }), []);
  assert.deepEqual(notes({ sudden: 'daily', leakEffort: 'daily', leakUrge: 'daily' }), ['work-up']);
});

test('note other-leak: at every pattern of rows 6 to 12 that has another leak', () => {
  for (const leakOther of HOW_OFTEN.slice(1)) {
    const rows: readonly [string, Record<string, unknown>][] = [
      ['stress-leak', { leakEffort: 'daily' }],
      ['mixed-leak', { leakEffort: 'daily', leakUrge: 'daily' }],
      ['other', {}],
      ['oab-wet', { sudden: 'daily', leakUrge: 'daily' }],
      ['oab-dry', { sudden: 'daily' }],
      ['some-signs', { leakUrge: 'daily' }],
    ];
    for (const [outcome, changes] of rows) {
      const result = check({ ...changes, leakOther });
      assert.equal(result.outcome, outcome);
      assert.ok(result.notes.includes('other-leak'), outcome);
      assert.ok(!notes(changes).includes('other-leak'), outcome);
    }
  }
});

test('note other-leak: not at the rows before the patterns', () => {
  const leakOther = 'daily';
  for (const changes of [
    { sudden: undefined },
    { findings: { lump: 'yes' } },
    { context: { catheter: 'yes' } },
    { onset: 'under-7-days', sudden: 'daily' },
    { voiding: ['straining'] },
    { constantPressure: 'yes' },
  ]) {
    assert.ok(!notes({ ...changes, leakOther }).includes('other-leak'));
  }
});

test('note routine-flag: exactly when the alarm signs come to routine', () => {
  assert.deepEqual(notes({ findings: { 'new-medicine': 'yes' } }), ['routine-flag']);
  assert.deepEqual(notes({ findings: { lump: 'unsure' } }), ['routine-flag']);
  assert.deepEqual(notes({ context: { 'under-18': 'yes' } }), ['routine-flag']);
  assert.deepEqual(notes({ findings: { 'new-medicine': 'unsure' } }), []);
  assert.deepEqual(notes({ findings: { lump: 'yes', 'new-medicine': 'yes' } }), []);
});

test('note test-urine: an onset of 7 days to 6 weeks, or a new urge after 60, yes or unsure', () => {
  assert.deepEqual(notes({ onset: '7-days-to-6-weeks' }), ['test-urine']);
  for (const onset of ['under-7-days', '6-weeks-to-3-months', 'over-3-months', undefined]) {
    assert.deepEqual(notes({ onset }), []);
  }
  assert.deepEqual(notes({ findings: { 'new-after-60': 'yes' } }), ['routine-flag', 'test-urine']);
  assert.deepEqual(notes({ findings: { 'new-after-60': 'unsure' } }), ['test-urine']);
});

test('note see-gp-bother: from bother 2', () => {
  assert.deepEqual(notes({ bother: '2' }), ['see-gp-bother']);
  assert.deepEqual(notes({ bother: '3' }), ['see-gp-bother']);
  for (const bother of ['0', '1', undefined, 2, 3]) assert.deepEqual(notes({ bother }), []);
});

test('note work-up: with mixed leaks, an overactive bladder and some signs', () => {
  for (const changes of [
    { sudden: 'daily', leakUrge: 'daily' },
    { sudden: 'daily' },
    { sudden: 'weekly' },
    { leakUrge: 'daily', leakEffort: 'daily' },
  ]) {
    assert.deepEqual(notes(changes), ['work-up']);
  }
  for (const changes of [{}, { leakEffort: 'daily' }, { nightVoids: '2' }, { leaks: 'yes' }]) {
    assert.ok(!notes(changes).includes('work-up'));
  }
});

test('note night-safety: waking to go at 60 or older, also when the age was not said', () => {
  for (const nightVoids of ['1', '2', '3-or-more']) {
    for (const answer of ['yes', 'unsure']) {
      assert.ok(notes({ nightVoids, context: { 'age-60-plus': answer } }).includes('night-safety'));
    }
    assert.ok(!notes({ nightVoids, context: { 'age-50-plus': 'yes' } }).includes('night-safety'));
  }
  for (const nightVoids of ['0', 'unsure', undefined]) {
    assert.deepEqual(notes({ nightVoids, context: { 'age-60-plus': 'yes' } }), []);
  }
});

test('notes: at a red flag and at incomplete no more than the ordinary appointment', () => {
  const all = { onset: '7-days-to-6-weeks', bother: '3', nightVoids: '2', leakOther: 'daily' };
  const context = { 'age-60-plus': 'yes' };
  assert.deepEqual(notes({ ...all, context, findings: { lump: 'yes' } }), []);
  assert.deepEqual(notes({ ...all, context, sudden: undefined }), []);
  const routine = { ...all, context, findings: { 'new-medicine': 'yes' }, sudden: undefined };
  assert.deepEqual(notes(routine), ['routine-flag']);
});

test('notes: all that can stand together, in the order of the specification', () => {
  const all = {
    findings: { 'new-medicine': 'yes' },
    context: { 'age-60-plus': 'yes' },
    nightVoids: '1',
    sudden: 'daily',
    leakEffort: 'daily',
    leakOther: 'daily',
    onset: '7-days-to-6-weeks',
    bother: '3',
  };
  assert.deepEqual(notes(all), [
    'also-stress',
    'other-leak',
    'routine-flag',
    'test-urine',
    'see-gp-bother',
    'work-up',
    'night-safety',
  ]);
});
