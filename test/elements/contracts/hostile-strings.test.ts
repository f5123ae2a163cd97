import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { contract } from '../../../testing/contract.js';
import { mount, slotted } from '../../../testing/mount.js';
import { optionsOf } from '../../../testing/options.js';

const STRINGS = [
  '<img src=x onerror="window.__executed=1">',
  '"><script>window.__executed=1</script>',
  "javascript:window.__executed=1//'",
  '${window.__executed=1}',
  '?lit$0$',
  '\u202e<svg onload=window.__executed=1>',
];
/** Attributes that every element of HTML has, and one that means something to us. */
const PLAIN = ['lang', 'dir', 'class', 'id', 'title', 'data-oab', 'part', 'exportparts'];

/** What is in a shadow root, by name of the elements and where they link to. */
const skeleton = (root: ShadowRoot) =>
  [...root.querySelectorAll('*')].map(
    ({ localName, attributes }) =>
      `${localName} ${[...attributes].filter(({ name }) => /^on|href|src/.test(name)).length}`,
  );

contract('hostile strings', (tag) => {
  const attributes = [...optionsOf(tag).map(({ attribute }) => attribute), ...PLAIN];
  const properties = [...optionsOf(tag).map(({ property }) => property), 'lang'];
  const executed = () => '__executed' in window;

  for (const [number, string] of STRINGS.entries()) {
    it(`string ${number + 1} in every attribute adds no element and runs nothing`, async () => {
      const one = await mount(tag);
      const clean = await mount(tag);
      await saidDuring(async () => {
        clean.element.country = 'unknown';
        await clean.settled();
        for (const name of attributes) one.element.setAttribute(name, string);
        await one.settled();
      });
      expect(skeleton(one.root).length).to.be.at.least(10);
      expect(one.root.querySelector('img, script, svg[onload]')).to.equal(null);
      expect(skeleton(one.root).filter((name) => !skeleton(clean.root).includes(name))).to.be.empty;
      await one.toEnd();
      for (const href of one.links) expect(href).to.match(/^tel:\+?\d+$/);
      expect(executed()).to.equal(false);
    });

    it(`string ${number + 1} in every property adds no element and runs nothing`, async () => {
      const one = await mount(tag);
      await saidDuring(async () => {
        for (const name of properties) Object.assign(one.element, { [name]: string });
        await one.settled();
      });
      await one.toEnd();
      expect(one.root.querySelector('img, script, svg[onload]')).to.equal(null);
      for (const href of one.links) expect(href).to.match(/^tel:\+?\d+$/);
      expect(executed()).to.equal(false);
    });

    it(`string ${number + 1} as text in every slot stays text in the light DOM`, async () => {
      const slots = ['intro', 'disclaimer', 'next-step', 'next-step-emergency', string, ''];
      const children = slots.map((slot) => slotted(slot, string, 'p'));
      const one = await mount(tag, { children });
      await one.toEnd();
      expect(one.element.querySelector('img, script, svg')).to.equal(null);
      expect(one.root.textContent).not.to.include(string);
      expect(executed()).to.equal(false);
    });
  }

  it('leaves the prototypes as they are', async () => {
    const before = [Object.prototype, Array.prototype, HTMLElement.prototype].map((prototype) =>
      Object.getOwnPropertyNames(prototype).join(),
    );
    const one = await mount(tag);
    for (const string of ['__proto__', 'constructor', 'prototype', 'toString']) {
      await saidDuring(async () => {
        for (const name of attributes) one.element.setAttribute(name, string);
        await one.settled();
      });
    }
    await one.toEnd();
    const after = [Object.prototype, Array.prototype, HTMLElement.prototype].map((prototype) =>
      Object.getOwnPropertyNames(prototype).join(),
    );
    expect(after).to.deep.equal(before);
  });
});
