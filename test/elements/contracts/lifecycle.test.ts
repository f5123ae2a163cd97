import { expect } from '@open-wc/testing';
import { contract } from '../../helpers/contract.js';
import { partOf } from '../../helpers/dom.js';
import { record } from '../../helpers/events.js';
import { Harness, mount } from '../../helpers/harness.js';
import { questionIds, TO_URGENT, walk, walkTo } from '../../helpers/walk.js';

contract('lifecycle', (tag) => {
  const onTheWay = async () => {
    const one = await walkTo(await mount(tag), 'alarm-urine');
    return one.choose(one.words.shared.unsure);
  };
  const expectOnTheWay = (one: Harness) => {
    expect(questionIds(one)).to.deep.equal(['alarm-urine']);
    expect(one.selected()).to.deep.equal([one.words.shared.unsure]);
  };

  it('keeps place and answers when it is moved inside the page', async () => {
    const one = await onTheWay();
    const place = document.createElement('section');
    one.element.before(place);
    const events = record(
      one.element,
      ['start', 'step', 'end'].map((name) => `${tag}-${name}`),
    );
    place.append(one.element);
    await one.settled();
    expectOnTheWay(one);
    expect(events).to.have.length(0);
  });

  it('keeps place and answers when it is taken out and put back later', async () => {
    const one = await onTheWay();
    const place = one.element.parentElement as Element;
    one.element.remove();
    await one.settled();
    place.append(one.element);
    await one.settled();
    expectOnTheWay(one);
    await walk(one);
    expect(one.ended).to.equal(true);
  });

  it('keeps its look, place and answers in another document and back again', async () => {
    const one = await onTheWay();
    const place = one.element.parentElement as Element;
    const ground = getComputedStyle(partOf(one.root, 'base')).backgroundColor;
    const sheets = one.root.adoptedStyleSheets.length;
    const frame = document.createElement('iframe');
    place.append(frame);
    const inner = frame.contentDocument as Document;
    for (const target of [inner.body, place, inner.body, place]) {
      target.append(target.ownerDocument.adoptNode(one.element));
      await one.settled();
      const view = target.ownerDocument.defaultView as Window;
      expect(one.root.adoptedStyleSheets).to.have.length(sheets);
      expect(view.getComputedStyle(partOf(one.root, 'base')).backgroundColor).to.equal(ground);
    }
    expect(sheets).to.be.greaterThan(0);
    expectOnTheWay(one);
    await walk(one, TO_URGENT);
    expect(one.ended).to.equal(true);
  });

  it('is drawn with its look in another document than the one it was made in', async () => {
    const one = await mount(tag);
    const frame = document.createElement('iframe');
    one.element.after(frame);
    const inner = frame.contentDocument as Document;
    const made = document.createElement(tag);
    inner.body.append(made);
    await made.updateComplete;
    const view = inner.defaultView as Window;
    const ground = (of: Element) =>
      view.getComputedStyle(partOf(of.shadowRoot as ShadowRoot, 'base')).backgroundColor;
    expect(ground(made)).to.equal(ground(one.element));
  });

  it('starts a copy at the beginning, with the same options', async () => {
    const one = await walkTo(await mount(tag, { attributes: { theme: 'dark' } }), 'alarm-urine');
    const copy = one.element.cloneNode(true) as typeof one.element;
    one.element.after(copy);
    const harness = new Harness(copy, tag);
    await harness.settled();
    expect(copy.theme).to.equal('dark');
    expect(harness.has(one.words.shared.start)).to.equal(true);
    expect(JSON.stringify(copy.answers)).not.to.match(/"(yes|no)"/);
    copy.remove();
  });

  it('works twice on one page without one knowing of the other', async () => {
    const [one, two] = [await mount(tag), await mount(tag)];
    await walk(one, TO_URGENT);
    expect(two.has(two.words.shared.start)).to.equal(true);
    expect(two.element.result).to.equal(null);
    await two.start();
    await two.choose(two.words.shared.none);
    await one.restart();
    expect(two.selected()).to.deep.equal([two.words.shared.none]);
  });

  it('replaces its fallback when it is upgraded and leaves it in the light DOM', async () => {
    const one = await mount(tag);
    const template = document.createElement('template');
    template.innerHTML = `<${tag}><p>Call <a href="tel:112">112</a></p><br></${tag}>`;
    const later = template.content.firstElementChild as HTMLElement;
    expect(later.shadowRoot).to.equal(null);
    one.element.after(later);
    const harness = new Harness(later as typeof one.element, tag);
    await harness.settled();
    expect(later.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(later.children).to.have.length(2);
    expect(harness.has(harness.words.shared.start)).to.equal(true);
    later.remove();
  });

  it('is not shown while it is hidden', async () => {
    const one = await mount(tag);
    expect(getComputedStyle(one.element).display).to.equal('block');
    one.element.hidden = true;
    expect(one.element.checkVisibility()).to.equal(false);
    one.element.hidden = false;
    expect(one.element.checkVisibility()).to.equal(true);
  });

  it('can be used before it stands on the page', () => {
    const element = document.createElement(tag);
    expect(element.result).to.equal(null);
    expect(JSON.stringify(element.answers)).not.to.match(/"(yes|no)"/);
    expect(() => element.reset()).not.to.throw();
  });

  it('names the version of the package it comes from', () => {
    const { version } = customElements.get(tag) as unknown as { version: string };
    expect(version).to.match(/^\d+\.\d+\.\d+/);
  });
});
