/** Text can be read in every theme, light and dark, on a page of the browser's own colours. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { check } from '../../testing/axe.js';
import { contract } from '../../testing/contract.js';
import type { Tag } from '../../testing/elements.js';
import { screensOf } from '../../testing/mount.js';
import { themeSheet, THEMES, withSheet } from '../../testing/theming.js';

/** Every kind of screen once: what else there is looks like one of these. */
const SCREENS: Readonly<Record<Tag, readonly string[]>> = {
  'redflag-triage': [
    'start',
    'question alarm-now',
    'alarm-now without an answer',
    'result emergency',
    'result none',
    'list',
  ],
  'oab-self-check': ['start', 'question sudden', 'result unsure', 'result oab-wet'],
  'urge-calmer': [
    'start',
    'question minutesSinceVoid',
    'outcome infection-first',
    'rated',
    'breathe paused',
    'squeeze done',
    'distract with a number',
    'end, less',
  ],
  'fluid-meter': ['start', 'pause', 'changing to a wrong amount', 'remembered'],
};
const SCHEMES = ['light', 'dark'] as const;
/** Fewer texts than this, and axe did not see into the element. */
const FEWEST_CONTRASTS = 4;

contract('themes', (tag) => {
  let [checked, contrasts] = [0, 0];
  const { innerWidth: width, innerHeight: height } = window;
  before(async () => {
    await setViewport({ width: 800, height: 3000 });
    document.body.style.cssText = 'background: Canvas; padding: 1em';
  });
  after(async () => {
    await setViewport({ width, height });
    document.body.style.cssText = document.documentElement.style.colorScheme = '';
  });

  for (const screen of SCREENS[tag]) {
    it(`${screen}: text has enough contrast in every theme`, async () => {
      const one = await screensOf(tag)
        .find(({ name }) => name === screen)
        ?.open('nl');
      if (!one) throw new Error(`no screen "${screen}"`);
      for (const theme of THEMES) {
        const sheet = await themeSheet(theme);
        for (const scheme of SCHEMES) {
          document.documentElement.style.colorScheme = scheme;
          const result = await withSheet(sheet, () => check(one, 'colours'));
          expect(result.found, `${theme}, ${scheme}`).to.deep.equal([]);
          expect(result.contrasts).to.be.at.least(FEWEST_CONTRASTS);
          checked += 1;
          contrasts += result.contrasts;
        }
      }
    });
  }

  it('was looked at in every theme', () => {
    console.log(`${tag}: ${checked} screens in a theme, ${contrasts} contrasts computed`);
    expect(checked).to.equal(SCREENS[tag].length * THEMES.length * SCHEMES.length);
  });
});
