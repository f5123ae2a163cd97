import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkWords } from '../../scripts/words/check.mjs';
import { parseUnits, projectAt } from '../../scripts/words/xliff.mjs';
import { makeProject, SOURCES } from './project.mjs';

const FILE = 'xliff/en.xlf';
const TITLE = '<target>Good to know</target>';

/** Checks a project after `spoil`, and gives the problems as `id kind`. */
function problemsAfter(t, spoil) {
  const project = makeProject(t);
  const sources = new Map(SOURCES);
  spoil(project, sources);
  const { problems } = checkWords(projectAt(project.root), sources);
  for (const { text } of problems) assert.doesNotMatch(text, /\n/);
  return problems.map(({ id, kind }) => `${id} ${kind}`.trim());
}

test('a project in order has no problem, and its table says so', (t) => {
  const { rows, problems } = checkWords(projectAt(makeProject(t).root), SOURCES);
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [
    { locale: 'nl', units: 3, missing: 0, stale: 0, equal: 0, review: 'unreviewed' },
    { locale: 'en', units: 3, missing: 0, stale: 0, equal: 0, review: '2031-12-31' },
  ]);
});

const SPOILED = [
  ['a missing target', ['a.title missing'], (p) => p.change(FILE, TITLE, '')],
  ['an empty target', ['a.title missing'], (p) => p.change(FILE, TITLE, '<target> </target>')],
  ['a self-closed target', ['a.title missing'], (p) => p.change(FILE, TITLE, '<target/>')],
  ['a target in a comment', ['a.title missing'], (p) => p.change(FILE, TITLE, `<!-- ${TITLE} -->`)],
  [
    'a source that changed since the file was written',
    ['a.title outdated', 'a.title stale'],
    (_, sources) => sources.set('a.title', 'Handig om te weten'),
  ],
  [
    'a source that changed and was extracted',
    ['a.title stale'],
    (p, sources) => {
      sources.set('a.title', 'Handig om te weten');
      p.change(FILE, '<source>Goed', '<source>Handig');
    },
  ],
  [
    'a translation that nobody looked at',
    ['a.title stale', 'old orphan'],
    (p) => p.change('xliff/looked-at/en.json', '"a.title"', '"old"'),
  ],
  [
    'a committed source that is out of date',
    ['a.title outdated'],
    (p) => p.change(FILE, 'Goed om te weten', 'Weetjes'),
  ],
  [
    'a target equal to its source',
    ['a.title equal'],
    (p) => p.change(FILE, TITLE, '<target>Goed om te weten</target>'),
  ],
  [
    'an equal target that is allowed',
    [],
    (p) => {
      p.change(FILE, TITLE, '<target>Goed om te weten</target>');
      p.change('xliff/equal.json', '[]', '["a.title"]');
    },
  ],
  [
    'an allowance that is no longer needed',
    ['a.title needless'],
    (p) => p.change('xliff/equal.json', '[]', '["a.title"]'),
  ],
  [
    'a dropped placeholder',
    ['a.count placeholder'],
    (p) => p.change(FILE, 'of <x id="1" equiv-text="${total}"/>', 'of many'),
  ],
  [
    'a doubled placeholder',
    ['a.count placeholder'],
    (p) => p.change(FILE, 'Question ', 'Question <x id="0" equiv-text="${now}"/> '),
  ],
  [
    'an id that left the words',
    ['a.title orphan', 'a.title orphan'],
    (_, s) => s.delete('a.title'),
  ],
  ['an id that is not in the file', ['b orphan'], (_, s) => s.set('b', 'Nieuw')],
  [
    'a record of an unknown id',
    ['gone orphan'],
    (p) => p.change('xliff/looked-at/en.json', '{', '{ "gone": "0",'),
  ],
  [
    'an allowance for an unknown id',
    ['gone orphan'],
    (p) => p.change('xliff/equal.json', '[]', '["gone"]'),
  ],
  [
    'a locale without a word on its review',
    ['review'],
    (p) => p.change('xliff/reviewed.json', '"nl": "unreviewed",', ''),
  ],
  [
    'a review that is no date',
    ['review'],
    (p) => p.change('xliff/reviewed.json', '2031-12-31', 'yes'),
  ],
  [
    'a review of an unknown locale',
    ['review'],
    (p) => p.change('xliff/reviewed.json', '{', '{ "xx": "unreviewed",'),
  ],
  ['a file that is not there', ['outdated'], ({ root }) => rmSync(join(root, FILE))],
];

for (const [name, expected, spoil] of SPOILED) {
  test(`${name}: ${expected.join(', ') || 'no problem'}`, (t) => {
    assert.deepEqual(problemsAfter(t, spoil), expected);
  });
}

test('stale tells a first look from a changed text', (t) => {
  const { root, change } = makeProject(t);
  change('xliff/looked-at/en.json', '"a.title"', '"old"');
  const sources = new Map([...SOURCES, ['a.text', 'Bel morgen.']]);
  const { problems } = checkWords(projectAt(root), sources);
  const stale = problems.filter(({ kind }) => kind === 'stale').map(({ text }) => text);
  assert.deepEqual(stale, [
    'never looked at: Dutch "Goed om te weten", translation "Good to know"',
    'the Dutch text changed: now Dutch "Bel morgen.", translation "Call your GP <now>."',
  ]);
});

test('a missing file counts every unit as missing', (t) => {
  const { root } = makeProject(t);
  rmSync(join(root, FILE));
  assert.equal(checkWords(projectAt(root), SOURCES).rows[1].missing, 3);
});

test('units that cannot be read are an error, not a gap', () => {
  const unit = '<trans-unit id="a"><source>A</source></trans-unit>';
  assert.throws(() => parseUnits(unit + unit), /twice/);
  assert.throws(() => parseUnits(`${unit}<trans-unit name="b"></trans-unit>`), /1 of 2 units/);
});
