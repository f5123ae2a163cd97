/** The words tell everyone whom a rule sends to the phone today to call today. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { extractSources, projectAt, textOf } from '../../scripts/words/xliff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Dutch word by which the calm session names each circumstance of the rule `pain-at-risk`. */
const CIRCUMSTANCES = {
  pregnant: 'zwanger',
  male: 'man',
  catheter: 'katheter',
  'nerve-disease': 'zenuwen',
  'low-immunity': 'weerstand',
  'under-18': '18',
};

test('the calm session names every circumstance in which pain while passing urine is for today', () => {
  const rules = readFileSync(`${root}/src/core/redflag/rules.ts`, 'utf8');
  const [, list] =
    /id: 'pain-at-risk',\s*level: 'same-day',\s*all: \[\s*\{ of: \['painful-urination'\] \},\s*\{ of: \[([^\]]*)\]/.exec(
      rules,
    ) ?? [];
  assert.ok(list, 'pain-at-risk does not stand in rules.ts as this test expects');
  const ids = [...list.matchAll(/'([^']+)'/g)].map(([, id]) => id);
  assert.deepEqual(Object.keys(CIRCUMSTANCES).toSorted(), ids.toSorted());

  const today = [...extractSources(projectAt(root))]
    .filter(([id]) => id.startsWith('urge-calmer.outcomes.infection-first.text.'))
    .map(([, source]) => textOf(source))
    .filter((text) => /\bvandaag\b/.test(text))
    .join(' ');
  for (const [id, word] of Object.entries(CIRCUMSTANCES)) {
    assert.match(today, new RegExp(`\\b${word}\\b`), `nobody is told about ${id}`);
  }
});
