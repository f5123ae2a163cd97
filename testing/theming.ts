/** What a site can restyle, as the manifest tells it, and how an element looks. */
import type { Tag } from './elements.js';
import type { Harness } from './harness.js';

interface Named {
  readonly name: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly Named[];
      readonly cssProperties?: readonly Named[];
    }[];
  }[];
}

export interface Documented {
  readonly parts: readonly string[];
  readonly properties: readonly string[];
}

const MANIFEST = '/dist/custom-elements.json';

/** A file beside the elements; a test that asks for what is not there fails with its address. */
async function fetchFile(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

/** The parts and custom properties that `tag` documents. */
export async function documentedOf(tag: Tag): Promise<Documented> {
  const answer = await fetchFile(MANIFEST);
  const { modules } = (await answer.json()) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  return { parts: namesOf(found?.cssParts), properties: namesOf(found?.cssProperties) };
}

/** The themes that are shipped. */
export const THEMES = ['default', 'clinic-blue', 'warm-blog', 'high-contrast', 'blend-in'] as const;

/** A theme as a style sheet that is not on the page yet. */
export async function themeSheet(name: (typeof THEMES)[number]): Promise<CSSStyleSheet> {
  const answer = await fetchFile(`/themes/${name}.css`);
  return new CSSStyleSheet().replace(await answer.text());
}

/** Does `body` while `sheet` is on the page. */
export async function withSheet<T>(sheet: CSSStyleSheet, body: () => T): Promise<Awaited<T>> {
  document.adoptedStyleSheets.push(sheet);
  try {
    return await body();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

/** What custom properties can change. */
const STYLES = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'outlineColor',
  'accentColor',
  'fill',
  'stroke',
  'fontFamily',
  'rowGap',
  'maxInlineSize',
] as const;

/** How everything in the element looks now, as one text to compare. */
export const lookOf = ({ root }: Harness): string =>
  [...root.querySelectorAll('[part~="base"], [part~="base"] *')]
    .map((element) => {
      const style = getComputedStyle(element);
      return STYLES.map((name) => style[name]).join();
    })
    .join('\n');
