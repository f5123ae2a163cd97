/** axe-core on every state of the fluid meter, in every language, light and dark, with everything opened. */
import { expect } from '@open-wc/testing';
import { check } from '../helpers/axe.js';
import {
  amsterdam,
  clearStore,
  drink,
  EVENING,
  FLUID_WORDS,
  NOON,
  openMeter,
  store,
  type FluidLanguage,
  type Meter,
  type MeterOptions,
} from '../helpers/fluid-meter.js';
import type { Harness } from '../helpers/harness.js';

const THEMES = ['light', 'dark'] as const;
/** Firefox is slower and sees the same tree: there one language and one theme stand for the others. */
const everywhere = !navigator.userAgent.includes('Firefox');
const languages = (everywhere ? Object.keys(FLUID_WORDS) : ['nl']) as FluidLanguage[];
const themes = everywhere ? THEMES : THEMES.slice(0, 1);

interface State extends Pick<MeterOptions, 'now' | 'attributes'> {
  readonly total?: number;
  readonly act?: (one: Meter) => unknown;
}

const wrongAmount = async (one: Meter) => {
  one.open(one.words.log.own).fill('ml', '0');
  await one.press(one.words.log.add);
};

const STATES: Readonly<Record<string, State>> = {
  empty: {},
  'under way': { total: 800 },
  within: { total: 1700, now: EVENING },
  'far below': { total: 400, now: EVENING },
  above: { total: 3300, now: EVENING, attributes: { 'gp-phone': '020 123 45 67', country: 'NL' } },
  'of a doctor': { total: 1700, now: EVENING, attributes: { 'min-ml': '1000', 'max-ml': '1500' } },
  'after a tap': { act: (one) => one.tap('mug') },
  'a wrong amount': { act: wrongAmount },
  changing: {
    total: 300,
    act: (one) => {
      one.root.querySelector<HTMLElement>('.drinks button')?.click();
    },
  },
  'not known to the doctor': {
    total: 300,
    act: (one) => one.root.querySelector<HTMLElement>('[type=checkbox]')?.click(),
  },
  'storage in sight': { attributes: { storage: 'on' } },
};

afterEach(clearStore);

describe('fluid-meter, accessible in every state', () => {
  let [checked, nodes, contrasts] = [0, 0, 0];

  for (const [name, { total = 0, now = NOON, attributes = {}, act }] of Object.entries(STATES)) {
    for (const language of languages) {
      it(`${language}: ${name}`, async () => {
        clearStore();
        if (total > 0) {
          store({
            a: drink('a', amsterdam('09:00'), 'coffee', Math.floor(total / 2)),
            b: drink('b', amsterdam('12:30'), 'water', Math.ceil(total / 2)),
            c: drink('c', amsterdam('12:30', '2026-11-20'), 'soup', 1200),
          });
        }
        const one = await openMeter({ language, now, attributes });
        for (const details of one.root.querySelectorAll('details')) details.open = true;
        await act?.(one);
        await one.settled();
        for (const theme of themes) {
          one.element.theme = theme;
          await one.settled();
          const result = await check(one as unknown as Harness);
          expect(result.found, theme).to.deep.equal([]);
          expect(result.nodes, theme).to.be.at.least(20);
          expect(result.contrasts, theme).to.be.at.least(10);
          checked += 1;
          nodes += result.nodes;
          contrasts += result.contrasts;
        }
      });
    }
  }

  it('was looked at in every state', () => {
    console.log(
      `fluid-meter: ${checked} screens checked by axe, ${nodes} nodes, ${contrasts} contrasts computed`,
    );
    expect(checked).to.equal(Object.keys(STATES).length * languages.length * themes.length);
  });
});
