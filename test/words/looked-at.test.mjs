import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waiting } from '../../scripts/words/looked-at.mjs';
import { projectAt } from '../../scripts/words/xliff.mjs';
import { makeProject, SOURCES } from './project.mjs';

test('only what exists, is translated and has the Dutch text of today can be recorded', (t) => {
  const { root, change } = makeProject(t);
  change('xliff/en.xlf', '<target>Good to know</target>', '');
  change('xliff/en.xlf', '<source>Bel', '<source>Mail');
  const { accepted, refused } = waiting(projectAt(root), SOURCES, 'en', [
    'a.title',
    'a.text',
    'a.count',
    'b',
  ]);
  assert.deepEqual(accepted, [
    { id: 'a.count', source: 'Vraag … van …', target: 'Question … of …' },
  ]);
  assert.deepEqual(refused, [
    'a.title has no translation yet',
    'a.text has an old Dutch text in the file; run: npx lit-localize extract',
    'b is not in src/words',
  ]);
});

test('without ids only what changed or was never looked at is offered', (t) => {
  const { root, change } = makeProject(t);
  change('xliff/looked-at/en.json', '"a.text"', '"other"');
  const { accepted } = waiting(projectAt(root), SOURCES, 'en');
  assert.deepEqual(
    accepted.map(({ id, source }) => [id, source]),
    [['a.text', 'Bel <nu> je huisarts.']],
  );
});
