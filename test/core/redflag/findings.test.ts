import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXTS, FINDING_TABLE, FINDINGS, TRIAGE_LEVELS } from '../../../src/core/index.js';
import {
  CONTEXT_IDS,
  EMERGENCY,
  FINDING_IDS,
  LEVEL_IDS,
  levelOfFinding,
  ROUTINE,
  ROWS,
  SAME_DAY,
  SOON,
} from '../oracle/redflag.js';
import { all, contextNo, evaluate, findingsNo, without } from '../support/run.js';

test('the ids of findings, contexts and levels are those of the specification, in its order', () => {
  assert.deepEqual(FINDINGS, FINDING_IDS);
  assert.deepEqual(CONTEXTS, CONTEXT_IDS);
  assert.deepEqual(TRIAGE_LEVELS, LEVEL_IDS);
  assert.equal(FINDING_IDS.length, 27);
  assert.deepEqual(
    FINDING_TABLE.map(({ group }) => group),
    ROWS.map(({ group }) => group),
  );
});

for (const row of FINDING_TABLE) {
  const level = levelOfFinding(row.id);
  const said = (answer: string) => ({
    findings: findingsNo({ [row.id]: answer }),
    context: contextNo(),
  });

  test(`${row.id}: the row has the level of the specification`, () => {
    assert.equal(row.level, level);
  });

  test(`${row.id}: yes gives ${level} for that reason, however little else is known`, () => {
    assert.deepEqual(evaluate(said('yes')), { level, complete: true, reasons: [row.id] });
    const alone = { findings: { [row.id]: 'yes' } };
    assert.deepEqual(evaluate(alone), { level, complete: false, reasons: [row.id] });
  });

  test(`${row.id}: no gives none when all else is no, and incomplete when all else is missing`, () => {
    assert.deepEqual(evaluate(said('no')), { level: 'none', complete: true, reasons: [] });
    assert.deepEqual(evaluate({ findings: { [row.id]: 'no' } }), {
      level: 'incomplete',
      complete: false,
      reasons: [],
    });
  });

  test(`${row.id}: missing, with all else no, is incomplete and never none`, () => {
    const findings = without(findingsNo(), row.id);
    assert.deepEqual(evaluate({ findings, context: contextNo() }), {
      level: 'incomplete',
      complete: false,
      reasons: [],
    });
  });
}

const UNSURE = [
  { ids: EMERGENCY, level: 'same-day', reasons: ['unsure-emergency'] },
  { ids: SAME_DAY, level: 'soon', reasons: ['unsure-same-day'] },
  {
    ids: SOON.filter((id) => !['blood-in-urine', 'painful-urination'].includes(id)),
    level: 'routine',
    reasons: ['unsure-soon'],
  },
  { ids: ROUTINE, level: 'none', reasons: [] },
];

for (const { ids, level, reasons } of UNSURE) {
  for (const id of ids) {
    test(`${id}: unsure gives ${level}`, () => {
      const findings = findingsNo({ [id]: 'unsure' });
      assert.deepEqual(evaluate({ findings, context: contextNo() }), {
        level,
        complete: true,
        reasons,
      });
      assert.deepEqual(evaluate({ findings: { [id]: 'unsure' } }), {
        level: level === 'none' ? 'incomplete' : level,
        complete: false,
        reasons,
      });
    });
  }
}

for (const id of CONTEXT_IDS) {
  test(`${id}: missing, with all else no, is incomplete and never none`, () => {
    assert.deepEqual(evaluate({ findings: findingsNo(), context: without(contextNo(), id) }), {
      level: 'incomplete',
      complete: false,
      reasons: [],
    });
  });
}

test('complete stays false beside a raised level while any one answer is missing', () => {
  const findings = findingsNo({ 'sepsis-signs': 'yes' });
  for (const id of FINDING_IDS.filter((other) => other !== 'sepsis-signs')) {
    const result = evaluate({ findings: without(findings, id), context: contextNo() });
    assert.deepEqual(result, { level: 'emergency', complete: false, reasons: ['sepsis-signs'] });
  }
  for (const id of CONTEXT_IDS) {
    const result = evaluate({ findings, context: without(contextNo(), id) });
    assert.deepEqual(result, { level: 'emergency', complete: false, reasons: ['sepsis-signs'] });
  }
});

test('every answer yes gives emergency, with the emergency findings in the order of the table', () => {
  const result = evaluate({ findings: all(FINDING_IDS, 'yes'), context: all(CONTEXT_IDS, 'yes') });
  assert.deepEqual(result, {
    level: 'emergency',
    complete: true,
    reasons: [...EMERGENCY, 'bleeding-retention'],
  });
});

test('every answer unsure gives same-day, and counts as complete', () => {
  const unsure = {
    findings: all(FINDING_IDS, 'unsure'),
    context: all(CONTEXT_IDS, 'unsure'),
  };
  assert.deepEqual(evaluate(unsure), {
    level: 'same-day',
    complete: true,
    reasons: ['unsure-emergency'],
  });
});

test('reasons list findings before rules, each in the order of its table', () => {
  const findings = findingsNo({
    'painful-urination': 'yes',
    'blood-in-urine': 'yes',
    'blood-clots': 'yes',
    'fever-ill': 'yes',
    'leg-weakness': 'unsure',
  });
  const context = contextNo({ pregnant: 'yes', 'under-18': 'unsure' });
  assert.deepEqual(evaluate({ findings, context }).reasons, [
    'fever-ill',
    'blood-clots',
    'pain-at-risk',
    'blood-at-risk',
    'pregnant-with-flag',
    'child-with-flag',
    'unsure-emergency',
  ]);
});

test('reasons below the level reached are left out', () => {
  const findings = findingsNo({ 'new-medicine': 'yes', lump: 'yes', 'blood-clots': 'yes' });
  assert.deepEqual(evaluate({ findings, context: contextNo() }).reasons, ['blood-clots']);
});

test('no answers at all are incomplete', () => {
  const nothing = { level: 'incomplete', complete: false, reasons: [] };
  assert.deepEqual(evaluate({}), nothing);
  assert.deepEqual(evaluate({ findings: {}, context: {} }), nothing);
});
