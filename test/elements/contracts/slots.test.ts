import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { shownIn } from '../../../testing/dom.js';
import { mount, slotted } from '../../../testing/mount.js';

contract('slots', (tag) => {
  it('shows the intro of the site instead of its own', async () => {
    const one = await mount(tag, { children: [slotted('intro', 'Our own words', 'p')] });
    expect(shownIn(one.element)).to.deep.equal(['Our own words']);
  });

  it('shows its own intro when the site has none', async () => {
    const one = await mount(tag);
    const slot = one.root.querySelector<HTMLSlotElement>('slot[name=intro]');
    expect(slot?.textContent).to.equal(one.words.lead);
    expect(slot?.assignedElements()).to.deep.equal([]);
  });

  it('shows the disclaimer of the site at the start and with the result', async () => {
    const one = await mount(tag, { children: [slotted('disclaimer', 'Not for diagnosis', 'p')] });
    expect(shownIn(one.element)).to.deep.equal(['Not for diagnosis']);
    await one.toEnd();
    expect(shownIn(one.element)).to.deep.equal(['Not for diagnosis']);
  });

  it('shows the general next step where it belongs, and not at the start', async () => {
    const one = await mount(tag, { children: [slotted('next-step', 'any')] });
    expect(shownIn(one.element)).to.deep.equal([]);
    await one.toNextStep();
    expect(shownIn(one.element)).to.deep.equal(['any']);
  });

  it('takes a next step that the site adds later', async () => {
    const one = await (await mount(tag)).toNextStep();
    one.element.append(slotted('next-step', 'later'));
    expect(shownIn(one.element)).to.deep.equal(['later']);
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
