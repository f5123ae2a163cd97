/** Remembering: nothing until a person asks, one record a session, all gone at one tap. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { allByRole, getByRole, namesByRole } from '../../../testing/dom.js';
import { ratedEnd, REMEMBERED } from '../../../testing/calmer-screens.js';
import type { Calmer } from '../../../testing/calmer.js';
import { mount } from '../../../testing/mount.js';

const FLAG = 'oab-elements/urge-calmer';
const DAY = 86_400_000;

const open = (storage = 'ask') => mount('urge-calmer', { attributes: { storage } });
const asks = (one: Calmer) => namesByRole(one.root, 'checkbox').includes(one.words.memory.ask);
const turn = (one: Calmer) => one.choose(one.words.memory.ask, 'checkbox');
const box = (one: Calmer) =>
  getByRole(one.root, 'checkbox', one.words.memory.ask) as HTMLInputElement;
const keys = () => Object.keys(localStorage).sort();
const records = () =>
  keys()
    .filter((key) => key !== FLAG)
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Record<string, unknown>);
/** What the earlier times say, as shown. */
const times = (one: Calmer) => namesByRole(one.openAll().root, 'listitem');
/** Puts a record in the storage, from so many days ago. */
const putRecord = (id: string, days: number, record: object = {}) =>
  localStorage.setItem(
    `${FLAG}/${id}`,
    JSON.stringify({ id, at: Date.now() - days * DAY, activities: ['squeeze'], ...record }),
  );

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('urge-calmer, what it remembers', () => {
  it('is nothing before a person asks', async () => {
    for (const storage of ['off', 'ask', 'on']) {
      const one = await ratedEnd(await open(storage), 8, 3);
      await one.choose(one.words.triggers.car);
      expect(keys()).to.deep.equal([]);
    }
  });

  it('can be asked for at the end, also at the start where the site wants that, or never', async () => {
    for (const [storage, start, end] of [
      ['off', false, false],
      ['ask', false, true],
      ['on', true, true],
    ] as const) {
      const one = await open(storage);
      expect(asks(one)).to.equal(start);
      await one.calm();
      expect(asks(one)).to.equal(false);
      await one.exit();
      expect(asks(one)).to.equal(end);
    }
  });

  it('is one record of the session, which a trigger changes and going back does not double', async () => {
    const one = await ratedEnd(await open(), 8, 3);
    await turn(one);
    expect(keys()).to.have.length(2);
    expect(records()[0]).to.deep.include({ before: 8, after: 3, trigger: null });
    await one.choose(one.words.triggers.car);
    expect(records()).to.have.length(1);
    expect(records()[0]).to.deep.include({ trigger: 'car' });
    await one.back();
    await one.rate('after', 2);
    await one.press(one.words.shared.next);
    expect(records()).to.have.length(1);
    expect(records()[0]).to.deep.include({ after: 2, trigger: 'car' });
    await one.exit();
    expect(records()[0]).to.deep.include({ wentToToilet: true });
    await one.restart();
    await one.exit();
    expect(records()).to.have.length(2);
  });

  it('is the session again where a person switches it off and on at its end', async () => {
    const one = await ratedEnd(await open(), 8, 3);
    await turn(one);
    await turn(one);
    expect(keys()).to.deep.equal([]);
    await turn(one);
    expect(records()).to.have.length(1);
    expect(records()[0]).to.deep.include({ before: 8, after: 3 });
  });

  it('is no end that was taken back', async () => {
    const one = await open();
    await one.exit();
    await turn(one);
    await one.back();
    expect(records()).to.deep.equal([]);
    await one.calm();
    await one.exit();
    expect(records()).to.have.length(1);
    expect(records()[0]).to.deep.include({ activities: ['breathe'], wentToToilet: true });
    await one.back();
    expect(records()).to.deep.equal([]);
    await one.done();
    await one.skipRating();
    expect(records()).to.have.length(1);
    expect(records()[0]).to.deep.include({ wentToToilet: false });
  });

  it('is no session that ended before somebody else switched it on', async () => {
    const leave: Readonly<Record<string, (one: Calmer) => unknown>> = {
      restart: (one) => one.restart(),
      back: (one) => one.back(),
      reset: (one) => one.element.reset(),
    };
    for (const [how, act] of Object.entries(leave)) {
      const one = await (await open('on')).exit();
      await act(one);
      await one.settled();
      await turn(one);
      expect(records(), how).to.deep.equal([]);
      await one.calm();
      await one.exit();
      expect(records(), how).to.have.length(1);
      one.element.remove();
      localStorage.clear();
    }
  });

  it('stays when the page resets the element', async () => {
    const one = await (await open()).exit();
    await turn(one);
    one.element.reset();
    await one.settled();
    expect(records()).to.have.length(1);
    await one.exit();
    expect(records()).to.have.length(2);
  });

  it('says what came before the urge, and what is kept', async () => {
    localStorage.setItem(FLAG, '1');
    putRecord('with', 1, { trigger: 'car' });
    putRecord('without', 2);
    const one = await open();
    const { memory, triggers } = one.words;
    const [withIt = '', without = ''] = times(one);
    expect(withIt).to.include(memory.trigger(triggers.car));
    expect(without).not.to.include(memory.trigger('').replace('.', ''));
    expect(one.text).to.include(memory.hint);
  });

  it('speaks of what it cannot read, and wipes it too', async () => {
    localStorage.setItem(FLAG, '1');
    localStorage.setItem(`${FLAG}/broken`, '{');
    putRecord('nothing', 1, { activities: [] });
    const one = await open();
    expect(one.openAll().text).to.include(one.words.memory.aside(2));
    await one.press(one.words.memory.clear);
    expect(keys()).to.deep.equal([]);
  });

  it('has nothing in it of what the check asked', async () => {
    const one = await open();
    await one.visit();
    await turn(one);
    expect(Object.keys(records()[0] ?? {}).sort()).to.deep.equal(
      ['activities', 'after', 'at', 'before', 'id', 'trigger', 'wentToToilet'].sort(),
    );
  });

  it('is all gone when a person turns it off or wipes it', async () => {
    for (const stop of [turn, (one: Calmer) => one.openAll().press(one.words.memory.clear)]) {
      const one = await (await open()).toEnd();
      await turn(one);
      expect(one.text).to.include(one.words.memory.privacy);
      await stop(one);
      expect(keys()).to.deep.equal([]);
      expect(box(one).checked).to.equal(false);
      expect(one.text).to.include(one.words.shared.privacy);
      await one.choose(one.words.triggers.cold);
      expect(keys()).to.deep.equal([]);
    }
  });

  it('is said to be nothing yet where there is nothing', async () => {
    const one = await open('on');
    await turn(one);
    expect(one.openAll().text).to.include(one.words.memory.empty);
    expect(keys()).to.deep.equal([FLAG]);
  });

  it('is shown newest first, ten at most', async () => {
    localStorage.setItem(FLAG, '1');
    for (let days = 1; days <= 12; days += 1) {
      putRecord(String((days * 7) % 13), days, { before: 10, after: days % 11 });
    }
    const one = await open();
    const { rated } = one.words.end;
    expect(times(one)).to.have.length(10);
    for (const [index, text] of times(one).entries()) {
      expect(text).to.include(rated(10, (index + 1) % 11));
    }
  });

  it('says what was done, in the words and the language of the person', async () => {
    Object.assign(localStorage, REMEMBERED);
    for (const language of ['nl', 'en'] as const) {
      const one = await mount('urge-calmer', { language });
      const [toilet = '', calm = ''] = times(one);
      const { activities, end, memory } = one.words;
      expect(toilet).to.include(memory.toilet);
      expect(calm).to.include(activities.breathe.name).and.include(activities.words.name);
      expect(calm).to.include(end.rated(8, 3));
      expect(toilet).not.to.include(end.rated(8, 3));
    }
  });

  it('is found again later, and goes after ninety days, once enough days since then are sure', async () => {
    const one = await (await open()).toEnd();
    await turn(one);
    fixtureCleanup();
    putRecord('old', 97);
    putRecord('edge', 89);
    const later = await open();
    expect(times(later)).to.have.length(3);
    fixtureCleanup();
    for (const days of [1, 2, 3, 4, 5, 6]) putRecord(`day${days}`, days);
    const last = await open();
    expect(times(last)).to.have.length(8);
    expect(localStorage.getItem(`${FLAG}/old`)).to.equal(null);
  });

  it('is not read where the site says off', async () => {
    Object.assign(localStorage, REMEMBERED);
    const before = keys();
    const one = await (await open('off')).toEnd();
    expect(asks(one)).to.equal(false);
    expect(one.text).to.include(one.words.shared.privacy);
    expect(keys()).to.deep.equal(before);
  });

  it('is shared with the other elements of the page at once', async () => {
    const [one, two] = [await open('on'), await open('on')];
    await turn(one);
    await two.settled();
    expect(box(two).checked).to.equal(true);
    await one.exit();
    await two.settled();
    expect(times(two)).to.have.length(1);
    await turn(two);
    await one.settled();
    expect(box(one).checked).to.equal(false);
    expect(keys()).to.deep.equal([]);
  });

  it('is not broken by records that somebody else wrote', async () => {
    localStorage.setItem(FLAG, '1');
    for (const [id, text] of Object.entries({
      json: '{',
      list: '[]',
      number: '7',
      nothing: 'null',
      other: '{"id":"x","at":1,"activities":[]}',
      time: '{"id":"time","at":"now","activities":[]}',
      html: `{"id":"html","at":${Date.now()},"activities":["<img src=x onerror=alert(1)>"]}`,
      proto: '{"__proto__":{"id":"proto"},"constructor":1}',
    })) {
      localStorage.setItem(`${FLAG}/${id}`, text);
    }
    putRecord('odd', 1, {
      before: 99,
      after: '3',
      trigger: 'moon',
      activities: ['words', 'fly', 3],
    });
    const one = await open();
    expect(times(one)).to.have.length(1);
    expect(one.text).to.include(one.words.memory.aside(8));
    expect(one.root.querySelector('img')).to.equal(null);
    expect(times(one).join()).to.include(one.words.activities.words.name);
    await one.exit();
    expect(one.ended).to.equal(true);
  });
});

describe('urge-calmer, what was wiped', () => {
  const WIPE: Readonly<Record<string, (one: Calmer) => Promise<unknown>>> = {
    'the switch': turn,
    '"delete all"': (one) => one.openAll().press(one.words.memory.clear),
  };
  for (const [by, wipe] of Object.entries(WIPE)) {
    it(`by ${by} comes back when the person takes that back, each record once`, async () => {
      putRecord('old', 3, { before: 8, after: 2 });
      localStorage.setItem(FLAG, '1');
      const one = await (await open()).toEnd();
      const before = [keys(), times(one)];
      await wipe(one);
      expect(keys()).to.deep.equal([]);
      expect(one.text).to.include(one.words.memory.cleared);
      await one.press(one.words.memory.undo);
      expect([keys(), times(one)]).to.deep.equal(before);
      expect(box(one).checked).to.equal(true);
      expect(one.text).not.to.include(one.words.memory.cleared);
      expect(one.root.activeElement === box(one)).to.equal(true);
    });

    it(`by ${by} is gone for good on the next screen`, async () => {
      localStorage.setItem(FLAG, '1');
      putRecord('old', 3);
      const one = await (await open('on')).toEnd();
      await wipe(one);
      await one.restart();
      expect(one.has(one.words.memory.undo)).to.equal(false);
      await turn(one);
      expect(records()).to.deep.equal([]);
    });
  }

  it('is gone for good when the page clears the element for somebody else', async () => {
    localStorage.setItem(FLAG, '1');
    putRecord('old', 3);
    const one = await (await open('on')).toEnd();
    await turn(one);
    one.element.reset();
    await one.settled();
    expect(one.has(one.words.memory.undo)).to.equal(false);
  });
});

describe('urge-calmer where the browser keeps nothing', () => {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
  afterEach(() => Object.defineProperty(window, 'localStorage', original));

  const refuse = () =>
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });

  it('works, says so when a person asks, and leaves the box as it is', async () => {
    refuse();
    const one = await ratedEnd(await open(), 8, 3);
    expect(one.text).not.to.include(one.words.memory.refused);
    await turn(one);
    expect(one.text).to.include(one.words.memory.refused);
    expect(box(one).checked).to.equal(false);
    expect(allByRole(one.root, 'disclosure')).to.have.length(1);
    await one.choose(one.words.triggers.car);
    expect(one.element.result?.trigger).to.equal('car');
  });
});
