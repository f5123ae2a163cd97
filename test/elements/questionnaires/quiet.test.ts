import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../helpers/contract.js';
import { mount } from '../../helpers/mount.js';
import { timersDuring } from '../../helpers/timers.js';

questionnaireContract('quiet questions', (tag) => {
  it('starts no timer', async () => {
    const one = await mount(tag);
    const { started } = await timersDuring(async () => {
      await one.visit();
      await one.leave();
    });
    expect(started).to.deep.equal([]);
  });
});
