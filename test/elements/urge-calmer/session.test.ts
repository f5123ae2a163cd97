import { expect } from '@open-wc/testing';
import { ACTIVITIES } from '../../../dist/core/index.js';
import { ratedEnd } from '../../../testing/calmer-screens.js';
import { CLOSED, TO_OUTCOME, type Calmer } from '../../../testing/calmer.js';
import { getByRole, namesByRole } from '../../../testing/dom.js';
import { record } from '../../../testing/events.js';
import { mount, screensOf } from '../../../testing/mount.js';

const open = (attributes: Readonly<Record<string, string>> = {}) =>
  mount('urge-calmer', { attributes });
const AWAY = { away: '' };

describe('urge-calmer, a calm session', () => {
  it('starts the guide with one tap from the first screen', async () => {
    const one = await open();
    await one.calm();
    expect(one.heading.textContent).to.equal(one.words.activities.breathe.title);
    expect(one.text).to.include(one.words.breath.in);
    expect(one.has(one.words.breath.pause)).to.equal(true);
  });

  it('asks six questions at most, one a screen, and goes on at one tap', async () => {
    const one = await open();
    let screens = 0;
    await one.check(TO_OUTCOME['early-signal'], () => (screens += 1));
    expect(screens).to.equal(7);
    expect(one.heading.textContent).to.equal(one.words.outcomes['early-signal'].title);
  });

  it('opens every exercise from every other', async () => {
    for (const from of ACTIVITIES) {
      for (const to of ACTIVITIES.filter((activity) => activity !== from)) {
        const one = await (await open()).calm();
        if (from !== 'breathe') await one.open(from);
        await one.open(to);
        expect(one.heading.textContent).to.equal(one.words.activities[to].title);
        one.element.remove();
      }
    }
  });

  it('counts five taps, and no more', async () => {
    for (const activity of ['five-things', 'squeeze'] as const) {
      const one = await (await (await open()).calm()).open(activity);
      for (const taps of [0, 1, 2, 3, 4]) {
        expect(namesByRole(one.root, 'status')).to.include(one.words.taps(taps));
        await one.tap(activity, 1);
      }
      expect(namesByRole(one.root, 'status')).to.include(one.words.tapped);
      expect(one.has(one.words.tap[activity])).to.equal(false);
    }
  });

  it('links to the number that a person typed, and to nothing that is no number', async () => {
    const one = await (await (await open()).calm()).open('distract');
    for (const text of ['', 'mijn zus', 'javascript:alert(1)', '<b>']) {
      await one.type(text);
      expect(one.links).to.deep.equal([]);
    }
    await one.type('06 1234 5678');
    expect(one.links).to.deep.equal(['tel:0612345678']);
    one.element.reset();
    await one.settled();
    await (await one.calm()).open('distract');
    expect(one.links).to.deep.equal([]);
  });

  it('shows the words that a person wrote above the others, as text, and forgets them with the session', async () => {
    const one = await (await (await open()).calm()).open('words');
    await one.type('<b>Rustig</b> aan');
    const [own] = one.root.querySelectorAll('.calm-words p');
    expect(own?.textContent).to.equal('<b>Rustig</b> aan');
    await one.type('   ');
    expect(one.root.querySelector('.calm-words p')?.textContent).to.equal(
      one.words.activities.words.text[0],
    );
    await one.type('Rustig aan');
    await one.exit();
    expect(JSON.stringify(one.element.result)).not.to.include('Rustig aan');
    await one.restart();
    await (await one.calm()).open('words');
    expect(one.text).not.to.include('Rustig aan');
  });

  it('forgets the number that a person typed as soon as they are back at the start', async () => {
    for (const way of ['back', 'restart'] as const) {
      const one = await (await (await (await open()).calm()).open('distract')).type('06 1234 5678');
      if (way === 'restart') await one.exit();
      await one[way]();
      await (await one.calm()).open('distract');
      expect(one.links, way).to.deep.equal([]);
      one.element.remove();
    }
  });

  it('begins anew after going back to the start', async () => {
    const one = await ratedEnd(await open(), 8, 3);
    await one.choose(one.words.triggers.car);
    await (await (await one.back()).back()).back();
    one.expectStart();
    await one.exit();
    expect(one.text).not.to.include(one.words.end.less);
    expect(one.element.result).to.deep.include({ before: null, after: null, trigger: null });
    expect(one.element.result?.activities).to.deep.equal([]);
  });

  it('without breath speaks of rest, and on the way leaves breathing out', async () => {
    const one = await (await open({ pace: 'none' })).calm();
    await one.open('words');
    expect(one.has(one.words.activities.breathe.name)).to.equal(false);
    await one.press(one.words.breath.noneName);
    expect(one.heading.textContent).to.equal(one.words.breath.noneTitle);
    const moving = await open({ ...AWAY, pace: 'none' });
    const { steps } = moving.words.away;
    const listed = namesByRole(moving.root, 'listitem');
    expect(listed).to.deep.equal([steps.words, steps['walk-calmly']]);
    await moving.calm();
    expect(moving.heading.textContent).to.equal(moving.words.activities.words.title);
  });

  it('on the way goes from breathing to words to walking, and no exercise is offered twice', async () => {
    const one = await open(AWAY);
    expect(one.heading.textContent).to.equal(one.words.away.title);
    const { steps } = one.words.away;
    expect(namesByRole(one.root, 'listitem')).to.deep.equal(Object.values(steps));
    await one.calm();
    for (const activity of ['breathe', 'words', 'walk-calmly'] as const) {
      expect(one.heading.textContent).to.equal(one.words.activities[activity].title);
      const buttons = namesByRole(one.root, 'button');
      expect(new Set(buttons).size).to.equal(buttons.length);
      const primary = one.root.querySelector('[part~=primary]');
      if (activity !== 'walk-calmly') (primary as HTMLElement).click();
      await one.settled();
    }
    await one.done();
    expect(one.heading.textContent).to.equal(one.words.rate.title);
  });

  it('is for away from home with "away", unless it says false, and by property', async () => {
    for (const value of ['false', ' False ', '0']) {
      const one = await open({ away: value });
      expect(one.element.away).to.equal(false);
      one.expectStart();
    }
    for (const value of ['', 'away', 'true']) {
      const one = await open({ away: value });
      expect(one.element.away).to.equal(true);
      expect(one.heading.textContent).to.equal(one.words.away.title);
    }
    const one = await open();
    expect(one.element.away).to.equal(false);
    one.element.away = true;
    await one.settled();
    expect(one.heading.textContent).to.equal(one.words.away.title);
    one.element.removeAttribute('away');
    one.element.away = false;
    await one.settled();
    one.expectStart();
  });

  it('breathes at the pace of the site until a person chooses one', async () => {
    const one = await (await open({ pace: '3/5' })).calm();
    const radio = (inward: number, outward: number) =>
      getByRole(one.openAll().root, 'radio', one.words.breath.both(inward, outward));
    expect(radio(3, 5)).to.have.property('checked', true);
    one.element.pace = '2/4';
    await one.settled();
    expect(radio(2, 4)).to.have.property('checked', true);
    await one.choose(one.words.breath.both(4, 6));
    one.element.pace = '3/5';
    await one.settled();
    expect(radio(4, 6)).to.have.property('checked', true);
  });

  it('forgets everything when it is reset, except the pace that a person chose', async () => {
    const one = await (await open()).visit();
    one.element.reset();
    await one.settled();
    one.expectStart();
    expect(one.element.result).to.equal(null);
    await (await (await one.calm()).done()).skipRating();
    expect(one.element.result).to.deep.include({ before: null, after: null, trigger: null });
    expect(one.element.result?.activities).to.deep.equal(['breathe']);
  });
});

describe('urge-calmer, after an outcome that forbids waiting', () => {
  const AGAIN: Readonly<Record<string, (one: Calmer) => Promise<unknown>>> = {
    'going back': async (one) => {
      while (one.has(one.words.shared.back)) await one.back();
    },
    'beginning again': async (one) => (await one.exit()).restart(),
  };
  for (const outcome of CLOSED) {
    for (const [how, again] of Object.entries(AGAIN)) {
      it(`"${outcome}" says in the exercises too not to put off going, after ${how}`, async () => {
        for (const attributes of [{}, AWAY]) {
          const one = await (await open(attributes)).check(TO_OUTCOME[outcome]);
          await again(one);
          const holding = (['squeeze', 'walk-calmly'] as const).map(
            (id) => one.words.activities[id].name,
          );
          const expectSaid = () => expect(one.text).to.include(one.words.noDelay);
          expectSaid();
          expect(one.text).not.to.include(one.words.away.steps['walk-calmly']);
          await one.press(one.words.start.calm);
          for (const activity of ['breathe', 'five-things', 'words', 'distract'] as const) {
            if (activity !== 'breathe') await one.open(activity);
            expectSaid();
            expect(
              holding.filter((name) => one.has(name)),
              activity,
            ).to.deep.equal([]);
          }
          await one.done();
          expectSaid();
          await one.skipRating();
          expectSaid();
          one.element.reset();
          await one.settled();
          expect(one.text).not.to.include(one.words.noDelay);
          one.element.remove();
        }
      });
    }
  }

  it('a check that ends otherwise takes that back', async () => {
    const one = await (await open()).check(TO_OUTCOME['infection-first']);
    await one.exit();
    await one.restart();
    await one.check(TO_OUTCOME['early-signal']);
    await one.press(one.words.start.calm);
    await one.skipRating();
    expect(one.text).not.to.include(one.words.noDelay);
    expect(one.has(one.words.activities['walk-calmly'].name)).to.equal(true);
  });
});

describe('urge-calmer, the way to the toilet', () => {
  it('leaves no empty bar behind once it was taken', async () => {
    const one = await (await open()).exit();
    expect(one.root.querySelector('.bar') === null).to.equal(true);
  });

  it('is on every screen until it is taken, and leads to kind words', async () => {
    for (const { name, open: openScreen } of screensOf('urge-calmer')) {
      const one = await openScreen('nl');
      if (one.element.result?.wentToToilet) continue;
      expect(one.has(one.words.exit), name).to.equal(true);
      await one.exit();
      expect(one.heading.textContent, name).to.equal(one.words.end.toiletTitle);
      expect(one.text, name).to.include(one.words.end.toiletText);
      expect(one.has(one.words.exit), name).to.equal(false);
      one.element.remove();
    }
  });

  it('is never called a failure on any screen', async () => {
    const failure = { nl: /mislukt|niet gelukt|faal|gefaald|helaas/i, en: /fail|unfortunately/i };
    for (const language of ['nl', 'en'] as const) {
      for (const { name, open: openScreen } of screensOf('urge-calmer')) {
        const one = await openScreen(language);
        expect(one.text, name).not.to.match(failure[language]);
        one.element.remove();
      }
    }
  });

  it('is told as a result, once', async () => {
    const one = await open();
    const events = record(one.element, ['urge-calmer-end', 'urge-calmer-result']);
    await one.calm();
    await one.exit();
    expect(events.map(({ type }) => type)).to.deep.equal(['urge-calmer-end', 'urge-calmer-result']);
    expect(one.element.result?.wentToToilet).to.equal(true);
  });

  it('at the end changes the result without ending a second time', async () => {
    const one = await ratedEnd(await open(), 8, 3);
    const events = record(one.element, ['urge-calmer-start', 'urge-calmer-end']);
    await one.exit();
    expect(one.heading.textContent).to.equal(one.words.end.toiletTitle);
    expect(one.element.result).to.deep.include({ wentToToilet: true, before: 8, after: 3 });
    expect(events).to.deep.equal([]);
  });
});
