import { expect } from '@open-wc/testing';
import { saidDuring } from '../../helpers/console.js';
import { contract } from '../../helpers/contract.js';
import { partOf } from '../../helpers/dom.js';
import { mount, type Harness } from '../../helpers/harness.js';
import { TO_URGENT, walk } from '../../helpers/walk.js';

/** Every option: attribute, property, default, and a good value. */
const OPTIONS = [
  { attribute: 'theme', property: 'theme', initial: 'auto', good: 'dark' },
  { attribute: 'country', property: 'country', initial: undefined, good: 'BE' },
  { attribute: 'gp-phone', property: 'gpPhone', initial: undefined, good: '010 123 45 67' },
  {
    attribute: 'out-of-hours-phone',
    property: 'outOfHoursPhone',
    initial: undefined,
    good: '1733',
  },
  { attribute: 'heading-level', property: 'headingLevel', initial: 2, good: '4' },
  { attribute: 'storage', property: 'storage', initial: 'ask', good: 'off' },
  { attribute: 'mode', property: 'mode', initial: 'questions', good: 'list' },
] as const;

const JSON_TEXT = '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"]}';
const BAD = ['xx', '9', 'NaN', '-1', '1.5', '', ' ', JSON_TEXT, 'javascript:alert(1)', '__proto__'];
/** What a script could set by mistake. */
const BAD_VALUES = [null, Number.NaN, 7, 0n, {}, [], () => 'dark', true];

contract('options', (tag) => {
  /** What is drawn, apart from the value of the theme, which means nothing when it is unknown. */
  const drawnIn = ({ root }: Harness) => root.innerHTML.replace(/data-theme="[^"]*"/, '');
  const set = (element: object, property: string, value: unknown) =>
    Object.assign(element, { [property]: value });

  for (const { attribute, property, initial, good } of OPTIONS) {
    it(`"${attribute}" has its default as a property and is taken from the attribute`, async () => {
      const one = await mount(tag);
      const read = () => (one.element as unknown as Record<string, unknown>)[property];
      expect(read()).to.equal(initial);
      const said = await saidDuring(async () => {
        one.element.setAttribute(attribute, good);
        await one.settled();
      });
      expect(read()).to.equal(good);
      expect(said).to.deep.equal([]);
    });

    it(`a bad "${attribute}" draws the default, with one warning and no element of its own`, async () => {
      const drawn = drawnIn(await walk(await mount(tag), TO_URGENT));
      for (const bad of BAD) {
        const one = await walk(await mount(tag), TO_URGENT);
        const said = await saidDuring(async () => {
          one.element.setAttribute(attribute, bad);
          await one.settled();
          one.element.requestUpdate();
          await one.settled();
        });
        expect(said.length, `${attribute}="${bad}"`).to.be.at.most(1);
        for (const line of said) expect(line).to.include(`<${tag}>`).and.include(property);
        expect(one.root.querySelector('img, script, [onerror]')).to.equal(null);
        if (attribute !== 'country') expect(drawnIn(one) === drawn, bad).to.equal(true);
      }
    });

    it(`a "${property}" of the wrong type draws the default and throws nothing`, async () => {
      const drawn = drawnIn(await mount(tag));
      for (const bad of BAD_VALUES) {
        const one = await mount(tag);
        const said = await saidDuring(async () => {
          set(one.element, property, bad);
          await one.settled();
        });
        expect(said.length, String(bad)).to.be.at.most(1);
        expect(one.has(one.words.shared.start), String(bad)).to.equal(true);
        if (property !== 'country') expect(drawnIn(one) === drawn, String(bad)).to.equal(true);
      }
    });
  }

  it('warns about a bad value, naming element, option and value', async () => {
    const one = await mount(tag);
    const said = await saidDuring(async () => {
      one.element.setAttribute('theme', 'purple');
      await one.settled();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`<${tag}>`).and.include('theme').and.include('purple');
  });

  it('warns once however many elements have the same bad value', async () => {
    const said = await saidDuring(async () => {
      for (let count = 0; count < 3; count += 1)
        await mount(tag, { attributes: { theme: 'blue' } });
    });
    expect(said).to.have.length(1);
  });

  it('takes a theme', async () => {
    const schemes: Record<string, string> = {};
    for (const theme of ['auto', 'light', 'dark']) {
      const one = await mount(tag, { attributes: { theme } });
      schemes[theme] = getComputedStyle(partOf(one.root, 'base')).colorScheme;
    }
    expect(schemes).to.deep.equal({ auto: 'normal', light: 'light', dark: 'dark' });
  });

  it('follows the colour scheme of the page unless a theme is set', async () => {
    const ground = async (scheme: string, theme: string) => {
      const one = await mount(tag, { attributes: { theme } });
      one.element.style.colorScheme = scheme;
      return getComputedStyle(partOf(one.root, 'base')).backgroundColor;
    };
    const [light, dark] = [await ground('light', 'auto'), await ground('dark', 'auto')];
    expect(light).not.to.equal(dark);
    expect(await ground('dark', 'light')).to.equal(light);
    expect(await ground('light', 'dark')).to.equal(dark);
  });

  it('gives headings the level that the page asks for, and never more than 6', async () => {
    for (const [level, below] of [
      [1, 2],
      [5, 6],
      [6, 6],
    ] as const) {
      const attributes = { 'heading-level': String(level), mode: 'list' };
      const one = await mount(tag, { attributes });
      const levels = [...one.root.querySelectorAll('[role=heading]')].map((heading) =>
        Number(heading.getAttribute('aria-level')),
      );
      expect(levels[0]).to.equal(level);
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([below]));
    }
  });

  it('keeps properties that were set before it was upgraded', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = `<${tag}></${tag}>`;
    const element = holder.content.firstElementChild as HTMLElement;
    Object.assign(element, { theme: 'dark', headingLevel: 3, mode: 'list', gpPhone: '010 1234' });
    const one = await mount(tag);
    one.element.after(element);
    await (element as typeof one.element).updateComplete;
    const upgraded = element as typeof one.element;
    expect(upgraded.mode).to.equal('list');
    expect(upgraded.headingLevel).to.equal(3);
    const root = upgraded.shadowRoot as ShadowRoot;
    expect(partOf(root, 'heading').getAttribute('aria-level')).to.equal('3');
    expect(getComputedStyle(partOf(root, 'base')).colorScheme).to.equal('dark');
    expect(root.innerHTML).to.include('tel:0101234');
    element.remove();
  });

  it('keeps place and answers when an option changes on the way', async () => {
    const one = await mount(tag);
    await one.start();
    await one.choose(one.words.shared.none);
    for (const { attribute, good } of OPTIONS) {
      if (attribute !== 'mode') one.element.setAttribute(attribute, good);
    }
    await one.settled();
    expect(one.selected()).to.deep.equal([one.words.shared.none]);
    expect(one.heading.getAttribute('aria-level')).to.equal('4');
  });

  it('never writes to the storage of the page, whatever it is asked', async () => {
    for (const storage of ['on', 'ask', 'off']) {
      await walk(await mount(tag, { attributes: { storage } }), TO_URGENT);
    }
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});
