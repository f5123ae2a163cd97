/** axe-core on every screen of an element, in every language, light and dark. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { directionOf } from '../dist/words/locales.js';
import { check, type Rules } from './axe.js';
import { partOf } from './dom.js';
import { ELEMENTS, type Tag } from './elements.js';
import type { Harness } from './harness.js';
import type { Language } from './languages.js';
import { screensOf } from './mount.js';

/** Fewer nodes than this, and axe did not see into the element. */
const FEWEST_NODES = 10;
const FEWEST_CONTRASTS = 5;
/** So high that every screen fits: of what lies behind a bar that stays in sight, axe sees nothing. */
const WINDOW = { width: 800, height: 2000 };
const THEMES = ['light', 'dark'] as const;

/**
 * Puts a Latin letter in place of everything in a text from right to left. axe takes letters that join for a font of icons, and
 * does not decide about lines that run both ways; what a letter looks like does not change its colours.
 */
function latinise({ root }: Harness): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text))
      node.textContent = text.replace(/\S/gu, 'a');
  }
}

/** What stands on the screen, and where: another theme must leave it as it is. */
const shapeOf = ({ root }: Harness) => ({
  tree: root.innerHTML.replace(/ data-theme="\w+"/, ''),
  boxes: [...root.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join(' ');
  }),
});

export function axeSuite(tag: Tag, languages: readonly Language[]): void {
  const screens = screensOf(tag);

  describe(`${tag}, accessible on every screen`, () => {
    const { innerWidth: width, innerHeight: height } = window;
    before(() => setViewport(WINDOW));
    after(() => setViewport({ width, height }));
    let checked = 0;

    /** What axe finds in a theme, beside what the theme makes of the screen. */
    async function look(one: Harness, theme: (typeof THEMES)[number], rules: Rules) {
      one.element.theme = theme;
      await one.settled();
      const result = await check(one, rules);
      expect(result.found, theme).to.deep.equal([]);
      const { backgroundColor: ground } = getComputedStyle(partOf(one.root, 'base'));
      return { ...result, ground, shape: shapeOf(one) };
    }

    for (const { name, open } of screens) {
      for (const language of languages) {
        it(`${language}: ${name}`, async () => {
          const one = await open(language);
          let light = await look(one, 'light', 'all');
          if (directionOf(language) === 'rtl') {
            latinise(one);
            light = await look(one, 'light', 'colours');
          } else expect(light.nodes).to.be.at.least(FEWEST_NODES);
          checked += 1;
          expect(light.contrasts).to.be.at.least(FEWEST_CONTRASTS);
          // The same texts in the same places on another ground: only the rules on colours can say anything new.
          const dark = await look(one, 'dark', 'colours');
          checked += 1;
          expect(dark.shape).to.deep.equal(light.shape);
          expect(dark.contrasts).to.equal(light.contrasts);
          expect(dark.ground).not.to.equal(light.ground);
        });
      }
    }

    it('was looked at on every screen', () => {
      expect(screens.length).to.be.at.least(ELEMENTS[tag].fewestScreens);
      expect(checked).to.equal(screens.length * languages.length * THEMES.length);
    });
  });
}
