import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ReasonId,
  type TriageLevel,
  COUNTRY_TABLE,
  viewCare,
  viewCareList,
  viewTriage,
  type CareOptions,
  type Country,
} from '../../../src/core/index.js';
import {
  EMERGENCY,
  FINDING_IDS,
  LEVEL_IDS,
  levelOfFinding,
  RULE_LEVELS,
} from '../oracle/redflag.js';
import { BUILT_IN_NAMES, hostileValues } from '../support/hostile.js';
import { evaluate } from '../support/run.js';
import { TRIAGE, walk } from '../support/walk.js';

const COUNTRIES: readonly (Country | null)[] = ['NL', 'BE', 'DE', 'FR', 'GB', 'IE', null];
const GP_FIRST = ['cannot-pass-urine', 'leg-weakness', 'saddle-numbness'];

const care = (level: TriageLevel, reasons: readonly string[], options: CareOptions) =>
  viewCare({ level, reasons: reasons as ReasonId[] }, options);
const HOST = { gpPhone: '020 123 4567', outOfHoursPhone: '0900 1515' };
const roles = (level: TriageLevel, reasons: readonly string[], country: Country | null) =>
  care(level, reasons, { country, ...HOST }).contacts.map(({ role }) => role);
const dialled = (view: ReturnType<typeof viewCare>) =>
  view.contacts.map(({ role, phone }) => `${role} ${phone?.dial ?? '-'}`);

/** Whom to call, first one first, by level. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  emergency: ['emergency'],
  'same-day': ['gp', 'out-of-hours'],
  soon: ['gp'],
  routine: ['gp'],
  none: [],
  incomplete: ['gp'],
};

for (const country of COUNTRIES) {
  for (const level of LEVEL_IDS) {
    test(`${country ?? 'no country'}, ${level}: calls ${ROLES[level]?.join(', then ') || 'nobody'}`, () => {
      const reasons = level === 'emergency' ? ['sepsis-signs'] : [];
      assert.deepEqual(roles(level, reasons, country), ROLES[level]);
      const view = care(level, reasons, { country });
      assert.deepEqual([view.level, view.reasons, view.gpFirst], [level, reasons, false]);
      assert.equal(view.urgent, level === 'emergency' || level === 'same-day');
      assert.deepEqual(view.signsToWatch, []);
    });
  }
}

test('NL: the GP comes first when every reason is a back or retention finding, alone or together', () => {
  for (let code = 1; code < 8; code++) {
    const reasons = GP_FIRST.filter((_, at) => code & (1 << at));
    const view = care('emergency', reasons, { country: 'NL', ...HOST });
    assert.equal(view.gpFirst, true);
    assert.deepEqual(
      view.contacts.map(({ role }) => role),
      ['gp', 'out-of-hours', 'emergency'],
    );
  }
});

test('NL: any other emergency reason brings the emergency number first, alone or beside those', () => {
  for (const other of ['sepsis-signs', 'heavy-bleeding', 'bleeding-retention']) {
    for (const reasons of [[other], ...GP_FIRST.map((id) => [id, other]), [...GP_FIRST, other]]) {
      assert.deepEqual(roles('emergency', reasons, 'NL'), ['emergency'], reasons.join());
      assert.equal(care('emergency', reasons, { country: 'NL' }).gpFirst, false);
    }
  }
});

test('outside NL the emergency number comes first for every emergency', () => {
  for (const country of COUNTRIES.filter((id) => id !== 'NL')) {
    for (const id of EMERGENCY) {
      assert.deepEqual(roles('emergency', [id], country), ['emergency']);
      assert.equal(care('emergency', [id], { country }).gpFirst, false);
    }
  }
});

test('below emergency the GP is never "first": there is no emergency number to come after', () => {
  for (const level of LEVEL_IDS.filter((id) => id !== 'emergency')) {
    assert.equal(care(level, ['leg-weakness'], { country: 'NL' }).gpFirst, false);
  }
});

test('retention with blood in the urine calls the emergency number in NL', () => {
  const findings = { 'cannot-pass-urine': 'yes', 'blood-in-urine': 'yes' };
  assert.deepEqual(dialled(viewCare(evaluate({ findings }), { country: 'NL' })), ['emergency 112']);
});

test('unsure about an emergency sign shows those signs and adds the emergency number last', () => {
  for (const country of COUNTRIES) {
    const view = care('same-day', ['fever-ill', 'unsure-emergency'], { country, ...HOST });
    assert.deepEqual(view.signsToWatch, EMERGENCY);
    assert.deepEqual(
      view.contacts.map(({ role }) => role),
      ['gp', 'out-of-hours', 'emergency'],
    );
    assert.equal(view.gpFirst, false);
  }
});

test('the numbers are those of the country, and of the host where it gives some', () => {
  const gpPhone = '020 123 4567';
  const gp = 'gp 0201234567';
  for (const [country, row] of Object.entries(COUNTRY_TABLE)) {
    const options = { country: country as Country, gpPhone };
    assert.deepEqual(dialled(care('emergency', ['sepsis-signs'], options)), [
      `emergency ${row.emergency}`,
    ]);
    const late = row.outOfHours ? [`out-of-hours ${row.outOfHours}`] : [];
    assert.deepEqual(dialled(care('same-day', [], options)), [gp, ...late]);
    const own = { ...options, outOfHoursPhone: '0900 1515' };
    assert.deepEqual(dialled(care('same-day', [], own)), [gp, 'out-of-hours 09001515']);
    assert.deepEqual(dialled(care('soon', [], options)), [gp]);
  }
});

test("without a country there is no number but the host's own: words, never a guess", () => {
  assert.deepEqual(dialled(care('emergency', ['sepsis-signs'], { country: null })), [
    'emergency -',
  ]);
  assert.deepEqual(dialled(care('same-day', [], { country: null })), []);
  const own = { country: null, gpPhone: '123', outOfHoursPhone: '456' };
  assert.deepEqual(dialled(care('same-day', [], own)), ['gp 123', 'out-of-hours 456']);
});

for (const [name, value] of [...hostileValues(), ['a script', 'javascript:alert(1)'] as const]) {
  test(`${name} as a number of the host counts as none`, () => {
    const options = { country: 'BE', gpPhone: value, outOfHoursPhone: value } as const;
    assert.deepEqual(dialled(care('same-day', [], options)), ['out-of-hours 1733']);
    assert.deepEqual(dialled(care('emergency', ['sepsis-signs'], options)), ['emergency 112']);
  });
}

test('a country that is not in the table gives words, never a guess and never a failure', () => {
  for (const country of [...BUILT_IN_NAMES, 'XX', 'nl', 'UK', 'NLD']) {
    const options = { country: country as Country };
    assert.deepEqual(dialled(care('emergency', ['sepsis-signs'], options)), ['emergency -']);
    assert.deepEqual(dialled(care('same-day', [], options)), []);
  }
});

test('the list holds every alarm sign and every rule of its level once, highest level first', () => {
  const list = viewCareList({ country: 'NL' });
  assert.deepEqual(
    list.map(({ level }) => level),
    ['emergency', 'same-day', 'soon', 'routine'],
  );
  for (const { level, reasons } of list) {
    assert.deepEqual(reasons, [
      ...FINDING_IDS.filter((id) => levelOfFinding(id) === level),
      ...RULE_LEVELS.filter(([id, at]) => at === level && !id.startsWith('unsure-')).map(
        ([id]) => id,
      ),
    ]);
  }
});

test('the list calls for each level whom a result of that level calls, and the GP never first', () => {
  for (const country of COUNTRIES) {
    const options = { country, ...HOST };
    for (const item of viewCareList(options)) {
      assert.deepEqual(item, care(item.level, item.reasons, options));
      assert.equal(item.gpFirst, false);
      assert.deepEqual(
        item.contacts.map(({ role }) => role),
        ROLES[item.level],
      );
    }
  }
});

test('whom nobody can call is left out, but for the emergency number, which is named in words', () => {
  const nobody = { country: null };
  assert.deepEqual(dialled(care('emergency', ['leg-weakness'], nobody)), ['emergency -']);
  assert.deepEqual(dialled(care('same-day', ['unsure-emergency'], nobody)), ['emergency -']);
  assert.deepEqual(dialled(care('soon', [], nobody)), []);
  const dutch = care('emergency', ['leg-weakness'], { country: 'NL' });
  assert.deepEqual([dialled(dutch), dutch.gpFirst], [['emergency 112'], true]);
});

test('the list is the same for everyone: made anew each time, from the options alone', () => {
  assert.deepEqual(viewCareList({ country: 'GB' }), viewCareList({ country: 'GB' }));
  assert.notEqual(viewCareList({ country: 'GB' }), viewCareList({ country: 'GB' }));
});

test('the triage shows the card of its result with the numbers of its options', () => {
  const options = { country: 'NL', gpPhone: '020 1234567', outOfHoursPhone: '0900 1515' } as const;
  const view = viewTriage(walk(TRIAGE, { 'alarm-now': ['leg-weakness'] }), options);
  assert.ok(view.care);
  assert.deepEqual(view.care, care('emergency', ['leg-weakness'], options));
  assert.deepEqual(dialled(view.care), ['gp 0201234567', 'out-of-hours 09001515', 'emergency 112']);
});
