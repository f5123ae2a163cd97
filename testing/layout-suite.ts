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

/** A window and the page in it, in pixels, and the languages that are looked at there. */
interface Window {
  readonly width: number;
  /** Beside the element, on each side. */
  readonly margin: number;
  /** The size of text that the page or the person asks for. */
  readonly font: number;
  readonly languages: readonly Language[];
}

const WINDOWS: readonly Window[] = [
  { width: 320, margin: 0, font: 16, languages: EVERY_LANGUAGE },
  { width: 320, margin: 16, font: 16, languages: ['nl', 'de'] },
  { width: 320, margin: 32, font: 24, languages: ['nl'] },
  { width: 412, margin: 16, font: 32, languages: ['nl'] },
  { width: 1280, margin: 0, font: 16, languages: RIGHT_TO_LEFT },
];

function lookAt(one: Harness, language: Language, usual: boolean) {
  const base = partOf(one.root, 'base');
  expect(base.lang).to.equal(language);
  expect(base.dir).to.equal(directionOf(language));
  expect(getComputedStyle(one.heading).direction).to.equal(directionOf(language));
  const plain = [...layoutFaults(one), ...turnedNumbers(one)];
  const texts = countTexts(one);
  const close = space(one);
  // A field of one line scrolls where large text is also spaced; its number stands whole in the link below it.
  const spaced = layoutFaults(one).filter((fault) => usual || !fault.startsWith('cut off: input'));
  close();
  // Words twice as long are for the usual size: who doubles the size of text as well has one word a line.
  if (usual) lengthen(one);
  return { texts, found: { plain, spaced, long: usual ? layoutFaults(one) : [] } };
}

export function layoutSuite(tag: Tag): void {
  const screens = screensOf(tag);

  for (const { width, margin, font, languages } of WINDOWS) {
    const place = `${width} px, with margins of ${margin} px and a font of ${font} px`;
    describe(`${tag}, in a window of ${place}`, () => {
      const { innerWidth, innerHeight } = window;
      before(async () => {
        await setViewport({ width, height: 250 * font });
        document.body.style.margin = `0 ${margin}px`;
        document.documentElement.style.fontSize = `${font}px`;
      });
      after(async () => {
        document.body.style.removeProperty('margin');
        document.documentElement.style.removeProperty('font-size');
        await setViewport({ width: innerWidth, height: innerHeight });
      });
      let [checked, texts, faults] = [0, 0, 0];

      for (const { name, open } of screens) {
        for (const language of languages) {
          it(`${language}: ${name}`, async () => {
            const one = await open(language);
            const seen = lookAt(one, language, font === 16);
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
          `${tag}: ${screens.length} screens × ${languages.length} languages at ${place}, ` +
            `plain, spaced and with long words: ${texts} texts, ${faults} faults`,
        );
        expect(screens.length).to.be.at.least(ELEMENTS[tag].fewestScreens);
        expect(checked).to.equal(screens.length * languages.length);
      });
    });
  }
}
