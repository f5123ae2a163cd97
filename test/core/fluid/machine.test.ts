import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fluidMachine,
  INITIAL_FLUID_STATE,
  type Drink,
  type FluidEvent,
  type FluidState,
} from '../../../src/core/index.js';
import { EMPTY_FORM } from '../../../src/core/fluid/form.js';
import { deepFreeze } from '../support/run.js';
import { DAY, HOUR, MINUTE } from './clocks.js';
import { MIDNIGHT, NOON, step } from './logs.js';

const HERE = { now: NOON, timeZone: 'UTC' };
const tea: Drink = { id: 'tea', at: NOON - HOUR, kind: 'tea', ml: 250 };
const water: Drink = { id: 'water', at: NOON - 2 * HOUR, kind: 'water', ml: 200 };
const START = deepFreeze({ ...INITIAL_FLUID_STATE, drinks: [water, tea] });

const fill = (field: string, value: string, more: object = {}) => ({
  ...{ type: 'fill', form: 'new', field, value, now: NOON },
  ...more,
});
const log = (id: string, more: object = {}) => ({ type: 'log', id, ...HERE, ...more });
const on = (type: string, more: object = {}) => ({ type, ...HERE, ...more });
/** The state after each of `events`, every state on the way frozen. */
const after = (state: FluidState, ...events: object[]) =>
  events.reduce<FluidState>((before, event) => step(deepFreeze(before), event), state);
const said = ({ message }: FluidState) => message && [message.how, message.totalMl];

test('log: what the form says, in the amount of a vessel or its own; the form is then empty', () => {
  const one = after(START, log('a', { ml: 250 }));
  assert.deepEqual(one.drinks.at(-1), { id: 'a', at: NOON, kind: 'water', ml: 250 });
  assert.deepEqual([one.form, one.touched, said(one)], [EMPTY_FORM, true, ['added', 700]]);
  const filled = [fill('kind', 'coffee'), fill('ml', '180'), fill('time', '09:45')];
  const own = after(START, ...filled, log('a'));
  const at = MIDNIGHT + 9.75 * HOUR;
  assert.deepEqual(own.drinks[0], { id: 'a', at, kind: 'coffee', ml: 180 });
  const ago = after(START, fill('ago', '30'), log('a', { ml: 1 }));
  assert.equal(ago.drinks.at(-1)?.at, NOON - 30 * MINUTE);
});

test('log: what is mostly in a vessel is logged until another kind is chosen', () => {
  const kind = (...events: object[]) =>
    after(START, ...events, log('a', { ml: 250, kind: 'soup' })).drinks.at(-1)?.kind;
  assert.deepEqual([kind(), kind(fill('kind', 'milk'))], ['soup', 'milk']);
});

test('the same drink twice: each message has another number, and the new total', () => {
  const one = after(INITIAL_FLUID_STATE, log('a', { ml: 200 }));
  const two = after(one, log('b', { ml: 200 }));
  assert.deepEqual(
    [said(one), said(two)],
    [
      ['added', 200],
      ['added', 400],
    ],
  );
  assert.notEqual(one.message?.serial, two.message?.serial);
  const same = [1, 2].reduce((state) => after(state, on('edit', { id: 'a' }), on('save')), two);
  assert.equal(same.message, two.message);
});

test('log: a wrong form logs nothing, keeps what was filled in, and says what is wrong', () => {
  const wrong = (...events: object[]) => {
    const { drinks, form, wrong, message } = after(START, ...events, log('a'));
    assert.deepEqual([drinks, message, form.kind], [START.drinks, null, 'milk']);
    return wrong;
  };
  const milk = fill('kind', 'milk');
  assert.deepEqual(wrong(milk, fill('ml', '0')), { form: 'new', problem: 'amount' });
  assert.deepEqual(wrong(milk, fill('time', '12:01')), { form: 'new', problem: 'future' });
  const half = fill('time', '', { half: true });
  assert.deepEqual(wrong(milk, half), { form: 'new', problem: 'half-time' });
  const mended = after(START, fill('ml', '0'), log('a'), fill('ml', '5'), log('a'));
  assert.deepEqual([mended.wrong, mended.drinks.length], [null, 3]);
});

test('a drink of yesterday is told as such, and is not in the total', () => {
  const early = { now: MIDNIGHT + MINUTE, timeZone: 'UTC' };
  const state = after(INITIAL_FLUID_STATE, fill('ago', '15'), log('a', { ml: 200, ...early }));
  assert.deepEqual(said(state), ['earlier', 0]);
});

test('midnight: a form that was filled in before means the day before', () => {
  const late = fill('time', '23:30', { now: MIDNIGHT - MINUTE });
  const early = { now: MIDNIGHT + MINUTE, timeZone: 'UTC' };
  const logged = after(INITIAL_FLUID_STATE, late, log('a', { ml: 200, ...early }));
  assert.equal(logged.drinks[0]?.at, MIDNIGHT - 30 * MINUTE);
  const old = { ...water, at: MIDNIGHT - HOUR };
  const state = { ...INITIAL_FLUID_STATE, drinks: [old] };
  const editing = fill('time', '22:15', { form: 'edit', ...early });
  const changed = after(state, on('edit', { id: 'water', ...early }), editing, on('save', early));
  assert.equal(changed.drinks[0]?.at, MIDNIGHT - 1.75 * HOUR);
});

test('edit, save: the form begins as the drink is, and only what was filled in changes', () => {
  const odd = { ...tea, at: tea.at + 1234 };
  const open = after({ ...START, drinks: [water, odd] }, on('edit', { id: 'tea' }));
  const { kind, ml, time } = open.editing?.form ?? EMPTY_FORM;
  assert.deepEqual([kind, ml, time], ['tea', '250', '11:00']);
  const more = after(open, fill('ml', '300', { form: 'edit' }), on('save'));
  assert.deepEqual(more.drinks, [water, { ...odd, ml: 300 }]);
  assert.deepEqual([more.editing, said(more)], [null, ['changed', 500]]);
  const closed = after(open, on('save'));
  assert.deepEqual([closed.editing, closed.message], [null, null]);
  assert.deepEqual(after(open, on('cancel')), { ...open, editing: null });
  const wrong = after(open, fill('ml', '9999', { form: 'edit' }), on('save'));
  assert.deepEqual(wrong.wrong, { form: 'edit', problem: 'amount' });
  assert.equal(wrong.editing?.form.ml, '9999');
  assert.equal(after(wrong, on('cancel')).wrong, null);
  assert.equal(after(wrong, on('edit', { id: 'water' })).wrong, null);
});

test('remove takes one drink away, and closes its form but not that of another', () => {
  const gone = after(START, on('remove', { id: 'tea' }));
  assert.deepEqual([gone.drinks, said(gone)], [[water], ['removed', 200]]);
  const own = after(START, on('edit', { id: 'tea' }), on('remove', { id: 'tea' }));
  const other = after(START, on('edit', { id: 'tea' }), on('remove', { id: 'water' }));
  assert.deepEqual([own.editing, other.editing?.drink], [null, tea]);
});

test('undo takes back the last change, and only that, whatever happened to the drink since', () => {
  const edited = [on('edit', { id: 'tea' }), fill('ml', '300', { form: 'edit' }), on('save')];
  for (const events of [[log('a', { ml: 5 })], edited, [on('remove', { id: 'tea' })]]) {
    const changed = after(START, ...events);
    const undone = after(changed, on('undo'));
    assert.deepEqual([undone.drinks, undone.last], [START.drinks, null]);
    assert.ok(['gone', 'back'].includes(undone.message?.how ?? ''));
    assert.equal(step(undone, on('undo')), undone);
    const elsewhere = { ...changed, drinks: [{ ...tea, ml: 900 }, water] };
    assert.equal(
      after(elsewhere, on('undo')).drinks.find(({ id }) => id === 'a'),
      undefined,
    );
  }
  const removed = after(START, on('remove', { id: 'tea' }));
  const back = after({ ...removed, drinks: [water, { ...tea, ml: 900 }] }, on('undo'));
  assert.deepEqual(back.drinks, START.drinks);
});

test('undo of what somebody else already took back says nothing more', () => {
  const logged = { ...after(INITIAL_FLUID_STATE, log('a', { ml: 5 })), drinks: [water] };
  const state = after(logged, on('undo'));
  assert.deepEqual([state.drinks, state.last, state.message], [[water], null, null]);
});

test('delete all can be taken back for five minutes, by whoever is still on the page', () => {
  const answered = after(START, on('answer', { doctor: 'no' }), fill('ml', '7'));
  const empty = after(answered, on('delete-all', { remembered: true }));
  assert.deepEqual([empty.drinks, empty.answers.doctor, empty.form], [[], null, EMPTY_FORM]);
  assert.deepEqual([said(empty), empty.deleted?.remembered], [['deleted', 0], true]);
  const again = after(empty, on('delete-all', { remembered: false }), on('undo'));
  assert.deepEqual([again.drinks, again.answers], [answered.drinks, answered.answers]);
  assert.deepEqual([said(again), again.deleted], [['restored', 450], null]);
  const tick = (now: number) => after(empty, { type: 'tick', now }).deleted !== null;
  assert.deepEqual([NOON, NOON + 5 * MINUTE - 1, NOON + 5 * MINUTE, NOON - 1].map(tick), [
    true,
    true,
    false,
    false,
  ]);
  for (const event of [{ type: 'leave' }, log('a', { ml: 5 })]) {
    assert.deepEqual(after(empty, event, on('undo')).drinks.includes(tea), false);
  }
  assert.equal(step(START, { type: 'leave' }), START);
  assert.equal(step(START, { type: 'tick', now: NOON }), START);
});

test('a doctor’s advice: no is the end of it, yes asks for the range and takes it as a whole', () => {
  const no = after(START, on('answer', { doctor: 'no' }));
  assert.deepEqual([no.answers.doctor, no.asking], ['no', null]);
  const yes = after(START, on('answer', { doctor: 'yes' }));
  assert.deepEqual([yes.answers.doctor, yes.asking], ['yes', 'range']);
  const give = (min: string, max: string) =>
    after(
      yes,
      on('fill-range', { field: 'min', value: min }),
      on('fill-range', { field: 'max', value: max }),
      on('give-range'),
    );
  const ends = ({ answers: { minMl, maxMl }, asking, wrong }: FluidState) => [
    ...[minMl, maxMl, asking, wrong],
  ];
  assert.deepEqual(ends(give('800', '1200 ml')), [800, 1200, null, null]);
  assert.deepEqual(ends(give('', ' ')), [0, 0, null, null]);
  assert.deepEqual(ends(give('', '900')), [0, 900, null, null]);
  assert.deepEqual(ends(give('900', '')), [900, 0, null, null]);
  const faults = [
    ...[
      ['1300', '1200'],
      ['249', ''],
      ['', '6001'],
      ['veel', ''],
    ],
  ];
  for (const [min = '', max = ''] of faults) {
    assert.deepEqual(ends(give(min, max)), [0, 0, 'range', { form: 'range' }], `${min} ${max}`);
  }
  const again = after(give('800', '1200'), on('ask'), on('answer', { doctor: 'yes' }));
  assert.deepEqual(again.rangeForm, { min: '800', max: '1200' });
  const over = after(again, on('ask'), on('answer', { doctor: 'no' }));
  assert.deepEqual(ends(over), [0, 0, null, null]);
  assert.equal(step(no, on('give-range')), no);
});

test('night waking and hardly any urine are as they were said last', () => {
  const night = after(START, on('night-waking', { holds: true }));
  assert.deepEqual([night.answers.nightWaking, night.touched], [true, false]);
  assert.equal(step(night, on('night-waking', { holds: true })), night);
  assert.equal(after(night, on('night-waking', { holds: false })).answers.nightWaking, false);
  const hardly = after(START, on('hardly-urine', { holds: true }));
  assert.equal(hardly.hardlyUrineAt, NOON);
  assert.equal(after(hardly, on('hardly-urine', { holds: false })).hardlyUrineAt, 0);
});

test('sync: what changed elsewhere comes in, and what is being filled in stays', () => {
  const open = after(START, fill('ml', '7'), on('edit', { id: 'tea' }));
  const content = { drinks: [water], answers: { ...START.answers, doctor: 'no' } };
  const synced = after(open, { type: 'sync', content });
  assert.deepEqual([synced.drinks, synced.answers], [content.drinks, content.answers]);
  assert.deepEqual([synced.form, synced.editing], [open.form, open.editing]);
  const saved = after(synced, fill('ml', '300', { form: 'edit' }), on('save'));
  assert.deepEqual(saved.drinks, [water, { ...tea, ml: 300 }]);
});

test('something urgent that comes of what is done is noted', () => {
  const fast = after(START, log('a', { ml: 1001 }));
  assert.equal(fast.warned, true);
  assert.equal(after(START, log('a', { ml: 5 })).warned, false);
  assert.equal(after({ ...fast, warned: false }, log('b', { ml: 5 })).warned, false);
});

test('the focus goes to what is wrong, urgent, opened, or the way back', () => {
  const options = { ...HERE, urge: true };
  const focus = (state: FluidState, event: object) => {
    const { view, focus } = fluidMachine;
    const next = step(state, event);
    return focus(view(state, options), view(next, options), event as FluidEvent);
  };
  const editing = after(START, on('edit', { id: 'water' }));
  const wrong = after(editing, fill('ml', 'x', { form: 'edit' }));
  const much = after(editing, fill('ml', '2900', { form: 'edit' }));
  const empty = after(START, on('delete-all'));
  const asked = after(START, on('answer', { doctor: 'yes' }));
  const fast = after(START, log('a', { ml: 1001 }), on('remove', { id: 'a' }));
  const cases: readonly (readonly [FluidState, object, string | null])[] = [
    [START, log('a', { ml: 5 }), null],
    [START, log('a', { ml: 1001 }), 'urgent'],
    [after(START, fill('ml', '0')), log('a'), 'wrong'],
    [START, on('edit', { id: 'tea' }), 'editor'],
    [wrong, on('save'), 'wrong'],
    [much, on('save'), 'urgent'],
    [after(editing, fill('ml', '7', { form: 'edit' })), on('save'), 'undo'],
    [editing, on('save'), 'message'],
    [editing, on('cancel'), 'row1'],
    [{ ...editing, drinks: [] }, on('cancel'), 'message'],
    [START, on('remove', { id: 'tea' }), 'undo'],
    [{ ...editing, drinks: [] }, on('remove', { id: 'water' }), 'message'],
    [after(START, log('a', { ml: 5 })), on('undo'), 'message'],
    [fast, on('undo'), 'urgent'],
    [START, on('delete-all'), 'undo'],
    [empty, on('undo'), 'message'],
    [after(START, on('answer', { doctor: 'no' })), on('ask'), 'doctor'],
    [START, on('answer', { doctor: 'no' }), 'day'],
    [START, on('answer', { doctor: 'yes' }), 'range'],
    [asked, on('give-range'), 'day'],
    [after(asked, on('fill-range', { field: 'min', value: '1' })), on('give-range'), 'wrong'],
    [START, on('night-waking', { holds: true }), null],
  ];
  for (const [state, event, expected] of cases) {
    assert.equal(focus(state, event), expected, JSON.stringify(event));
  }
});

test('a step of the day: the phase is start until something was done on this visit', () => {
  const phase = (state: FluidState) => fluidMachine.view(state, HERE).phase;
  assert.deepEqual([phase(START), phase(after(START, log('a', { ml: 5 })))], ['start', 'busy']);
});

const someEvent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', '__proto__'),
        ml: fc.constantFrom(1, 200, 3000, 0, 3001),
      })
      .map(({ id, ml }) => log(id, { ml })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', 'b', 'c', '__proto__', 'd').map((id) => on('remove', { id })),
  },
  { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((id) => on('edit', { id })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('7', '9', 'x').map((ml) => fill('ml', ml, { form: 'edit' })),
  },
  { weight: 2, arbitrary: fc.constantFrom(on('save'), on('cancel')) },
  { weight: 3, arbitrary: fc.constantFrom(on('undo'), on('delete-all')) },
);

const rowsOf = ({ drinks }: FluidState) => drinks.map(({ id, ml }) => `${id} ${ml}`).sort();

/** The log as a plain list of rows, with a copy of what it was before the last change. */
class Model {
  rows: readonly string[] = [];
  earlier: readonly string[] | null = null;
  editing: { readonly id: string; ml: string } | null = null;

  apply({
    type,
    id = '',
    ml = 0,
    value = '',
  }: Record<string, unknown> & { type?: string; id?: string; ml?: number; value?: string }): void {
    const row = this.rows.find((one) => one.startsWith(`${id} `));
    if (type === 'undo' && this.earlier) [this.rows, this.earlier] = [this.earlier, null];
    if (type === 'log' && !row && ml >= 1 && ml <= 3000) this.#change(id, [`${id} ${ml}`]);
    if (type === 'edit' && row && this.editing?.id !== id)
      this.editing = { id, ml: row.split(' ')[1] ?? '' };
    if (type === 'fill' && this.editing) this.editing.ml = value;
    if (type === 'cancel') this.editing = null;
    if (type === 'remove') {
      if (this.editing?.id === id) this.editing = null;
      this.#change(id, []);
    }
    if (type === 'save' && this.editing && this.editing.ml !== 'x') {
      const { id: of, ml: is } = this.editing;
      this.editing = null;
      this.#change(of, [`${of} ${is}`]);
    }
    if (type !== 'delete-all') return;
    if (this.rows.length > 0) this.earlier = this.rows;
    else if (!this.cleared) this.earlier = null;
    this.cleared = true;
    [this.rows, this.editing] = [[], null];
  }
  cleared = false;

  #change(id: string, row: readonly string[]): void {
    const others = this.rows.filter((one) => !one.startsWith(`${id} `));
    const next = [...others, ...row].sort();
    if (next.join() === this.rows.join()) return;
    [this.earlier, this.rows, this.cleared] = [this.rows, next, false];
  }
}

test('random events: the log is that of a simple model, after each of them', (t) => {
  let changes = 0;
  const property = fc.property(fc.array(someEvent, { maxLength: 30, size: 'max' }), (events) => {
    const model = new Model();
    let state: FluidState = INITIAL_FLUID_STATE;
    for (const event of events) {
      const before = deepFreeze(state);
      model.apply(event as Record<string, unknown>);
      state = step(before, event);
      assert.deepEqual(rowsOf(state), model.rows, JSON.stringify(events));
      if (state.drinks !== before.drinks) changes += 1;
      assert.ok(
        state.drinks.every(
          ({ at }, index) => index === 0 || at >= (state.drinks[index - 1] as Drink).at,
        ),
      );
    }
  });
  fc.assert(property, { seed: 1204, numRuns: 3_000 });
  assert.ok(changes > 5_000);
  t.diagnostic(`${changes} changes`);
});

test('what is logged on another day is not in today’s message', () => {
  const state = { ...INITIAL_FLUID_STATE, drinks: [{ ...tea, at: NOON - DAY }] };
  assert.deepEqual(said(after(state, log('a', { ml: 5 }))), ['added', 5]);
});
