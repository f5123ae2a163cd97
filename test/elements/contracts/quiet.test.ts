import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { contract } from '../../../testing/contract.js';
import { mount } from '../../../testing/mount.js';
import { timersDuring } from '../../../testing/timers.js';

contract('quiet', (tag) => {
  const wholeVisit = async () => {
    const one = await (await mount(tag)).visit();
    await one.leave();
    one.element.reset();
    one.element.remove();
    await one.settled();
  };

  it('says nothing on the console during a whole visit', async () => {
    expect(await saidDuring(wholeVisit)).to.deep.equal([]);
    expect(await saidDuring(() => console.warn('heard'))).to.deep.equal(['heard']);
  });

  it('asks nothing of the network during a whole visit', async () => {
    performance.clearResourceTimings();
    const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await wholeVisit();
    // One request that is meant shows that requests are seen; whatever came before it, is seen by then too.
    const seen = new Promise((resolve) => {
      new PerformanceObserver(resolve).observe({ type: 'resource' });
    });
    const { href } = new URL('/?seen', location.origin);
    await (await fetch(href)).text();
    await seen;
    expect(requests()).to.deep.equal([href]);
  });

  it('leaves no timer behind when it is taken away', async () => {
    const one = await mount(tag);
    const { left } = await timersDuring(async () => {
      await one.visit();
      await one.leave();
      await one.onTheWay();
      one.element.remove();
      await one.settled();
    });
    expect(left).to.deep.equal([]);
    const seen = await timersDuring(() => {
      clearTimeout(setTimeout(() => undefined, 60_000));
      setTimeout(() => undefined, 60_000);
    });
    expect(seen).to.deep.equal({ started: ['setTimeout', 'setTimeout'], left: ['setTimeout'] });
  });

  it('adds nothing to the page outside its own shadow root', async () => {
    const one = await mount(tag);
    const page = () => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('*').length,
      one.element.getAttributeNames().join(),
    ];
    const before = page();
    await one.visit();
    expect(page()).to.deep.equal(before);
  });
});
