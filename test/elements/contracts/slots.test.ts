import { expect } from '@open-wc/testing';
import { contract } from '../../helpers/contract.js';
import { mount, slotted } from '../../helpers/harness.js';
import { TO_LEVEL, walk } from '../../helpers/walk.js';

contract('slots', (tag) => {
  /** The texts of the light DOM children that are shown. */
  const shown = (element: Element) =>
    [...element.children]
      .filter((child) => child.checkVisibility())
      .map((child) => child.textContent);

  it('shows the intro of the site instead of its own, at the start only', async () => {
    const one = await mount(tag, { children: [slotted('intro', 'Our own words', 'p')] });
    expect(shown(one.element)).to.deep.equal(['Our own words']);
    await one.start();
    expect(shown(one.element)).to.deep.equal([]);
  });

  it('shows its own intro when the site has none', async () => {
    const one = await mount(tag);
    const slot = one.root.querySelector<HTMLSlotElement>('slot[name=intro]');
    expect(slot?.textContent).to.equal(one.words.lead);
    expect(slot?.assignedElements()).to.deep.equal([]);
  });

  it('shows the disclaimer of the site at the start and with the result', async () => {
    const one = await mount(tag, { children: [slotted('disclaimer', 'Not for diagnosis', 'p')] });
    expect(shown(one.element)).to.deep.equal(['Not for diagnosis']);
    await walk(one, TO_LEVEL.emergency);
    expect(shown(one.element)).to.deep.equal(['Not for diagnosis']);
  });

  const steps = () => [
    slotted('next-step', 'any'),
    ...['emergency', 'same-day', 'soon', 'routine', 'none'].map((level) =>
      slotted(`next-step-${level}`, level),
    ),
  ];

  for (const level of ['emergency', 'same-day'] as const) {
    it(`shows only the next step that is meant for "${level}" beside that card`, async () => {
      const one = await walk(await mount(tag, { children: steps() }), TO_LEVEL[level]);
      expect(shown(one.element)).to.deep.equal([level]);
    });
  }

  for (const level of ['soon', 'routine', 'none'] as const) {
    it(`shows the general next step and the one for "${level}" with that result`, async () => {
      const one = await walk(await mount(tag, { children: steps() }), TO_LEVEL[level]);
      expect(shown(one.element)).to.deep.equal(['any', level]);
    });
  }

  it('shows no next step before the result', async () => {
    const one = await mount(tag, { children: steps() });
    expect(shown(one.element)).to.deep.equal([]);
    await one.start();
    expect(shown(one.element)).to.deep.equal([]);
  });

  it('takes a next step that the site adds later', async () => {
    const one = await walk(await mount(tag), TO_LEVEL.soon);
    one.element.append(slotted('next-step', 'later'));
    expect(shown(one.element)).to.deep.equal(['later']);
  });

  it('does not show fallback text and stray children of an editor', async () => {
    const children = ['p', 'br', 'div'].map((name) => document.createElement(name));
    const one = await mount(tag, { children: [...children, document.createTextNode('Fallback')] });
    for (const child of children) {
      child.textContent = 'Fallback';
      expect(child.assignedSlot).to.equal(null);
      expect(child.checkVisibility()).to.equal(false);
    }
    expect(one.element.innerText).not.to.include('Fallback');
  });
});
