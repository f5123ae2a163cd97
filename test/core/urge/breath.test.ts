import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breathAt, PACES, parsePace, type Pace } from '../../../src/core/index.js';
import { BUILT_IN_NAMES, hostileValues } from '../support/hostile.js';

/** Seconds in and out, by pace. */
const LENGTHS = { '4/6': [4, 6], '3/5': [3, 5], '2/4': [2, 4] } as const;
type Breathed = keyof typeof LENGTHS;
const BREATHED = Object.keys(LENGTHS) as Breathed[];

const at = (pace: Pace, elapsed: number) => breathAt(pace, elapsed, true);

/** How long ten breaths take, in milliseconds. */
const tenBreaths = (pace: Breathed) => (LENGTHS[pace][0] + LENGTHS[pace][1]) * 10_000;

test('the paces are those of the specification, the default first', () => {
  assert.deepEqual(PACES, ['4/6', '3/5', '2/4', 'none']);
});

for (const pace of BREATHED) {
  const [inward, outward] = LENGTHS[pace];

  test(`${pace}: in for ${inward} seconds, out for ${outward}, to the millisecond`, () => {
    for (const breath of [0, 1, 2, 9, 100]) {
      const start = breath * (inward + outward) * 1000;
      const turn = start + inward * 1000;
      const end = turn + outward * 1000;
      for (const [elapsed, phase, count] of [
        [start, 'in', 1],
        [start + 1, 'in', 1],
        [turn - 1, 'in', inward],
        [turn, 'out', 1],
        [turn + 1, 'out', 1],
        [end - 1, 'out', outward],
        [end, 'in', 1],
      ] as const) {
        const view = at(pace, elapsed);
        assert.deepEqual([view.phase, view.count], [phase, count], `${elapsed}`);
        assert.deepEqual(view.seconds, [inward, outward]);
        assert.equal(view.place, elapsed === end ? 0 : elapsed - start);
      }
    }
  });

  test(`${pace}: the count is the second of the phase, from 1`, () => {
    const seen = new Set<string>();
    for (let elapsed = 0; elapsed < tenBreaths(pace); elapsed += 50) {
      const { phase, count, place } = at(pace, elapsed);
      const inPhase = phase === 'in' ? place : place - inward * 1000;
      assert.ok(count * 1000 > inPhase && (count - 1) * 1000 <= inPhase);
      seen.add(`${phase} ${count}`);
    }
    const counts = (phase: string, seconds: number) =>
      Array.from({ length: seconds }, (_, index) => `${phase} ${index + 1}`);
    assert.deepEqual([...seen], [...counts('in', inward), ...counts('out', outward)]);
  });

  test(`${pace}: next leads to exactly the next change of count or phase`, () => {
    const property = fc.property(fc.nat({ max: 10 * tenBreaths(pace) }), (elapsed) => {
      const now = at(pace, elapsed);
      assert.ok(now.next >= 1 && now.next <= 1000);
      const just = at(pace, elapsed + now.next - 1);
      const then = at(pace, elapsed + now.next);
      assert.deepEqual([just.phase, just.count, just.next], [now.phase, now.count, 1]);
      assert.notDeepEqual([then.phase, then.count], [now.phase, now.count]);
      assert.equal(then.next, 1000);
    });
    fc.assert(property, { seed: 6, numRuns: 3_000 });
  });

  test(`${pace}: a message stays until next leads to another count or phase`, () => {
    for (let elapsed = 0; elapsed < tenBreaths(pace); elapsed += 1000) {
      const { message, next } = at(pace, elapsed);
      assert.equal(next, 1000);
      for (const later of [1, 500, 999]) assert.equal(at(pace, elapsed + later).message, message);
    }
  });

  test(`${pace}: two messages that differ are at least four seconds apart`, () => {
    const said: { readonly message: string; readonly elapsed: number }[] = [];
    let before: string | null = null;
    for (let elapsed = 0; elapsed < tenBreaths(pace); elapsed += 10) {
      const { message } = at(pace, elapsed);
      if (message !== null && message !== before) said.push({ message, elapsed });
      before = message;
    }
    said.forEach(({ message, elapsed }, index) => {
      const earlier = said[index - 1];
      if (earlier && earlier.message !== message) assert.ok(elapsed - earlier.elapsed >= 4000);
    });
    assert.ok(said.length >= 10);
  });

  test(`${pace}: not running is silent, and shows the same place in the breath`, () => {
    for (let elapsed = 0; elapsed < tenBreaths(pace); elapsed += 250) {
      const running = at(pace, elapsed);
      const held = breathAt(pace, elapsed, false);
      const begun = running.place > 0;
      assert.deepEqual(held, { ...running, running: false, begun, message: null });
      assert.equal(running.running, true);
    }
  });
}

test('4/6: each phase is said, in full for two breaths and short after that', () => {
  const said = [0, 3999, 4000, 9999, 10_000, 14_000, 19_999, 20_000, 24_000, 30_000, 94_000];
  assert.deepEqual(
    said.map((elapsed) => at('4/6', elapsed).message),
    [
      ...['in-full', null, 'out-full', null, 'in-full', 'out-full', null],
      ...['in-short', 'out-short', 'in-short', 'out-short'],
    ],
  );
});

test('3/5 and 2/4: one message speaks for the whole breath, and breathing out is silent', () => {
  const threeFive = [0, 2999, 3000, 7999, 8000, 11_000, 16_000, 18_999, 19_000, 24_000];
  assert.deepEqual(
    threeFive.map((elapsed) => at('3/5', elapsed).message),
    [
      ...['both-full', null, null, null, 'both-full', null],
      ...['both-short', null, null, 'both-short'],
    ],
  );
  const twoFour = [0, 1999, 2000, 5999, 6000, 8000, 11_999, 12_000, 14_000, 18_000];
  assert.deepEqual(
    twoFour.map((elapsed) => at('2/4', elapsed).message),
    [
      ...['both-full', null, null, null, 'both-full', null],
      ...[null, 'both-short', null, 'both-short'],
    ],
  );
});

test('the guide has begun while it runs, and where it was paused on its way', () => {
  const begun = (elapsed: number, running: boolean) => breathAt('4/6', elapsed, running).begun;
  assert.deepEqual([begun(0, true), begun(0, false), begun(1, false)], [true, false, true]);
});

test('a message stands for the first second of its phase', () => {
  for (const place of [0, 999, 4000, 4999]) assert.notEqual(at('4/6', place).message, null);
  for (const place of [1000, 3999, 5000, 9999]) assert.equal(at('4/6', place).message, null);
});

test('of a phase that began before the guide may speak it says nothing', () => {
  const message = (elapsed: number, quiet: number) => breathAt('4/6', elapsed, true, quiet).message;
  assert.deepEqual([message(0, 0), message(0, 1), message(500, 500)], ['in-full', null, null]);
  assert.deepEqual([message(4000, 4000), message(4000, 4001)], ['out-full', null]);
  assert.deepEqual([message(10_000, 4001), message(10_000, -5)], ['in-full', 'in-full']);
});

test('without breath nothing is paced, counted, said or waited for', () => {
  for (const elapsed of [0, 1, 4000, 1e9]) {
    for (const running of [true, false]) {
      assert.deepEqual(breathAt('none', elapsed, running), {
        ...{ running, begun: running, phase: null, count: 0, seconds: [0, 0] },
        ...{ place: 0, message: null },
        next: Infinity,
      });
    }
  }
});

test('the same moment always gives the same breath, and after one breath the same place', () => {
  const pace = fc.constantFrom(...BREATHED);
  const property = fc.property(pace, fc.nat({ max: 1e9 }), fc.nat({ max: 50 }), (id, since, n) => {
    const [inward, outward] = LENGTHS[id];
    const later = at(id, since + n * (inward + outward) * 1000);
    const { phase, count, place, next } = at(id, since);
    assert.deepEqual(
      [later.phase, later.count, later.place, later.next],
      [phase, count, place, next],
    );
    assert.deepEqual(at(id, since), at(id, since));
  });
  fc.assert(property, { seed: 7, numRuns: 2_000 });
});

test('a time that is no positive number is the beginning of the first breath', () => {
  for (const elapsed of [-1, -0, -1e9, NaN, Infinity, -Infinity, '7000', null, undefined, {}]) {
    assert.deepEqual(at('4/6', elapsed as number), at('4/6', 0));
  }
});

test('parts of a millisecond still belong to the second that they are in', () => {
  for (const [elapsed, phase, count] of [
    [0.25, 'in', 1],
    [3999.75, 'in', 4],
    [4000.25, 'out', 1],
    [9999.75, 'out', 6],
  ] as const) {
    const view = at('4/6', elapsed);
    assert.deepEqual([view.phase, view.count], [phase, count]);
    assert.ok(view.next > 0 && view.next <= 1000);
  }
});

test('a pace is read when it is exactly one of the known ones, else it is the default', () => {
  for (const pace of PACES) assert.equal(parsePace(pace), pace);
  const odd = [...BUILT_IN_NAMES, '4/7', '4 / 6', ' 3/5', 'None', 'NONE', ['3/5'], { pace: '3/5' }];
  for (const value of [...odd, ...hostileValues().map(([, hostile]) => hostile)]) {
    assert.equal(parsePace(value), '4/6');
    assert.deepEqual(breathAt(value as Pace, 5000, true), at('4/6', 5000));
  }
});
