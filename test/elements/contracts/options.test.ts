import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { saidDuring } from '../../../testing/console.js';
import { contract } from '../../../testing/contract.js';
import { partOf } from '../../../testing/dom.js';
import { ELEMENTS } from '../../../testing/elements.js';
import type { Harness } from '../../../testing/harness.js';
import { drive, mount } from '../../../testing/mount.js';
import { goodValue, optionsOf, SHARED_OPTIONS } from '../../../testing/options.js';

const JSON_TEXT = '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"]}';
const BAD = ['xx', '9', 'NaN', '-1', '1.5', '', ' ', JSON_TEXT, 'javascript:alert(1)', '__proto__'];
/** What a script could set by mistake. */
const BAD_VALUES = [null, Number.NaN, 7, 0n, {}, [], () => 'dark', true];
/** Bad for every option, and used by no other test: a page says each warning once. */
const [FIRST_BAD, FIRST_BAD_VALUE] = ['1e9', 2e99];
/** What frameworks, editors and people write where an option is yes, and where it is no. */
const YES = ['', 'true', 'TRUE', '”true”', '1', 'yes', true, 1];
const NO = ['false', 'False', ' “false” ', 'no', 'off', '0', false, 0, null, undefined];

contract('options', (tag) => {
  /** What is drawn, apart from the value of the theme, which means nothing when it is unknown. */
  const drawnIn = ({ root }: Harness) => root.innerHTML.replace(/data-theme="[^"]*"/, '');
  const set = (element: object, property: string, value: unknown) =>
    Object.assign(element, { [property]: value });

  for (const option of optionsOf(tag)) {
    const { attribute, property, initial, good, bad: badTexts = BAD, badDrawsOther } = option;
    const warns = badTexts.length > 0;
    const texts = warns ? [FIRST_BAD, FIRST_BAD, ...badTexts] : [];
    const values = warns ? [FIRST_BAD_VALUE, FIRST_BAD_VALUE, ...BAD_VALUES] : BAD_VALUES;

    it(`"${attribute}" has its default as a property and is taken from the attribute`, async () => {
      const one = await mount(tag);
      const read = () => (one.element as unknown as Record<string, unknown>)[property];
      expect(read()).to.equal(initial);
      const said = await saidDuring(async () => {
        one.element.setAttribute(attribute, good);
        await one.settled();
      });
      expect(read()).to.equal(goodValue(option));
      expect(said).to.deep.equal([]);
    });

    it(`"${attribute}" is read with quotation marks, spaces and marks around it that show nothing`, async () => {
      const one = await mount(tag);
      for (const [before, after] of [
        ['”', '”'],
        [' “', '„\u200b'],
        ['\u00a0«\u202f', "'\n"],
      ]) {
        const said = await saidDuring(async () => {
          one.element.setAttribute(attribute, `${before}${good}${after}`);
          await one.settled();
        });
        expect(Reflect.get(one.element, property)).to.equal(goodValue(option));
        expect(said).to.deep.equal([]);
      }
    });

    it(`"${property}" goes back to its default with what frameworks write for nothing`, async () => {
      const one = await mount(tag);
      for (const none of [null, undefined, ...(typeof initial === 'boolean' ? [] : ['', ' '])]) {
        const said = await saidDuring(async () => {
          set(one.element, property, good);
          set(one.element, property, none);
          await one.settled();
        });
        expect(Reflect.get(one.element, property), String(none)).to.equal(initial);
        expect(said).to.deep.equal([]);
      }
    });

    it(`a bad "${attribute}" draws the default, with one warning and no element of its own`, async () => {
      const drawn = drawnIn(await (await mount(tag)).toEnd());
      const all: string[] = [];
      for (const bad of texts) {
        const one = await (await mount(tag)).toEnd();
        const said = await saidDuring(async () => {
          one.element.setAttribute(attribute, bad);
          await one.settled();
          one.element.requestUpdate();
          await one.settled();
        });
        all.push(...said);
        expect(said.length, `${attribute}="${bad}"`).to.be.at.most(1);
        if (bad === FIRST_BAD) expect(all, `${attribute}="${bad}"`).to.have.length(1);
        for (const line of said) expect(line).to.include(`<${tag}>`).and.include(property);
        expect(one.root.querySelector('img, script, [onerror]')).to.equal(null);
        if (!badDrawsOther) expect(drawnIn(one) === drawn, bad).to.equal(true);
      }
      expect(all).to.deep.equal([...new Set(all)]);
    });

    it(`a "${property}" of the wrong type draws the default and throws nothing`, async () => {
      const drawn = drawnIn(await mount(tag));
      const all: string[] = [];
      for (const bad of values) {
        const one = await mount(tag);
        const said = await saidDuring(async () => {
          set(one.element, property, bad);
          await one.settled();
        });
        all.push(...said);
        expect(said.length, String(bad)).to.be.at.most(1);
        if (bad === FIRST_BAD_VALUE) expect(all, String(bad)).to.have.length(1);
        one.expectStart();
        if (!badDrawsOther) expect(drawnIn(one) === drawn, String(bad)).to.equal(true);
      }
      expect(all).to.deep.equal([...new Set(all)]);
    });
  }

  /** The options that are yes or no, by property. */
  const yesOrNo = async () => {
    const { element } = await mount(tag);
    const { elementProperties } = element.constructor as typeof LitElement;
    return [...elementProperties].flatMap(([property, { attribute }]) =>
      typeof Reflect.get(element, property) === 'boolean'
        ? [
            {
              property: String(property),
              attribute: String(attribute ?? String(property).toLowerCase()),
            },
          ]
        : [],
    );
  };

  it('takes yes and no as frameworks write them', async () => {
    const one = await mount(tag);
    const said = await saidDuring(async () => {
      for (const { property, attribute } of await yesOrNo()) {
        const read = (): unknown => Reflect.get(one.element, property);
        for (const [values, meaning] of [
          [YES, true],
          [NO, false],
        ] as const) {
          for (const value of values) {
            set(one.element, property, !meaning);
            set(one.element, property, value);
            expect(read(), `${property} ${String(value)}`).to.equal(meaning);
            if (typeof value !== 'string') continue;
            set(one.element, property, !meaning);
            one.element.setAttribute(attribute, value);
            expect(read(), `${attribute}="${value}"`).to.equal(meaning);
            one.element.removeAttribute(attribute);
            expect(read(), `${attribute} taken away`).to.equal(false);
          }
        }
      }
      await one.settled();
    });
    expect(said).to.deep.equal([]);
    expect(await yesOrNo()).to.have.length(['urge-calmer', 'fluid-meter'].includes(tag) ? 1 : 0);
  });

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
      const one = await mount(tag, { attributes: { 'heading-level': String(level) } });
      await one.visit(() => {
        const [first, ...others] = [...one.root.querySelectorAll('[role=heading]')].map((heading) =>
          Number(heading.getAttribute('aria-level')),
        );
        expect(first).to.equal(level);
        for (const other of others) expect(other).to.be.oneOf([level, below]);
      });
    }
  });

  it('keeps properties that were set before it was upgraded', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = `<${tag}></${tag}>`;
    const element = holder.content.firstElementChild as HTMLElement;
    const given = Object.fromEntries(optionsOf(tag).map((one) => [one.property, goodValue(one)]));
    Object.assign(element, given);
    const one = await mount(tag);
    one.element.after(element);
    const upgraded = drive(tag, element);
    await upgraded.settled();
    for (const [property, value] of Object.entries(given)) {
      expect(Reflect.get(element, property), property).to.equal(value);
      expect(Object.hasOwn(element, property), property).to.equal(false);
    }
    expect(upgraded.heading.getAttribute('aria-level')).to.equal('4');
    expect(getComputedStyle(partOf(upgraded.root, 'base')).colorScheme).to.equal('dark');
    element.remove();
  });

  it('keeps place and answers when an option changes on the way', async () => {
    const one = await (await mount(tag)).onTheWay();
    for (const { attribute, good } of ELEMENTS[tag].options) {
      one.element.setAttribute(attribute, good);
      await one.settled();
      one.element.removeAttribute(attribute);
      await one.settled();
      one.expectOnTheWay();
    }
    for (const { attribute, good } of SHARED_OPTIONS) one.element.setAttribute(attribute, good);
    await one.settled();
    one.expectOnTheWay();
    expect(one.heading.getAttribute('aria-level')).to.equal('4');
  });

  it('never writes to the storage of the page, whatever it is asked', async () => {
    for (const storage of ['on', 'ask', 'off']) {
      await (await mount(tag, { attributes: { storage } })).toEnd();
    }
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});
