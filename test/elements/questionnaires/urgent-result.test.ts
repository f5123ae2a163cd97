/** An urgent result on the smallest window, a page of 1280 × 1024 at 400 %: what to do stands there without scrolling. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { focused } from '../../../testing/dom.js';
import { EVERY_LANGUAGE } from '../../../testing/languages.js';
import { mount } from '../../../testing/mount.js';
import { NUMBERS } from '../../../testing/questionnaire-screens.js';
import type { Questionnaire } from '../../../testing/questionnaire.js';
import { TO_LEVEL, TO_OUTCOME, walk, type Plan } from '../../../testing/walk.js';

const WINDOW = { width: 320, height: 256 };
/** What a page usually leaves free at its sides. */
const MARGIN = '0 16px';

const { emergency, 'same-day': sameDay, soon } = TO_LEVEL;
/** First the GP, and the emergency number when nobody answers. */
const gpFirst = TO_OUTCOME['red-flag'];
const RESULTS: Readonly<
  Record<'redflag-triage' | 'oab-self-check', Readonly<Record<string, Plan>>>
> = {
  'redflag-triage': { emergency, gpFirst, sameDay, soon },
  'oab-self-check': { emergency, gpFirst, sameDay, soon },
};

/** How far each of these sticks out of the window, in pixels. */
const outOfView = (...elements: Element[]) =>
  elements.map((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return Math.max(0, -top, -left, bottom - WINDOW.height, right - WINDOW.width);
  });

describe(`an urgent result in a window of ${WINDOW.width} × ${WINDOW.height}`, () => {
  const { innerWidth: width, innerHeight: height } = window;
  before(async () => {
    await setViewport(WINDOW);
    document.body.style.margin = MARGIN;
  });
  after(async () => {
    document.body.style.removeProperty('margin');
    await setViewport({ width, height });
  });

  for (const [tag, results] of Object.entries(RESULTS)) {
    for (const [result, plan] of Object.entries(results)) {
      for (const language of EVERY_LANGUAGE) {
        it(`${tag}, ${language}: ${result}`, async () => {
          const one: Questionnaire = await mount(tag as keyof typeof RESULTS, {
            language,
            attributes: { ...NUMBERS, country: 'NL' },
          });
          // In the middle of a long page, so that the result has to come into sight.
          one.element.style.marginBlock = '60em';
          await walk(one, plan);
          const telephone = one.root.querySelector('[part~="result"] a[href^="tel:"]');
          expect(focused()).to.equal(one.heading);
          expect(outOfView(one.heading, telephone as Element)).to.deep.equal([0, 0]);
          await sendKeys({ press: 'Tab' });
          expect(focused()).to.equal(telephone);
        });
      }
    }
  }
});
