import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULE_TABLE } from '../../../src/core/index.js';
import { becauseOf } from '../../../src/core/redflag/evaluate.js';
import { EMERGENCY, RULE_LEVELS, SAME_DAY, SOON } from '../oracle/redflag.js';
import { contextNo, evaluate, findingsNo } from '../support/run.js';

type Answers = Readonly<Record<string, string>>;

const run = (findings: Answers, context: Answers = {}) =>
  evaluate({ findings: findingsNo(findings), context: contextNo(context) });

/** Level and reasons in one line. */
const line = (findings: Answers, context: Answers = {}) => {
  const { level, reasons } = run(findings, context);
  return `${level}: ${reasons.join(' ')}`;
};

test('the rules have the ids and levels of the specification, in its order', () => {
  const rows = RULE_TABLE.map(({ id, level }) => `${id} ${level}`);
  assert.deepEqual(
    [...new Set(rows)],
    RULE_LEVELS.map(([id, level]) => `${id} ${level}`),
  );
});

/** What people have, with the level that it must come to: each was wrong in an earlier version, or is near one. */
const STORIES: readonly (readonly [string, string, Answers, Answers?])[] = [
  ['back pain and a bladder that changed', 'emergency: back-bladder', { 'back-bladder': 'yes' }],
  [
    'nothing drains by the catheter',
    'emergency: catheter-blocked',
    { 'catheter-blocked': 'yes' },
    { catheter: 'yes' },
  ],
  [
    'waters break',
    'emergency: waters-or-bleeding',
    { 'waters-or-bleeding': 'yes' },
    { pregnant: 'yes' },
  ],
  ['stable nerve disease', 'routine: nerve-disease', {}, { 'nerve-disease': 'yes' }],
  [
    'nerve disease that gets worse',
    'soon: nerve-worse',
    { 'nerve-worse': 'yes' },
    { 'nerve-disease': 'yes' },
  ],
  [
    'burning with nerve disease',
    'same-day: pain-at-risk',
    { 'painful-urination': 'yes' },
    { 'nerve-disease': 'yes' },
  ],
  ['burning, a man', 'same-day: pain-at-risk', { 'painful-urination': 'yes' }, { male: 'yes' }],
  [
    'burning, sex not said',
    'same-day: pain-at-risk',
    { 'painful-urination': 'yes' },
    { male: 'unsure' },
  ],
  ['burning, a healthy woman', 'soon: painful-urination', { 'painful-urination': 'yes' }],
  ['perhaps burning', 'soon: unsure-urine', { 'painful-urination': 'unsure' }],
  ['perhaps blood', 'soon: unsure-urine', { 'blood-in-urine': 'unsure' }],
  [
    'wet all the time and a weak stream',
    'same-day: overflow',
    { 'constant-leak': 'yes', 'weak-stream': 'yes' },
  ],
  [
    'wet all the time, perhaps a weak stream',
    'soon: constant-leak',
    { 'constant-leak': 'yes', 'weak-stream': 'unsure' },
  ],
  ['perhaps both', 'soon: unsure-overflow', { 'constant-leak': 'unsure', 'weak-stream': 'unsure' }],
  ['blood and a lump', 'same-day: two-serious', { 'blood-in-urine': 'yes', lump: 'yes' }],
  [
    'burning and a bloated belly',
    'soon: painful-urination',
    { 'painful-urination': 'yes', 'bloating-fullness': 'yes' },
  ],
  ['bloated at 30', 'routine: bloating-fullness', { 'bloating-fullness': 'yes' }],
  ['bloated at 55', 'soon: bloating-50', { 'bloating-fullness': 'yes' }, { 'age-50-plus': 'yes' }],
  ['bloated at 65', 'soon: bloating-50', { 'bloating-fullness': 'yes' }, { 'age-60-plus': 'yes' }],
  [
    'perhaps bloated at 55',
    'routine: unsure-soon',
    { 'bloating-fullness': 'unsure' },
    { 'age-50-plus': 'yes' },
  ],
  ['perhaps bloated at 30', 'none: ', { 'bloating-fullness': 'unsure' }],
  [
    'infections at 65',
    'soon: infection-60',
    { 'recurrent-infection': 'yes' },
    { 'age-60-plus': 'yes' },
  ],
  [
    'perhaps infections at 65',
    'routine: unsure-soon',
    { 'recurrent-infection': 'unsure' },
    { 'age-60-plus': 'unsure' },
  ],
  [
    'a new urge at 65',
    'routine: new-after-60',
    { 'new-after-60': 'yes' },
    { 'age-60-plus': 'yes' },
  ],
  ['pregnant, nothing else', 'routine: pregnant', {}, { pregnant: 'yes' }],
  [
    'pregnant and thirsty',
    'same-day: pregnant-with-flag',
    { thirst: 'yes' },
    { pregnant: 'unsure' },
  ],
  [
    'a child with a weak stream',
    'same-day: child-with-flag',
    { 'weak-stream': 'yes' },
    { 'under-18': 'yes' },
  ],
  [
    'blood with a blood thinner',
    'same-day: blood-at-risk',
    { 'blood-in-urine': 'yes' },
    { 'blood-thinner': 'yes' },
  ],
  [
    'blood and no way to pass urine',
    'emergency: cannot-pass-urine bleeding-retention',
    { 'cannot-pass-urine': 'yes', 'blood-in-urine': 'yes' },
  ],
  [
    'a catheter and nerve disease',
    'routine: catheter nerve-disease',
    {},
    { catheter: 'yes', 'nerve-disease': 'yes' },
  ],
];

for (const [name, expected, findings, context] of STORIES) {
  test(`${name}: ${expected.split(':')[0]}`, () => {
    assert.equal(line(findings, context), expected);
  });
}

test('the circumstances that are a reason by themselves are so when unsure too, the others never', () => {
  for (const id of ['pregnant', 'catheter', 'nerve-disease', 'under-18']) {
    for (const answer of ['yes', 'unsure'])
      assert.equal(line({}, { [id]: answer }), `routine: ${id}`);
  }
  for (const id of ['male', 'age-50-plus', 'age-60-plus', 'low-immunity', 'blood-thinner']) {
    for (const answer of ['yes', 'unsure']) assert.equal(line({}, { [id]: answer }), 'none: ');
  }
});

test('unsure counts one level lower, once however many signs it is about', () => {
  for (const id of EMERGENCY) assert.equal(line({ [id]: 'unsure' }), 'same-day: unsure-emergency');
  for (const id of SAME_DAY) assert.equal(line({ [id]: 'unsure' }), 'soon: unsure-same-day');
  for (const id of ['thirst', 'lump', 'constant-leak', 'nerve-worse']) {
    assert.equal(line({ [id]: 'unsure' }), 'routine: unsure-soon');
  }
  const all = Object.fromEntries(EMERGENCY.map((id) => [id, 'unsure']));
  assert.equal(line(all), 'same-day: unsure-emergency');
});

const because = (findings: Answers, context: Answers = {}) => {
  const answers = { findings: findingsNo(findings), context: contextNo(context) };
  return becauseOf(answers as never, evaluate(answers).reasons).map(
    ({ id, answer }) => `${id} ${answer}`,
  );
};

test('because: only what the person said, each thing once, findings before circumstances', () => {
  const pain = { 'painful-urination': 'yes' };
  assert.deepEqual(because(pain, { male: 'yes', 'blood-thinner': 'yes' }), [
    'painful-urination yes',
    'male yes',
  ]);
  assert.deepEqual(because(pain, { male: 'unsure', pregnant: 'yes' }), [
    ...['painful-urination yes', 'pregnant yes', 'male unsure'],
  ]);
  assert.deepEqual(because({ 'blood-in-urine': 'yes', lump: 'yes', 'weak-stream': 'yes' }), [
    ...['blood-in-urine yes', 'lump yes'],
  ]);
  assert.deepEqual(because({ 'sepsis-signs': 'yes', 'fever-ill': 'yes' }), ['sepsis-signs yes']);
});

test('because: an unsure answer stays unsure, and only what made the level is named', () => {
  assert.deepEqual(
    because({ 'leg-weakness': 'unsure', 'saddle-numbness': 'unsure', lump: 'unsure' }),
    [...['leg-weakness unsure', 'saddle-numbness unsure']],
  );
  assert.deepEqual(because({ 'constant-leak': 'unsure', 'weak-stream': 'yes' }), [
    ...['constant-leak unsure', 'weak-stream yes'],
  ]);
  for (const id of SOON.filter(
    (sign) => sign !== 'blood-in-urine' && sign !== 'painful-urination',
  )) {
    assert.deepEqual(because({ [id]: 'unsure' }), [`${id} unsure`]);
  }
});

test('because: one line about age, and nothing at none', () => {
  const bloated = { 'bloating-fullness': 'yes' };
  const ages = { 'age-50-plus': 'yes', 'age-60-plus': 'yes' };
  assert.deepEqual(because(bloated, ages), ['bloating-fullness yes', 'age-60-plus yes']);
  assert.deepEqual(because(bloated, { 'age-50-plus': 'yes' }), [
    'bloating-fullness yes',
    'age-50-plus yes',
  ]);
  assert.deepEqual(because(bloated, { 'age-50-plus': 'unsure', 'age-60-plus': 'unsure' }), [
    ...['bloating-fullness yes', 'age-60-plus unsure'],
  ]);
  assert.deepEqual(because({}), []);
});
