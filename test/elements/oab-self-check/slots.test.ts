import { expect } from '@open-wc/testing';
import { expectEvent } from '../../../testing/events.js';
import { mount, slotted } from '../../../testing/mount.js';
import { TO_OUTCOME, walk } from '../../../testing/walk.js';

describe('oab-self-check, the next step of the site by outcome', () => {
  it('is shown only with its own outcome', async () => {
    const outcomes = Object.keys(TO_OUTCOME) as (keyof typeof TO_OUTCOME)[];
    for (const outcome of outcomes) {
      const children = outcomes.map((name) => slotted(`next-step-${name}`, name));
      await walk(await mount('oab-self-check', { children }), TO_OUTCOME[outcome]);
      const shown = children.filter((child) => child.checkVisibility());
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal([outcome]);
    }
  });

  it('tells that it was chosen', async () => {
    const child = slotted('next-step-oab-dry', 'A calm exercise', 'button');
    await walk(await mount('oab-self-check', { children: [child] }), TO_OUTCOME['oab-dry']);
    await expectEvent(document, 'oab-self-check-next-step', () => child.click());
  });
});
