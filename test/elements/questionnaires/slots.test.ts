import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { shownIn } from '../../../testing/dom.js';
import { mount, slotted } from '../../../testing/mount.js';
import { TO_LEVEL, walk } from '../../../testing/walk.js';

questionnaireContract('slots by level', (tag) => {
  const steps = () => [
    slotted('next-step', 'any'),
    ...['emergency', 'same-day', 'soon', 'routine', 'none'].map((level) =>
      slotted(`next-step-${level}`, level),
    ),
  ];

  for (const level of ['emergency', 'same-day'] as const) {
    it(`shows only the next step that is meant for "${level}" beside that card`, async () => {
      const one = await walk(await mount(tag, { children: steps() }), TO_LEVEL[level]);
      expect(shownIn(one.element)).to.deep.equal([level]);
    });
  }

  for (const level of ['soon', 'routine', 'none'] as const) {
    it(`shows the general next step and the one for "${level}" with that result`, async () => {
      const one = await walk(await mount(tag, { children: steps() }), TO_LEVEL[level]);
      expect(shownIn(one.element)).to.deep.equal(['any', level]);
    });
  }

  it('shows no next step before the result', async () => {
    const one = await mount(tag, { children: steps() });
    expect(shownIn(one.element)).to.deep.equal([]);
    await one.start();
    expect(shownIn(one.element)).to.deep.equal([]);
  });

  it('shows the intro of the site at the start only', async () => {
    const one = await mount(tag, { children: [slotted('intro', 'Our own words', 'p')] });
    await one.start();
    expect(shownIn(one.element)).to.deep.equal([]);
  });
});
