import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { partOf } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';
import { wordsOf } from '../../../testing/elements.js';

contract('language', (tag) => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is Dutch when the page names no language, and says so on what it draws', async () => {
    const one = await mount(tag);
    expect(one.heading.textContent).to.equal(wordsOf(tag, 'nl').title);
    expect(partOf(one.root, 'base').lang).to.equal('nl');
    expect(partOf(one.root, 'base').dir).to.equal('ltr');
  });

  it('follows its own language, also with a region and in capitals', async () => {
    for (const lang of ['en', 'en-GB', 'EN-us', 'en-Latn-GB']) {
      const one = await mount(tag, { attributes: { lang } });
      await one.speaks('en');
      expect(one.heading.textContent).to.equal(wordsOf(tag, 'en').title);
      expect(partOf(one.root, 'base').lang).to.equal('en');
    }
  });

  it('follows the nearest ancestor with a language that it knows', async () => {
    const one = await mount(tag);
    document.documentElement.lang = 'en';
    await one.speaks('en');
    const [inner, outer] = [document.createElement('div'), document.createElement('section')];
    inner.lang = 'xx';
    outer.lang = 'nl';
    one.element.before(outer);
    outer.append(inner);
    inner.append(one.element);
    await one.speaks('nl');
    inner.lang = 'en-AU';
    await one.speaks('en');
    inner.removeAttribute('lang');
    await one.speaks('nl');
    outer.lang = '';
    await one.speaks('en');
  });

  it('follows an ancestor outside the shadow root that it stands in', async () => {
    const one = await mount(tag);
    const host = document.createElement('div');
    one.element.before(host);
    host.attachShadow({ mode: 'open' }).append(one.element);
    host.lang = 'en';
    await one.speaks('en');
    host.lang = 'nl';
    await one.speaks('nl');
  });

  it('prefers its own language to that of the page', async () => {
    document.documentElement.lang = 'en';
    const one = await mount(tag, { attributes: { lang: 'nl' } });
    expect(one.heading.textContent).to.equal(wordsOf(tag, 'nl').title);
  });

  it('ignores a language that it does not know', async () => {
    for (const lang of ['tlh', '', 'x', '__proto__', 'constructor', 'hasOwnProperty', '-en']) {
      const one = await mount(tag, { attributes: { lang } });
      expect(one.heading.textContent, lang).to.equal(wordsOf(tag, 'nl').title);
      expect(partOf(one.root, 'base').lang, lang).to.equal('nl');
    }
  });

  it('speaks two languages on one page', async () => {
    const dutch = await mount(tag);
    const english = await mount(tag, { language: 'en' });
    expect(dutch.heading.textContent).to.equal(wordsOf(tag, 'nl').title);
    expect(english.heading.textContent).to.equal(wordsOf(tag, 'en').title);
    dutch.element.requestUpdate();
    await dutch.settled();
    expect(dutch.heading.textContent).to.equal(wordsOf(tag, 'nl').title);
  });

  it('keeps place and answers when the language changes on the way', async () => {
    const one = await (await mount(tag)).onTheWay();
    const before = JSON.stringify(one.element.answers);
    for (const language of ['en', 'nl'] as const) {
      one.element.lang = language;
      await one.speaks(language);
      one.expectOnTheWay();
      expect(JSON.stringify(one.element.answers)).to.equal(before);
    }
  });

  it('ends up in the last of several languages that follow quickly', async () => {
    const one = await mount(tag);
    for (const lang of ['en', 'nl', 'en', 'nl', 'en']) one.element.lang = lang;
    await one.speaks('en');
    for (const lang of ['nl', 'en', 'nl']) one.element.lang = lang;
    await one.speaks('nl');
    expect(one.heading.textContent).to.equal(wordsOf(tag, 'nl').title);
  });

  it('looks again at the page after a move', async () => {
    const one = await mount(tag);
    const place = document.createElement('div');
    place.lang = 'en';
    one.element.before(place);
    place.append(one.element);
    await one.speaks('en');
    place.before(one.element);
    await one.speaks('nl');
  });
});
