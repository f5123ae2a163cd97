import { expect } from '@open-wc/testing';
import { ACTIVITIES, TRIGGERS, URGE_OUTCOMES } from '../../../dist/core/index.js';
import { getByRole, namesByRole, nameOf } from '../../helpers/dom.js';
import { CLOSED, ratedEnd, TO_OUTCOME } from '../../helpers/elements/urge-calmer.js';
import { expectEvent, record } from '../../helpers/events.js';
import { mount, screensOf } from '../../helpers/mount.js';

const open = (attributes: Readonly<Record<string, string>> = {}) =>
  mount('urge-calmer', { attributes });
const GP = { 'gp-phone': '010 123 45 67' };
const ON_THE_GO = { 'on-the-go': '' };

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

  it('on the way goes from breathing to words to walking, and no exercise is offered twice', async () => {
    const one = await open(ON_THE_GO);
    expect(one.heading.textContent).to.equal(one.words.onTheGo.title);
    expect(namesByRole(one.root, 'listitem')).to.deep.equal(one.words.onTheGo.steps);
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

  it('is on the way whatever is written in "on-the-go", and by property', async () => {
    for (const value of ['', 'on-the-go', 'true', 'false', '0']) {
      const one = await open({ 'on-the-go': value });
      expect(one.element.onTheGo).to.equal(true);
      expect(one.heading.textContent).to.equal(one.words.onTheGo.title);
    }
    const one = await open();
    expect(one.element.onTheGo).to.equal(false);
    one.element.onTheGo = true;
    await one.settled();
    expect(one.heading.textContent).to.equal(one.words.onTheGo.title);
    one.element.removeAttribute('on-the-go');
    one.element.onTheGo = false;
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
    await (await (await one.calm()).done()).skip();
    expect(one.element.result).to.deep.include({ before: null, after: null, trigger: null });
    expect(one.element.result?.activities).to.deep.equal(['breathe']);
  });
});

describe('urge-calmer, the way to the toilet', () => {
  it('is on every screen until it is taken, and leads to kind words', async () => {
    for (const { name, open: openScreen } of await screensOf('urge-calmer')) {
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
      for (const { name, open: openScreen } of await screensOf('urge-calmer')) {
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
    const events = record(one.element, ['urge-calmer-step', 'urge-calmer-end']);
    await one.exit();
    expect(one.heading.textContent).to.equal(one.words.end.toiletTitle);
    expect(one.element.result).to.deep.include({ wentToToilet: true, before: 8, after: 3 });
    expect(events).to.deep.equal([]);
  });
});

describe('urge-calmer, the check', () => {
  for (const outcome of CLOSED) {
    it(`"${outcome}" has no way into calm, shows the GP, and says it again at the end`, async () => {
      const one = await open(GP);
      await one.check(TO_OUTCOME[outcome]);
      const { title, text } = one.words.outcomes[outcome];
      expect(one.heading.textContent).to.equal(title);
      expect(one.links).to.deep.equal(['tel:0101234567']);
      expect(namesByRole(one.root, 'button')).to.have.members([
        one.words.shared.back,
        one.words.exit,
      ]);
      await one.exit();
      for (const line of text) expect(one.text).to.include(line);
      expect(one.links).to.deep.equal(['tel:0101234567']);
      expect(one.element.result?.outcome).to.equal(outcome);
    });
  }

  for (const outcome of ['early-signal', 'may-be-full'] as const) {
    it(`"${outcome}" leads on to calm, and shows no number`, async () => {
      const one = await open(GP);
      await one.check(TO_OUTCOME[outcome]);
      expect(one.heading.textContent).to.equal(one.words.outcomes[outcome].title);
      expect(one.links).to.deep.equal([]);
      await one.press(one.words.start.calm);
      expect(one.heading.textContent).to.equal(one.words.rate.title);
      await one.skip();
      expect(one.heading.textContent).to.equal(one.words.activities.breathe.title);
      await one.exit();
      expect(one.element.result?.outcome).to.equal(outcome);
    });
  }

  it('has a way to every outcome, and takes "I do not know" as a reason for caution', async () => {
    expect(Object.keys(TO_OUTCOME)).to.have.members(URGE_OUTCOMES);
    const one = await open();
    await one.check({ burning: 'unsure' });
    expect(one.heading.textContent).to.equal(one.words.outcomes['infection-first'].title);
  });

  it('goes back to the question before, without its answer', async () => {
    const one = await open();
    await one.check({ burning: 'no', pregnantOrCatheter: 'no' });
    await one.back();
    one.expectOnTheWay();
    await one.back();
    expect(one.element.answers).to.deep.equal({});
    await one.back();
    one.expectStart();
  });

  const upToMinutes = async () => {
    const one = await open();
    return one.check({ burning: 'no', pregnantOrCatheter: 'no', emptiedFully: 'yes' });
  };
  const FILLED_IN = [
    { text: '-5', early: false },
    { text: '0', early: true },
    { text: '29', early: true },
    { text: '30', early: false },
    { text: '1e9', early: false },
    // Here the browser asks for a whole number.
    { text: '2.5', early: false },
    { text: '', early: false },
    { text: 'abc', early: false },
  ];
  for (const { text, early } of FILLED_IN) {
    it(`takes "${text}" minutes filled in by hand for what it is`, async () => {
      const one = await upToMinutes();
      one.minutes.value = text;
      await one.press(one.words.shared.next);
      for (let screens = 0; one.has(one.words.answers.no) && screens < 3; screens += 1) {
        await one.press(one.words.answers.no);
      }
      const reached = one.heading.textContent === one.words.outcomes['early-signal'].title;
      expect(reached).to.equal(early);
      const minutes = one.element.answers.minutesSinceVoid;
      expect(minutes === undefined || minutes === 'unsure' || (minutes >= 0 && minutes <= 1440)).to
        .be.true;
    });
  }

  it('takes minutes that are no number within a day as unknown, also past the browser', async () => {
    for (const text of ['-5', '1441', '1e9']) {
      const one = await upToMinutes();
      (one.minutes.form as HTMLFormElement).noValidate = true;
      one.minutes.value = text;
      await one.press(one.words.shared.next);
      expect(one.element.answers.minutesSinceVoid).to.equal('unsure');
    }
  });

  it('takes the number that was filled in', async () => {
    const one = await upToMinutes();
    one.minutes.value = '12';
    await one.press(one.words.shared.next);
    expect(one.element.answers.minutesSinceVoid).to.equal(12);
    expect(one.heading.textContent).to.equal(one.words.questions.drankMuch);
  });
});

describe('urge-calmer, how strong the urge is', () => {
  const toRate = async () => {
    const one = await open();
    await one.check(TO_OUTCOME['early-signal']);
    return one.press(one.words.start.calm);
  };

  it('is not rated as long as nobody touches it', async () => {
    const one = await toRate();
    expect(nameOf(one.slider('before'))).to.equal(one.words.rate.after);
    expect(one.slider('before').getAttribute('aria-valuetext')).to.equal(one.words.rate.empty);
    await one.skip();
    await one.exit();
    expect(one.element.result).to.deep.include({ before: null, after: null });
  });

  it('is 5 after a click in the untouched middle', async () => {
    const one = await toRate();
    one.slider('before').click();
    await one.settled();
    expect(one.slider('before').getAttribute('aria-valuetext')).to.equal('5');
    await one.press(one.words.shared.next);
    await one.exit();
    expect(one.element.result?.before).to.equal(5);
  });

  it('can be rated before and after at the second moment', async () => {
    const one = await ratedEnd(await open(), 0, 10);
    expect(one.element.result).to.deep.include({ before: 0, after: 10 });
  });

  const CHANGES = { less: [8, 3], same: [5, 5], more: [0, 10] } as const;
  for (const [change, [before, after]] of Object.entries(CHANGES)) {
    it(`is spoken of kindly when it is ${change}`, async () => {
      const one = await ratedEnd(await open(), before, after);
      const { less, notLess, rated } = one.words.end;
      const said = change === 'less' ? less : notLess;
      expect(one.text).to.include(rated(before, after)).and.include(said);
      expect(one.text).not.to.include(change === 'less' ? notLess : less);
    });
  }

  it('is not spoken of when it was not rated twice', async () => {
    const one = await toRate();
    await one.rate('before', 9);
    await one.press(one.words.shared.next);
    await one.done();
    await one.press(one.words.shared.next);
    expect(one.element.result).to.deep.include({ before: 9, after: null });
    expect(one.text).not.to.include(one.words.end.less);
    expect(one.text).not.to.include(one.words.end.notLess);
  });
});

describe('urge-calmer, its result', () => {
  it('has the outcome, the ratings, what was done, what came before, and how long it took', async () => {
    const one = await (await open()).visit();
    await one.choose(one.words.triggers.car);
    const { durationMs, ...result } = one.element.result ?? { durationMs: -1 };
    expect(result).to.deep.equal({
      ...{ outcome: 'early-signal', before: 7, after: 4, trigger: 'car', wentToToilet: false },
      activities: ACTIVITIES,
    });
    expect(durationMs).to.be.at.least(0).and.below(20_000);
  });

  it('takes the last of all triggers that are chosen', async () => {
    const one = await (await open()).toEnd();
    for (const trigger of TRIGGERS) {
      await one.choose(one.words.triggers[trigger]);
      expect(one.element.result?.trigger).to.equal(trigger);
    }
  });

  it('is none while a session goes on', async () => {
    const one = await open();
    await one.visit(() => {
      if (!one.ended) expect(one.element.result).to.equal(null);
    });
    expect(one.element.result).not.to.equal(null);
    await one.back();
    expect(one.element.result).to.equal(null);
  });

  it('tells the outcome only, again when the end is reached again', async () => {
    const one = await open();
    const event = await expectEvent(one.element, 'urge-calmer-result', () => one.exit());
    expect(Object.entries(event)).to.deep.include(['outcome', null]);
    await one.back();
    await one.check(TO_OUTCOME.emptying);
    const again = await expectEvent(one.element, 'urge-calmer-result', () => one.exit());
    expect(Object.entries(again)).to.deep.include(['outcome', 'emptying']);
  });

  it('tells a start, each further screen and the end, and nothing for what happens on a screen', async () => {
    const one = await open();
    const names = ['start', 'step', 'end', 'result'].map((name) => `urge-calmer-${name}`);
    const events = record(one.element, names);
    const types = () => events.splice(0).map(({ type }) => type.replace('urge-calmer-', ''));
    await one.calm();
    expect(types()).to.deep.equal(['start']);
    await one.press(one.words.breath.pause);
    await one.press(one.words.breath.play);
    await one.press(one.words.breath.stop);
    expect(types()).to.deep.equal([]);
    await (await one.open('squeeze')).tap('squeeze', 5);
    expect(types()).to.deep.equal(['step']);
    await one.done();
    await one.rate('after', 2);
    expect(types()).to.deep.equal(['step']);
    await one.press(one.words.shared.next);
    await one.choose(one.words.triggers.cold);
    expect(types()).to.deep.equal(['end', 'result']);
    await one.restart();
    expect(types()).to.deep.equal([]);
  });
});
