import { TAGS } from '../../testing/elements.js';
import { treesOf } from '../../testing/mount.js';
import { expectTree } from '../../testing/tree.js';

describe('the accessibility tree equals its reviewed file', () => {
  for (const tag of TAGS) {
    for (const { name, open } of treesOf(tag)) {
      it(`${tag}: ${name}`, async () => {
        await expectTree(await open(), `${tag}-${name}`);
      });
    }
  }
});
