import { expect } from '@open-wc/testing';
import { saidDuring } from '../../helpers/console.js';
import { contract } from '../../helpers/contract.js';
import { mount } from '../../helpers/harness.js';
import { walk, walkBack, type Plan } from '../../helpers/walk.js';

const PLAN: Plan = { sudden: ['daily'], leakUrge: ['weekly'] };
const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];

contract('quiet', (tag) => {
  const wholeVisit = async () => {
    const one = await walk(await mount(tag), PLAN);
    await walkBack(one);
    await walk(one);
    await one.restart();
    one.element.reset();
    one.element.remove();
    await one.settled();
  };

  it('says nothing on the console during a whole visit', async () => {
    expect(await saidDuring(wholeVisit)).to.deep.equal([]);
    expect(await saidDuring(() => console.warn('heard'))).to.deep.equal(['heard']);
  });

  it('asks nothing of the network during a whole visit', async () => {
    const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await wholeVisit();
    const before = requests();
    await wholeVisit();
    expect(requests()).to.deep.equal(before);
    expect(before.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('starts no timer', async () => {
    const harness = await mount(tag);
    const started: string[] = [];
    const target = window as unknown as Record<string, unknown>;
    const originals = TIMERS.map((name) => [name, target[name]] as const);
    for (const [name, original] of originals) {
      target[name] = (...given: unknown[]) => {
        started.push(name);
        return (original as (...given: unknown[]) => unknown)(...given);
      };
    }
    await walk(harness, PLAN);
    await walkBack(harness);
    for (const [name, original] of originals) target[name] = original;
    expect(started).to.deep.equal([]);
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
    await walk(one, PLAN);
    expect(page()).to.deep.equal(before);
  });
});
