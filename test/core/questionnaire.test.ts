import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chosenIn,
  createTransition,
  INITIAL_QUESTIONNAIRE_STATE,
  viewScreen,
  type Path,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type Selections,
} from '../../src/core/questionnaire.js';
import {
  BUILT_IN_NAMES,
  hostileValues,
  sharedPrototypes,
  throwingGetters,
} from './support/hostile.js';
import { deepFreeze } from './support/run.js';

const one = { id: 'one', kind: 'one', choices: ['a', 'b'], required: true } as const;
const many = { id: 'many', kind: 'many', choices: ['x', 'y', 'none'], required: false } as const;
const also = { id: 'also', kind: 'many', choices: ['p', 'q', 'none'], required: true } as const;
const FIRST = { id: 'first', fields: [one] };
const SECOND = { id: 'second', fields: [many, also] };
const THIRD = { id: 'third', fields: [{ ...one, id: 'last', required: false }] };

/** `b` on the first screen leaves the second one out. */
const screensOf = (selections: Selections) =>
  selections['one']?.includes('b') ? [FIRST, THIRD] : [FIRST, SECOND, THIRD];
const path: Path = {
  course: (selections) => ({ screens: screensOf(selections), until: screensOf(selections).length }),
  most: (selections) => screensOf(selections).length,
};
const transition = createTransition(path);

type Event = QuestionnaireEvent;
const send = (from: QuestionnaireState, ...events: Event[]) => events.reduce(transition, from);
const choose = (field: string, choice: string, chosen = true): Event => ({
  type: 'choose',
  field,
  choice,
  chosen,
});
const START: Event = { type: 'start' };
const NEXT: Event = { type: 'next' };
const BACK: Event = { type: 'back' };
const asking = send(INITIAL_QUESTIONNAIRE_STATE, START);
const second = send(asking, choose('one', 'a'), NEXT);
const end = send(second, choose('also', 'p'), NEXT, NEXT);

test('start shows the first screen with nothing missing', () => {
  assert.deepEqual(asking, { step: 'asking', screen: 'first', selections: {}, missing: [] });
});

test('a field of kind one keeps the last choice only', () => {
  const state = send(asking, choose('one', 'a'), choose('one', 'b'));
  assert.deepEqual(state.selections, { one: ['b'] });
  assert.deepEqual(send(state, choose('one', 'b', false)).selections, { one: [] });
  assert.deepEqual(send(state, choose('one', 'a', false)).selections, { one: ['b'] });
});

test('a field of kind many keeps the order of its choices, each once', () => {
  const state = send(second, choose('many', 'y'), choose('many', 'x'), choose('many', 'y'));
  assert.deepEqual(state.selections['many'], ['x', 'y']);
  assert.deepEqual(send(state, choose('many', 'x', false)).selections['many'], ['y']);
});

test('none excludes every other choice of its field, both ways, and of no other field', () => {
  const both = send(second, choose('many', 'x'), choose('also', 'p'), choose('many', 'none'));
  assert.deepEqual([both.selections['many'], both.selections['also']], [['none'], ['p']]);
  assert.deepEqual(send(both, choose('many', 'y')).selections['many'], ['y']);
});

test('next stays where a required field is open, and names every open one', () => {
  assert.deepEqual(send(asking, NEXT), { ...asking, missing: ['one'] });
  assert.deepEqual(send(second, choose('many', 'x'), NEXT), {
    ...second,
    selections: { one: ['a'], many: ['x'] },
    missing: ['also'],
  });
});

test('choosing takes the mark of a missing answer away from its own field only', () => {
  const stuck = send(second, NEXT);
  assert.deepEqual(stuck.step === 'asking' && stuck.missing, ['also']);
  const other = send(stuck, choose('many', 'x'));
  assert.deepEqual(other.step === 'asking' && other.missing, ['also']);
  const own = send(stuck, choose('also', 'q'));
  assert.deepEqual(own.step === 'asking' && own.missing, []);
});

test('after the last screen comes the result, from which only back and restart lead away', () => {
  assert.deepEqual(end, {
    step: 'result',
    selections: { one: ['a'], also: ['p'] },
    further: false,
  });
  for (const event of [START, NEXT, choose('one', 'a')]) assert.equal(transition(end, event), end);
  assert.deepEqual(send(end, BACK), {
    step: 'asking',
    screen: 'third',
    selections: end.selections,
    missing: [],
  });
  assert.equal(send(end, { type: 'restart' }), INITIAL_QUESTIONNAIRE_STATE);
});

test('the intro knows only start and restart', () => {
  for (const event of [NEXT, BACK, choose('one', 'a')]) {
    assert.equal(transition(INITIAL_QUESTIONNAIRE_STATE, event), INITIAL_QUESTIONNAIRE_STATE);
  }
});

test('back from the first screen leads to the intro and keeps the answers', () => {
  const state = send(asking, choose('one', 'a'), BACK);
  assert.deepEqual(state, { step: 'intro', selections: { one: ['a'] } });
  assert.deepEqual(send(state, START).selections, { one: ['a'] });
});

test('back takes the mark of a missing answer away', () => {
  const state = send(second, NEXT, BACK);
  assert.deepEqual(state, {
    step: 'asking',
    screen: 'first',
    selections: { one: ['a'] },
    missing: [],
  });
});

test('next drops the fields that the way no longer passes; back does not', () => {
  const returned = send(end, BACK, BACK, BACK, choose('one', 'b'));
  assert.deepEqual(returned.selections, { one: ['b'], also: ['p'] });
  const on = send(returned, NEXT);
  assert.deepEqual(on, {
    step: 'asking',
    screen: 'third',
    selections: { one: ['b'] },
    missing: [],
  });
});

test('next drops choices that a field does not offer, and empty fields', () => {
  const odd: QuestionnaireState = {
    step: 'asking',
    screen: 'first',
    selections: { one: ['a', 'z'], many: [], stray: ['a'] },
    missing: [],
  };
  assert.deepEqual(send(odd, NEXT).selections, { one: ['a'] });
});

test('a state on a screen that the way does not pass stays as it is, and shows nothing', () => {
  const lost: QuestionnaireState = {
    step: 'asking',
    screen: 'second',
    selections: { one: ['b'] },
    missing: [],
  };
  for (const event of [START, NEXT, BACK, choose('many', 'x')]) {
    assert.equal(transition(lost, event), lost);
  }
  assert.equal(transition(lost, { type: 'restart' }), INITIAL_QUESTIONNAIRE_STATE);
  assert.equal(viewScreen(path, lost), null);
});

test('a way without screens leads from the intro to the result and stays there', () => {
  const empty = createTransition({ course: () => ({ screens: [], until: 0 }), most: () => 0 });
  const result = empty(INITIAL_QUESTIONNAIRE_STATE, START);
  assert.deepEqual(result, { step: 'result', selections: {}, further: false });
  assert.deepEqual(empty(result, BACK), result);
});

test('start means nothing while questions are asked', () => {
  assert.equal(transition(second, START), second);
});

test('a hostile value as an event, its type, field or choice gives back the same state', () => {
  for (const [name, value] of hostileValues()) {
    const before = sharedPrototypes();
    for (const state of [INITIAL_QUESTIONNAIRE_STATE, asking, second, end]) {
      assert.equal(transition(state, value as Event), state, name);
      assert.equal(transition(state, { type: value } as Event), state, name);
      for (const part of ['field', 'choice']) {
        const event = { ...choose('one', 'a'), [part]: value };
        assert.equal(transition(state, event), state, name);
      }
    }
    assert.deepEqual(sharedPrototypes(), before, name);
  }
});

test('unknown and built-in names as type, field or choice give back the same state', () => {
  for (const name of [...BUILT_IN_NAMES, 'Start', 'many', 'z']) {
    assert.equal(transition(asking, { type: name } as unknown as Event), asking);
    assert.equal(transition(asking, choose(name, 'a')), asking);
    assert.equal(transition(asking, choose('one', name)), asking);
  }
});

test('an event of another type chooses nothing, whatever field and choice it names', () => {
  for (const type of ['start', 'select', undefined]) {
    assert.equal(transition(asking, { ...choose('one', 'a'), type } as unknown as Event), asking);
  }
});

test('an event that cannot be read gives back the same state', () => {
  const broken = throwingGetters(['type', 'field', 'choice', 'chosen']);
  assert.equal(transition(asking, broken as Event), asking);
  const partly = Object.assign(throwingGetters(['field']), { type: 'choose', choice: 'a' });
  assert.equal(transition(asking, partly as unknown as Event), asking);
});

test('only true chooses: any other value of chosen takes the choice away', () => {
  const on = send(asking, choose('one', 'a'));
  for (const chosen of [false, undefined, null, 0, 1, 'true', {}]) {
    const state = transition(on, { ...choose('one', 'a'), chosen } as Event);
    assert.deepEqual(state.selections, { one: [] });
  }
});

test('frozen states and events work, and nothing handed in is changed', () => {
  const events = deepFreeze([START, choose('one', 'a'), NEXT, choose('also', 'q'), BACK, NEXT]);
  let state: QuestionnaireState = INITIAL_QUESTIONNAIRE_STATE;
  for (const event of events) {
    const before = structuredClone(state);
    const after = transition(deepFreeze(state), event);
    assert.deepEqual(state, before);
    assert.deepEqual(transition(state, event), after);
    state = after;
  }
  assert.deepEqual(state.selections, { one: ['a'], also: ['q'] });
});

test('the view shows the fields with what is selected and missing, and counts the screens', () => {
  const state = send(second, choose('many', 'y'), NEXT);
  assert.deepEqual(viewScreen(path, state), {
    id: 'second',
    now: 2,
    most: 3,
    fields: [
      {
        ...many,
        problem: null,
        choices: [
          { id: 'x', selected: false },
          { id: 'y', selected: true },
          { id: 'none', selected: false },
        ],
      },
      {
        ...also,
        problem: 'missing',
        choices: [
          { id: 'p', selected: false },
          { id: 'q', selected: false },
          { id: 'none', selected: false },
        ],
      },
    ],
  });
});

test('the view counts as if the screen in view were open, so the number does not jump', () => {
  const total = (state: QuestionnaireState) => viewScreen(path, state)?.most;
  assert.equal(total(asking), 3);
  assert.equal(total(send(asking, choose('one', 'b'))), 3);
  assert.equal(total(send(asking, choose('one', 'b'), NEXT)), 2);
  assert.equal(viewScreen(path, send(asking, choose('one', 'b'), NEXT))?.now, 2);
});

test('the view is empty at the intro and the result', () => {
  assert.equal(viewScreen(path, INITIAL_QUESTIONNAIRE_STATE), null);
  assert.equal(viewScreen(path, end), null);
});

test('what is chosen comes in the order of the choices, without what the field does not offer', () => {
  assert.deepEqual(chosenIn({ many: ['y', 'z', 'x'] }, many), ['x', 'y']);
  assert.deepEqual(chosenIn({}, many), []);
  assert.deepEqual(chosenIn({ many: 'x' as unknown as string[] }, many), []);
});

/** The last two of three screens may be left out; on the last one not every field may say `a`. */
const PAIR = { id: 'pair', fields: [one, { ...one, id: 'two' }], notAll: 'a' };
const open: Path = {
  course: () => ({ screens: [FIRST, SECOND, PAIR], until: 1 }),
  most: () => 3,
};
const step = createTransition(open);
const through = (from: QuestionnaireState, ...events: Event[]) => events.reduce(step, from);
const early = through(INITIAL_QUESTIONNAIRE_STATE, START, choose('one', 'a'), NEXT);
const MORE: Event = { type: 'more' };

test('the result comes before the screens that may be left out; more asks them, and only once', () => {
  assert.deepEqual(early, { step: 'result', selections: { one: ['a'] }, further: false });
  const on = through(early, MORE);
  assert.deepEqual(on, {
    step: 'asking',
    screen: 'second',
    selections: { one: ['a'] },
    missing: [],
  });
  const all = through(on, choose('also', 'p'), NEXT, choose('one', 'b'), choose('two', 'a'), NEXT);
  assert.equal(all.step === 'result' && all.further, true);
  assert.equal(through(all, MORE), all);
  assert.equal(transition(end, MORE), end);
  for (const state of [INITIAL_QUESTIONNAIRE_STATE, on]) assert.equal(through(state, MORE), state);
});

test('back from the first screen that may be left out leads to the result before it', () => {
  assert.deepEqual(through(early, MORE, BACK), early);
  assert.equal(placeIn(through(early, BACK)), 'first');
  const all = through(
    early,
    MORE,
    choose('also', 'p'),
    NEXT,
    choose('one', 'b'),
    choose('two', 'a'),
    NEXT,
  );
  assert.equal(placeIn(through(all, BACK)), 'pair');
  assert.equal(placeIn(through(all, BACK, BACK)), 'second');
});

const placeIn = (state: QuestionnaireState) =>
  state.step === 'asking' ? state.screen : state.step;

test('where not every field may say the same, next stays and marks the first, until one of them changes', () => {
  const pair = through(early, MORE, choose('also', 'p'), NEXT);
  assert.deepEqual(
    viewScreen(open, through(pair, choose('one', 'a'), NEXT))?.fields.map(({ problem }) => problem),
    [...[null, 'missing']],
  );
  const alike = through(pair, choose('one', 'a'), choose('two', 'a'), NEXT);
  assert.deepEqual(alike.step === 'asking' && alike.missing, ['one']);
  assert.equal(viewScreen(open, alike)?.fields[0]?.problem, 'all-alike');
  const mended = through(alike, choose('two', 'b'));
  assert.deepEqual(mended.step === 'asking' && mended.missing, []);
  assert.equal(through(mended, NEXT).step, 'result');
});
