/** Registration that leaves a taken name alone. */

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers `element` as `<tag>`. A name that is already taken stays as it is, with one console warning that
 * names both versions. Outside a browser nothing happens.
 */
export function define(tag: string, element: VersionedElement): void {
  if (typeof customElements === 'undefined') return;
  const taken: VersionedElement | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) {
    console.warn(
      `oab-elements: <${tag}> ${taken.version} is registered already; ${element.version} is left out.`,
    );
  }
}
