/** What the meter shows of a day and a week, and the passing of time. */
import { expect, waitUntil } from '@open-wc/testing';
import { partOf, textOf } from '../../../testing/dom.js';
import {
  amsterdam,
  clearStore,
  drink,
  EVENING,
  NOON,
  openMeter,
  store,
  storedKeys,
  withTotal,
} from '../../../testing/fluid-meter.js';

beforeEach(clearStore);
afterEach(clearStore);

describe('fluid-meter, day and week', () => {
  it('has a table of the hours behind the picture', async () => {
    const one = await openMeter();
    await one.tap('glass');
    one.pick('when', one.words.ago[3] as string);
    await one.tap('cup');
    expect(one.table(one.words.day.title)).to.deep.equal([
      ['12', '125 ml'],
      ['13', '200 ml'],
    ]);
  });

  it('has a table of seven days behind the picture', async () => {
    store({
      a: drink('a', amsterdam('12:00', '2026-11-16'), 'water', 900),
      b: drink('b', amsterdam('23:59', '2026-11-21'), 'tea', 1600),
      old: drink('old', amsterdam('12:00', '2026-11-15'), 'water', 700),
    });
    const one = await openMeter();
    await one.tap('glass');
    const rows = one.table(one.words.week.title);
    const nothing = one.words.week.nothing;
    expect(rows).to.deep.equal([
      ['maandag', '900 ml'],
      ...['dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((day) => [day, nothing]),
      ['zaterdag', '1600 ml'],
      ['zondag', '200 ml'],
    ]);
    const [summary] = [...one.root.querySelectorAll('summary')].filter(
      (element) => textOf(element) === one.words.week.title,
    );
    expect((summary!.parentElement as HTMLDetailsElement).open).to.equal(false);
  });

  it('shows the next step of the host, and that of the band once the day can be judged', async () => {
    const children = ['next-step', 'next-step-far-below', 'next-step-within'].map((slot) =>
      Object.assign(document.createElement('a'), { slot, textContent: slot, href: '#' }),
    );
    const shown = () => children.filter((child) => child.assignedSlot).map(({ slot }) => slot);
    const one = await withTotal(300, { now: NOON, children });
    expect(shown()).to.deep.equal(['next-step']);
    await one.at(EVENING);
    expect(shown()).to.deep.equal(['next-step', 'next-step-far-below']);
  });

  it('never shows the next step of the host beside what is urgent', async () => {
    const child = Object.assign(document.createElement('a'), { slot: 'next-step', href: '#' });
    const one = await openMeter({ children: [child] });
    await one.tap('bottle');
    expect(child.assignedSlot !== null).to.equal(true);
    for (const vessel of ['bottle', 'cup'] as const) await one.tap(vessel);
    expect(one.text).to.include(one.words.notes.pause);
    expect(child.assignedSlot === null).to.equal(true);
  });
});

describe('fluid-meter, time', () => {
  it('begins a new day at midnight of the zone, while the page is open', async () => {
    const one = await openMeter({ now: amsterdam('23:59') });
    await one.tap('mug');
    await one.at(amsterdam('00:00', '2026-11-23'));
    expect(one.total).to.equal('0 ml');
    expect(one.rows).to.deep.equal([]);
    expect(one.element.answers).to.have.length(1);
    expect(one.table(one.words.week.title)[5]).to.deep.equal(['zondag', '250 ml']);
  });

  it('looks by itself as soon as the day is over', async () => {
    let now = amsterdam('00:00', '2026-11-23') - 300;
    const one = await openMeter({ now });
    await one.tap('mug');
    one.element.now = () => now;
    one.element.requestUpdate();
    await one.settled();
    now += 300;
    await waitUntil(() => one.total === '0 ml', 'the day never ends', { timeout: 2000 });
  });

  it('looks again when the page comes back', async () => {
    const one = await openMeter();
    await one.tap('mug');
    one.element.now = () => NOON + 86_400_000;
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await one.settled();
    expect(one.total).to.equal('0 ml');
  });

  it('follows a person who travels: the same drinks, another day', async () => {
    const one = await openMeter({ now: amsterdam('23:30') });
    await one.tap('mug');
    one.element.timeZone = 'Asia/Tokyo';
    await one.settled();
    expect(one.rows).to.deep.equal(['07:30 Water 250 ml']);
    one.element.timeZone = 'Pacific/Kiritimati';
    await one.at(amsterdam('11:30', '2026-11-23'));
    expect(one.total).to.equal('0 ml');
    one.element.timeZone = 'Pacific/Pago_Pago';
    await one.settled();
    expect(one.total).to.equal('250 ml');
  });

  it('does not wait for anything once it is gone', async () => {
    const waiting = new Set<number>();
    const { setTimeout, clearTimeout } = window;
    window.setTimeout = ((...given: Parameters<typeof setTimeout>) => {
      const id = setTimeout(...given);
      // The tests themselves wait for short times only.
      if (Number(given[1]) >= 60_000) waiting.add(id);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      waiting.delete(id);
      clearTimeout(id);
    }) as typeof clearTimeout;
    try {
      const one = await openMeter();
      await one.tap('mug');
      const place = one.element.parentElement as Element;
      one.element.remove();
      one.element.requestUpdate();
      await one.settled();
      expect(waiting.size).to.equal(0);
      place.append(one.element);
      await one.settled();
      await one.element.updateComplete;
      expect(waiting.size).to.equal(1);
      one.element.remove();
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
    expect(storedKeys()).to.deep.equal([]);
  });

  it('is drawn in a box of its own theme', async () => {
    const one = await openMeter({ attributes: { theme: 'dark' } });
    expect(partOf(one.root, 'base').dataset['theme']).to.equal('dark');
  });
});
