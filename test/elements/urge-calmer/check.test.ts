import { expect } from '@open-wc/testing';
import { URGE_OUTCOMES } from '../../../dist/core/index.js';
import { GP } from '../../../testing/calmer-screens.js';
import { CLOSED, TO_OUTCOME, type Calmer } from '../../../testing/calmer.js';
import { namesByRole } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';

/** What can be called with an outcome that forbids waiting. */
const NUMBERS = ['tel:0101234567', 'tel:112'];
/** Whether `one` stands before `other` on the screen. */
const precedes = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
const paragraph = (one: Calmer, text: string) =>
  [...one.root.querySelectorAll('p')].find((p) => p.textContent === text) as HTMLElement;

const open = (attributes: Readonly<Record<string, string>> = {}) =>
  mount('urge-calmer', { attributes });

describe('urge-calmer, the check', () => {
  for (const outcome of CLOSED) {
    it(`"${outcome}" has no way into calm, shows the GP, and says it again at the end`, async () => {
      const one = await open(GP);
      await one.check(TO_OUTCOME[outcome]);
      const { title, text } = one.words.outcomes[outcome];
      expect(one.heading.textContent).to.equal(title);
      expect(one.links).to.deep.equal(NUMBERS);
      expect(namesByRole(one.root, 'button')).to.have.members([
        one.words.shared.back,
        one.words.exit,
      ]);
      await one.exit();
      const { retention } = one.words;
      expect(one.text).to.include(retention['gp-first']);
      for (const line of [title, ...text]) expect(one.text).to.include(line);
      expect(one.links).to.deep.equal(NUMBERS);
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
      await one.skipRating();
      expect(one.heading.textContent).to.equal(one.words.activities.breathe.title);
      await one.exit();
      expect(one.element.result?.outcome).to.equal(outcome);
    });
  }

  it('"infection-first" says first whom to call, then why, and at the end again', async () => {
    const one = await open(GP);
    await one.check(TO_OUTCOME['infection-first']);
    const { title, text } = one.words.outcomes['infection-first'];
    const call = () => one.root.querySelector('[href^=tel]') as HTMLElement;
    expect(precedes(call(), paragraph(one, text[0] as string))).to.equal(true);
    await one.exit();
    expect(precedes(paragraph(one, title), call())).to.equal(true);
    expect(precedes(call(), paragraph(one, text[0] as string))).to.equal(true);
  });

  it('"infection-first" says at the end whom to call where the site gives no number', async () => {
    const one = await mount('urge-calmer', { language: 'en' });
    await one.check(TO_OUTCOME['infection-first']);
    await one.exit();
    expect(one.links).to.deep.equal([]);
    expect(one.text).to.include(one.words.retention.emergency);
    expect(one.text).to.include(one.words.outcomes['infection-first'].title);
  });

  it('"emptying" has the emergency number last and quiet, and in words where it is not known', async () => {
    const one = await open({ country: 'NL' });
    await one.check(TO_OUTCOME.emptying);
    for (const at of ['outcome', 'end']) {
      const [link] = [...one.root.querySelectorAll('[href^=tel]')].slice(-1);
      expect(link?.getAttribute('href'), at).to.equal('tel:112');
      expect(link?.getAttribute('part'), at).to.include('secondary');
      if (at === 'outcome') await one.exit();
    }
    const abroad = await mount('urge-calmer', { language: 'en' });
    await abroad.check(TO_OUTCOME.emptying);
    expect(abroad.links).to.deep.equal([]);
    expect(abroad.text).to.include(abroad.words.call.unknown);
  });

  it('has a way to every outcome, and takes "I do not know" as a reason for caution', async () => {
    expect(Object.keys(TO_OUTCOME)).to.have.members(URGE_OUTCOMES);
    const one = await open();
    await one.check({ burning: 'unsure' });
    expect(one.heading.textContent).to.equal(one.words.outcomes['infection-first'].title);
  });

  it('goes back to the question before, without its answer', async () => {
    const one = await open();
    await one.check({ burning: 'no', notForDelay: 'no' });
    await one.back();
    one.expectOnTheWay();
    await one.back();
    expect(one.element.answers).to.deep.equal({});
    await one.back();
    one.expectStart();
  });

  const upToMinutes = async () => {
    const one = await open();
    return one.check({ burning: 'no', notForDelay: 'no', hardToPass: 'no' });
  };
  const FILLED_IN = [
    { text: '-5', early: false },
    { text: '0', early: true },
    { text: '29', early: true },
    { text: '30', early: false },
    { text: '1441', early: false },
    { text: '1e9', early: false },
    { text: '2.5', early: true },
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
      expect(minutes === undefined || minutes === 'unsure' || minutes >= 0).to.be.true;
    });
  }

  for (const text of ['480', '1441', '1e9']) {
    it(`sends to the toilet at once after ${text} minutes, and never into waiting`, async () => {
      const one = await upToMinutes();
      one.minutes.value = text;
      await one.press(one.words.shared.next);
      expect(one.heading.textContent).to.equal(one.words.outcomes['go-now'].title);
      expect(one.has(one.words.start.calm)).to.equal(false);
    });
  }

  it('takes minutes below zero as unknown', async () => {
    const one = await upToMinutes();
    one.minutes.value = '-5';
    await one.press(one.words.shared.next);
    expect(one.element.answers.minutesSinceVoid).to.equal('unsure');
  });

  it('leaves the minutes alone when somebody scrolls with the wheel over them', async () => {
    const one = await upToMinutes();
    one.minutes.focus();
    one.minutes.value = '15';
    one.minutes.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
    expect(one.minutes.value).to.equal('15');
    expect(one.root.activeElement).to.equal(null);
  });

  it('says what to do where no minutes were filled in, and waits in the field', async () => {
    const one = await upToMinutes();
    const said = one.root.querySelector('[role=alert]') as HTMLElement;
    expect(said.textContent).to.equal('');
    await one.press(one.words.shared.next);
    expect(said.textContent).to.equal(one.words.noMinutes);
    expect(one.root.activeElement).to.equal(one.minutes);
    expect(one.element.answers.minutesSinceVoid).to.equal(undefined);
  });

  it('takes the number that was filled in', async () => {
    const one = await upToMinutes();
    one.minutes.value = '12';
    await one.press(one.words.shared.next);
    expect(one.element.answers.minutesSinceVoid).to.equal(12);
    expect(one.heading.textContent).to.equal(one.words.questions.drankMuch);
  });
});
