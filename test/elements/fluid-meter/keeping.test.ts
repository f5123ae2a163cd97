/** Remembering: only when the person says so, and everything that can go wrong with it. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { allByRole, focused, getByRole, queryByRole, textOf } from '../../../testing/dom.js';
import {
  amsterdam,
  clearStore,
  drink,
  NOON,
  openMeter,
  store,
  storedKeys,
  type Meter,
} from '../../../testing/fluid-meter.js';

beforeEach(clearStore);
afterEach(clearStore);

const offers = ({ root, words }: Meter) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
  return queryByRole(root, 'button', words.keep.start) !== null;
};

const allBySight = (root: ParentNode) =>
  [...root.querySelectorAll('p:not([role=status])')]
    .filter((one) => one.checkVisibility())
    .map(textOf);

/** What is said in sight. */
const shown = ({ root }: Meter): string => allBySight(root).join();

/** Does something while the storage is full to the last character. */
async function withoutRoom(act: () => Promise<void>): Promise<void> {
  const filler: string[] = [];
  try {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) {
          localStorage.setItem(`filler-${filler.length}`, 'x'.repeat(size));
          filler.push(`filler-${filler.length}`);
        }
      } catch {
        // No room for this size any more.
      }
    }
    await act();
  } finally {
    for (const key of filler) localStorage.removeItem(key);
  }
}

describe('fluid-meter, remembering', () => {
  it('is off until the person switches it on', async () => {
    const one = await openMeter();
    await one.tap('mug');
    expect(storedKeys()).to.deep.equal([]);
    expect(one.text).to.include(one.words.shared.privacy);
    one.open(one.words.keep.title);
    await one.press(one.words.keep.start);
    expect(storedKeys()).to.have.length(3);
    expect(one.text).to.include(one.words.keep.kept).and.include(one.words.privacyKept);
    expect(one.text).not.to.include(one.words.shared.privacy);
  });

  it('finds the drinks again on another visit', async () => {
    const one = await openMeter();
    one.open(one.words.keep.title);
    await one.press(one.words.keep.start);
    await one.tap('mug');
    const { answers } = one.element;
    fixtureCleanup();
    const again = await openMeter();
    expect(again.element.answers).to.deep.equal(answers);
    expect(again.total).to.equal('250 ml');
  });

  it('is never offered with "off", quietly with "ask", in sight with "on"', async () => {
    expect(offers(await openMeter({ attributes: { storage: 'off' } }))).to.equal(false);
    const asking = await openMeter();
    expect(queryByRole(asking.root, 'button', asking.words.keep.start)).to.equal(null);
    expect(offers(asking)).to.equal(true);
    const on = await openMeter({ attributes: { storage: 'on' } });
    expect(allByRole(on.root, 'button').map((button) => textOf(button))[0]).to.equal(
      on.words.keep.start,
    );
    await on.tap('mug');
    expect(storedKeys()).to.deep.equal([]);
    await on.press(on.words.keep.start);
    expect(storedKeys()).to.have.length(3);
  });

  it('keeps the focus in sight when it is switched on and off, wherever the switch stands', async () => {
    for (const storage of ['ask', 'on']) {
      const one = await openMeter({ attributes: { storage } });
      for (const text of [one.words.keep.start, one.words.keep.forget]) {
        one.openAll();
        getByRole(one.root, 'button', text).focus();
        await one.press(text);
        expect(one.root.activeElement?.checkVisibility(), `${storage}: ${text}`).to.equal(true);
      }
    }
  });

  it('does not end with a second tap where the first one switched it on', async () => {
    const one = await (await openMeter()).tap('mug');
    one.open(one.words.keep.title);
    const button = getByRole(one.root, 'button', one.words.keep.start);
    button.scrollIntoView();
    const { left, top, width, height } = button.getBoundingClientRect();
    await one.press(one.words.keep.start);
    const below = one.root.elementFromPoint(left + width / 2, top + height / 2);
    expect(below).not.to.equal(null);
    expect(textOf(below as Element)).not.to.equal(one.words.keep.forget);
  });

  it('ends with everything deleted, also what could not be read', async () => {
    store({ a: drink('a', NOON), broken: '{' });
    const one = await openMeter();
    const told: unknown[] = [];
    one.element.addEventListener('fluid-meter-change', ({ totalMl, band }) =>
      told.push([totalMl, band]),
    );
    one.open(one.words.keep.title);
    await one.press(one.words.keep.forget);
    expect(storedKeys()).to.deep.equal([]);
    expect(one.total).to.equal('0 ml');
    expect(told).to.deep.equal([[0, null]]);
    await one.tap('mug');
    expect(storedKeys()).to.deep.equal([]);
  });

  it('does not end with reset(): a script of the page takes nothing away that is remembered', async () => {
    const answers = { id: 'answers', doctor: 'yes', minMl: 800, maxMl: 900 };
    store({ a: drink('a', NOON), broken: '{', answers });
    const one = await openMeter();
    await one.tap('mug');
    const before = storedKeys();
    one.element.reset();
    await one.settled();
    expect(storedKeys()).to.deep.equal(before);
    expect(one.element.answers.map(({ ml }) => ml)).to.have.members([200, 250]);
    expect(one.text).to.include(one.words.range.both('800 ml', '900 ml'));
    expect(one.said).to.equal('');
    expect(one.has(one.words.undo)).to.equal(false);
    await one.tap('cup');
    expect(storedKeys()).to.have.length(before.length + 1);
  });

  it('does not end with reset() before the meter has heard that another tab remembers', async () => {
    const one = await openMeter();
    store({ a: drink('a', NOON) });
    const before = storedKeys();
    one.element.reset();
    await one.settled();
    expect(storedKeys()).to.deep.equal(before);
  });

  it('lets go with reset() of what is only in memory, without an event', async () => {
    const one = await openMeter();
    await one.answer('yes');
    await one.tap('mug');
    one.pick('kind', one.words.kinds.tea).open(one.words.log.own).fill('ml', '0');
    await one.press(one.words.log.add);
    let changes = 0;
    one.element.addEventListener('fluid-meter-change', () => (changes += 1));
    one.element.reset();
    await one.settled();
    expect(one.element.answers).to.deep.equal([]);
    expect(one.element.result).to.equal(null);
    expect(one.said).to.equal('');
    expect(one.has(one.words.undo)).to.equal(false);
    expect(one.text).not.to.include(one.words.log.amount);
    expect(one.text).to.include(one.words.doctor.title);
    expect(one.kind).to.equal(one.words.kinds.water);
    expect(one.field('ml').value).to.equal('150');
    expect(changes).to.equal(0);
  });

  it('lets go of what is older than ninety days, once enough days since then are sure', async () => {
    const day = 86_400_000;
    const sure = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6].map((ago) => [`d${ago}`, drink(`d${ago}`, NOON - ago * day)]),
    );
    store({ old: drink('old', NOON - 98 * day), kept: drink('kept', NOON - 89 * day), ...sure });
    const one = await openMeter();
    const ids = one.element.answers.map(({ id }) => id);
    expect(ids).to.include('kept').and.not.include('old');
    expect(localStorage.getItem('oab-elements/fluid-meter/old')).to.equal(null);
  });

  for (const days of [91, 400, 4000]) {
    it(`loses nothing to a clock that is ${days} days ahead, also when something is logged by it`, async () => {
      store({ a: drink('a', NOON - 86_400_000), b: drink('b', NOON) });
      const wrong = await openMeter({ now: NOON + days * 86_400_000 });
      await wrong.tap('mug');
      fixtureCleanup();
      const one = await openMeter();
      expect(one.total).to.equal('200 ml');
      expect(one.element.answers).to.have.length(3);
    });
  }

  it('can be taken back after everything was deleted, with the answers and the remembering', async () => {
    store({ a: drink('a', NOON), b: drink('b', NOON - 86_400_000) });
    const one = await openMeter();
    const stored = () => storedKeys().map((key) => [key, localStorage.getItem(key)]);
    const before = stored();
    await one.open(one.words.keep.title).press(one.words.keep.forget);
    expect(storedKeys()).to.deep.equal([]);
    expect(one.said).to.equal(one.words.said.deleted());
    expect(one.announced).to.equal(one.words.said.deleted());
    expect(textOf(focused() as Element)).to.equal(one.words.shared.takeBack);
    await one.press(one.words.shared.takeBack);
    expect(stored()).to.deep.equal(before);
    expect(one.total).to.equal('200 ml');
    expect(one.has(one.words.doctor.no)).to.equal(false);
    expect(one.said).to.equal(one.words.said.restored());
  });

  it('cannot be taken back by the next person: after a while, or once the page was left', async () => {
    for (const leave of [
      async () => void dispatchEvent(new PageTransitionEvent('pagehide')),
      async (one: Meter) => one.tap('cup'),
    ]) {
      store({ a: drink('a', NOON) });
      const one = await openMeter();
      await one.open(one.words.keep.title).press(one.words.keep.forget);
      await leave(one);
      await one.settled();
      expect(one.has(one.words.shared.takeBack)).to.equal(false);
      expect(one.text).not.to.include('13:00 Water 200');
      clearStore();
    }
  });

  it('leaves nothing for the next person when another tab stores something meanwhile', async () => {
    store({ a: drink('a', NOON) });
    const [one, other] = [await openMeter(), await openMeter()];
    await one.open(one.words.keep.title).press(one.words.keep.forget);
    // A tab that has not heard of it yet writes once more.
    Object.assign(localStorage, {
      'oab-elements/fluid-meter/late': JSON.stringify(drink('late', NOON)),
    });
    fixtureCleanup();
    expect(other.element.isConnected).to.equal(false);
    const next = await openMeter();
    expect(next.total).to.equal('0 ml');
    await next.open(next.words.keep.title).press(next.words.keep.start);
    expect(next.element.answers).to.deep.equal([]);
    expect(storedKeys().join()).not.to.include('late');
  });

  it('lets the person delete an old list also where the site keeps none any more', async () => {
    store({ a: drink('a', NOON) });
    const one = await openMeter({ attributes: { storage: 'off' } });
    await one.tap('mug');
    expect(one.total).to.equal('250 ml');
    await one.press(one.words.keep.deleteLeftover);
    expect(storedKeys()).to.deep.equal([]);
    expect(one.total).to.equal('250 ml');
    expect(one.text).not.to.include(one.words.keep.leftover);
    expect(one.announced).to.equal(one.words.said.deleted());
  });

  it('says that the list is gone when a script of the page empties the storage', async () => {
    store({ a: drink('a', NOON) });
    const one = await openMeter();
    localStorage.clear();
    await one.tap('mug');
    expect(one.total).to.equal('450 ml');
    expect(shown(one)).to.include(one.words.keep.lost);
    expect(one.announced).to.include(one.words.keep.lost);
    expect(storedKeys()).to.deep.equal([]);
    await one.open(one.words.keep.title).press(one.words.keep.start);
    expect(storedKeys()).to.have.length(4);
    expect(shown(one)).not.to.include(one.words.keep.lost);
  });

  const FORGED: Readonly<Record<string, unknown>> = {
    json: '{"id":"json","at":',
    list: '[1,2,3]',
    text: '"250"',
    nothing: 'null',
    'no-ml': { id: 'no-ml', at: NOON, kind: 'water' },
    'too-much': { ...drink('too-much', NOON), ml: 1e9 },
    negative: { ...drink('negative', NOON), ml: -500 },
    unit: { ...drink('unit', NOON), ml: '250ml' },
    kind: { ...drink('kind', NOON), kind: 'constructor' },
    other: drink('another', NOON),
    time: { ...drink('time', NOON), at: '2026-11-22' },
    proto: '{"__proto__":{"id":"proto","at":1795348800000,"kind":"water","ml":900}}',
    markup: { id: 'markup', at: NOON, kind: '<img src=x onerror=alert(1)>', ml: 200 },
    huge: JSON.stringify({ ...drink('huge', NOON), more: 'x'.repeat(100_000) }),
  };

  it('sets forged records aside, says so, and never counts them', async () => {
    store({ ...FORGED, good: drink('good', NOON) });
    const one = await openMeter();
    one.open(one.words.keep.title);
    expect(one.total).to.equal('200 ml');
    expect(one.element.result?.totalMl).to.equal(200);
    const count = Object.keys(FORGED).length;
    expect(one.text).to.include(one.words.keep.aside(count));
    expect(one.root.querySelector('img, script')).to.equal(null);
    expect(({} as { ml?: number }).ml).to.equal(undefined);
    console.log(`fluid-meter: ${count} of ${count} forged records set aside`);
  });

  it('says what could not be read without anything being opened', async () => {
    store({ bad: '{', good: drink('good', NOON) });
    const one = await openMeter();
    expect(shown(one)).to.include(one.words.keep.aside(1));
  });

  it('takes nothing of a forged advice but whole numbers', async () => {
    store({ answers: { id: 'answers', doctor: 'yes', minMl: '<b>', maxMl: 1e9, more: 1 } });
    const one = await openMeter();
    expect(one.text).to.include(one.words.range.unknown);
    expect(one.text).not.to.match(/1500|2000/);
  });

  it('works on in memory when there is no room, and says so', async () => {
    const one = await openMeter();
    await one.tap('mug');
    await withoutRoom(async () => {
      one.open(one.words.keep.title);
      await one.press(one.words.keep.start);
      expect(shown(one)).to.include(one.words.keep.full);
      await one.tap('mug');
      expect(one.total).to.equal('500 ml');
    });
  });

  it('says that there is no room any more without anything being opened', async () => {
    store({});
    const one = await openMeter();
    expect(shown(one)).not.to.include(one.words.keep.full);
    await withoutRoom(async () => {
      await one.tap('mug');
      expect(one.total).to.equal('250 ml');
      expect(shown(one)).to.include(one.words.keep.full);
    });
  });
});

describe('fluid-meter, taking the list along', () => {
  it('copies lines of text, oldest first', async () => {
    store({ b: drink('b', NOON, 'coffee', 125), a: drink('a', amsterdam('09:05', '2026-11-21')) });
    const one = await openMeter();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    try {
      one.open(one.words.keep.title);
      await one.press(one.words.take.copy);
      await one.settled();
      expect(copied.replace(/\u00A0/g, ' ')).to.equal(
        '2026-11-21 09:05 Water 200 ml\n2026-11-22 13:00 Koffie 125 ml',
      );
      expect(one.text).to.include(one.words.take.copied);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await one.press(one.words.take.copy);
      await one.settled();
      expect(one.text).to.include(one.words.take.notCopied);
      expect(one.root.querySelector('pre')?.textContent).to.equal(copied);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('makes a table that a spreadsheet can read', async () => {
    store({ b: drink('b', NOON, 'coffee', 125), a: drink('a', amsterdam('09:05', '2026-11-21')) });
    const one = await openMeter();
    const blobs: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      one.open(one.words.keep.title);
      await one.press(one.words.take.file);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['drinken.csv']);
    expect(await blobs[0]?.text()).to.equal(
      '\uFEFFTijd;Soort;Gedronken (ml)\r\n2026-11-21 09:05;Water;200\r\n2026-11-22 13:00;Koffie;125\r\n'.replace(
        '\uFEFF',
        '',
      ),
    );
  });
});
