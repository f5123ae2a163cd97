import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../dist/define/all.js';
import { contract } from '../../../testing/contract.js';

/** Names that no element has yet. */
let count = 0;

contract('the script comes late', (tag) => {
  /** An element that the browser does not know yet, on a page that was read before its script came. */
  function early() {
    count += 1;
    const name = `x-late-${count}`;
    const element = fixtureSync<LitElement>(
      `<${name}><p>Call <a href="#1">112</a> or <a href="#2">your GP</a></p></${name}>`,
    );
    const [first, second] = element.querySelectorAll('a');
    const arrive = async () => {
      class Late extends (customElements.get(tag) as typeof LitElement) {}
      customElements.define(name, Late);
      await nextFrame();
    };
    const isDrawn = () => element.shadowRoot?.querySelector('[part~=heading]') !== null;
    return { element, first, second, arrive, isDrawn };
  }

  it('and nobody is at its fallback text: it shows its start', async () => {
    const { first, arrive, isDrawn } = early();
    await arrive();
    expect(isDrawn()).to.equal(true);
    expect(first?.checkVisibility()).to.equal(false);
  });

  it('and somebody is at a link of it: the text stays until they leave it', async () => {
    const { element, first, second, arrive, isDrawn } = early();
    first?.focus();
    await arrive();
    expect(document.activeElement).to.equal(first);
    expect(first?.checkVisibility()).to.equal(true);
    expect(isDrawn()).to.equal(false);
    second?.focus();
    await nextFrame();
    expect(document.activeElement).to.equal(second);
    expect(isDrawn()).to.equal(false);
    second?.blur();
    await element.updateComplete;
    expect(isDrawn()).to.equal(true);
    expect(second?.checkVisibility()).to.equal(false);
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
  });

  it('and the page moves it meanwhile: it shows its start', async () => {
    const { element, first, arrive, isDrawn } = early();
    first?.focus();
    await arrive();
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await element.updateComplete;
    expect(isDrawn()).to.equal(true);
  });
});
