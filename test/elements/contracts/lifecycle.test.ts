import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { partOf } from '../../../testing/dom.js';
import { record } from '../../../testing/events.js';
import { drive, mount } from '../../../testing/mount.js';

contract('lifecycle', (tag) => {
  const onTheWay = async () => (await mount(tag)).onTheWay();
  const empty = () => JSON.stringify(document.createElement(tag).answers);

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
    one.expectOnTheWay();
    expect(events).to.have.length(0);
  });

  it('keeps place and answers when it is taken out and put back later', async () => {
    const one = await onTheWay();
    const place = one.element.parentElement as Element;
    one.element.remove();
    await one.settled();
    place.append(one.element);
    await one.settled();
    one.expectOnTheWay();
    await one.toEnd();
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
    one.expectOnTheWay();
    await one.toEnd();
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
    // A frame that goes tells nothing to what is in it: the element would live on.
    made.remove();
  });

  it('starts a copy at the beginning, with the same options', async () => {
    const one = await (await mount(tag, { attributes: { theme: 'dark' } })).onTheWay();
    const element = one.element.cloneNode(true) as typeof one.element;
    one.element.after(element);
    const copy = drive(tag, element);
    await copy.settled();
    expect(element.theme).to.equal('dark');
    copy.expectStart();
    expect(JSON.stringify(one.element.answers)).not.to.equal(empty());
    expect(JSON.stringify(element.answers)).to.equal(empty());
    element.remove();
  });

  it('works twice on one page without one knowing of the other', async () => {
    const [one, two] = [await mount(tag), await mount(tag)];
    await one.toEnd();
    two.expectStart();
    await two.onTheWay();
    await one.leave();
    two.expectOnTheWay();
    one.element.reset();
    await one.settled();
    one.expectStart();
    two.expectOnTheWay();
  });

  it('replaces its fallback when it is upgraded and leaves it in the light DOM', async () => {
    const one = await mount(tag);
    const template = document.createElement('template');
    template.innerHTML = `<${tag}><p>Call <a href="tel:112">112</a></p><br></${tag}>`;
    const element = template.content.firstElementChild as HTMLElement;
    expect(element.shadowRoot).to.equal(null);
    one.element.after(element);
    const later = drive(tag, element);
    await later.settled();
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(element.children).to.have.length(2);
    later.expectStart();
    element.remove();
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
