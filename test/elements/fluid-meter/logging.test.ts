/** Logging a drink, changing it, taking it away, and taking that back. */
import { expect } from '@open-wc/testing';
import { DRINK_KINDS } from '../../../dist/core/index.js';
import { focused, nameOf, namesByRole, textOf } from '../../../testing/dom.js';
import {
  amsterdam,
  clearStore,
  NOON,
  openMeter,
  store,
  storedKeys,
} from '../../../testing/fluid-meter.js';

beforeEach(clearStore);
afterEach(clearStore);

describe('fluid-meter, logging', () => {
  it('begins empty and says so', async () => {
    const meter = await openMeter();
    expect(meter.total).to.equal('0 ml');
    expect(meter.text).to.include(meter.words.status.empty);
    expect(meter.element.result).to.equal(null);
    expect(meter.element.answers).to.deep.equal([]);
    expect(meter.has(meter.words.undo)).to.equal(false);
  });

  it('logs a vessel at one tap, now and as water', async () => {
    const meter = await openMeter();
    await meter.tap('glass');
    expect(meter.total).to.equal('200 ml');
    expect(meter.rows).to.deep.equal(['13:00 Water 200 ml']);
    const [only] = meter.element.answers;
    expect(only).to.deep.equal({ id: only?.id, at: NOON, kind: 'water', ml: 200 });
    expect(storedKeys()).to.deep.equal([]);
  });

  it('logs every vessel with what it holds', async () => {
    const meter = await openMeter();
    const held = { cup: 125, mug: 250, glass: 200, can: 330, bottle: 500, bowl: 250 } as const;
    for (const vessel of Object.keys(held) as (keyof typeof held)[]) await meter.tap(vessel);
    expect(meter.element.answers.map(({ ml }) => ml)).to.deep.equal(Object.values(held));
    expect(meter.total).to.equal('1655 ml');
  });

  it('logs the chosen kind at one tap more, and the next drink as water again', async () => {
    const meter = await openMeter();
    for (const kind of DRINK_KINDS) {
      meter.pick('kind', meter.words.kinds[kind]);
      await meter.tap('cup');
      await meter.tap('cup');
    }
    expect(meter.element.answers.map(({ kind }) => kind)).to.deep.equal(
      DRINK_KINDS.flatMap((kind) => [kind, 'water']),
    );
  });

  it('logs a bowl as soup, unless another kind was chosen', async () => {
    const meter = await openMeter();
    await meter.tap('bowl');
    meter.pick('kind', meter.words.kinds.milk);
    await meter.tap('bowl');
    expect(meter.element.answers.map(({ kind }) => kind)).to.deep.equal(['soup', 'milk']);
  });

  it('says that a drink from before midnight counts for yesterday', async () => {
    const meter = await openMeter({ now: amsterdam('00:10') });
    meter.pick('when', meter.words.ago[2] as string);
    await meter.tap('glass');
    expect(meter.total).to.equal('0 ml');
    expect(meter.said).to.equal(meter.words.said.earlier('Water 200 ml'));
    await meter.press(meter.words.undo);
    expect(meter.element.answers).to.deep.equal([]);
  });

  it('logs alcohol and does not count it', async () => {
    const meter = await openMeter();
    meter.pick('kind', meter.words.kinds.alcohol);
    await meter.tap('can');
    expect(meter.total).to.equal('0 ml');
    expect(meter.rows).to.deep.equal([`13:00 ${meter.words.kinds.alcohol} 330 ml`]);
    expect(meter.element.result?.alcoholMl).to.equal(330);
  });

  it('logs a drink of a while ago, and the next one as of now again', async () => {
    const meter = await openMeter();
    for (const text of meter.words.ago) {
      meter.pick('when', text);
      await meter.tap('glass');
    }
    await meter.tap('glass');
    expect(meter.element.answers.map(({ at }) => (NOON - at) / 60_000)).to.deep.equal([
      120, 60, 30, 15, 0, 0,
    ]);
  });

  it('logs an amount of one’s own, at a time of one’s own', async () => {
    const meter = await openMeter();
    meter.open(meter.words.log.own).fill('ml', '180').fill('time', '09:45');
    await meter.press(meter.words.log.add);
    expect(meter.rows).to.deep.equal(['09:45 Water 180 ml']);
    expect(meter.element.answers[0]?.at).to.equal(amsterdam('09:45'));
    expect(meter.field('time').value).to.equal('');
  });

  it('logs a vessel at the time that was filled in', async () => {
    const meter = await openMeter();
    meter.open(meter.words.log.own).fill('time', '09:45');
    await meter.tap('cup');
    expect(meter.rows).to.deep.equal(['09:45 Water 125 ml']);
    expect(meter.field('time').value).to.equal('');
  });

  for (const [ml, means] of [
    ['', 'nothing'],
    ['0', 'zero'],
    ['-200', 'less than nothing'],
    ['3001', 'too much'],
    ['1e9', 'far too much'],
    ['12.5', 'a part'],
  ] as const) {
    it(`refuses ${means} (${ml || 'empty'}) and says what it takes`, async () => {
      const meter = await openMeter();
      meter.open(meter.words.log.own).fill('ml', ml);
      await meter.press(meter.words.log.add);
      expect(meter.element.answers).to.deep.equal([]);
      expect(meter.text).to.include(meter.words.log.amount);
      expect(focused()).to.equal(meter.field('ml'));
      expect(meter.field('ml').getAttribute('aria-describedby')).to.equal('wrong-new');
      meter.fill('ml', '300');
      await meter.press(meter.words.log.add);
      expect(meter.text).not.to.include(meter.words.log.amount);
      expect(meter.total).to.equal('300 ml');
    });
  }

  it('refuses a time that is still to come', async () => {
    const meter = await openMeter();
    meter.open(meter.words.log.own).fill('time', '13:01');
    await meter.press(meter.words.log.add);
    expect(meter.element.answers).to.deep.equal([]);
    expect(meter.text).to.include(meter.words.log.future);
    expect(focused()).to.equal(meter.field('time'));
  });

  it('refuses a time of which a part is missing, also for a vessel', async () => {
    const meter = await openMeter();
    meter.open(meter.words.log.own);
    Object.defineProperty(meter.field('time'), 'validity', { value: { badInput: true } });
    await meter.tap('glass');
    expect(meter.element.answers).to.deep.equal([]);
    expect(meter.text).to.include(meter.words.log['half-time']);
    expect(focused()).to.equal(meter.field('time'));
    expect(meter.field('time').getAttribute('aria-describedby')).to.equal('wrong-new');
  });

  it('unfolds what is wrong', async () => {
    const meter = await openMeter();
    meter.fill('time', '23:00');
    expect(meter.field('time').checkVisibility()).to.equal(false);
    await meter.tap('glass');
    expect(meter.field('time').checkVisibility()).to.equal(true);
    expect(focused()).to.equal(meter.field('time'));
    expect(meter.text).to.include(meter.words.log.future);
  });

  it('takes the vessels of the host', async () => {
    const meter = await openMeter({ attributes: { presets: 'mug:300 cup' } });
    const names = namesByRole(meter.root.querySelector('.vessels') as Element, 'button');
    expect(names.map((name) => name.replace(/\u00A0/g, ' '))).to.deep.equal([
      'Mok 300 ml',
      'Kopje 125 ml',
    ]);
    await meter.tap('mug');
    expect(meter.total).to.equal('300 ml');
  });
});

describe('fluid-meter, changing and undoing', () => {
  it('says what was logged, and undoes it', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    expect(meter.said).to.equal('Erbij: Water 250 ml. Samen 250 ml.');
    await meter.press(meter.words.undo);
    expect(meter.said).to.equal('Weer weg: Water 250 ml. Samen 0 ml.');
    expect(meter.element.answers).to.deep.equal([]);
    expect(meter.has(meter.words.undo)).to.equal(false);
    expect(textOf(focused() as Element)).to.include('Weer weg');
  });

  it('offers no undo any more once the drink went away elsewhere', async () => {
    store({});
    const [meter, other] = [await openMeter(), await openMeter()];
    await meter.tap('mug');
    await other.settled();
    await (await other.change()).press(other.words.list.remove);
    await meter.settled();
    await meter.press(meter.words.undo);
    expect(meter.total).to.equal('0 ml');
    expect(meter.said).to.equal('');
    expect(meter.has(meter.words.undo)).to.equal(false);
  });

  it('changes a drink, and undoes that', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    const [before] = meter.element.answers;
    await meter.press('Verander: 13:00 Water 250 ml');
    expect(focused()).to.equal(meter.field('kind', '.drinks'));
    expect(meter.field('ml', '.drinks').value).to.equal('250');
    expect(meter.field('time', '.drinks').value).to.equal('13:00');
    meter
      .pick('kind', 'Thee', '.drinks')
      .fill('ml', '150', '.drinks')
      .fill('time', '12:30', '.drinks');
    await meter.press(meter.words.list.save);
    expect(meter.rows).to.deep.equal(['12:30 Thee 150 ml']);
    expect(meter.said).to.equal('Het is nu: Thee 150 ml. Samen 150 ml.');
    expect(meter.element.answers[0]?.id).to.equal(before?.id);
    await meter.press(meter.words.undo);
    expect(meter.element.answers).to.deep.equal([before]);
    expect(meter.said).to.equal('Weer terug: Water 250 ml. Samen 250 ml.');
  });

  it('keeps the time to the second when it is not changed', async () => {
    const meter = await openMeter({ now: NOON + 12_345 });
    await meter.tap('mug');
    await meter.press('Verander: 13:00 Water 250 ml');
    meter.fill('ml', '150', '.drinks');
    await meter.press(meter.words.list.save);
    expect(meter.element.answers[0]?.at).to.equal(NOON + 12_345);
  });

  it('leaves a drink as it was', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    await meter.press('Verander: 13:00 Water 250 ml');
    meter.fill('ml', '150', '.drinks');
    await meter.tap('cup');
    await meter.press(meter.words.list.cancel);
    expect(meter.rows).to.deep.equal(['13:00 Water 125 ml', '13:00 Water 250 ml']);
    expect(nameOf(focused() as Element)).to.equal('Verander: 13:00 Water 250 ml');
  });

  it('closes without a word when nothing was changed', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    await meter.press('Verander: 13:00 Water 250 ml');
    await meter.press(meter.words.list.save);
    expect(meter.rows).to.deep.equal(['13:00 Water 250 ml']);
    expect(meter.text).not.to.include(meter.words.log.amount);
    expect(focused()?.textContent).to.include(meter.words.undo);
  });

  it('says what is wrong where it is wrong', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    await meter.press('Verander: 13:00 Water 250 ml');
    meter.fill('ml', '0', '.drinks');
    await meter.press(meter.words.list.save);
    expect(focused()).to.equal(meter.field('ml', '.drinks'));
    expect(meter.field('ml', '.drinks').getAttribute('aria-invalid')).to.equal('true');
    expect(meter.field('time', '.drinks').getAttribute('aria-invalid')).to.equal('false');
    expect(meter.field('ml').hasAttribute('aria-describedby')).to.equal(false);
    meter.fill('ml', '100', '.drinks').fill('time', '23:59', '.drinks');
    await meter.press(meter.words.list.save);
    expect(focused()).to.equal(meter.field('time', '.drinks'));
    expect(meter.element.answers[0]?.ml).to.equal(250);
  });

  it('takes a drink away, and brings it back', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    await meter.tap('cup');
    const before = meter.element.answers;
    await meter.press('Verander: 13:00 Water 250 ml');
    await meter.press(meter.words.list.remove);
    expect(meter.rows).to.deep.equal(['13:00 Water 125 ml']);
    expect(meter.said).to.equal('Weg: Water 250 ml. Samen 125 ml.');
    expect(textOf(focused() as Element)).to.equal(meter.words.undo);
    await meter.press(meter.words.undo);
    expect(meter.said).to.equal('Weer terug: Water 250 ml. Samen 375 ml.');
    expect(meter.element.answers).to.have.deep.members([...before]);
  });

  it('lists the newest first', async () => {
    const meter = await openMeter();
    await meter.tap('mug');
    await meter.at(NOON + 3_600_000);
    await meter.tap('glass');
    expect(meter.rows).to.deep.equal(['14:00 Water 200 ml', '13:00 Water 250 ml']);
  });

  it('does the same in English', async () => {
    const meter = await openMeter({ language: 'en' });
    await meter.tap('mug');
    expect(meter.said).to.equal('Added: Water 250 mL. Total: 250 mL.');
    expect(meter.total).to.equal('250 mL');
  });
});
