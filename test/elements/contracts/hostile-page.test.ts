import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { partOf } from '../../../testing/dom.js';
import type { Harness } from '../../../testing/harness.js';
import { mount } from '../../../testing/mount.js';

/** The text of the page must be at least this large. */
const FLOOR = 16;

contract('a hostile page', (tag) => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const step of undo.splice(0).reverse()) step();
  });

  function addStyle(css: string): void {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    undo.push(() => style.remove());
  }
  /** Replaces `object[key]` until the test is over. */
  function patch(object: object, key: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(object, key);
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    undo.push(() => {
      if (before) Object.defineProperty(object, key, before);
      else delete (object as Record<string, unknown>)[key];
    });
  }
  const outcome = ({ answers, outcome: result, text }: Harness) => ({ answers, result, text });
  const smallest = (root: ShadowRoot) =>
    Math.min(
      ...[...root.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element instanceof HTMLElement && element.checkVisibility())
        .filter((element) => element.innerText.trim() !== '')
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    );

  it('that hides everything does not hide it', async () => {
    addStyle('* { display: none !important }');
    const one = await mount(tag);
    for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
      if (element.contains(one.element) && element !== one.element) {
        element.style.setProperty('display', 'block', 'important');
        undo.push(() => element.style.removeProperty('display'));
      }
    }
    expect(getComputedStyle(one.element).display).to.equal('block');
    expect(one.heading.checkVisibility()).to.equal(true);
  });

  for (const size of ['62.5%', '6px']) {
    it(`with a root font of ${size} leaves its text at ${FLOOR} px or more`, async () => {
      addStyle(`html { font-size: ${size} } body { font-size: 1rem }`);
      const one = await mount(tag);
      await one.visit(() => expect(smallest(one.root)).to.be.at.least(FLOOR));
    });
  }

  it('with a large font makes its text larger too', async () => {
    const one = await mount(tag);
    const usual = smallest(one.root);
    addStyle('body { font-size: 32px }');
    expect(smallest(one.root)).to.be.greaterThan(usual * 1.5);
  });

  it('with rules for every element does not reach inside', async () => {
    const one = await mount(tag);
    const look = () => {
      const { color, backgroundColor, padding } = getComputedStyle(partOf(one.root, 'action'));
      return [color, backgroundColor, padding];
    };
    const before = look();
    addStyle('* { color: red !important; background: lime !important; padding: 0 !important }');
    expect(look()).to.deep.equal(before);
  });

  it('with extended prototypes changes neither answers nor result nor words', async () => {
    const clean = outcome(await (await mount(tag)).visit());
    patch(Array.prototype, 'toJSON', () => 'broken');
    patch(Array.prototype, 'shuffle', () => undefined);
    patch(Object.prototype, 'extra', 'extra');
    patch(String.prototype, 'toJSON', () => 'broken');
    const found = outcome(await (await mount(tag)).visit());
    for (const step of undo.splice(0).reverse()) step();
    expect(found).to.deep.equal(clean);
  });

  it('with a patched JSON, Date and random changes nothing', async () => {
    const clean = outcome(await (await mount(tag)).visit());
    const broken = () => {
      throw new Error('patched');
    };
    patch(JSON, 'stringify', broken);
    patch(JSON, 'parse', broken);
    patch(Date, 'now', () => Number.NaN);
    patch(Date.prototype, 'toJSON', broken);
    patch(Date.prototype, 'toLocaleDateString', broken);
    patch(Math, 'random', () => 0);
    const found = outcome(await (await mount(tag)).visit());
    for (const step of undo.splice(0).reverse()) step();
    expect(found).to.deep.equal(clean);
  });

  /** Takes every storage away, and gives the names of those that are asked for. */
  function withoutStorage(): readonly string[] {
    const asked: string[] = [];
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      const before = Object.getOwnPropertyDescriptor(window, name) as PropertyDescriptor;
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          asked.push(name);
          throw new DOMException('denied', 'SecurityError');
        },
      });
      undo.push(() => Object.defineProperty(window, name, before));
    }
    return asked;
  }

  for (const storage of ['on', 'ask', 'off']) {
    it(`without storage works as well with storage="${storage}"`, async () => {
      const attributes = { storage };
      const clean = outcome(await (await mount(tag, { attributes })).visit());
      const asked = withoutStorage();
      expect(outcome(await (await mount(tag, { attributes })).visit())).to.deep.equal(clean);
      // With "off" nothing is asked for; an element that remembers looks whether it may in one place only.
      expect(asked.filter((name) => storage === 'off' || name !== 'localStorage')).to.deep.equal(
        [],
      );
      expect(() => window.localStorage).to.throw('denied');
    });
  }

  it('finds no new global after it has been used', async () => {
    const before = Object.getOwnPropertyNames(window);
    await (await mount(tag)).visit();
    expect(Object.getOwnPropertyNames(window)).to.deep.equal(before);
  });
});
