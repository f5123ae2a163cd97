import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { mount } from '../../../testing/mount.js';
import { timersDuring } from '../../../testing/timers.js';

questionnaireContract('quiet questions', (tag) => {
  it('starts no timer', async () => {
    const one = await mount(tag);
    const { started } = await timersDuring(() => one.visit());
    expect(started).to.deep.equal([]);
  });

  it('starts one timer when everything was cleared: until when that can be taken back', async () => {
    const one = await mount(tag);
    const { started } = await timersDuring(async () => {
      await one.visit();
      await one.leave();
    });
    expect(started).to.deep.equal(['setTimeout']);
  });

  it('never asks for storage, whatever it is allowed', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    let asked = 0;
    const get = () => {
      asked += 1;
      return undefined;
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    try {
      for (const storage of ['on', 'ask', 'off']) {
        await (await mount(tag, { attributes: { storage } })).visit();
      }
      expect(asked).to.equal(0);
      expect(window.localStorage).to.equal(undefined);
    } finally {
      Object.defineProperty(window, 'localStorage', before);
    }
  });
});
