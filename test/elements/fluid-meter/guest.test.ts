/** A good guest: events without answers, no traces, and many drinks. */
import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { record } from '../../../testing/events.js';
import {
  clearStore,
  drink,
  EVENING,
  NOON,
  openMeter,
  store,
  storedKeys,
  type Meter,
} from '../../../testing/fluid-meter.js';
import { slotted } from '../../../testing/mount.js';
import type { FluidMeterChangeEvent } from '../../../dist/index.js';

beforeEach(clearStore);
afterEach(clearStore);

describe('fluid-meter, what it tells', () => {
  const NAMES = ['start', 'step', 'end', 'change', 'result'].map((name) => `fluid-meter-${name}`);

  it('tells everyone that something happened, and listeners on itself what it adds up to', async () => {
    const one = await openMeter({ now: EVENING });
    const own = record(one.element, NAMES);
    const all = record(document, NAMES);
    await one.tap('mug');
    await one.tap('cup');
    await one.press(one.words.undo);
    expect(all.map(({ type }) => type)).to.deep.equal(['fluid-meter-start']);
    for (const event of all)
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    const isChange = (event: Event): event is FluidMeterChangeEvent =>
      event.type === 'fluid-meter-change';
    const changes = own.filter(isChange);
    expect(changes.map(({ totalMl }) => totalMl)).to.deep.equal([250, 375, 250]);
    expect(changes[0]?.band).to.equal('far-below');
    expect(changes.some(({ bubbles, composed }) => bubbles || composed)).to.equal(false);
  });

  it('tells that the next step of the host was chosen', async () => {
    const link = slotted('next-step', 'Maak een afspraak', 'button');
    const one = await (await openMeter({ children: [link] })).tap('mug');
    const events = record(document, ['fluid-meter-next-step']);
    link.click();
    expect(events).to.have.length(1);
    expect(one.text).to.include(one.words.title);
  });

  it('lets no choice show in the values of its fields', async () => {
    const one = await openMeter();
    const values = [...one.root.querySelectorAll('option')].map(({ value }) => value);
    for (const value of values) expect(value).to.match(/^\d+$/);
  });
});

describe('fluid-meter, as a guest', () => {
  it('draws the day of UTC where the device names a zone that its browser does not know', async () => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    };
    try {
      const one = await openMeter();
      one.element.removeAttribute('time-zone');
      await one.tap('glass');
      expect(one.rows).to.deep.equal(['12:00 Water 200 ml']);
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });

  it('knows the time where a page has broken Date.now', () => {
    const { now } = Date;
    const { now: ownNow } = document.createElement('fluid-meter');
    Date.now = () => Number.NaN;
    try {
      expect(ownNow()).to.be.closeTo(now(), 5000);
    } finally {
      Date.now = now;
    }
  });

  it('waits for the next minute where there is no time at all', async () => {
    const one = await openMeter();
    const { setTimeout } = window;
    const waits: unknown[] = [];
    window.setTimeout = ((run: () => void, wait: number) => {
      waits.push(wait);
      return setTimeout(run, wait);
    }) as typeof setTimeout;
    try {
      await one.at(Number.NaN);
    } finally {
      window.setTimeout = setTimeout;
    }
    expect(waits).to.deep.equal([60_000]);
  });

  const visit = async (): Promise<Meter> => {
    const one = await openMeter();
    await one.tap('mug');
    await one.tap('glass');
    await one.press(one.words.undo);
    one.element.remove();
    return one;
  };

  it('says nothing, stores nothing and adds nothing to the page', async () => {
    const page = () => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.head.childElementCount,
      Object.keys(window).length,
      document.cookie,
    ];
    const before = page();
    expect(await saidDuring(visit)).to.deep.equal([]);
    expect(page()).to.deep.equal(before);
    expect(storedKeys()).to.deep.equal([]);
  });

  it('leaves no listener behind, however often it comes and goes', async () => {
    const ROUNDS = 200;
    const heard = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (type: string, step: number) => heard.set(type, (heard.get(type) ?? 0) + step);
    window.addEventListener = ((...given: Parameters<typeof addEventListener>) => {
      count(given[0], 1);
      addEventListener.apply(window, given);
    }) as typeof addEventListener;
    window.removeEventListener = ((...given: Parameters<typeof removeEventListener>) => {
      count(given[0], -1);
      removeEventListener.apply(window, given);
    }) as typeof removeEventListener;
    try {
      const place = document.createElement('div');
      document.body.append(place);
      for (let round = 0; round < ROUNDS; round += 1) {
        const element = document.createElement('fluid-meter');
        place.append(element);
        if (round % 100 === 0) await element.updateComplete;
        element.remove();
        if (round === ROUNDS - 1) await element.updateComplete;
      }
      place.remove();
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
    console.log(`fluid-meter: ${ROUNDS} rounds, listeners left ${JSON.stringify([...heard])}`);
    expect([...heard.keys()]).to.include('storage');
    for (const [type, left] of heard) expect(left, type).to.equal(0);
  });

  it('takes ten thousand drinks of one day, counts them all, and stays usable', async () => {
    const MANY = 10_000;
    store(
      Object.fromEntries(
        Array.from({ length: MANY }, (_, index) => {
          const id = `d${index}`;
          return [id, drink(id, NOON - index * 1000, 'water', 1)];
        }),
      ),
    );
    const one = await openMeter();
    expect(one.element.result?.totalMl).to.equal(MANY);
    await one.tap('glass');
    expect(one.element.result?.totalMl).to.equal(MANY + 200);
    expect(storedKeys()).to.have.length(MANY + 3);
  });

  it('shows the same drinks in two meters of one page once they are remembered', async () => {
    store({});
    const [one, two] = [await openMeter(), await openMeter()];
    await one.tap('mug');
    await two.settled();
    expect(two.total).to.equal('250 ml');
    await two.tap('cup');
    await one.settled();
    expect(one.total).to.equal('375 ml');
  });
});
