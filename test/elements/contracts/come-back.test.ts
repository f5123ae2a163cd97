import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { focused } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';

/** What the browser tells when the page is left; it may keep the page and show it again. */
const leavePage = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

questionnaireContract('coming back to a page that was left', (tag) => {
  it('shows nothing of what was answered until the person says so', async () => {
    const one = await mount(tag);
    await one.toEnd();
    const { words, heading } = one;
    const result = heading.textContent;
    leavePage();
    await one.settled();
    expect(one.heading.textContent).to.equal(words.shared.cover.title);
    expect(one.text).not.to.include(result);
    expect(one.links).to.deep.equal([]);
    await one.press(words.shared.cover.goOn);
    expect(one.heading.textContent).to.equal(result);
    expect(focused()).to.equal(one.heading);
  });

  it('begins anew for another person', async () => {
    const one = await mount(tag);
    await one.onTheWay();
    leavePage();
    await one.settled();
    await one.press(one.words.shared.restart);
    one.expectStart();
  });

  it('covers nothing where nothing was answered', async () => {
    const one = await mount(tag);
    leavePage();
    await one.settled();
    one.expectStart();
  });
});
