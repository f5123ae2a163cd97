import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../../dist/define/all.js';
import { mount } from '../../../dist/script-tag/mount.js';
import { textOf } from '../../../testing/dom.js';
import { TAGS } from '../../../testing/elements.js';
import { goodValue, optionsOf } from '../../../testing/options.js';

const holder = (html: string) => fixtureSync<HTMLElement>(`<div>${html}</div>`);
const appears = (place: Element, selector: string) =>
  waitUntil(() => place.querySelector(selector), `no ${selector}`, { interval: 5 });

describe('mounting by data-oab', () => {
  const early = holder('<div data-oab="redflag-triage" data-oab-theme="dark"><p>Early</p></div>');
  const kept = early.firstElementChild as Element;
  before(() => {
    document.body.append(early);
    mount(TAGS);
  });
  after(() => early.remove());

  it('replaces a placeholder that is already there', () => {
    const element = early.querySelector('redflag-triage');
    expect(element?.getAttribute('theme')).to.equal('dark');
    expect(kept.isConnected).to.equal(false);
    expect(element?.textContent).to.equal('Early');
  });

  for (const tag of TAGS) {
    it(`replaces a placeholder for ${tag} that comes later, with its options`, async () => {
      const place = holder('');
      const options = optionsOf(tag);
      place.innerHTML = `<div data-oab="${tag}" data-oab-lang="en"
        ${options.map(({ attribute, good }) => `data-oab-${attribute}="${good}"`).join(' ')}></div>`;
      await appears(place, tag);
      const element = place.querySelector(tag) as HTMLElement;
      expect(element.lang).to.equal('en');
      for (const option of options) {
        expect(Reflect.get(element, option.property)).to.equal(goodValue(option));
      }
      expect(place.querySelector('[data-oab]')).to.equal(null);
    });
  }

  it('finds a placeholder deep inside what is added', async () => {
    const place = holder('');
    place.innerHTML = '<section><ul><li><div data-oab="redflag-triage"></div></li></ul></section>';
    await appears(place, 'li > redflag-triage');
    expect(place.querySelectorAll('redflag-triage')).to.have.length(1);
  });

  it('keeps children as fallback, and what styles and finds the placeholder', async () => {
    const place = holder('');
    place.innerHTML = `<div data-oab="oab-self-check" class="wide" id="check" lang="en" dir="ltr">
      <p>Call your GP</p></div>`;
    const paragraph = place.querySelector('p');
    await appears(place, 'oab-self-check');
    const element = place.querySelector('oab-self-check') as HTMLElement;
    expect(element.className).to.equal('wide');
    expect(element.id).to.equal('check');
    expect(element.lang).to.equal('en');
    expect(element.dir).to.equal('ltr');
    expect(paragraph?.parentElement).to.equal(element);
    expect(textOf(element)).to.equal('Call your GP');
  });

  it('prefers the language for the element to that of the placeholder', async () => {
    const place = holder('');
    place.innerHTML = '<div lang="nl" data-oab="redflag-triage" data-oab-lang="en"></div>';
    await appears(place, 'redflag-triage');
    expect(place.querySelector('redflag-triage')?.lang).to.equal('en');
  });

  it('takes only attributes that the element has', async () => {
    const place = holder('');
    place.innerHTML = `<div data-oab="redflag-triage" data-oab-onclick="window.__mounted=1"
      data-oab-style="color:red" data-oab-src="x" data-oab-is="x" data-oab-slot="y" data-x="z"
      onmouseover="window.__mounted=1" style="color:red"></div>`;
    await appears(place, 'redflag-triage');
    const element = place.querySelector('redflag-triage') as HTMLElement;
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.click();
    expect('__mounted' in window).to.equal(false);
  });

  it('leaves a placeholder alone that names no element of ours', async () => {
    const names = ['script', 'iframe', 'img', 'x-unknown', '', 'constructor', 'REDFLAG-TRIAGE'];
    const place = holder('');
    place.innerHTML = names.map((name) => `<div data-oab="${name}"></div>`).join('');
    place.insertAdjacentHTML('beforeend', '<div data-oab="redflag-triage"></div>');
    await appears(place, 'redflag-triage');
    expect([...place.children].map((child) => child.localName)).to.deep.equal([
      ...names.map(() => 'div'),
      'redflag-triage',
    ]);
  });

  it('ignores text and nodes that are gone again', async () => {
    const place = holder('');
    const gone = document.createElement('div');
    gone.dataset['oab'] = 'redflag-triage';
    place.append('text', gone);
    gone.remove();
    place.insertAdjacentHTML('beforeend', '<div data-oab="oab-self-check"></div>');
    await appears(place, 'oab-self-check');
    expect(place.querySelector('redflag-triage')).to.equal(null);
    expect(gone.localName).to.equal('div');
  });

  it('does no harm when it is started twice', async () => {
    mount(TAGS);
    const place = holder('');
    place.innerHTML = '<div data-oab="redflag-triage"></div>';
    await appears(place, 'redflag-triage');
    expect(place.querySelectorAll('redflag-triage')).to.have.length(1);
  });
});
