/** Brings an element to a screen as a person would: by pressing its buttons. */

/** Presses buttons of the first `tag` in `canvas`, one a screen: each number counts the buttons from the top, from 0. */
export async function press(canvas: HTMLElement, tag: string, buttons: readonly number[]) {
  const element = canvas.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
  for (const button of buttons) {
    await element.updateComplete;
    element.shadowRoot?.querySelectorAll('button')[button]?.click();
  }
  await element.updateComplete;
}
