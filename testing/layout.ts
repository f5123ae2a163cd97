/** How the text of a screen lies in the window: what is cut off, hidden, or on top of something else. */
import { textOf } from './dom.js';
import type { Harness } from './harness.js';

/** What rounds off, in pixels. */
const CLOSE = 1;

interface Text {
  readonly node: globalThis.Text;
  readonly parent: Element;
  readonly boxes: readonly DOMRect[];
}

/** For screen readers alone: these are out of sight on purpose. */
const isUnseen = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement));

/** The texts on the screen, each with the boxes of its lines. */
function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || textOf(node) === '' || isUnseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length > 0) texts.push({ node: node as globalThis.Text, parent, boxes });
  }
  return texts;
}

/** Whether a line leaves its box. The letters need less height than a font asks for. */
const sticksOut = (line: DOMRect, box: DOMRect): boolean =>
  line.left < box.left - CLOSE ||
  line.right > box.right + CLOSE ||
  line.top < box.top - line.height / 4 ||
  line.bottom > box.bottom + line.height / 4;

/** Whether two lines lie so far on top of each other that neither can be read. */
const cover = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
    Math.min(one.height, other.height) / 2;

/** What holds a text, and must be as large as the text is. */
const HOLDERS = 'button, a, label, summary, legend, td, th, [part]';
/** A picture carries its texts where it wants them. */
const PICTURE = 'svg, [part~="breath"]';

/** What is wrong with the layout of the screen, one line each. */
export function layoutFaults({ root }: Harness): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px`] : [];
  for (const element of root.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element);
    const cuts = element.matches('input[type=number], input[type=tel], input[type=time]');
    if (!cuts && (overflowX === 'visible' || textOf(element) === '')) continue;
    if (!element.checkVisibility() || isUnseen(element)) continue;
    if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) {
      faults.push(`cut off: ${element.localName}.${element.className} "${textOf(element)}"`);
    }
  }
  const texts = textsIn(root);
  for (const { node, parent, boxes } of texts) {
    if (boxes.some(({ left, right }) => left < -CLOSE || right > clientWidth + CLOSE)) {
      faults.push(`outside the window: "${textOf(node)}"`);
    }
    const holder = parent.closest(HOLDERS)?.getBoundingClientRect();
    if (holder && boxes.some((box) => sticksOut(box, holder)) && !parent.closest(PICTURE)) {
      faults.push(`outside its box: "${textOf(node)}"`);
    }
  }
  const lines = texts
    .filter(({ parent }) => !parent.closest(PICTURE))
    .flatMap(({ node, boxes }) => boxes.map((box) => ({ node, box })));
  for (const [index, { node, box }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.node !== node && cover(box, other.box)) {
        faults.push(`on top of each other: "${textOf(node)}" and "${textOf(other.node)}"`);
      }
    }
  }
  return faults;
}

/** Where digits stand in groups, a page from right to left would change the order of the groups. */
const GROUPS = /\d[\s-]+\d/;

/** Telephone numbers that a page from right to left would turn around, one line each. */
export const turnedNumbers = ({ root }: Harness): string[] => [
  ...textsIn(root)
    .filter(({ node }) => GROUPS.test(node.data))
    .filter(({ parent }) => {
      const { direction, unicodeBidi } = getComputedStyle(parent);
      return direction !== 'ltr' || !/isolate|plaintext/.test(unicodeBidi);
    })
    .map(({ node }) => `not from left to right: "${textOf(node)}"`),
  ...[...root.querySelectorAll('a[href^="tel:"]')]
    .filter((link) => /\d/.test(textOf(link)) && !link.querySelector('bdi, [dir=ltr]'))
    .map((link) => `a link without a number of its own: "${textOf(link)}"`),
];

/** How many texts can be read on the screen. */
export const countTexts = ({ root }: Harness): number => textsIn(root).length;

const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }
`);

/** Spaces the text as a person may who reads with difficulty (WCAG 1.4.12). Gives what undoes it. */
export function space({ root }: Harness): () => void {
  const before = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = [...before, SPACING];
  return () => {
    root.adoptedStyleSheets = before;
  };
}

/** Makes every word twice as long. Numbers and names of units stay as they are. */
export function lengthen({ root }: Harness): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as globalThis.Text;
    if (!text.parentElement?.closest('svg, bdi')) {
      text.data = text.data.replace(/\p{L}[\p{L}\p{M}]+/gu, '$&$&');
    }
  }
}
