import { expect } from '@open-wc/testing';
import { OabNextStepEvent, OabProgressEvent } from '../../../dist/index.js';
import { contract } from '../../helpers/contract.js';
import { expectEvent, record } from '../../helpers/events.js';
import { mount, slotted } from '../../helpers/harness.js';
import { TO_LEVEL, TO_URGENT, walk } from '../../helpers/walk.js';

contract('events', (tag) => {
  const names = ['start', 'step', 'end', 'result', 'next-step'].map((name) => `${tag}-${name}`);
  const [start = '', step = '', end = '', result = '', nextStep = ''] = names;

  /** The names and values that an event carries beyond what every event has. */
  const carried = (event: Event) => {
    const plain = new Event(event.type);
    const prototype = Object.getPrototypeOf(event) as object;
    const own = [...Object.keys(event), ...Object.getOwnPropertyNames(prototype)];
    return own.filter((name) => name !== 'constructor' && !(name in plain));
  };

  it('tells the start, each further question and the end, in this order', async () => {
    const one = await mount(tag);
    const events = record(one.element, names);
    let screens = 0;
    await walk(one, TO_LEVEL.soon, () => (screens += 1));
    const steps = Array.from({ length: screens - 1 }, () => step);
    expect(events.map(({ type }) => type)).to.deep.equal([start, ...steps, end, result]);
  });

  it('lets progress bubble out of every shadow root, and carries nothing with it', async () => {
    const host = document.createElement('div');
    const one = await mount(tag);
    one.element.before(host);
    host.attachShadow({ mode: 'open' }).append(one.element);
    const events = record(document, [start, step, end]);
    await walk(one, TO_LEVEL.soon);
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(new Set([start, step, end]));
    for (const event of events) {
      expect(event).to.be.an.instanceOf(OabProgressEvent);
      expect(event.composed && event.bubbles).to.equal(true);
      expect(carried(event)).to.deep.equal([]);
    }
  });

  it('gives the result to listeners on the element only', async () => {
    const one = await mount(tag);
    const outside = record(one.element.parentElement as Element, [result]);
    const event = await expectEvent(one.element, result, () => walk(one, TO_LEVEL.soon));
    expect(outside).to.have.length(0);
    expect(event.bubbles || event.composed).to.equal(false);
  });

  it('says in the result how urgent it is, never what was answered', async () => {
    const one = await mount(tag);
    const event = await expectEvent(one.element, result, () => walk(one, TO_LEVEL.soon));
    const fields = tag === 'redflag-triage' ? ['level', 'complete'] : ['outcome', 'level'];
    expect(carried(event)).to.have.members(fields);
    expect(Object.entries(event)).to.deep.include(['level', 'soon']);
    for (const field of fields) {
      expect((event as unknown as Record<string, unknown>)[field]).not.to.be.an('object');
    }
  });

  it('has the result ready when it tells of it', async () => {
    const one = await mount(tag);
    const seen: unknown[] = [];
    for (const name of [end, result]) {
      one.element.addEventListener(name, () => seen.push(one.element.result));
    }
    await walk(one, TO_URGENT);
    expect(seen).to.have.length(2);
    expect(one.element.result).not.to.equal(null);
    for (const value of seen) expect(value).to.deep.equal(one.element.result);
  });

  it('tells a step, and no result, on the way back', async () => {
    const one = await walk(await mount(tag), TO_URGENT);
    const events = record(one.element, names);
    await one.back();
    expect(events.map(({ type }) => type)).to.deep.equal([step]);
    await one.back();
    expect(events.map(({ type }) => type)).to.deep.equal([step]);
  });

  it('tells the result again when a person reaches it again', async () => {
    const one = await walk(await mount(tag), TO_URGENT);
    await one.back();
    await expectEvent(one.element, result, () => one.next());
    await one.restart();
    await expectEvent(one.element, start, () => one.start());
  });

  it('is silent when an answer is missing', async () => {
    const one = await mount(tag);
    await one.start();
    const events = record(one.element, names);
    await one.next();
    await one.choose(one.words.shared.none);
    expect(events).to.have.length(0);
  });

  it('is silent when the script of the page sets an option or resets it', async () => {
    const one = await walk(await mount(tag), TO_URGENT);
    const events = record(one.element, names);
    Object.assign(one.element, { theme: 'dark', country: 'DE', headingLevel: 3, mode: 'list' });
    await one.settled();
    one.element.mode = 'questions';
    one.element.lang = 'en';
    await one.speaks('en');
    one.element.reset();
    await one.settled();
    expect(events).to.have.length(0);
  });

  it('tells that the own next step of the site was chosen', async () => {
    const child = slotted('next-step', 'The clinic', 'button');
    const one = await walk(await mount(tag, { children: [child] }), TO_LEVEL.soon);
    const event = await expectEvent(document, nextStep, () => child.click());
    expect(event).to.be.an.instanceOf(OabNextStepEvent);
    expect(event.target).to.equal(one.element);
    expect(event.composed && event.bubbles).to.equal(true);
    expect(carried(event)).to.deep.equal([]);
  });

  it('tells it also for what lies inside the slotted element, and once only', async () => {
    const child = slotted('next-step-soon', '', 'button');
    child.append(document.createElement('b'));
    await walk(await mount(tag, { children: [child] }), TO_LEVEL.soon);
    await expectEvent(document, nextStep, () => (child.firstChild as HTMLElement).click());
  });

  it('tells nothing for a click on another part of the result', async () => {
    const one = await walk(await mount(tag), TO_LEVEL.soon);
    const events = record(document, [nextStep]);
    one.heading.click();
    for (const slot of one.root.querySelectorAll('slot')) slot.click();
    expect(events).to.have.length(0);
  });
});
