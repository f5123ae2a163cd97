import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { press } from '../../../testing/keys.js';
import { screensOf } from '../../../testing/mount.js';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** In pixels: what everybody sees. */
const WIDE = 2;

/** Whether a ring is drawn around `control`, or around the row that stands for it. */
const ringed = (control: Element): boolean =>
  [control, control.closest('[part~="choice"]')].some((drawn) => {
    if (!drawn) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    return outlineStyle === 'solid' && parseFloat(outlineWidth) >= WIDE;
  });

contract('the ring around what has the focus', (tag) => {
  for (const { name, open } of screensOf(tag)) {
    it(`${name}: is drawn around every control, and only while it has the focus`, async () => {
      const { root } = await open('nl');
      // From here on the browser takes it that this person uses keys.
      await press('Tab');
      const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
        (control) => control.checkVisibility() && !control.matches(':disabled'),
      );
      expect(controls).not.to.have.length(0);
      for (const control of controls) {
        (root.activeElement as HTMLElement | null)?.blur();
        const what = control.outerHTML;
        expect(ringed(control), what).to.equal(false);
        control.focus();
        expect(control.matches(':focus-visible'), what).to.equal(true);
        expect(ringed(control), what).to.equal(true);
      }
    });
  }
});
