import { expect } from '@open-wc/testing';
import { OabNextStepEvent, OabProgressEvent } from '../../../dist/index.js';
import { contract } from '../../../testing/contract.js';
import { ELEMENTS } from '../../../testing/elements.js';
import { carried, expectEvent, record } from '../../../testing/events.js';
import { mount, slotted } from '../../../testing/mount.js';
import { goodValue, optionsOf } from '../../../testing/options.js';

contract('events', (tag) => {
  const { event: result, fields } = ELEMENTS[tag].result;
  const progress = ELEMENTS[tag].progress.map((name) => `${tag}-${name}`);
  const nextStep = `${tag}-next-step`;
  const names = [...progress, result, nextStep];

  it('lets progress bubble out of every shadow root, and carries nothing with it', async () => {
    const host = document.createElement('div');
    const one = await mount(tag);
    one.element.before(host);
    host.attachShadow({ mode: 'open' }).append(one.element);
    const events = record(document, progress);
    await one.visit();
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(new Set(progress));
    for (const event of events) {
      expect(event).to.be.an.instanceOf(OabProgressEvent);
      expect(event.composed && event.bubbles).to.equal(true);
      expect(carried(event)).to.deep.equal([]);
    }
  });

  it('lets no result bubble: higher up only listeners that capture hear it', async () => {
    const one = await mount(tag);
    const above = one.element.parentElement as Element;
    const bubbled = record(above, [result]);
    const captured = record(above, [result], true);
    const events = record(one.element, [result]);
    await one.toEnd();
    expect(events).not.to.have.length(0);
    expect(captured).to.deep.equal(events);
    expect(bubbled).to.have.length(0);
    for (const event of events) expect(event.bubbles || event.composed).to.equal(false);
  });

  it('carries in the result what is documented, and no more', async () => {
    const one = await mount(tag);
    const events = record(one.element, [result]);
    await one.toEnd();
    const event = events.at(-1) as Event;
    expect(carried(event)).to.have.members(fields);
    for (const field of fields) {
      expect((event as unknown as Record<string, unknown>)[field]).not.to.be.an('object');
    }
  });

  it('has the result ready when it tells of it', async () => {
    const one = await mount(tag);
    const seen: unknown[] = [];
    one.element.addEventListener(result, () => seen.push(one.element.result));
    await one.toEnd();
    expect(one.element.result).not.to.equal(null);
    expect(seen.at(-1)).to.deep.equal(one.element.result);
  });

  it('is silent when the script of the page sets an option or resets it', async () => {
    const one = await (await mount(tag)).toEnd();
    const events = record(one.element, names);
    for (const option of optionsOf(tag)) {
      Object.assign(one.element, { [option.property]: goodValue(option) });
      await one.settled();
      Object.assign(one.element, { [option.property]: option.initial });
    }
    one.element.lang = 'en';
    await one.speaks('en');
    one.element.reset();
    await one.settled();
    expect(events).to.have.length(0);
  });

  it('tells that the own next step of the site was chosen', async () => {
    const child = slotted('next-step', 'The clinic', 'button');
    const one = await (await mount(tag, { children: [child] })).toNextStep();
    const event = await expectEvent(document, nextStep, () => child.click());
    expect(event).to.be.an.instanceOf(OabNextStepEvent);
    expect(event.target).to.equal(one.element);
    expect(event.composed && event.bubbles).to.equal(true);
    expect(carried(event)).to.deep.equal([]);
  });

  it('tells it also for what lies inside the slotted element, and once only', async () => {
    const child = slotted('next-step', '', 'button');
    child.append(document.createElement('b'));
    await (await mount(tag, { children: [child] })).toNextStep();
    await expectEvent(document, nextStep, () => (child.firstChild as HTMLElement).click());
  });

  it('tells nothing for a click on another part of that screen', async () => {
    const one = await (await mount(tag)).toNextStep();
    const events = record(document, [nextStep]);
    one.heading.click();
    for (const slot of one.root.querySelectorAll('slot')) {
      slot.click();
      slot.parentElement?.click();
    }
    expect(events).to.have.length(0);
  });
});
