import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { shown } from '../helpers/calmer-guide.js';
import { mount } from '../helpers/mount.js';

describe('where less motion is asked for', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('urge-calmer: moves nothing, and paces in words', async () => {
    const one = await (await mount('urge-calmer')).calm();
    expect(shown(one)).to.equal(`${one.words.breath.in}1`);
    expect(one.root.getAnimations()).to.deep.equal([]);
    await aTimeout(1100);
    expect(shown(one)).to.equal(`${one.words.breath.in}2`);
    expect(one.root.getAnimations()).to.deep.equal([]);
  });
});
