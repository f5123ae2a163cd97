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
    const present = taken.version ?? 'of unknown version';
    console.warn(
      `oab-elements: <${tag}> ${present} is already registered; ${element.version} is left out.`,
    );
  }
}
