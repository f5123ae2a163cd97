import { expect } from '@open-wc/testing';
import { TAGS } from '../helpers/elements.js';
import { treesOf } from '../helpers/mount.js';
import { expectTree, showsTree } from '../helpers/tree.js';

describe('the accessibility tree equals its reviewed file', () => {
  if (!showsTree) {
    it('is compared in Chromium', () => expect(showsTree).to.equal(false));
    return;
  }

  for (const tag of TAGS) {
    for (const { name, open } of treesOf(tag)) {
      it(`${tag}: ${name}`, async () => {
        await expectTree(await open(), `${tag}-${name}`);
      });
    }
  }
});
