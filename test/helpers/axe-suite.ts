/** axe-core on every screen of an element, in every language, light and dark. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { check } from './axe.js';
import { partOf } from './dom.js';
import { ELEMENTS, type Tag } from './elements.js';
import { LANGUAGES } from './languages.js';
import { screensOf } from './mount.js';

/** Fewer nodes than this, and axe did not see into the element. */
const FEWEST_NODES = 10;
const FEWEST_CONTRASTS = 5;
/** So high that every screen fits: of what lies behind a bar that stays in sight, axe sees nothing. */
const WINDOW = { width: 800, height: 2000 };
const THEMES = ['light', 'dark'] as const;

/** Firefox is slower and sees the same tree: there one language and one theme stand for the others. */
const everywhere = !navigator.userAgent.includes('Firefox');

export function axeSuite(tag: Tag): void {
  const screens = screensOf(tag);
  const languages = everywhere ? LANGUAGES : LANGUAGES.slice(0, 1);
  const themes = everywhere ? THEMES : THEMES.slice(0, 1);

  describe(`${tag}, accessible on every screen`, () => {
    const { innerWidth: width, innerHeight: height } = window;
    before(() => setViewport(WINDOW));
    after(() => setViewport({ width, height }));
    let [checked, nodes, contrasts] = [0, 0, 0];

    for (const { name, open } of screens) {
      for (const language of languages) {
        it(`${language}: ${name}`, async () => {
          const grounds = new Set<string>();
          const one = await open(language);
          for (const theme of themes) {
            one.element.theme = theme;
            await one.settled();
            grounds.add(getComputedStyle(partOf(one.root, 'base')).backgroundColor);
            const result = await check(one);
            expect(result.found, theme).to.deep.equal([]);
            expect(result.nodes, theme).to.be.at.least(FEWEST_NODES);
            expect(result.contrasts, theme).to.be.at.least(FEWEST_CONTRASTS);
            checked += 1;
            nodes += result.nodes;
            contrasts += result.contrasts;
          }
          expect(grounds.size).to.equal(themes.length);
        });
      }
    }

    it('was looked at on every screen', () => {
      const wanted = screens.length * languages.length * themes.length;
      console.log(
        `${tag}: ${checked} screens checked by axe, ${nodes} nodes, ${contrasts} contrasts computed`,
      );
      expect(screens.length).to.be.at.least(ELEMENTS[tag].fewestScreens);
      expect(checked).to.equal(wanted);
    });
  });
}
