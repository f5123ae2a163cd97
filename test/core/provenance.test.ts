import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BAND_PROVENANCE,
  COUNTRY_PROVENANCE,
  FINDING_PROVENANCE,
  FLUID_NOTE_PROVENANCE,
  NOTE_PROVENANCE,
  OUTCOME_PROVENANCE,
  PACE_PROVENANCE,
  QUESTION_PROVENANCE,
  RULE_PROVENANCE,
  SEVERAL_PROVENANCE,
  SIGN_PROVENANCE,
  URGE_LIMIT_PROVENANCE,
  URGE_PROVENANCE,
  VESSEL_PROVENANCE,
} from '../../src/core/provenance.js';
import { BAND_IDS, NOTE_IDS, PRESETS } from './oracle/fluid.js';
import { FINDING_IDS, RULE_LEVELS } from './oracle/redflag.js';
import { OUTCOME_IDS, QUESTION_VALUES } from './oracle/self-check.js';
import { URGE_OUTCOME_IDS } from './oracle/urge.js';

const SOURCES = /^[A-Z0-9][A-Z0-9-]*( [A-Z0-9][A-Z0-9-]*)*$/;

test('every finding, rule, question, band, note and vessel has its own entry, in the order of the tables', () => {
  assert.deepEqual(Object.keys(FINDING_PROVENANCE), FINDING_IDS);
  assert.deepEqual(
    Object.keys(RULE_PROVENANCE),
    RULE_LEVELS.map(([id]) => id),
  );
  assert.deepEqual(Object.keys(QUESTION_PROVENANCE), Object.keys(QUESTION_VALUES));
  assert.deepEqual(Object.keys(BAND_PROVENANCE), BAND_IDS);
  assert.deepEqual(Object.keys(FLUID_NOTE_PROVENANCE), NOTE_IDS);
  assert.deepEqual(Object.keys(VESSEL_PROVENANCE), Object.keys(PRESETS));
});

test('every entry names its sources and says honestly whether a clinician has reviewed it', () => {
  for (const entries of [
    ...[FINDING_PROVENANCE, RULE_PROVENANCE, QUESTION_PROVENANCE],
    ...[BAND_PROVENANCE, FLUID_NOTE_PROVENANCE, VESSEL_PROVENANCE],
  ]) {
    for (const [id, { source, reviewed }] of Object.entries(entries)) {
      assert.match(source, SOURCES, id);
      assert.match(reviewed, /^(unreviewed|\d{4}-\d{2}-\d{2})$/, id);
    }
  }
});

test('every outcome of the check "is this real?" and every pace has its sources, unreviewed as yet', () => {
  assert.deepEqual(Object.keys(URGE_PROVENANCE), URGE_OUTCOME_IDS);
  assert.deepEqual(Object.keys(PACE_PROVENANCE), ['4/6', '3/5', '2/4', 'none']);
  assert.deepEqual(Object.keys(URGE_LIMIT_PROVENANCE), ['early', 'long']);
  for (const entries of [URGE_PROVENANCE, URGE_LIMIT_PROVENANCE, PACE_PROVENANCE]) {
    for (const [id, { source, reviewed }] of Object.entries(entries)) {
      assert.match(source, SOURCES, id);
      assert.equal(reviewed, 'unreviewed', id);
    }
  }
});

test('every outcome, sign and note of the self-check has its sources, unreviewed as yet', () => {
  assert.deepEqual(Object.keys(OUTCOME_PROVENANCE), OUTCOME_IDS);
  assert.deepEqual(
    Object.keys(SIGN_PROVENANCE),
    'often at-night small-voids just-in-case triggers'.split(' '),
  );
  assert.deepEqual(Object.keys(SEVERAL_PROVENANCE), ['voiding', 'signs']);
  assert.deepEqual(
    Object.keys(NOTE_PROVENANCE),
    'also-stress other-leak routine-flag test-urine see-gp-bother work-up night-safety'.split(' '),
  );
  const all = [OUTCOME_PROVENANCE, SIGN_PROVENANCE, SEVERAL_PROVENANCE, NOTE_PROVENANCE];
  for (const entries of all) {
    for (const [id, { source, reviewed }] of Object.entries(entries)) {
      assert.match(source, SOURCES, id);
      assert.equal(reviewed, 'unreviewed', id);
    }
  }
});

test('the numbers of every country have a source and the month in which they were checked', () => {
  assert.deepEqual(Object.keys(COUNTRY_PROVENANCE), ['NL', 'BE', 'DE', 'FR', 'GB', 'IE']);
  for (const [id, { source, checked }] of Object.entries(COUNTRY_PROVENANCE)) {
    assert.match(source, SOURCES, id);
    assert.match(checked, /^\d{4}-(0[1-9]|1[0-2])$/, id);
  }
});
