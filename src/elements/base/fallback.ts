import type { LitElement } from 'lit';

/** Shows the text that stands in `host` until nobody is at a link of it any more. */
export async function showFallback(host: LitElement): Promise<void> {
  const slot = document.createElement('slot');
  host.renderRoot.append(slot);
  await new Promise<void>((resolve) => {
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null)) resolve();
    });
    // What is taken off the page loses the focus without a word.
    host.addController({ hostDisconnected: resolve });
  });
  slot.remove();
}
