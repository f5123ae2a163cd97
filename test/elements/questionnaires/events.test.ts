import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { expectEvent, record } from '../../../testing/events.js';
import { mount, slotted } from '../../../testing/mount.js';
import { TO_LEVEL, TO_URGENT, walk, walkTo } from '../../../testing/walk.js';

questionnaireContract('events of questions', (tag) => {
  const names = ['start', 'step', 'end', 'result', 'next-step'].map((name) => `${tag}-${name}`);
  const [start = '', , end = '', result = '', nextStep = ''] = names;

  it('tells the start and the end, and nothing in between that would tell the way', async () => {
    const one = await mount(tag);
    const events = record(one.element, names);
    await walk(one, TO_LEVEL.soon);
    expect(events.map(({ type }) => type)).to.deep.equal([start, end, result]);
  });

  it('says in the result how urgent it is, once', async () => {
    const one = await mount(tag);
    const event = await expectEvent(one.element, result, () => walk(one, TO_LEVEL.soon));
    expect(Object.entries(event)).to.deep.include(['level', 'soon']);
  });

  it('has the result ready at the end and with the result', async () => {
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

  it('tells nothing on the way back', async () => {
    const one = await walk(await mount(tag), TO_URGENT);
    const events = record(one.element, names);
    await one.back();
    expect(events.map(({ type }) => type)).to.deep.equal([]);
    await one.back();
    expect(events.map(({ type }) => type)).to.deep.equal([]);
  });

  it('tells the result again when a person reaches it again', async () => {
    const one = await walk(await mount(tag), TO_URGENT);
    await one.back();
    await expectEvent(one.element, result, () => one.next());
    await one.restart();
    await expectEvent(one.element, start, () => one.start());
  });

  it('is silent when an answer is missing', async () => {
    const one = await walkTo(await mount(tag), 'alarm-now');
    const events = record(one.element, names);
    await one.next();
    await one.choose(one.words.shared.none);
    expect(events).to.have.length(0);
  });

  it('tells it also of a next step for one level', async () => {
    const child = slotted('next-step-soon', 'The clinic', 'button');
    await walk(await mount(tag, { children: [child] }), TO_LEVEL.soon);
    await expectEvent(document, nextStep, () => child.click());
  });
});
