import { expect } from '@open-wc/testing';
import { URGE_OUTCOMES } from '../../../dist/core/index.js';
import { shownIn } from '../../../testing/dom.js';
import { TO_OUTCOME } from '../../../testing/calmer.js';
import { expectEvent } from '../../../testing/events.js';
import { mount, slotted } from '../../../testing/mount.js';

describe('urge-calmer, what a site puts in it', () => {
  it('shows the calm words of the site instead of its own', async () => {
    const one = await mount('urge-calmer', { children: [slotted('words', 'Rustig maar', 'p')] });
    expect(shownIn(one.element)).to.deep.equal([]);
    await (await one.calm()).open('words');
    expect(shownIn(one.element)).to.deep.equal(['Rustig maar']);
    expect(one.root.querySelector('slot[name=words] p')?.checkVisibility()).to.equal(false);
  });

  it('shows its own calm words when the site has none', async () => {
    const one = await (await (await mount('urge-calmer')).calm()).open('words');
    for (const line of one.words.activities.words.text) expect(one.text).to.include(line);
  });

  it('shows something to read beside its own ideas', async () => {
    const one = await mount('urge-calmer', { children: [slotted('read', 'Een verhaal', 'p')] });
    await (await one.calm()).open('distract');
    expect(shownIn(one.element)).to.deep.equal(['Een verhaal']);
    for (const line of one.words.activities.distract.text) expect(one.text).to.include(line);
  });

  it('shows the next step for an outcome only with that outcome', async () => {
    for (const outcome of URGE_OUTCOMES) {
      const children = URGE_OUTCOMES.map((name) => slotted(`next-step-${name}`, name));
      const one = await mount('urge-calmer', { children });
      await one.check(TO_OUTCOME[outcome]);
      await one.exit();
      expect(shownIn(one.element)).to.deep.equal([outcome]);
    }
  });

  it('shows none of those when the check was skipped', async () => {
    const children = URGE_OUTCOMES.map((name) => slotted(`next-step-${name}`, name));
    const one = await mount('urge-calmer', { children });
    await one.exit();
    expect(shownIn(one.element)).to.deep.equal([]);
  });

  it('tells that a next step for an outcome was chosen', async () => {
    const child = slotted('next-step-emptying', 'De praktijk', 'button');
    const one = await mount('urge-calmer', { children: [child] });
    await one.check(TO_OUTCOME.emptying);
    await one.exit();
    await expectEvent(document, 'urge-calmer-next-step', () => child.click());
  });

  it('takes a placeholder of an editor with all its options', async () => {
    const { mount: watch } = await import('../../../dist/script-tag/mount.js');
    const one = await mount('urge-calmer');
    const place = one.element.parentElement as HTMLElement;
    place.innerHTML = '<div data-oab="urge-calmer" data-oab-away="" data-oab-pace="2/4"></div>';
    watch(['urge-calmer']);
    expect(place.querySelector('urge-calmer')).to.deep.include({ away: true, pace: '2/4' });
  });
});
