import { expect, fixtureSync } from '@open-wc/testing';
import { check, contrast } from '../../testing/axe.js';
import { mount } from '../../testing/mount.js';

describe('the check by axe', () => {
  it('finds what is wrong inside the shadow root', async () => {
    const one = await mount('redflag-triage');
    await one.start();
    const input = one.inputs()[0] as HTMLInputElement;
    input.closest('label')?.replaceWith(input);
    one.heading.style.color = '#fffdfa';
    const { found } = await check(one);
    const rules = new Set(found.map((line) => line.split(' ')[0]));
    expect(rules).to.include('label').and.include('color-contrast');
  });

  it('computes contrast as the guideline does', () => {
    expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.be.closeTo(21, 0.01);
    expect(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).to.be.closeTo(4.54, 0.01);
    expect(contrast('color(srgb 1 1 1)', 'rgb(255, 255, 255)')).to.be.closeTo(1, 0.01);
  });

  it('sees few nodes in an element that it cannot look into', async () => {
    const one = await mount('redflag-triage');
    const closed = fixtureSync<HTMLElement>('<div></div>');
    closed.attachShadow({ mode: 'closed' }).innerHTML = one.root.innerHTML;
    const { nodes } = await check({ element: closed, root: one.root } as unknown as typeof one);
    expect(nodes).to.be.below(10);
  });
});
