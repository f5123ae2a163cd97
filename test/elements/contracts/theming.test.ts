/** What is documented for themes does something, and nothing else is there to lean on. */
import { expect } from '@open-wc/testing';
import { OabElement } from '../../../dist/shared/oab-element.js';
import { contract } from '../../helpers/contract.js';
import { partOf } from '../../helpers/dom.js';
import { TAGS } from '../../helpers/elements.js';
import type { Harness } from '../../helpers/harness.js';
import { screensOf } from '../../helpers/mount.js';
import {
  documentedOf,
  lookOf,
  themeSheet,
  withSheet,
  type Documented,
} from '../../helpers/theming.js';

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

contract('theming', (tag) => {
  const changing = new Set<string>();
  const reached = new Set<string>();
  const seen = new Set<string>();
  const otherByDefault: string[] = [];
  let told: Documented;

  before(async () => {
    told = await documentedOf(tag);
    const byDefault = await themeSheet('default');
    for (const { name, open } of await screensOf(tag)) {
      const one = await open('nl');
      one.root.querySelector<HTMLElement>('[part~="heading"]')?.focus();
      for (const property of told.properties) {
        if (!changing.has(property) && changes(one, property)) changing.add(property);
      }
      for (const { part: parts } of one.root.querySelectorAll('[part]')) {
        for (const part of parts) {
          seen.add(part);
          if (!reached.has(part) && (await reaches(one, part))) reached.add(part);
        }
      }
      const look = lookOf(one);
      if ((await withSheet(byDefault, () => lookOf(one))) !== look) otherByDefault.push(name);
      one.element.remove();
    }
  });

  it('has every documented property, and each changes something', () => {
    expect(told.properties.length).to.be.at.least(12);
    expect([...changing].sort()).to.deep.equal(told.properties);
    console.log(`${tag}: ${changing.size} properties and ${reached.size} parts change something`);
  });

  it('has every documented part, and no other', () => {
    expect([...seen].sort()).to.deep.equal(told.parts);
    expect([...reached].sort()).to.deep.equal(told.parts);
  });

  it('looks the same with the default theme', () => {
    expect(otherByDefault).to.deep.equal([]);
  });

  it('reads no property that is not documented', async () => {
    const documented = await Promise.all(TAGS.map(documentedOf));
    const known = documented.flatMap(({ properties }) => properties);
    expect(readBy(tag).filter((property) => !known.includes(property))).to.deep.equal([]);
    expect(readBy(tag)).to.include.members([...told.properties]);
  });
});
