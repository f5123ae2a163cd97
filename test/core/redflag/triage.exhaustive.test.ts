import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT_IDS, expectFlags, FINDING_IDS, rankOf, type Said } from '../oracle/redflag.js';
import { all } from '../support/run.js';
import {
  allowSteps,
  back,
  next,
  placeOf,
  screenOf,
  set,
  start,
  TRIAGE,
  type State,
  selectionOf,
} from '../support/walk.js';

allowSteps(100_000);

const counts = { screens: 0, steps: 0, results: 0, unasked: 0 };
const levels = new Map<string, number>();

/** None, unsure, each alone, with unsure, one pair, all: what a person may tick on a screen. */
function optionsOf(choices: readonly string[], isContext: boolean): readonly (readonly string[])[] {
  const ids = choices.filter((id) => id !== 'none' && id !== 'unsure');
  return [
    ['none'],
    ['unsure'],
    ...ids.map((id) => [id]),
    ...(isContext ? ids.slice(0, 1) : ids).map((id) => [id, 'unsure']),
    ids.slice(-2),
    ids,
  ];
}

/** The answers that ticking `ticked` out of `choices` stands for. */
function spoken(choices: readonly string[], ticked: readonly string[]): Said {
  const said: Record<string, string> = {};
  for (const id of choices.filter((choice) => choice !== 'none' && choice !== 'unsure')) {
    said[id] = ticked.includes(id) ? 'yes' : ticked.includes('unsure') ? 'unsure' : 'no';
  }
  return said;
}

/** The contexts that the specification's rules can still make a difference with. */
function contextsThatMatter(findings: Said): readonly string[] {
  const summary = (context: Said) => {
    const { level, reasons } = expectFlags(findings, context);
    return `${level} ${reasons.join()}`;
  };
  return CONTEXT_IDS.filter((id) => summary({ [id]: 'yes' }) !== summary({}));
}

function checkResult(state: State, findings: Said, context: Said): void {
  const { answers, result, screen, care } = TRIAGE.view(state);
  assert.ok(result && care);
  assert.equal(screen, null);
  counts.results += 1;
  levels.set(result.level, (levels.get(result.level) ?? 0) + 1);
  assert.deepEqual(answers.findings, findings);
  const recorded: Said = answers.context ?? {};
  assert.deepEqual(result, expectFlags(findings, recorded));
  assert.notEqual(result.level, 'incomplete');
  assert.deepEqual([care.level, care.reasons], [result.level, result.reasons]);

  // What was not asked could not have raised the level.
  const worst = expectFlags(
    { ...all(FINDING_IDS, 'yes'), ...findings },
    { ...all(CONTEXT_IDS, 'yes'), ...context },
  );
  assert.equal(worst.level, result.level);

  // What was recorded without asking is unsure, and neither yes nor no would have changed anything.
  if (answers.context === undefined) return;
  assert.ok(result.complete);
  const unasked = CONTEXT_IDS.filter((id) => !(id in context));
  for (const id of CONTEXT_IDS) assert.equal(recorded[id], context[id] ?? 'unsure');
  const others: Said[] = ['yes', 'no'].map((answer) => ({ ...recorded, ...all(unasked, answer) }));
  for (const id of unasked) {
    counts.unasked += 1;
    others.push({ ...recorded, [id]: 'yes' }, { ...recorded, [id]: 'no' });
  }
  for (const other of others) assert.deepEqual(expectFlags(findings, other), result);
}

/** Every option of the screen in `state`, and everything that follows. */
function explore(state: State, findings: Said, context: Said): void {
  const screen = screenOf(TRIAGE, state);
  const field = screen.fields[0];
  assert.ok(field && screen.fields.length === 1 && field.required && !field.missing);
  const choices = field.choices.map(({ id }) => id);
  counts.screens += 1;
  assert.ok(screen.now >= 1 && screen.now <= screen.total && screen.total <= 6);
  assert.ok(field.choices.every(({ selected }) => !selected));
  const isContext = screen.id === 'alarm-context';
  if (isContext) {
    assert.deepEqual(choices, [...contextsThatMatter(findings), 'none', 'unsure']);
  }
  const stuck = next(TRIAGE, state);
  assert.deepEqual(stuck, { ...state, missing: [field.id] });

  for (const ticked of optionsOf(choices, isContext)) {
    let chosen = state;
    for (const id of ticked) chosen = set(TRIAGE, chosen, field.id, id);
    assert.equal(placeOf(chosen), screen.id);
    assert.deepEqual(
      selectionOf(chosen, field.id),
      choices.filter((id) => ticked.includes(id)),
    );
    if (!isContext) {
      const after = screenOf(TRIAGE, chosen);
      assert.deepEqual([after.now, after.total], [screen.now, screen.total]);
    }

    const then = next(TRIAGE, chosen);
    counts.steps += 1;
    const said = spoken(choices, ticked);
    const known = { findings: { ...findings }, context: { ...context } };
    if (isContext) known.context = { ...context, ...said };
    else known.findings = { ...findings, ...said };
    const now = expectFlags(known.findings, known.context);
    if (now.level === 'emergency') assert.equal(then.step, 'result');
    assert.deepEqual(back(TRIAGE, then), { ...chosen, missing: [] });
    if (then.step === 'result') {
      checkResult(then, known.findings, known.context);
    } else {
      const worst = { ...all(FINDING_IDS, 'yes'), ...known.findings };
      const highest = expectFlags(worst, all(CONTEXT_IDS, 'yes')).level;
      assert.ok(!isContext && rankOf(highest) > rankOf(now.level), 'a needless question');
      explore(then, known.findings, known.context);
    }
  }
}

test('every path through the alarm signs keeps its answers, ends as early as is safe and gives the expected result', (t) => {
  explore(start(TRIAGE), {}, {});
  assert.deepEqual([...levels.keys()].sort(), ['emergency', 'none', 'routine', 'same-day', 'soon']);
  assert.ok(counts.results > 5_000);
  t.diagnostic(
    `${counts.screens} screens, ${counts.steps} steps, ${counts.results} results, ` +
      `${counts.unasked} unasked contexts tried both ways`,
  );
  t.diagnostic([...levels].map(([level, count]) => `${level} ${count}`).join(', '));
});
