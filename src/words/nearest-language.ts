/** The parent of `node` as people see the page: out of a shadow root to its host. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The language of a tag: `nl` of `nl-BE`. */
export const languageOf = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The `lang` of `element`, else that of its nearest ancestor, whose language is one of `known`; else ''. */
export function nearestLanguageTag(element: Element, known: readonly string[]): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = (node instanceof Element && node.getAttribute('lang')) || '';
    if (known.includes(languageOf(tag))) return tag;
  }
  return '';
}
