/** What docs/reference.md tells of the elements, held against what the manifest documents. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TRIAGE_LEVELS } from 'oab-elements/core';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const reference = read('docs/reference.md');
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const sorted = (names) => [...new Set(names)].sort();
const documented = (kind) => elements.flatMap((element) => element[kind]);
const namesOf = (list) => list.map(({ name }) => name);

/** The names in one column of the tables below a heading. */
function told(heading, column) {
  const [, text] = reference.split(`\n## ${heading}\n`);
  const names = [];
  let at = -1;
  for (const line of text.split('\n## ')[0].split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length === 1) at = -1;
    else if (at === -1) at = cells.indexOf(column);
    else names.push(...[...cells[at].matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  }
  return sorted(names);
}

const attributes = documented('attributes');
const isOption = (member) => member.kind === 'field' && !member.readonly && !member.static;
/** What can be set, some of it by an attribute too. */
const properties = ['lang', ...namesOf(documented('members').filter(isOption))];

test('the reference names every option, and no other', () => {
  assert.deepEqual(told('Options', 'Attribute'), sorted(namesOf(attributes)));
  assert.deepEqual(told('Options', 'Property'), sorted(properties));
});

test('the reference names every other member, and no other', () => {
  const members = documented('members').filter(({ name }) => !properties.includes(name));
  assert.deepEqual(
    told('Members', 'Member'),
    sorted(members.map(({ name, kind }) => (kind === 'method' ? `${name}()` : name))),
  );
});

test('the reference names every slot, and no other', () => {
  const slots = namesOf(documented('slots')).map((name) => {
    const own = /^next-step-(.*)$/.exec(name)?.[1];
    return TRIAGE_LEVELS.includes(own) ? 'next-step-<level>' : name.replace(/\((.*)\)/, '<$1>');
  });
  assert.deepEqual(told('Slots', 'Slot'), sorted(slots));
});

test('the reference names every event, and no other', () => {
  const events = elements.flatMap(({ tagName, events: own }) =>
    namesOf(own).map((name) =>
      name.replace(new RegExp(`^${tagName}(?=-(start|step|end|next-step)$)`), '<tag>'),
    ),
  );
  assert.deepEqual(told('Events', 'Event'), sorted(events));
});

test('the reference names every part and every custom property, and no other', () => {
  assert.deepEqual(told('Parts', 'Part'), sorted(namesOf(documented('cssParts'))));
  assert.deepEqual(
    told('Custom properties', 'Property'),
    sorted(namesOf(documented('cssProperties'))),
  );
});
