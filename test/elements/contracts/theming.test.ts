/** What is documented for themes does something, and nothing else is there to lean on. */
import { expect } from '@open-wc/testing';
import type { OabElement } from '../../../dist/elements/base/oab-element.js';
import { partOf } from '../../../testing/dom.js';
import { TAGS } from '../../../testing/elements.js';
import type { Harness } from '../../../testing/harness.js';
import { screensOf } from '../../../testing/mount.js';
import { documentedOf, lookOf, themeSheet, withSheet } from '../../../testing/theming.js';

const COLOUR = 'rgb(1, 2, 3)';
/** Values that no element has by itself; a colour where nothing else stands here. */
const PROBES: Readonly<Record<string, string>> = {
  '--oab-font': 'monospace',
  '--oab-gap': '7px',
  '--oab-radius': '7px',
  '--oab-border': '7px',
  '--oab-max-width': '77px',
};

/** Whether the look changes with `property`. */
function changes(one: Harness, property: string): boolean {
  const before = lookOf(one);
  one.element.style.setProperty(property, PROBES[property] ?? COLOUR);
  const changed = lookOf(one) !== before;
  one.element.style.removeProperty(property);
  return changed;
}

/** Whether a rule of the page for `part` reaches it. */
async function reaches(one: Harness, part: string): Promise<boolean> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${one.element.localName}::part(${part}) { background-color: ${COLOUR} }`);
  const ground = () => getComputedStyle(partOf(one.root, part)).backgroundColor;
  const before = ground();
  return (await withSheet(sheet, ground)) === COLOUR && before !== COLOUR;
}

/** The custom properties that the styles of `tag` read. */
const readBy = (tag: string): readonly string[] => {
  const { elementStyles } = customElements.get(tag) as unknown as typeof OabElement;
  const texts = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return [...new Set(texts.join().match(/--oab-[\w-]+/g))];
};

for (const tag of TAGS) {
  const told = await documentedOf(tag);
  const byDefault = await themeSheet('default');
  const screens = screensOf(tag);

  describe(`${tag}: theming`, () => {
    const changing = new Set<string>();
    const reached = new Set<string>();

    for (const { name, open } of screens) {
      it(`${name}: has only documented parts, and looks the same with the default theme`, async () => {
        const one = await open('nl');
        one.root.querySelector<HTMLElement>('[part~="heading"]')?.focus();
        for (const property of told.properties) {
          if (!changing.has(property) && changes(one, property)) changing.add(property);
        }
        const parts = [...one.root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
        expect(parts.filter((part) => !told.parts.includes(part))).to.deep.equal([]);
        for (const part of parts) {
          if (!reached.has(part) && (await reaches(one, part))) reached.add(part);
        }
        const look = lookOf(one);
        expect(await withSheet(byDefault, () => lookOf(one))).to.equal(look);
      });
    }

    it('has every documented property and part somewhere, and each changes something', () => {
      console.log(`${tag}: ${changing.size} properties and ${reached.size} parts change something`);
      expect(told.properties.length).to.be.at.least(12);
      // This one moves the page, and changes nothing that can be seen.
      const seen = told.properties.filter((property) => property !== '--oab-scroll-margin');
      expect([...changing].sort()).to.deep.equal(seen);
      expect([...reached].sort()).to.deep.equal(told.parts);
    });

    it('reads no property that is not documented', async () => {
      const documented = await Promise.all(TAGS.map(documentedOf));
      const known = documented.flatMap(({ properties }) => properties);
      expect(readBy(tag).filter((property) => !known.includes(property))).to.deep.equal([]);
      expect(readBy(tag)).to.include.members([...told.properties]);
    });
  });
}
