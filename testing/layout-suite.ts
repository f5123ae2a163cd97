/** Every screen of an element in every language, in a narrow window: also with spaced text, and with longer words. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { directionOf } from '../dist/words/locales.js';
import { partOf } from './dom.js';
import { ELEMENTS, type Tag } from './elements.js';
import type { Harness } from './harness.js';
import { EVERY_LANGUAGE, type Language } from './languages.js';
import { countTexts, layoutFaults, lengthen, space, turnedNumbers } from './layout.js';
import { screensOf } from './mount.js';

const FEWEST_TEXTS = 4;
const RIGHT_TO_LEFT = EVERY_LANGUAGE.filter((language) => directionOf(language) === 'rtl');

/** The windows, in pixels, and the languages that are looked at in them. */
const WINDOWS: Readonly<Record<number, readonly Language[]>> = {
  320: EVERY_LANGUAGE,
  1280: RIGHT_TO_LEFT,
};

function lookAt(one: Harness, language: Language) {
  const base = partOf(one.root, 'base');
  expect(base.lang).to.equal(language);
  expect(base.dir).to.equal(directionOf(language));
  expect(getComputedStyle(one.heading).direction).to.equal(directionOf(language));
  const plain = [...layoutFaults(one), ...turnedNumbers(one)];
  const texts = countTexts(one);
  const close = space(one);
  const spaced = layoutFaults(one);
  close();
  lengthen(one);
  return { texts, found: { plain, spaced, long: layoutFaults(one) } };
}

export function layoutSuite(tag: Tag): void {
  const screens = screensOf(tag);

  for (const [width, languages] of Object.entries(WINDOWS)) {
    describe(`${tag}, in a window of ${width} px`, () => {
      const { innerWidth, innerHeight } = window;
      before(async () => {
        await setViewport({ width: Number(width), height: 4000 });
        document.body.style.margin = '0';
      });
      after(async () => {
        document.body.style.removeProperty('margin');
        await setViewport({ width: innerWidth, height: innerHeight });
      });
      let [checked, texts, faults] = [0, 0, 0];

      for (const { name, open } of screens) {
        for (const language of languages) {
          it(`${language}: ${name}`, async () => {
            const one = await open(language);
            const seen = lookAt(one, language);
            checked += 1;
            texts += seen.texts;
            faults += Object.values(seen.found).flat().length;
            expect(seen.found).to.deep.equal({ plain: [], spaced: [], long: [] });
            expect(seen.texts).to.be.at.least(FEWEST_TEXTS);
          });
        }
      }

      it('was looked at on every screen', () => {
        console.log(
          `${tag}: ${screens.length} screens × ${languages.length} languages at ${width} px, ` +
            `plain, spaced and with long words: ${texts} texts, ${faults} faults`,
        );
        expect(screens.length).to.be.at.least(ELEMENTS[tag].fewestScreens);
        expect(checked).to.equal(screens.length * languages.length);
      });
    });
  }
}
