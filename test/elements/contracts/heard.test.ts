import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import { descriptionOf, partOf, textOf } from '../../../testing/dom.js';
import { screensOf } from '../../../testing/mount.js';

/** The first text that a person reads in `root`. */
function firstText(root: Node): Text {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (text) =>
    textOf(text) && text.parentElement?.checkVisibility()
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  return texts.nextNode() as Text;
}

/** On how many screens the heading has the focus. */
let arrivals = 0;

/**
 * A screen reader that loses the pressed button goes, without a word, to the first text of what replaces it. Were that
 * the heading, the focus that follows would be no news to it, and the result would not be heard.
 */
contract('a screen that a press leads to is heard', (tag) => {
  for (const { name, open } of screensOf(tag)) {
    it(`${name}: the heading that has the focus is no first text, and is described by it`, async () => {
      const { root } = await open('nl');
      const heading = root.activeElement;
      if (heading?.getAttribute('role') !== 'heading') return;
      arrivals += 1;
      const first = firstText(partOf(root, 'base'));
      expect(heading.contains(first), `first is "${first.data}"`).to.equal(false);
      // After clearing, the line that says so stands first and describes nothing.
      if (!textOf(root).includes('Alles is gewist.')) {
        expect(descriptionOf(heading)).to.equal(textOf(first.parentElement as Element));
      }
      // A place of its own in the accessibility tree of Chromium, which a span is not.
      expect(textOf(heading.querySelector('div') ?? first)).to.equal(textOf(heading));
    });
  }
});

describe('the screens that a press leads to', () => {
  it('are many', () => {
    expect(arrivals).to.be.above(40);
  });
});
