import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { shown, useGuide } from '../../testing/calmer-guide.js';

describe('where less motion is asked for', () => {
  const { breathing, pass } = useGuide();
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('urge-calmer: moves nothing, and paces in words', async () => {
    const one = await breathing();
    for (const count of [1, 2, 3]) {
      expect(shown(one)).to.equal(`${one.words.breath.in}${count}`);
      expect(one.root.getAnimations()).to.deep.equal([]);
      await pass(one, 1000);
    }
  });
});
