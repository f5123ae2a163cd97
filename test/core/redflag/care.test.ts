import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  COUNTRY_TABLE,
  viewCare,
  viewCareList,
  viewTriage,
  type CareOptions,
  type CareView,
  type Country,
  type RedFlagAnswers,
} from '../../../src/core/index.js';
import { EMERGENCY, FINDING_IDS, levelOfFinding, RULE_LEVELS } from '../oracle/redflag.js';
import { BUILT_IN_NAMES, hostileValues } from '../support/hostile.js';
import { contextNo, findingsNo } from '../support/run.js';
import { TRIAGE, walk } from '../support/walk.js';

const COUNTRIES: readonly (Country | null)[] = ['NL', 'BE', 'DE', 'FR', 'GB', 'IE', null];
const GP_FIRST = [
  ...['cannot-pass-urine', 'catheter-blocked', 'leg-weakness', 'saddle-numbness', 'back-bladder'],
];
const HOST = { gpPhone: '020 123 4567', outOfHoursPhone: '0900 1515', midwifePhone: '030 7654321' };

type Answers = Readonly<Record<string, string>>;

const answersOf = (findings: Answers, context: Answers = {}) =>
  ({ findings: findingsNo(findings), context: contextNo(context) }) as RedFlagAnswers;
const care = (findings: Answers, context: Answers = {}, options: CareOptions = { country: 'NL' }) =>
  viewCare(answersOf(findings, context), { ...HOST, ...options });
const roles = ({ contacts }: Pick<CareView, 'contacts'>) =>
  contacts.map(({ role }) => role).join(' ');
const dialled = ({ contacts }: Pick<CareView, 'contacts'>) =>
  contacts.map(({ role, phone }) => `${role} ${phone?.dial ?? '-'}`);
const yes = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'yes']));

/** One way to each level, with whom to call: nobody pregnant, pregnant, perhaps pregnant. */
const CALLS: readonly (readonly [string, Answers, string, string, string])[] = [
  ['emergency', yes('sepsis-signs'), 'emergency', 'emergency midwife', 'emergency midwife'],
  [
    'same-day',
    yes('fever-ill'),
    'gp out-of-hours',
    'midwife gp out-of-hours',
    'gp out-of-hours midwife',
  ],
  ['soon', { 'painful-urination': 'unsure' }, 'gp', 'midwife gp', 'gp midwife'],
  ['routine', yes('new-medicine'), 'gp', 'midwife gp', 'gp midwife'],
];

for (const country of COUNTRIES) {
  for (const [level, findings, plain, pregnant, maybe] of CALLS) {
    test(`${country ?? 'no country'}, ${level}: calls ${plain}; in pregnancy ${pregnant}`, () => {
      for (const [answer, expected] of [
        ['no', plain],
        ['yes', pregnant],
        ['unsure', maybe],
      ] as const) {
        const view = care(findings, { pregnant: answer }, { country });
        assert.deepEqual([view.level, roles(view)], [level, expected]);
        assert.equal(view.first, expected.split(' ')[0]);
        assert.equal(view.urgent, level === 'emergency' || level === 'same-day');
        const after = expected.startsWith('midwife') || answer === 'no' ? null : answer;
        assert.equal(view.midwife, after && (after === 'yes' ? 'beside' : 'maybe'));
        assert.deepEqual([view.doubtful, view.nurse], [false, false]);
      }
    });
  }
}

test('none calls nobody, incomplete the GP', () => {
  assert.deepEqual([roles(care({})), care({}).because], ['', []]);
  assert.equal(roles(viewCare({}, { country: 'NL', ...HOST })), 'gp');
});

test('NL: the GP comes first when every reason is one of the five, alone or together', () => {
  for (let code = 1; code < 32; code++) {
    const reasons = GP_FIRST.filter((_, at) => code & (1 << at));
    const view = care(yes(...reasons));
    assert.equal(roles(view), 'gp out-of-hours emergency', reasons.join());
    assert.equal(view.nurse, reasons.includes('catheter-blocked'));
    assert.equal(roles(care(yes(...reasons), {}, { country: 'BE' })), 'emergency');
    const pregnant = care(yes(...reasons), { pregnant: 'yes' });
    assert.equal(roles(pregnant), 'gp out-of-hours emergency midwife');
    assert.equal(pregnant.midwife, 'beside');
  }
});

test('NL: any other emergency reason brings the emergency number first, alone or beside those', () => {
  for (const other of EMERGENCY.filter((id) => !GP_FIRST.includes(id))) {
    for (const reasons of [[other], ...GP_FIRST.map((id) => [id, other])]) {
      assert.equal(roles(care(yes(...reasons))), 'emergency', reasons.join());
    }
  }
  assert.equal(roles(care(yes('cannot-pass-urine', 'blood-clots'))), 'emergency');
});

test('broken waters: the midwife first when pregnant, and never instead of another emergency', () => {
  for (const country of COUNTRIES) {
    const waters = care(yes('waters-or-bleeding'), { pregnant: 'yes' }, { country });
    assert.deepEqual([roles(waters), waters.first], ['midwife emergency', 'midwife']);
    for (const other of EMERGENCY.filter((id) => id !== 'waters-or-bleeding')) {
      const both = care(yes('waters-or-bleeding', other), { pregnant: 'yes' }, { country });
      assert.equal(roles(both), 'emergency midwife', other);
    }
    const maybe = care(yes('waters-or-bleeding'), { pregnant: 'unsure' }, { country });
    assert.deepEqual([roles(maybe), maybe.midwife], ['emergency midwife', 'maybe']);
    assert.equal(roles(care(yes('waters-or-bleeding'), {}, { country })), 'emergency');
  }
});

test('unsure about an emergency adds the emergency number last', () => {
  const view = care({ 'leg-weakness': 'unsure', 'fever-ill': 'yes' });
  assert.deepEqual([roles(view), view.doubtful], ['gp out-of-hours emergency', true]);
  assert.deepEqual(view.because, [
    { id: 'leg-weakness', answer: 'unsure' },
    { id: 'fever-ill', answer: 'yes' },
  ]);
});

test('an ordinary appointment: a line for each reason, pregnancy first, each once', () => {
  const advice = (findings: Answers, context: Answers = {}) => care(findings, context).advice;
  assert.deepEqual(advice(yes('new-medicine', 'weak-stream', 'pelvic-history')), [
    ...['appointment', 'new-medicine'],
  ]);
  const all = { pregnant: 'yes', catheter: 'yes', 'nerve-disease': 'yes', 'under-18': 'yes' };
  assert.deepEqual(advice(yes('new-after-60'), all), [
    ...['pregnant', 'new-after-60', 'catheter', 'nerve-disease', 'under-18'],
  ]);
  assert.deepEqual(advice({}, { pregnant: 'unsure' }), ['maybe-pregnant']);
  assert.deepEqual(advice({ lump: 'unsure' }), ['appointment']);
  assert.deepEqual(advice(yes('lump')), []);
});

test('the numbers are those of the country, and of the host where it gives some', () => {
  for (const [country, row] of Object.entries(COUNTRY_TABLE)) {
    const options = { country: country as Country, gpPhone: '020 123 4567' };
    const only = (findings: Answers) => dialled(viewCare(answersOf(findings), options));
    assert.deepEqual(only(yes('sepsis-signs')), [`emergency ${row.emergency}`]);
    const late = row.outOfHours ? [`out-of-hours ${row.outOfHours}`] : [];
    assert.deepEqual(only(yes('fever-ill')), ['gp 0201234567', ...late]);
  }
  assert.deepEqual(dialled(care(yes('fever-ill'), { pregnant: 'yes' })), [
    ...['midwife 0307654321', 'gp 0201234567', 'out-of-hours 09001515'],
  ]);
});

test("without a country there is no number but the host's own: words, never a guess", () => {
  const nowhere = { country: null };
  const only = (findings: Answers, options: CareOptions = nowhere) =>
    dialled(viewCare(answersOf(findings, { pregnant: 'yes' }), options));
  assert.deepEqual(only(yes('sepsis-signs')), ['emergency -']);
  assert.deepEqual(only(yes('fever-ill')), []);
  assert.deepEqual(only(yes('fever-ill'), { country: null, gpPhone: '123' }), ['gp 123']);
});

test('anything that is no number, and any unknown country, counts as none', () => {
  for (const [name, value] of [...hostileValues(), ['a script', 'javascript:alert(1)'] as const]) {
    const options = { country: 'BE', gpPhone: value, outOfHoursPhone: value, midwifePhone: value };
    const view = viewCare(answersOf(yes('fever-ill'), { pregnant: 'yes' }), options as CareOptions);
    assert.deepEqual(
      view.contacts.filter(({ phone }) => phone?.dial).map(({ role }) => role),
      ['out-of-hours'],
      name,
    );
  }
  for (const country of [...BUILT_IN_NAMES, 'XX', 'nl', 'UK', 'NLD']) {
    const options = { country: country as Country };
    assert.deepEqual(dialled(viewCare(answersOf(yes('sepsis-signs')), options)), ['emergency -']);
  }
});

test('the list holds every sign and every rule of its level once, highest level first, without doubts', () => {
  const list = viewCareList({ country: 'NL', ...HOST });
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
  assert.deepEqual(list.map(roles), ['emergency', 'gp out-of-hours', 'gp', 'gp']);
});

test('the list is the same for everyone: made anew each time, from the options alone', () => {
  assert.deepEqual(viewCareList({ country: 'GB' }), viewCareList({ country: 'GB' }));
  assert.notEqual(viewCareList({ country: 'GB' }), viewCareList({ country: 'GB' }));
});

test('the triage shows the card of its answers with the numbers of its options', () => {
  const options = { country: 'NL', ...HOST } as const;
  const view = viewTriage(walk(TRIAGE, { 'alarm-now': ['leg-weakness'] }), options);
  assert.deepEqual(view.care, viewCare(view.answers, options));
  assert.deepEqual(view.care && dialled(view.care), [
    ...['gp 0201234567', 'out-of-hours 09001515', 'emergency 112'],
  ]);
});
