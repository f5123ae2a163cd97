/** axe-core on one element, as a screen of it stands on the page. */
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import type { Harness } from './harness.js';

declare global {
  interface Window {
    axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe looks at: everything, or only what other colours can change. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions['runOnly']>;
export type Rules = keyof typeof RULES;

const OPTIONS: RunOptions = {
  resultTypes: ['violations', 'incomplete', 'passes'],
  elementRef: true,
  // Selectors of thousands of nodes without a fault take as long as the rules; the elements themselves are enough.
  selectors: false,
  preload: false,
};

/** The red, green and blue of a computed colour. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return numbers.slice(0, 3).map((value) => (colour.startsWith('rgb') ? value / 255 : value));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is drawn as a picture: axe leaves the contrast of a text on it undecided. */
const PICTURE = 'svg, [part~="breath"]';

/** Adds `colour` over `ground`, so much that `opacity` says. */
const over = (ground: string, colour: string, opacity: number) => {
  const below = channels(ground);
  const mixed = channels(colour).map(
    (value, index) => value * opacity + (below[index] ?? 0) * (1 - opacity),
  );
  return `color(srgb ${mixed.join(' ')})`;
};

/** The colour below the point `x`, `y` of a picture: its shapes one over the other. */
function groundAt(picture: Element, surface: string, x: number, y: number): string {
  let ground = surface;
  for (const shape of picture.querySelectorAll<HTMLElement | SVGPathElement>('.pool, path')) {
    const look = getComputedStyle(shape);
    if (shape instanceof SVGPathElement) {
      const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
      const svg = shape.ownerSVGElement as SVGSVGElement;
      const opacity = Number(look.fillOpacity) * Number(getComputedStyle(svg).opacity);
      if (shape.isPointInFill(at)) ground = over(ground, look.fill, opacity);
    } else {
      const { left, top, width } = shape.getBoundingClientRect();
      const radius = width / 2;
      if (Math.hypot(x - left - radius, y - top - radius) < radius) ground = look.backgroundColor;
    }
  }
  return ground;
}

/** The lowest contrast of `text` with what is drawn below it, at points all over it. */
function lowestContrast(text: Element, surface: string): number {
  const picture = text.closest('[part~="breath"]');
  const { color, fill } = getComputedStyle(text);
  if (!picture) return contrast(fill, surface);
  const own = getComputedStyle(text.parentElement as Element).backgroundColor;
  if (own === surface) return contrast(color, own);
  const range = document.createRange();
  range.selectNodeContents(text);
  const { left, top, width, height } = range.getBoundingClientRect();
  const parts = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
  return Math.min(
    ...parts.flatMap((across) =>
      parts.map((down) =>
        contrast(color, groundAt(picture, surface, left + across * width, top + down * height)),
      ),
    ),
  );
}

/** Texts in pictures with too little contrast: axe leaves those undecided. */
function faintPictureTexts(root: ShadowRoot): string[] {
  const base = getComputedStyle(root.querySelector('[part~="base"]') as Element);
  const clear = /^rgba\(.*, 0\)$/.test(base.backgroundColor);
  const ground = (clear ? getComputedStyle(document.body) : base).backgroundColor;
  return [...root.querySelectorAll('svg text, [part~="breath"] :is(b, span)')]
    .map((text) => ({ text: text.textContent, ratio: lowestContrast(text, ground) }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ text, ratio }) => `contrast ${ratio} of "${text}" in a picture`);
}

/** The ground on which `element` stands. */
function groundOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  const clear = /^rgba\(.*, 0\)$/.test(backgroundColor);
  return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
}

/**
 * Whether the text of `element` can be seen in all its lines, with enough contrast. axe leaves a text undecided that
 * lies over what a picture cuts off.
 */
function standsClear(element: Element): boolean {
  const root = element.getRootNode() as ShadowRoot;
  const range = document.createRange();
  range.selectNodeContents(element);
  const onTop = [...range.getClientRects()].every(({ left, top, width, height }) =>
    element.contains(root.elementFromPoint(left + width / 2, top + height / 2)),
  );
  return onTop && contrast(getComputedStyle(element).color, groundOf(element)) >= 4.5;
}

export interface Checked {
  /** What is wrong or could not be decided, one line each. */
  readonly found: string[];
  /** How many nodes were checked: a screen that axe cannot see into has almost none. */
  readonly nodes: number;
  /** How many texts had their contrast computed. */
  readonly contrasts: number;
}

/** Runs axe on what is shown now. An undecided rule counts as found: nothing may stay unlooked at. */
export async function check({ element, root }: Harness, rules: Rules = 'all'): Promise<Checked> {
  for (const animation of root.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  const { violations, incomplete, passes } = await window.axe.run(element, {
    ...OPTIONS,
    runOnly: RULES[rules],
  });
  const nodes = new Set(passes.flatMap((rule) => rule.nodes.map(({ element }) => element)));
  const lines = [...violations, ...incomplete].flatMap(({ id, nodes: where }) =>
    where
      .filter(({ element }) => id !== 'color-contrast' || !element?.closest(PICTURE))
      .filter(
        ({ element, any: [why] }) =>
          !element ||
          (why?.data as { messageKey?: string } | null)?.messageKey !== 'bgOverlap' ||
          !standsClear(element),
      )
      .map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
  );
  return {
    found: [...lines, ...faintPictureTexts(root)],
    nodes: nodes.size,
    contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}
