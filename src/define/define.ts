/** Registration that leaves a taken name alone. */

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers `element` as `<tag>`. A name that is already taken stays as it is, with one console warning that
 * names both versions. Where there is no document nothing happens: in Node Lit brings names of its own, and a server
 * that renders may load one page's modules twice.
 */
export function define(tag: string, element: VersionedElement): void {
  if (typeof document === 'undefined' || typeof customElements === 'undefined') return;
  const taken: VersionedElement | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) {
    console.warn(
      `oab-elements: <${tag}> ${taken.version} is registered already; ${element.version} is left out.`,
    );
  }
}
