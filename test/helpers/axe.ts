/** axe-core on one element, as a screen of it stands on the page. */
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import type { Harness } from './harness.js';

declare global {
  interface Window {
    axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
  }
}

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete', 'passes'],
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

/** Texts in pictures with too little contrast: axe leaves those undecided. */
function faintPictureTexts(root: ShadowRoot): string[] {
  const ground = getComputedStyle(root.querySelector('[part~="base"]') as Element).backgroundColor;
  return [...root.querySelectorAll('svg text')]
    .map((text) => ({
      text: text.textContent,
      ratio: contrast(getComputedStyle(text).fill, ground),
    }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ text, ratio }) => `contrast ${ratio} of "${text}" in a picture`);
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
export async function check({ element, root }: Harness): Promise<Checked> {
  const { violations, incomplete, passes } = await window.axe.run(element, OPTIONS);
  const nodes = new Set(
    passes.flatMap((rule) => rule.nodes.map(({ target }) => JSON.stringify(target))),
  );
  const lines = [...violations, ...incomplete].flatMap(({ id, nodes: where }) =>
    where
      .filter(({ html }) => id !== 'color-contrast' || !html.startsWith('<text'))
      .map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
  return {
    found: [...lines, ...faintPictureTexts(root)],
    nodes: nodes.size,
    contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}
