import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { INITIAL_FLUID, type Drink, type FluidState } from '../../../src/core/index.js';
import { BUILT_IN_NAMES, hostileValues, throwingGetters } from '../support/hostile.js';
import { deepFreeze } from '../support/run.js';
import { HOUR } from './clocks.js';
import { NOON, step } from './logs.js';

const put = (given: unknown, now: unknown = NOON) => ({ type: 'put', drink: given, now });
const remove = (id: unknown) => ({ type: 'remove', id });
const UNDO = { type: 'undo' };

const tea: Drink = { id: 'tea', at: NOON - HOUR, kind: 'tea', ml: 250 };
const water: Drink = { id: 'water', at: NOON - 2 * HOUR, kind: 'water', ml: 200 };
const START = deepFreeze([put(tea), put(water)].reduce(step, INITIAL_FLUID));

/** The drinks of a state, by their ids. */
const idsOf = ({ drinks }: FluidState) => drinks.map(({ id }) => id).sort();

test('put logs a drink, with nothing else that was in it', () => {
  const state = step(INITIAL_FLUID, put({ ...tea, note: 'x', __proto__: { extra: 1 } }));
  assert.deepEqual(state, { drinks: [tea], last: { before: null, after: tea } });
  assert.deepEqual(Object.keys(state.drinks[0] as object), ['id', 'at', 'kind', 'ml']);
  assert.deepEqual(INITIAL_FLUID, { drinks: [], last: null });
});

test('put with the id of a drink that is there changes that drink', () => {
  const stronger = { ...tea, ml: 300, kind: 'coffee' };
  const state = step(START, put(stronger));
  assert.deepEqual(idsOf(state), ['tea', 'water']);
  assert.deepEqual(
    state.drinks.find(({ id }) => id === 'tea'),
    stronger,
  );
  assert.deepEqual(state.last, { before: tea, after: stronger });
});

test('remove takes one drink away', () => {
  assert.deepEqual(step(START, remove('tea')), {
    drinks: [water],
    last: { before: tea, after: null },
  });
});

test('undo takes back the last put, change or removal, and only that', () => {
  const changed = step(START, put({ ...tea, ml: 300 }));
  const removed = step(START, remove('tea'));
  for (const state of [changed, removed]) {
    const undone = step(state, UNDO);
    assert.deepEqual(idsOf(undone), ['tea', 'water']);
    assert.deepEqual(
      undone.drinks.find(({ id }) => id === 'tea'),
      tea,
    );
    assert.equal(undone.last, null);
    assert.equal(step(undone, UNDO), undone);
  }
  assert.deepEqual(step(START, UNDO), { drinks: [tea], last: null });
});

test('undo puts a drink back as it was, whatever happened to it since', () => {
  const logged = step(INITIAL_FLUID, put(tea));
  const elsewhere = { ...logged, drinks: [{ ...tea, ml: 900 }, water] };
  assert.deepEqual(step(elsewhere, UNDO), { drinks: [water], last: null });
  const removed = step(START, remove('tea'));
  const again = { ...removed, drinks: [{ ...tea, ml: 900 }, water] };
  assert.deepEqual(step(again, UNDO).drinks, [water, tea]);
});

test('undo of what somebody else already took back changes nothing', () => {
  const logged = { ...step(INITIAL_FLUID, put(tea)), drinks: [water] };
  assert.equal(step(logged, UNDO), logged);
});

test('what changes nothing gives back the same state', () => {
  const events: unknown[] = [
    put(tea),
    put({ ...water }),
    put({ ...tea, id: 'later', at: NOON + 1 }),
    put({ ...tea, at: NOON + 1 }),
    remove('coffee'),
    remove(''),
    remove(undefined),
    { type: 'remove' },
    { type: 'put' },
    { type: 'redo' },
    { type: 'Undo' },
    {},
  ];
  for (const event of events) assert.equal(step(START, event), START);
  assert.equal(step(INITIAL_FLUID, UNDO), INITIAL_FLUID);
});

test('a drink of this very instant is logged, one of a millisecond later is not', () => {
  const state = step(START, put({ ...tea, id: 'now', at: NOON }));
  assert.deepEqual(idsOf(state), ['now', 'tea', 'water']);
  for (const now of [NOON - 1, null, NaN, -1, 0, '1', Infinity, 1e300]) {
    assert.equal(step(START, put({ ...tea, id: 'now', at: NOON }, now)), START, String(now));
  }
});

test('a malformed put never removes anything, whatever else the event holds', () => {
  for (const odd of [{ ...tea, ml: 0 }, { ...tea, kind: 'wine' }, { ...tea, at: NaN }, null]) {
    assert.equal(step(START, { ...put(odd), id: 'tea' }), START);
  }
});

for (const [name, value] of hostileValues()) {
  test(`${name} as an event, a type, a drink, an id or a part of a drink gives back the same state`, () => {
    const own = (key: string) => put({ ...tea, id: 'other', [key]: value });
    const events = [value, { type: value }, put(value), remove(value), own('at'), own('kind')];
    for (const event of [...events, own('ml')]) assert.equal(step(START, event), START);
    if (typeof value !== 'string' || value === '') assert.equal(step(START, own('id')), START);
  });
}

test('events that cannot be read, or that inherit what they say, give back the same state', () => {
  assert.equal(step(START, throwingGetters(['type', 'id', 'drink', 'now'])), START);
  assert.equal(step(START, Object.assign(throwingGetters(['id']), { type: 'remove' })), START);
  assert.equal(step(START, Object.create(remove('tea'))), START);
  assert.equal(step(START, put(Object.create({ ...tea, id: 'other' }))), START);
});

test('names of the prototype are ids like any other', () => {
  for (const id of BUILT_IN_NAMES.filter((name) => name !== '')) {
    assert.equal(step(START, remove(id)), START);
    const state = step(START, put({ ...tea, id }));
    assert.equal(state.drinks.length, 3);
    assert.deepEqual(step(state, remove(id)).drinks, START.drinks);
  }
});

const someDrink = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', '__proto__'),
    at: fc.constantFrom(NOON - HOUR, NOON, NOON + 1),
    kind: fc.constantFrom('tea', 'alcohol', 'wine'),
    ml: fc.constantFrom(1, 200, 3000, 0, 3001, 1.5),
  },
  { noNullPrototype: true },
);
const someEvent = fc.oneof(
  { weight: 4, arbitrary: someDrink.map((one) => put(one)) },
  { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', '__proto__', 'd').map(remove) },
  { weight: 2, arbitrary: fc.constant(UNDO) },
  { weight: 1, arbitrary: fc.constantFrom({}, null, { type: 'clear' }, put(null)) },
);

/** The log as a plain list of rows, with a copy of what it was before the last change. */
class Model {
  rows: readonly string[] = [];
  earlier: readonly string[] | null = null;

  apply(event: unknown): void {
    const said = event as { type?: string; drink?: Drink; id?: string } | null;
    if (said?.type === 'undo' && this.earlier) {
      this.rows = this.earlier;
      this.earlier = null;
    }
    if (said?.type === 'remove') this.#change(said.id ?? '', []);
    const { drink: given } = said ?? {};
    if (said?.type !== 'put' || !given || given.at > NOON) return;
    if (given.kind === 'tea' || given.kind === 'alcohol') {
      if ([1, 200, 3000].includes(given.ml)) this.#change(given.id, [rowOf(given)]);
    }
  }

  #change(id: string, row: readonly string[]): void {
    const others = this.rows.filter((one) => !one.startsWith(`${id} `));
    const next = [...others, ...row].sort();
    if (next.join() === this.rows.join()) return;
    this.earlier = this.rows;
    this.rows = next;
  }
}

const rowOf = ({ id, at, kind, ml }: Drink): string => `${id} ${at} ${kind} ${ml}`;

test('random events: the log is that of a simple model, after each of them', (t) => {
  let changes = 0;
  const property = fc.property(fc.array(someEvent, { maxLength: 30, size: 'max' }), (events) => {
    const model = new Model();
    let state: FluidState = INITIAL_FLUID;
    for (const event of events) {
      const before = deepFreeze(state);
      const rows = model.rows;
      model.apply(event);
      state = step(before, deepFreeze(event));
      assert.deepEqual(state.drinks.map(rowOf).sort(), model.rows);
      assert.equal(state === before, rows === model.rows);
      assert.equal(state.last === null, model.earlier === null);
      if (state !== before) changes += 1;
    }
  });
  fc.assert(property, { seed: 1204, numRuns: 3_000 });
  assert.ok(changes > 5_000);
  t.diagnostic(`${changes} changes`);
});

test('random events: undo gives back the drinks that were there before the last change', () => {
  const property = fc.property(
    fc.array(someEvent, { maxLength: 12 }),
    someEvent,
    (events, event) => {
      const state = events.reduce<FluidState>(step, INITIAL_FLUID);
      const after = step(state, event);
      if (after === state || event === UNDO) return;
      assert.deepEqual(step(after, UNDO).drinks.map(rowOf).sort(), state.drinks.map(rowOf).sort());
    },
  );
  fc.assert(property, { seed: 77, numRuns: 5_000 });
});
