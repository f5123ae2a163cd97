/** What the meter says of an amount: the glass, its words, the range, the remarks. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { descriptionOf, focused, textOf } from '../../../testing/dom.js';
import {
  amsterdam,
  clearStore,
  drink,
  EVENING,
  NOON,
  openMeter,
  store,
  withTotal,
  type Meter,
} from '../../../testing/fluid-meter.js';
import { press } from '../../../testing/keys.js';

beforeEach(clearStore);
afterEach(clearStore);

const valuesOf = ({ meter }: Meter) =>
  ['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) =>
    Number(meter.getAttribute(name)),
  );

describe('fluid-meter, the meter', () => {
  it('is a meter with a name, a value, and the same words beside it', async () => {
    const one = await withTotal(1600);
    expect(one.meter.getAttribute('role')).to.equal('meter');
    expect(one.meter.getAttribute('aria-label')).to.equal(one.words.title);
    expect(valuesOf(one)).to.deep.equal([0, 1600, 2500]);
    expect(one.meter.getAttribute('aria-valuetext')?.replace(/\u00A0/g, ' ')).to.equal(
      `1600 ml. ${one.words.status.within}`,
    );
    expect(one.text).to.include('1600 ml').and.include(one.words.status.within);
  });

  it('never shows more than full', async () => {
    const one = await withTotal(9000);
    expect(valuesOf(one)).to.deep.equal([0, 2500, 2500]);
    expect(one.total).to.equal('9000 ml');
  });

  it('labels both ends of the zone', async () => {
    const one = await openMeter();
    const labels = [...one.root.querySelectorAll('.glass text')].map((text) => textOf(text));
    expect(labels.map((label) => label.replace(/\u00A0/g, ' '))).to.deep.equal([
      '2000 ml',
      '1500 ml',
    ]);
  });

  it('fills as drinks come, without a style attribute of its own', async () => {
    const one = await openMeter();
    const water = () => one.root.querySelector<SVGElement>('.water')!.style.transform;
    const empty = water();
    await one.tap('bottle');
    expect(water()).not.to.equal(empty);
    expect(water()).to.equal('translateY(188px) scaleY(0.2)');
  });

  for (const [ml, band] of [
    [999, 'far-below'],
    [1000, 'below'],
    [1499, 'below'],
    [1500, 'within'],
    [2000, 'within'],
    [2001, 'slightly-above'],
    [2500, 'slightly-above'],
    [2501, 'above'],
  ] as const) {
    it(`says in the evening what ${ml} ml is`, async () => {
      const one = await withTotal(ml);
      expect(one.total).to.equal(`${ml} ml`);
      expect(one.text).to.include(one.words.status[band]);
      expect(one.element.result?.band).to.equal(band);
    });
  }

  it('says before the evening that the day is under way, and late that not all has to be made up for', async () => {
    const one = await withTotal(400, { now: amsterdam('16:59') });
    const words = one.words.status;
    expect(one.text).to.include(words['under-way']('1100 ml', '1500 ml'));
    await one.at(amsterdam('19:59'));
    expect(one.text).to.include(words.late);
    expect(one.text).not.to.include('1100 ml');
    expect(one.text).not.to.include(words['far-below']);
    await one.at(amsterdam('20:00'));
    expect(one.text).to.include(words['far-below']);
  });
});

describe('fluid-meter, the range of a doctor', () => {
  it('replaces the usual range, in the words too', async () => {
    const one = await withTotal(1300, { attributes: { 'min-ml': '1000', 'max-ml': '1200' } });
    expect(one.text).to.include(one.words.leadDoctor).and.not.include(one.words.leadUsual);
    expect(one.text).to.include(one.words.range.both('1000 ml', '1200 ml'));
    expect(one.text).to.include(one.words.doctorStatus.above);
    expect(one.text).not.to.match(/1500|2000/);
    expect(one.element.result?.notes).not.to.include('less-slowly');
  });

  it('can be a maximum alone: then nothing asks to drink more, or says that it is enough', async () => {
    const one = await withTotal(400, { attributes: { 'max-ml': '1200' } });
    expect(one.text).to.include(one.words.range.max('1200 ml'));
    expect(one.text).to.include(one.words.doctorStatus.under);
    expect(one.text).not.to.include(one.words.doctorStatus.within);
    expect(one.text).to.include(one.words.room('800 ml'));
  });

  it('can be a minimum alone: then nothing is too much', async () => {
    const one = await withTotal(2900, { attributes: { 'min-ml': '2500' } });
    expect(one.text).to.include(one.words.range.min('2500 ml'));
    expect(one.text).to.include(one.words.doctorStatus.within);
  });

  it('can be one amount: then it is said once', async () => {
    const one = await withTotal(1500, { attributes: { 'min-ml': '1500', 'max-ml': '1500' } });
    expect(one.text).to.include(one.words.range.exact('1500 ml'));
    expect(one.root.querySelectorAll('.glass text')).to.have.length(1);
  });

  it('goes first as soon as the person says so, also while it is not known', async () => {
    const one = await withTotal(1000);
    await (await one.answer('yes')).advise('', '');
    expect(one.text).to.include(one.words.range.unknown).and.include(one.words.leadDoctor);
    expect(one.text).to.include(one.words.status['no-range']);
    expect(one.text).not.to.match(/1500|2000/);
    expect(one.meter.getAttribute('role')).to.equal(null);
    await one.answer('no');
    expect(one.text).to.include(one.words.range.usual('1500 ml', '2000 ml'));
  });

  it('is what the person fills in, before what the host says', async () => {
    const one = await withTotal(1000, { attributes: { 'min-ml': '1500' } });
    expect(one.text).to.include(one.words.doctor.saidHost);
    await (await one.answer('yes')).advise('800', '900');
    expect(one.text).to.include(one.words.range.both('800 ml', '900 ml'));
    expect(one.text).to.include(one.words.doctorStatus.above);
    await (await one.answer('yes')).advise('950', '900');
    expect(one.text).to.include(one.words.doctor.wrong);
    const min = one.field('min', '');
    expect(focused()).to.equal(min);
    expect(min.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(min)).to.equal(one.words.doctor.wrong);
  });

  it('is remembered where drinks are', async () => {
    store({
      answers: { id: 'answers', doctor: 'yes', minMl: 800, maxMl: 900, nightWaking: false },
    });
    const one = await openMeter();
    expect(one.text).to.include(one.words.range.both('800 ml', '900 ml'));
  });
});

describe('fluid-meter, the question about a doctor’s advice', () => {
  it('stands above the glass, and until it is answered the meter only counts', async () => {
    for (const [ml, now] of [
      [300, NOON],
      [500, EVENING],
      [2900, EVENING],
    ] as const) {
      clearStore();
      const one = await withTotal(ml, { now, unanswered: true });
      const { words, text, root } = one;
      expect(one.total).to.equal(`${ml} ml`);
      expect(text).to.include(words.doctor.title).and.include(words.status.counting);
      expect(text).not.to.include(words.leadUsual);
      expect(text).not.to.match(/1500|2000|genoeg|nodig|meer dan|minder dan/);
      expect(one.element.result?.band).to.equal(null);
      expect(root.querySelector('.zone, .water, [role=meter]')).to.equal(null);
      const panel = root.querySelector('[data-focus=doctor]') as Element;
      expect(panel.compareDocumentPosition(one.meter)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is said to be open where somebody drank much, and the alarm is given all the same', async () => {
    const one = await withTotal(3100, {
      unanswered: true,
      attributes: { 'gp-phone': '0201234567' },
    });
    expect(one.text).to.include(one.words.notes.much);
    expect(one.root.querySelector('a')?.href).to.equal('tel:0201234567');
  });

  it('is answered once, by the person or by the host, and can be answered otherwise', async () => {
    const one = await openMeter({ unanswered: true });
    await one.answer('no');
    expect(one.has(one.words.doctor.no)).to.equal(false);
    expect(textOf(focused() as Element)).to.equal(one.words.status.empty);
    expect(one.text).to.include(one.words.doctor.saidNo);
    await one.answer('yes');
    expect(focused()).to.equal(one.field('min', ''));
    const host = await openMeter({ unanswered: true, attributes: { 'max-ml': '1200' } });
    expect(host.has(host.words.doctor.no)).to.equal(false);
  });

  it('is asked again on another visit, unless the list is kept', async () => {
    await openMeter();
    fixtureCleanup();
    const again = await openMeter({ unanswered: true });
    expect(again.has(again.words.doctor.no)).to.equal(true);
    await again.answer('no');
    await again.open(again.words.keep.title).press(again.words.keep.start);
    fixtureCleanup();
    const kept = await openMeter({ unanswered: true });
    expect(kept.has(kept.words.doctor.no)).to.equal(false);
  });
});

describe('fluid-meter, remarks', () => {
  const gp = { 'gp-phone': '020 123 45 67', country: 'NL' };
  const links = ({ root }: Meter) => [...root.querySelectorAll('a')].map(({ href }) => href);

  it('asks for thought at three litres, with the number of the GP', async () => {
    const one = await withTotal(3000, { attributes: gp });
    expect(one.text).to.include(one.words.notes.much);
    expect(links(one)).to.deep.equal(['tel:0201234567', 'tel:112']);
  });

  it('gives no tip beside what is urgent', async () => {
    const one = await withTotal(3100, { attributes: { 'night-waking': '' } }, 'coffee');
    const { much, caffeine } = one.words.notes;
    expect(one.text).to.include(much).and.not.include(caffeine);
    expect(one.text).not.to.include(one.words.notes['less-slowly']('2350 ml'));
  });

  it('gives numbers to call with a day of little only to who says that hardly any urine comes', async () => {
    const numbers = { ...gp, 'out-of-hours-phone': '0900 1234' };
    const one = await withTotal(500, { attributes: numbers });
    expect(one.text).to.include(one.words.status['far-below']);
    expect(links(one)).to.deep.equal([]);
    await one.tick('urine');
    expect(links(one)).to.deep.equal(['tel:0201234567', 'tel:09001234']);
    expect(one.text).to.include(one.words.hardlyUrine.call);
    expect(one.announced).to.equal(one.words.hardlyUrine.call);
    await one.tap('bottle');
    expect(links(one), 'a drink takes nothing back').to.have.length(2);
    await one.tick('urine');
    expect(links(one)).to.deep.equal([]);
  });

  it('leaves no empty row where it knows no number to call', async () => {
    const one = await withTotal(500);
    expect(one.text).to.include(one.words.status['far-below']);
    const rows = [...one.root.querySelectorAll('.row')].filter(
      ({ childElementCount }) => childElementCount === 0,
    );
    expect(rows.length).to.equal(0);
  });

  it('speaks of more than a litre within an hour, and names whom to call', async () => {
    const one = await openMeter({ attributes: gp });
    for (const vessel of ['bottle', 'bottle'] as const) await one.tap(vessel);
    expect(one.text).not.to.include(one.words.notes.pause);
    await one.tap('cup');
    expect(one.text).to.include(one.words.notes.pause);
    expect(links(one)).to.deep.equal(['tel:0201234567', 'tel:112']);
  });

  it('brings what is urgent into sight once, with the telephone next', async () => {
    const one = await openMeter({ attributes: gp });
    for (const vessel of ['bottle', 'bottle', 'cup'] as const) await one.tap(vessel);
    expect(textOf(focused() as Element)).to.include(one.words.notes.pause);
    await press('Tab');
    expect(textOf(focused() as Element)).to.include('020 123 45 67');
    (focused() as HTMLElement).blur();
    await one.tap('cup');
    expect(one.text).to.include(one.words.notes.pause);
    expect(focused()).to.equal(document.body);
    for (let drinks = 0; drinks < 4; drinks += 1) await one.tap('bottle');
    expect(one.text).to.include(one.words.notes.much);
    expect(textOf(focused() as Element)).to.include(one.words.notes.much);
  });

  it('gives words where no number is known', async () => {
    const one = await openMeter({ attributes: { country: 'XX' } });
    for (const vessel of ['bottle', 'bottle', 'cup'] as const) await one.tap(vessel);
    expect(links(one)).to.deep.equal([]);
    expect(one.text).to.include(one.words.call.unknown);
  });

  it('speaks of caffeine over 400 ml', async () => {
    const few = await withTotal(400, {}, 'coffee');
    expect(few.text).not.to.include(few.words.notes.caffeine);
    clearStore();
    const one = await withTotal(401, {}, 'soft-drink');
    expect(one.text).to.include(one.words.notes.caffeine);
    expect(one.text).to.include(one.words.day.caffeine('401 ml', '401 ml'));
  });

  it('speaks of the evening only with night-waking, which the person can say too', async () => {
    for (const [attributes, says, speaks] of [
      [{}, false, false],
      [{}, true, true],
      [{ 'night-waking': '' }, false, true],
    ] as const) {
      clearStore();
      store({ a: drink('a', amsterdam('20:00'), 'water', 250), b: drink('b', NOON, 'water', 700) });
      const one = await openMeter({ now: EVENING, attributes });
      if (says) await one.tick('night');
      expect(one.text.includes(one.words.notes.evening)).to.equal(speaks);
      expect(one.text.includes(one.words.day.nightWaking)).to.equal(
        !('night-waking' in attributes),
      );
      expect(one.text.includes(one.words.day.evening('250 ml', '950 ml'))).to.equal(speaks);
    }
  });

  it('says of alcohol that it is not in the total, and what it does', async () => {
    const one = await (await openMeter()).log('alcohol', 330);
    expect(one.total).to.equal('0 ml');
    expect(one.text).to.include(one.words.day.alcohol('330 ml'));
  });

  it('asks nobody to drink more by day, also not with a doctor’s maximum', async () => {
    store({ a: drink('a', NOON, 'water', 900), b: drink('b', amsterdam('20:30'), 'water', 700) });
    const attributes = { 'max-ml': '1500', 'night-waking': '' };
    const one = await openMeter({ now: EVENING, attributes });
    expect(one.text).to.include(one.words.notes.evening);
    expect(one.words.notes.evening).not.to.match(/meer/);
  });

  it('never advises to go down by more than a quarter', async () => {
    const one = await withTotal(2400);
    expect(one.text).to.include(one.words.notes['less-slowly']('1800 ml'));
  });

  it('never says a word of failure or praise', async () => {
    for (const ml of [300, 1200, 1700, 2300, 4000]) {
      clearStore();
      const { text } = await withTotal(ml);
      expect(text, String(ml)).not.to.match(/mislukt|gefaald|fout|slecht|goed zo|knap|bravo|!/i);
    }
  });
});
