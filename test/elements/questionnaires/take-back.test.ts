import { aTimeout, expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { focused } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';

questionnaireContract('taking back that everything was cleared', (tag) => {
  const atResult = async () => (await mount(tag)).toEnd();

  it('brings everything back', async () => {
    const one = await atResult();
    const answers = JSON.stringify(one.answers);
    const title = one.heading.textContent;
    await one.restart();
    expect(one.text).to.include(one.words.shared.cleared);
    expect(JSON.stringify(one.answers)).not.to.equal(answers);
    await one.press(one.words.shared.takeBack);
    expect(JSON.stringify(one.answers)).to.equal(answers);
    expect(one.heading.textContent).to.equal(title);
    expect(focused()).to.equal(one.heading);
  });

  it('forgets it with the next step', async () => {
    const one = await atResult();
    await one.restart();
    await one.start();
    await one.back();
    expect(one.has(one.words.shared.takeBack)).to.equal(false);
  });

  it('forgets it when the page clears the element', async () => {
    const one = await atResult();
    await one.restart();
    one.element.reset();
    await one.settled();
    expect(one.has(one.words.shared.takeBack)).to.equal(false);
  });

  it('forgets it when the page is left, or the element taken out', async () => {
    const one = await atResult();
    await one.restart();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await one.settled();
    expect(one.has(one.words.shared.takeBack)).to.equal(false);
    await one.toEnd();
    await one.restart();
    const place = one.element.parentElement;
    one.element.remove();
    place?.append(one.element);
    await aTimeout(0);
    expect(one.has(one.words.shared.takeBack)).to.equal(false);
  });
});
