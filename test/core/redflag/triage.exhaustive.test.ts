import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectFlags, FINDING_IDS, isAsked, rankOf, type Said } from '../oracle/redflag.js';
import {
  fill,
  next,
  offered,
  placeOf,
  screenOf,
  start,
  TRIAGE,
  type State,
} from '../support/walk.js';

const counts = { screens: 0, results: 0, notAsked: 0 };
const levels = new Map<string, number>();

/** The answers of the view, findings and circumstances together. */
const saidIn = (state: State): Said => {
  const { findings, context } = TRIAGE.view(state).answers;
  return { ...findings, ...context };
};

/** What a person may tick on a list: none, each alone, each in doubt, the first two, one with a doubt. */
function* ticks(machine: typeof TRIAGE, state: State, field: string, ids: readonly string[]) {
  yield fill(machine, state, field, ['none']);
  for (const id of ids) yield fill(machine, state, field, [id]);
  if (ids.length > 1) yield fill(machine, state, field, ids.slice(0, 2));
  const doubting = fill(machine, state, field, ['unsure']);
  if (ids.length === 1) yield doubting;
  else for (const id of ids) yield fill(machine, doubting, `${field}-unsure`, [id]);
}

function checkResult(state: State): void {
  const { answers, result, care, notAsked } = TRIAGE.view(state);
  assert.ok(result && care);
  const findings: Said = answers.findings ?? {};
  const context: Said = answers.context ?? {};
  counts.results += 1;
  levels.set(result.level, (levels.get(result.level) ?? 0) + 1);
  assert.deepEqual(result, expectFlags(findings, context));
  assert.notEqual(result.level, 'incomplete');
  // What was not asked could not have raised the level of this person, and stands nowhere as an answer.
  const open: Record<string, string> = {};
  for (const id of notAsked) {
    counts.notAsked += 1;
    assert.notEqual({ ...findings, ...context }[id], 'yes');
    if (FINDING_IDS.includes(id) ? isAsked(id, context) : true) open[id] = 'yes';
  }
  const worst = expectFlags({ ...findings, ...open }, { ...context, ...open });
  assert.equal(rankOf(worst.level), rankOf(result.level));
  if (result.complete) {
    for (const id of ['low-immunity', 'blood-thinner'].filter((risk) => open[risk])) {
      assert.deepEqual(expectFlags(findings, { ...context, [id]: 'yes' }), result, id);
    }
  }
  for (const { id, answer } of care.because) {
    assert.equal(saidIn(state)[id], answer);
    assert.ok(answer !== 'no' && !notAsked.includes(id));
  }
  assert.equal(care.because.length > 0, result.level !== 'none');
}

/** Every choice on the screen in view, and everything that follows; gives the longest way. */
function explore(state: State, mostBefore: number): number {
  const { id, fields, now, most } = screenOf(TRIAGE, state);
  const [field] = fields;
  assert.ok(field && fields.length === 1 && field.required);
  assert.ok(now <= most && most <= mostBefore, `${id}: ${now} of ${most} after ${mostBefore}`);
  counts.screens += 1;
  assert.equal(placeOf(TRIAGE.step(state, { type: 'next' })), id, 'a required field was passed');
  let longest = now;
  for (const ticked of ticks(TRIAGE, state, field.id, offered(field).slice(0, -2))) {
    const then = next(TRIAGE, ticked);
    const { findings, context } = TRIAGE.view(ticked).answers;
    const { level } = expectFlags(findings ?? {}, context ?? {});
    if (then.step === 'result') checkResult(then);
    else {
      assert.ok(rankOf(level) < rankOf('same-day'), 'a needless question');
      longest = Math.max(longest, explore(then, most));
    }
  }
  assert.equal(longest, most, `${id}: the longest way`);
  return longest;
}

/** People who differ in what decides which signs are asked, and in what makes them worse. */
const PEOPLE: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['18-to-49', 'woman', ['none'], []],
  ['60-or-over', 'man', ['none'], []],
  ['under-18', 'woman', ['none'], []],
  ['not-said', 'not-said', ['none'], []],
  ['18-to-49', 'woman', ['pregnant'], []],
  ['60-or-over', 'man', ['catheter', 'nerve-disease'], []],
  ['50-to-59', 'woman', ['unsure'], ['pregnant', 'catheter', 'nerve-disease']],
];

for (const [age, sex, circumstances, doubts] of PEOPLE) {
  test(`every path of ${[age, sex, ...circumstances, ...doubts].join(', ')} keeps its answers, ends as early as is safe and gives the expected result`, (t) => {
    const before = { ...counts };
    let state = fill(TRIAGE, start(TRIAGE), 'age', [age]);
    state = fill(TRIAGE, state, 'sex', [sex]);
    state = fill(TRIAGE, state, 'circumstances', circumstances);
    state = fill(TRIAGE, state, 'circumstances-unsure', doubts);
    const { most } = screenOf(TRIAGE, state);
    assert.equal(most, 7);
    explore(next(TRIAGE, state), most);
    t.diagnostic(
      `${counts.screens - before.screens} screens, ${counts.results - before.results} results`,
    );
  });
}

test('all levels were reached', (t) => {
  assert.deepEqual([...levels.keys()].sort(), ['emergency', 'none', 'routine', 'same-day', 'soon']);
  t.diagnostic(
    `${counts.screens} screens, ${counts.results} results, ${counts.notAsked} not asked`,
  );
  t.diagnostic([...levels].map(([level, count]) => `${level} ${count}`).join(', '));
});
