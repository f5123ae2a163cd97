import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { partOf } from '../../../testing/dom.js';
import type { Harness } from '../../../testing/harness.js';
import { mount } from '../../../testing/mount.js';

/** The text of the page must be at least this large. */
const FLOOR = 16;

/** What is inherited and would change how a text is set. */
const HANDED_DOWN = [
  ...['white-space: nowrap', 'text-transform: uppercase', 'text-indent: 5em', 'text-align: right'],
  ...['letter-spacing: 9px', 'word-spacing: 9px', 'word-break: break-all', 'line-break: anywhere'],
  ...['user-select: none', '-webkit-text-fill-color: red', '-webkit-text-stroke: 3px red'],
  ...['font-style: italic', 'font-weight: 900', 'font-variant: small-caps', 'font-stretch: 50%'],
  ...['font-feature-settings: "smcp"', 'font-variation-settings: "wght" 100'],
  ...['line-height: 0.5', 'hyphens: auto', 'direction: rtl', 'writing-mode: vertical-rl'],
  ...['text-shadow: 3px 3px red', 'text-align-last: center', 'list-style: square inside'],
  ...['color: red', 'cursor: none', 'overflow-wrap: normal', 'font-size-adjust: 2'],
  ...['forced-color-adjust: none'],
];

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

  const HIDDEN_BY: Readonly<Record<string, (element: HTMLElement) => void>> = {
    'a style': ({ style }) => void (style.display = 'none'),
    'a class': (element) => {
      addStyle('.d-none { display: none }');
      element.classList.add('d-none');
    },
    'an important class': (element) => {
      addStyle('.d-none { display: none !important }');
      element.classList.add('d-none');
    },
    'its name': ({ localName }) => addStyle(`${localName} { display: none }`),
    'the attribute': (element) => void (element.hidden = true),
    'the attribute, on a page that shows every block': (element) => {
      addStyle(`${element.localName} { display: flex }`);
      element.hidden = true;
    },
  };
  for (const [means, hide] of Object.entries(HIDDEN_BY)) {
    it(`that hides it by ${means} hides it`, async () => {
      const one = await mount(tag);
      expect(getComputedStyle(one.element).display).to.equal('block');
      hide(one.element);
      expect(getComputedStyle(one.element).display).to.equal('none');
      expect(one.heading.checkVisibility()).to.equal(false);
    });
  }

  it('hands down nothing that changes how its text is set', async () => {
    const one = await mount(tag);
    const looks = () =>
      ['base', 'heading', 'action'].map((part) => {
        const style = getComputedStyle(partOf(one.root, part));
        return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
      });
    const before = looks();
    addStyle(`body { ${HANDED_DOWN.join(';')} }`);
    const changed = looks().flatMap((look, index) =>
      Object.keys(look).filter((name) => look[name] !== before[index]?.[name]),
    );
    expect([...new Set(changed)]).to.deep.equal([]);
    const { style } = document.createElement('p');
    for (const rule of HANDED_DOWN) style.cssText += rule;
    expect(style.length).to.be.greaterThan(HANDED_DOWN.length - 5);
  });

  it("is followed where a rule spaces the text of everything, as a person's own does", async () => {
    const one = await mount(tag);
    addStyle('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    const { letterSpacing, wordSpacing } = getComputedStyle(one.heading);
    expect(parseFloat(letterSpacing)).to.be.greaterThan(1);
    expect(parseFloat(wordSpacing)).to.be.greaterThan(1);
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
      // An element that remembers looks in one place only. With "off" it sees there, once, whether an old list lies there.
      expect(asked.filter((name) => name !== 'localStorage')).to.deep.equal([]);
      if (storage === 'off') expect(asked.length).to.be.at.most(2);
      expect(() => window.localStorage).to.throw('denied');
    });
  }

  it('finds no new global after it has been used', async () => {
    const before = Object.getOwnPropertyNames(window);
    await (await mount(tag)).visit();
    expect(Object.getOwnPropertyNames(window)).to.deep.equal(before);
  });
});
