import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectCheck, HOW_OFTEN, QUESTION_VALUES, type Spoken } from '../oracle/self-check.js';
import { pick, randomFrom } from '../support/random.js';
import { assess } from '../support/run.js';
import {
  allowSteps,
  back,
  fill,
  next,
  placeOf,
  screenOf,
  SELF_CHECK,
  set,
  start,
  walk,
  type Choices,
  type State,
  selectionOf,
} from '../support/walk.js';

allowSteps(100_000);

const counts = { screens: 0, results: 0, longest: 0 };
const outcomes = new Map<string, number>();

/** What the answers of the view say, for the oracle; fails on anything that was not chosen. */
function spokenIn(state: State): Spoken {
  const { answers } = SELF_CHECK.view(state);
  const { redFlags, ...said } = answers;
  for (const [id, value] of Object.entries(said)) {
    const chosen = selectionOf(state, id) ?? [];
    assert.ok(id in QUESTION_VALUES && chosen.length > 0, id);
    const expected = Array.isArray(value) ? chosen.filter((choice) => choice !== 'none') : chosen;
    assert.deepEqual([value].flat(), expected);
  }
  return { findings: redFlags?.findings ?? {}, context: redFlags?.context ?? {}, said };
}

function checkResult(state: State): void {
  const { result, answers, screen } = SELF_CHECK.view(state);
  assert.ok(result);
  counts.results += 1;
  outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
  assert.equal(screen, null);
  assert.deepEqual(result, assess(answers));
  assert.deepEqual({ ...result }, expectCheck(spokenIn(state)));
  assert.notEqual(result.outcome, 'incomplete');
}

/** Goes on to the result with what is already selected, choosing the first value where one is required. */
function finish(from: State): readonly string[] {
  const places: string[] = [];
  let state = from;
  let total = 0;
  while (state.step === 'asking') {
    const screen = screenOf(SELF_CHECK, state);
    counts.screens += 1;
    places.push(screen.id);
    total = screen.total;
    assert.ok(screen.now >= 1 && screen.now <= total);
    counts.longest = Math.max(counts.longest, total);
    for (const { id, required, choices } of screen.fields) {
      if (!required || choices.some(({ selected }) => selected)) continue;
      assert.equal(placeOf(next(SELF_CHECK, state)), screen.id, 'a required field was passed');
      const usual = choices.find((choice) => choice.id === 'none') ?? choices[0];
      state = set(SELF_CHECK, state, id, usual?.id ?? '');
    }
    state = next(SELF_CHECK, state);
  }
  checkResult(state);
  return places;
}

const BASES: Readonly<Record<string, Choices>> = {
  quiet: {},
  'overactive bladder': {
    ...{ sudden: ['daily'], leakUrge: ['weekly'], dayVoids: ['8-to-14'], nightVoids: ['2'] },
    ...{ onset: ['over-3-months'], bother: ['2'], triggers: ['cold', 'car'] },
  },
  'mixed leaks after pelvic treatment': {
    ...{ 'alarm-other': ['pelvic-history'], pelvicTreatment: ['no'], sudden: ['never'] },
    ...{ leakUrge: ['daily'], leakEffort: ['daily'], onset: ['7-days-to-6-weeks'] },
  },
  'painful urination': { 'alarm-urine': ['painful-urination'], onset: ['under-7-days'] },
  'unsure wherever possible': {
    ...{ 'alarm-urine': ['unsure'], 'alarm-body': ['unsure'], 'alarm-other': ['unsure'] },
    ...{ pelvicTreatment: ['no'], dayVoids: ['unsure'], nightVoids: ['unsure'] },
    ...{ smallVoids: ['unsure'], sudden: ['less-than-weekly'], onset: ['over-3-months'] },
  },
};

for (const [name, base] of Object.entries(BASES)) {
  test(`from the base "${name}", every choice on every screen leads to the expected result`, (t) => {
    const before = { ...counts };
    const complete = { onset: ['over-3-months'], ...base };
    let state = walk(SELF_CHECK, complete);
    checkResult(state);
    for (
      state = back(SELF_CHECK, state);
      state.step === 'asking';
      state = back(SELF_CHECK, state)
    ) {
      const screen = screenOf(SELF_CHECK, state);
      for (const field of screen.fields) {
        const ids = field.choices.map(({ id }) => id);
        const many = field.kind === 'many' ? [ids.slice(0, 2), ids.slice(0, -1)] : [];
        for (const chosen of [...ids.map((id) => [id]), ...many, ...(field.required ? [] : [[]])]) {
          const changed = fill(SELF_CHECK, state, field.id, chosen);
          const after = screenOf(SELF_CHECK, changed);
          assert.deepEqual([after.now, after.total], [screen.now, screen.total]);
          finish(changed);
        }
      }
    }
    t.diagnostic(
      `${counts.screens - before.screens} screens, ${counts.results - before.results} results`,
    );
  });
}

test('every combination of urge and leaks is asked its own questions and leads to the expected result', (t) => {
  const before = counts.results;
  let sudden = walk(SELF_CHECK, { onset: ['over-3-months'], 'alarm-other': ['new-medicine'] });
  while (placeOf(sudden) !== 'sudden') sudden = back(SELF_CHECK, sudden);
  for (const often of HOW_OFTEN) {
    const urge = next(SELF_CHECK, fill(SELF_CHECK, sudden, 'sudden', [often]));
    const first = often === 'never' ? next(SELF_CHECK, urge) : urge;
    assert.deepEqual(
      [placeOf(urge), placeOf(first)],
      [often === 'never' ? 'constantPressure' : 'leakUrge', 'leakUrge'],
    );
    for (const leakUrge of HOW_OFTEN) {
      for (const leakEffort of HOW_OFTEN) {
        for (const leakOther of HOW_OFTEN) {
          let state = fill(SELF_CHECK, first, 'leakUrge', [leakUrge]);
          state = fill(SELF_CHECK, next(SELF_CHECK, state), 'leakEffort', [leakEffort]);
          state = fill(SELF_CHECK, next(SELF_CHECK, state), 'leakOther', [leakOther]);
          const places = finish(state);
          const kinds = [leakUrge, leakEffort, leakOther].filter((leak) => leak !== 'never').length;
          assert.equal(places.includes('dominantLeak'), kinds >= 2);
        }
      }
    }
  }
  t.diagnostic(`${counts.results - before} results`);
});

test('random events never lead astray: every state is known, every result is the expected one', (t) => {
  const random = randomFrom(31);
  let events = 0;
  for (let run = 0; run < 40; run++) {
    let state = start(SELF_CHECK);
    for (let n = 0; n < 60; n++) {
      events += 1;
      const screen = SELF_CHECK.view(state).screen;
      const drawn = random();
      if (!screen) {
        checkStep(state);
        state = SELF_CHECK.step(state, { type: pick(random, ['start', 'back', 'back']) });
        continue;
      }
      assert.ok(screen.now >= 1 && screen.now <= screen.total);
      if (drawn < 0.12) state = back(SELF_CHECK, state);
      for (const { id, choices } of screen.fields) {
        const none = choices.some((choice) => choice.id === 'none') && random() < 0.75;
        const choice = none ? 'none' : pick(random, choices).id;
        state = set(SELF_CHECK, state, id, choice, random() < 0.95);
      }
      state = next(SELF_CHECK, state);
    }
  }
  t.diagnostic(`${events} events`);
});

function checkStep(state: State): void {
  if (state.step === 'result') checkResult(state);
  else assert.equal(state.step, 'intro');
}

test('all twelve outcomes that a path can end in were reached, and no path is longer than 19 screens', (t) => {
  const summary = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).sort();
  t.diagnostic(`${counts.screens} screens, ${counts.results} results: ${summary.join(', ')}`);
  t.diagnostic(`longest way: ${counts.longest} screens`);
  assert.equal(outcomes.size, 12);
  assert.ok(counts.longest <= 19);
});
