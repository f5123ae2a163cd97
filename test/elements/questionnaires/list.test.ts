import { expect } from '@open-wc/testing';
import { CONTEXTS, FINDINGS } from '../../../dist/core/index.js';
import { questionnaireContract } from '../../../testing/contract.js';
import { namesByRole } from '../../../testing/dom.js';
import { record } from '../../../testing/events.js';
import { drive, mount, slotted } from '../../../testing/mount.js';
import { answerScreen } from '../../../testing/walk.js';
import { LANGUAGES } from '../../../testing/languages.js';

questionnaireContract('the fixed list', (tag) => {
  const attributes = { mode: 'list' };

  for (const language of LANGUAGES) {
    it(`${language}: names every alarm sign under its advice, with nothing to fill in`, async () => {
      const one = await mount(tag, { language, attributes });
      const items = namesByRole(one.root, 'listitem');
      for (const id of FINDINGS) expect(items, id).to.include(one.words.alarm.findings[id]);
      expect(one.root.querySelectorAll('input, button, form')).to.have.length(0);
      expect(one.element.result).to.equal(null);
    });
  }

  it('puts the levels in order of urgency, each with its own signs', async () => {
    const one = await mount(tag, { attributes });
    const { levels } = one.words.alarm;
    const titles = (['emergency', 'same-day', 'soon', 'routine'] as const).map(
      (level) => levels[level].title,
    );
    const headings = namesByRole(one.root, 'heading');
    expect(headings.slice(0, 5)).to.deep.equal([one.words.title, ...titles]);
    const cards = [...one.root.querySelectorAll('[part~="care-card"]')];
    const { findings } = one.words.alarm;
    expect(namesByRole(cards[0] as Element, 'listitem')).to.include(findings['leg-weakness']);
    expect(namesByRole(cards[1] as Element, 'listitem')).to.include(findings['fever-ill']);
    expect(namesByRole(cards[2] as Element, 'listitem')).to.include(findings.lump);
    expect(namesByRole(cards[3] as Element, 'listitem')).to.include(findings['new-medicine']);
  });

  for (const [level, below] of [
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
    ['6', '6'],
  ] as const) {
    it(`nests its headings right below a main one of level ${level}`, async () => {
      const one = await mount(tag, { attributes: { ...attributes, 'heading-level': level } });
      const levels = [...one.root.querySelectorAll('[role=heading]')].map((heading) =>
        heading.getAttribute('aria-level'),
      );
      expect(levels[0]).to.equal(level);
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([below]));
    });
  }

  it('is drawn from properties that were set before the element was upgraded', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = `<${tag}></${tag}>`;
    const element = holder.content.firstElementChild as HTMLElement;
    Object.assign(element, { headingLevel: 3, mode: 'list', gpPhone: '010 1234' });
    (await mount(tag)).element.after(element);
    const one = await drive(tag, element).settled();
    expect(one.element.mode).to.equal('list');
    expect(one.heading.getAttribute('aria-level')).to.equal('3');
    expect(one.links).to.include('tel:0101234');
    element.remove();
  });

  it('shows the same to everyone, whatever was answered before', async () => {
    const clean = await mount(tag, { attributes });
    const one = await mount(tag);
    await one.start();
    await answerScreen(one);
    one.element.mode = 'list';
    await one.settled();
    expect(one.text).to.equal(clean.text);
    expect(CONTEXTS.length).to.be.greaterThan(0);
  });

  it('returns to the question in front when the mode is taken back', async () => {
    const one = await mount(tag);
    await one.start();
    const { questions } = one;
    one.element.mode = 'list';
    await one.settled();
    one.element.mode = 'questions';
    await one.settled();
    expect(one.questions).to.deep.equal(questions);
  });

  it('has the intro and the disclaimer of the site, the numbers and the doubt line', async () => {
    const children = [slotted('intro', 'Hello', 'p'), slotted('disclaimer', 'Our line', 'p')];
    const one = await mount(tag, { attributes: { ...attributes, country: 'gb' }, children });
    for (const child of children) expect(child.checkVisibility()).to.equal(true);
    expect(one.links).to.include('tel:999').and.include('tel:111');
    expect(one.text).to.include(one.words.alarm.doubt).and.include(one.words.shared.privacy);
  });

  it('tells nothing', async () => {
    const events = record(
      document,
      ['start', 'step', 'end', 'result'].map((name) => `${tag}-${name}`),
      true,
    );
    const one = await mount(tag, { attributes });
    one.heading.click();
    expect(events).to.have.length(0);
  });
});
