import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { expectCheck, HOW_OFTEN, type Spoken } from '../oracle/self-check.js';
import { pick, randomFrom } from '../support/random.js';
import {
  answerScreen,
  back,
  backTo,
  fill,
  next,
  offered,
  placeOf,
  screenOf,
  SELF_CHECK,
  set,
  start,
  walk,
  type Choices,
  type State,
} from '../support/walk.js';

const counts = { screens: 0, results: 0, longest: 0 };
const outcomes = new Map<string, number>();

function checkResult(state: State): void {
  const { result, answers, screen } = SELF_CHECK.view(state);
  assert.ok(result);
  counts.results += 1;
  outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
  assert.equal(screen, null);
  const { redFlags, ...said } = answers;
  const spoken: Spoken = {
    findings: redFlags?.findings ?? {},
    context: redFlags?.context ?? {},
    said,
  };
  assert.deepEqual({ ...result }, expectCheck(spoken));
  assert.notEqual(result.outcome, 'incomplete');
}

/** Goes on to the end, past every result on the way; what was final stays, and the longest way never grows. */
function finish(from: State, most = Infinity): void {
  let state = from;
  let left = most;
  let first: string | undefined;
  for (;;) {
    if (state.step === 'result') {
      checkResult(state);
      const { result } = SELF_CHECK.view(state);
      assert.equal(result?.outcome, (first ??= result?.outcome));
      const on = SELF_CHECK.step(state, { type: 'more' });
      if (on === state) return;
      state = on;
    }
    const screen = screenOf(SELF_CHECK, state);
    counts.screens += 1;
    counts.longest = Math.max(counts.longest, screen.now);
    assert.ok(screen.now <= screen.most && screen.most <= left, `${screen.id} of ${screen.most}`);
    left = screen.most;
    for (const { id, required, choices } of screen.fields) {
      if (!required || choices.some(({ selected }) => selected)) continue;
      assert.equal(
        placeOf(SELF_CHECK.step(state, { type: 'next' })),
        screen.id,
        'passed unanswered',
      );
      state = fill(SELF_CHECK, state, id, [
        choices.find((one) => one.id === 'none')?.id ?? (choices[0]?.id as string),
      ]);
    }
    state = next(SELF_CHECK, answerDoubts(state));
  }
}

/** Chooses the first of what is to be said about doubts, and more than "never" where all leaks say that. */
function answerDoubts(state: State): State {
  let now = state;
  for (const field of screenOf(SELF_CHECK, now).fields) {
    const chosen = field.choices.some(({ selected }) => selected);
    if (field.required && !chosen)
      now = set(SELF_CHECK, now, field.id, offered(field)[0] as string);
  }
  if (placeOf(SELF_CHECK.step(now, { type: 'next' })) === placeOf(now)) {
    now = set(SELF_CHECK, now, screenOf(SELF_CHECK, now).fields[0]?.id ?? '', 'daily');
  }
  return now;
}

const leaking = { leaks: ['yes'], leakUrge: ['weekly'] };
const BASES: Readonly<Record<string, Choices>> = {
  quiet: {},
  'overactive bladder': {
    ...{ sudden: ['daily'], ...leaking, dayVoids: ['8-to-9'], nightVoids: ['2'], bother: ['2'] },
    ...{ triggers: ['cold', 'car'] },
  },
  'mixed leaks after pelvic treatment, a man of 70': {
    ...{ age: ['60-or-over'], sex: ['man'], 'alarm-other': ['pelvic-history', 'weak-stream'] },
    ...{ ...leaking, leakEffort: ['daily'], voiding: ['dribbling'] },
  },
  'painful urination': { 'alarm-urine': ['painful-urination'], onset: ['under-7-days'] },
  'pregnant, nothing said about age': { age: ['not-said'], circumstances: ['pregnant'] },
  'unsure wherever possible': {
    ...{ age: ['not-said'], sex: ['not-said'], 'alarm-other': ['unsure'] },
    ...{ 'alarm-other-unsure': ['weak-stream', 'pelvic-history'], dayVoids: ['unsure'] },
    ...{ nightVoids: ['unsure'], smallVoids: ['unsure'], sudden: ['less-than-weekly'] },
  },
};

/** Everything that may be chosen in a field: each alone, and for a list the first two, all, or nothing. */
const waysIn = (ids: readonly string[], kind: string, required: boolean) => [
  ...ids.map((id) => [id]),
  ...(kind === 'many' ? [ids.slice(0, 2), ids.filter((id) => id !== 'none')] : []),
  ...(required ? [] : [[]]),
];

const report = (t: TestContext, before: typeof counts) =>
  t.diagnostic(
    `${counts.screens - before.screens} screens, ${counts.results - before.results} results`,
  );

for (const [name, base] of Object.entries(BASES)) {
  test(`from "${name}", every choice on every screen leads to the expected result, and no screen adds to the way`, (t) => {
    const before = { ...counts };
    const first = walk(SELF_CHECK, base);
    const on = SELF_CHECK.step(first, { type: 'more' });
    let state = walk(SELF_CHECK, base, on);
    checkResult(state);
    for (let n = 0; placeOf(state) !== 'about-you'; n++) {
      assert.ok(n < 40);
      state = back(SELF_CHECK, state);
      if (state.step !== 'asking') continue;
      const screen = screenOf(SELF_CHECK, state);
      for (const field of screen.fields) {
        for (const chosen of waysIn(offered(field), field.kind, field.required)) {
          const changed = fill(SELF_CHECK, state, field.id, chosen);
          const after = screenOf(SELF_CHECK, changed);
          assert.deepEqual([after.now, after.most], [screen.now, screen.most]);
          finish(changed, screen.most);
        }
      }
    }
    report(t, before);
  });
}

test('every combination of urge and leaks is asked its own questions and leads to the expected result', (t) => {
  const before = { ...counts };
  const sudden = backTo(
    SELF_CHECK,
    walk(SELF_CHECK, { 'alarm-other': ['new-medicine'], ...leaking }),
    'sudden',
  );
  for (const often of HOW_OFTEN) {
    let state = next(SELF_CHECK, fill(SELF_CHECK, sudden, 'sudden', [often]));
    if (often === 'never') state = next(SELF_CHECK, answerScreen(SELF_CHECK, state, {}));
    const leaks = next(SELF_CHECK, fill(SELF_CHECK, state, 'leaks', ['yes']));
    for (const leakUrge of HOW_OFTEN) {
      for (const leakEffort of HOW_OFTEN) {
        for (const leakOther of HOW_OFTEN) {
          const choices = {
            leakUrge: [leakUrge],
            leakEffort: [leakEffort],
            leakOther: [leakOther],
          };
          const kinds = [leakUrge, leakEffort, leakOther].filter((leak) => leak !== 'never').length;
          if (kinds === 0) continue;
          const on = next(SELF_CHECK, answerScreen(SELF_CHECK, leaks, choices));
          assert.equal(placeOf(on) === 'dominantLeak', kinds >= 2);
          finish(on);
        }
      }
    }
  }
  report(t, before);
});

test('random answers never lead astray: every result is the expected one', (t) => {
  const random = randomFrom(31);
  const before = { ...counts };
  for (let run = 0; run < 60; run++) {
    let state = start(SELF_CHECK);
    for (let n = 0; n < 60; n++) {
      if (state.step !== 'asking') {
        if (state.step === 'result') checkResult(state);
        state = SELF_CHECK.step(state, { type: pick(random, ['start', 'back', 'more']) });
        continue;
      }
      if (random() < 0.12) {
        state = SELF_CHECK.step(state, { type: 'back' });
        continue;
      }
      for (const { id, choices } of screenOf(SELF_CHECK, state).fields) {
        const none = choices.some((choice) => choice.id === 'none') && random() < 0.75;
        const choice = none ? 'none' : pick(random, choices).id;
        state = set(SELF_CHECK, state, id, choice, random() < 0.95);
      }
      state = SELF_CHECK.step(state, { type: 'next' });
    }
  }
  report(t, before);
});

test('all twelve outcomes that a path can end in were reached, and no path is longer than 19 screens', (t) => {
  const summary = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).sort();
  t.diagnostic(`${counts.screens} screens, ${counts.results} results: ${summary.join(', ')}`);
  t.diagnostic(`longest way: ${counts.longest} screens`);
  assert.equal(outcomes.size, 12);
  assert.ok(counts.longest <= 19);
});
