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

  it('stands in a placeholder that is already there', () => {
    const element = early.querySelector('redflag-triage');
    expect(element?.getAttribute('theme')).to.equal('dark');
    expect(kept.isConnected).to.equal(true);
    expect(element?.parentElement).to.equal(kept);
    expect(element?.textContent).to.equal('Early');
  });

  for (const tag of TAGS) {
    it(`stands in a placeholder for ${tag} that comes later, with its options`, async () => {
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
      expect(element.parentElement).to.equal(place.querySelector('[data-oab]'));
    });
  }

  it('finds a placeholder deep inside what is added', async () => {
    const place = holder('');
    place.innerHTML = '<section><ul><li><div data-oab="redflag-triage"></div></li></ul></section>';
    await appears(place, 'li > div > redflag-triage');
    expect(place.querySelectorAll('redflag-triage')).to.have.length(1);
  });

  it('takes children as fallback, and leaves what styles and finds the placeholder', async () => {
    const place = holder('');
    place.innerHTML = `<div data-oab="oab-self-check" class="wide" id="check" lang="en" dir="ltr">
      <p>Call your GP</p></div>`;
    const paragraph = place.querySelector('p');
    await appears(place, 'oab-self-check');
    const element = place.querySelector('oab-self-check') as HTMLElement;
    expect(element.parentElement?.matches('#check.wide[lang=en][dir=ltr]')).to.equal(true);
    expect(element.id + element.className).to.equal('');
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
    const names = ['script', 'iframe', 'img', 'x-unknown', '', 'constructor', 'redflag triage'];
    const place = holder('');
    place.innerHTML = names.map((name) => `<div data-oab="${name}"></div>`).join('');
    place.insertAdjacentHTML('beforeend', '<div data-oab="redflag-triage"></div>');
    await appears(place, 'redflag-triage');
    expect([...place.children].map((child) => child.localName)).to.deep.equal([
      ...names.map(() => 'div'),
      'div',
    ]);
    expect(place.querySelectorAll(':scope > * > *')).to.have.length(1);
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

  for (const [name, html, tag] of [
    ['in capitals', '<div data-oab="REDFLAG-Triage"></div>', 'redflag-triage'],
    ['with spaces around', '<div data-oab=" oab-self-check\u00a0"></div>', 'oab-self-check'],
    ['by class', '<div class="wide oab-self-check"></div>', 'oab-self-check'],
    ['by class, on a paragraph', '<p class="oab-fluid-meter">Text</p>', 'fluid-meter'],
    ['by class, on a section', '<section class="oab-redflag-triage"></section>', 'redflag-triage'],
    ['by class, in capitals', '<div class="OAB-Urge-Calmer"></div>', 'urge-calmer'],
  ] as const) {
    it(`finds a placeholder ${name}`, async () => {
      const place = holder('');
      place.innerHTML = html;
      await appears(place, `${place.children[0]?.localName} > ${tag}`);
      expect(place.querySelectorAll(tag)).to.have.length(1);
    });
  }

  it('is not mounted in a link, in itself, or twice in boxes of one class', async () => {
    const place = holder('');
    place.innerHTML = `<a class="oab-self-check" href="#">Link</a>
      <oab-self-check class="oab-self-check"></oab-self-check>
      <div class="oab-fluid-meter"><div class="oab-fluid-meter">Text</div></div>`;
    await appears(place, 'fluid-meter');
    await new Promise(requestAnimationFrame);
    expect(place.querySelectorAll('oab-self-check, fluid-meter')).to.have.length(2);
    expect(place.querySelector('a')?.children).to.have.length(0);
  });

  it('fills slots that an editor took away, or put into paragraphs', async () => {
    const place = holder('');
    place.innerHTML = `
      <div data-oab="redflag-triage"><a data-oab-slot="next-step" href="#1">1</a></div>
      <div data-oab="redflag-triage"><p>x <a data-oab-slot="next-step" href="#2">2</a></p></div>
      <div data-oab="redflag-triage"><p><a slot="next-step" href="#3">3</a></p></div>
      <redflag-triage><p><a slot="next-step" href="#4">4</a></p></redflag-triage>`;
    await appears(place, 'redflag-triage > a[href="#4"]');
    for (const [index, element] of [...place.querySelectorAll('redflag-triage')].entries()) {
      const link = element.querySelector<HTMLElement>(':scope > a');
      expect(link?.textContent).to.equal(String(index + 1));
      expect(link?.slot).to.equal('next-step');
    }
  });

  it('follows what a page changes, adds and takes away later', async () => {
    const place = holder('');
    place.innerHTML = '<div data-oab-country="NL"><p>Text</p></div>';
    const div = place.firstElementChild as HTMLElement;
    div.dataset['oab'] = 'redflag-triage';
    await appears(place, 'redflag-triage');
    const first = place.querySelector('redflag-triage') as HTMLElement;
    expect(first.getAttribute('country')).to.equal('NL');
    div.dataset['oabCountry'] = 'BE';
    await appears(place, '[country=BE]');
    div.removeAttribute('data-oab-country');
    await appears(place, 'redflag-triage:not([country])');
    div.insertAdjacentHTML('afterbegin', '<a data-oab-slot="next-step" href="#">Later</a>');
    await appears(place, 'redflag-triage > a[slot=next-step]');
    expect(place.querySelector('redflag-triage')).to.equal(first);
    div.dataset['oab'] = 'fluid-meter';
    await appears(place, 'fluid-meter > p');
    expect(place.querySelector('redflag-triage')).to.equal(null);
    div.remove();
    await new Promise(requestAnimationFrame);
    expect(place.children).to.have.length(0);
  });

  it('knows itself in a copy of a placeholder', async () => {
    const place = holder('');
    place.innerHTML = '<div data-oab="fluid-meter" data-oab-country="BE"><p>Text</p></div>';
    await appears(place, 'fluid-meter');
    place.append(place.children[0]?.cloneNode(true) as Node);
    await new Promise(requestAnimationFrame);
    expect(place.querySelectorAll('fluid-meter[country=BE]')).to.have.length(2);
    expect(place.querySelectorAll('div > fluid-meter > p')).to.have.length(2);
  });

  it('waits while somebody is at a link of the fallback text', async () => {
    const place = holder('<div><a href="#1">Call</a><a href="#2">Call</a></div>');
    const [first, second] = place.querySelectorAll('a');
    first?.focus();
    place.children[0]?.setAttribute('data-oab', 'redflag-triage');
    await new Promise(requestAnimationFrame);
    second?.focus();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(place.querySelector('redflag-triage')).to.equal(null);
    expect(document.activeElement).to.equal(second);
    second?.blur();
    await appears(place, 'redflag-triage');
  });
});
