/** What editors are told of the elements, held against the elements themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as elements from 'oab-elements';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const namesOf = (list) => list.map(({ name }) => name).sort();

const declarations = read('dist/custom-elements.json')
  .modules.flatMap((module) => module.declarations)
  .filter(({ tagName }) => tagName);
const html = read('dist/editors/vscode.html-custom-data.json').tags;
const web = read('dist/editors/web-types.json').contributions.html.elements;

test('the manifest knows the four elements', () => {
  assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), [
    'fluid-meter',
    'oab-self-check',
    'redflag-triage',
    'urge-calmer',
  ]);
});

for (const { name, tagName, attributes, events, members, slots } of declarations) {
  const Class = elements[name];
  const inHtml = html.find((tag) => tag.name === tagName);
  const inWeb = web.find((tag) => tag.name === tagName);

  test(`${tagName}: every attribute is told, and no other`, () => {
    // The language is an attribute of every element, which ours only read.
    const own = ['lang', ...Class.observedAttributes];
    for (const told of [attributes, inHtml.attributes, inWeb.attributes]) {
      assert.deepEqual(namesOf(told), [...own].sort());
    }
  });

  test(`${tagName}: every attribute and member says what it is`, () => {
    for (const { name: told, description } of [...attributes, ...members, ...slots]) {
      assert.ok(description?.length > 10, `${told} says nothing`);
    }
  });

  test(`${tagName}: nothing private is told`, () => {
    const told = namesOf(members);
    for (const member of told) assert.ok(member in Class.prototype || member in Class, member);
    for (const member of ['reset', 'result', 'answers']) assert.ok(told.includes(member), member);
  });

  test(`${tagName}: its events are told alike`, () => {
    assert.ok(events.length >= 3);
    assert.deepEqual(namesOf(inWeb.events), namesOf(events));
    for (const { name: event, type } of events) {
      assert.ok(event.startsWith(`${tagName}-`), event);
      assert.ok(type.text in elements, `${type.text} is exported`);
    }
  });
}
