/** What can have the focus, or be open. */
const PLACES = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Notes where the focus is in `root` and which folds are open, before everything in it is drawn anew. The function
 * that it gives puts both back afterwards, as far as the same things stand there.
 */
export function keepPlace(root: ShadowRoot): () => void {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const { activeElement } = root;
  const index = activeElement ? all(PLACES).indexOf(activeElement as HTMLElement) : -1;
  const open = all('details').map((details) => (details as HTMLDetailsElement).open);
  return () => {
    for (const [place, details] of all('details').entries()) {
      (details as HTMLDetailsElement).open ||= open[place] ?? false;
    }
    const again = all(PLACES)[index];
    if (again?.localName === activeElement?.localName) again?.focus({ preventScroll: true });
  };
}
