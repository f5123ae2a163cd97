import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneOf, readOwn, readSomeOf } from '../../src/core/input.js';
import { brokenArray, hostileValues, revokedProxy, throwingProxy } from './support/hostile.js';

const VALUES = ['a', 'b', 'c'] as const;

test('own properties are read, inherited ones are not', () => {
  assert.equal(readOwn({ key: 1 }, 'key'), 1);
  assert.equal(readOwn(Object.create({ key: 1 }), 'key'), undefined);
  assert.equal(readOwn({}, 'toString'), undefined);
  assert.equal(readOwn({}, '__proto__'), undefined);
  assert.equal(readOwn([7], '0'), 7);
  assert.equal(readOwn('text', 'length'), 4);
});

test('an own hasOwnProperty is never called', () => {
  assert.equal(readOwn({ key: 1, hasOwnProperty: () => false }, 'key'), 1);
});

for (const [name, value] of hostileValues()) {
  test(`reading from ${name} gives nothing and does not throw`, () => {
    assert.equal(readOwn(value, 'key'), undefined);
    assert.equal(readOneOf(value, 'key', VALUES), undefined);
    assert.equal(readSomeOf(value, 'key', VALUES), undefined);
    assert.equal(readOneOf({ key: value }, 'key', VALUES), undefined);
    assert.ok((readSomeOf({ key: value }, 'key', VALUES) ?? []).length === 0);
  });
}

test('one value is read only when it is exactly one of the known ones', () => {
  assert.equal(readOneOf({ key: 'b' }, 'key', VALUES), 'b');
  for (const other of ['B', 'b ', 'd', ['b'], { b: 'b' }, 1, null]) {
    assert.equal(readOneOf({ key: other }, 'key', VALUES), undefined);
  }
});

test('known values of a list come once each, in the order of the known ones', () => {
  assert.deepEqual(readSomeOf({ key: ['c', 'x', 'a', 'c', 7, null] }, 'key', VALUES), ['a', 'c']);
  assert.deepEqual(readSomeOf({ key: [] }, 'key', VALUES), []);
});

test('what is no list gives nothing, which is not the same as an empty list', () => {
  for (const key of ['a', { 0: 'a', length: 1 }, new Set(['a']), null, undefined]) {
    assert.equal(readSomeOf({ key }, 'key', VALUES), undefined);
  }
});

test('a list with broken methods is read, one that cannot be read gives nothing', () => {
  assert.deepEqual(readSomeOf({ key: brokenArray(['a']) }, 'key', VALUES), ['a']);
  assert.equal(readSomeOf({ key: throwingProxy(['a']) }, 'key', VALUES), undefined);
  assert.equal(readSomeOf({ key: revokedProxy(['a']) }, 'key', VALUES), undefined);
});
