/** The bar with the way back and the way to the toilet: on every screen, and in reach wherever the element stands. */
import { html, nothing } from 'lit';
import { action } from '../../parts/action.js';
import { parentOf } from '../../words/nearest-language.js';
import type { RenderContext } from './render-context.js';

/**
 * Whether the bar can stick to the bottom of the window. Not inside a box that hides or scrolls what sticks out and
 * grows with what it holds, as many themes have around the whole page: there it would stick to the bottom of that box.
 */
export function canStick(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let box: Node | null = element; box; box = parentOf(box)) {
    // What these two hide or scroll, the window does.
    if (!(box instanceof HTMLElement) || box === body || box === documentElement) continue;
    const { overflowY } = getComputedStyle(box);
    const holds = overflowY !== '' && overflowY !== 'visible' && overflowY !== 'clip';
    if (holds) return box.scrollHeight > box.clientHeight;
  }
  return true;
}

/** The bar itself; nothing where both ways are gone. */
function buttons({ view: { step, exit, mayCalm }, words, send }: RenderContext, name: string) {
  if (step === 'end' && !exit) return nothing;
  return html`
    <div class=${name}>
      ${
        step === 'start' || step === 'end'
          ? nothing
          : action('secondary', words.shared.back, () => send({ type: 'back' }))
      }
      ${
        exit
          ? action(mayCalm ? 'exit' : 'exit primary', words.exit, () => send({ type: 'toilet' }))
          : nothing
      }
    </div>
  `;
}

/** The bar right below the heading, where it cannot stick to the bottom. */
export const topBar = (context: RenderContext) =>
  context.sticks ? nothing : buttons(context, 'bar top');

/** The bar at the bottom, where it can stick there. */
export const bottomBar = (context: RenderContext) =>
  context.sticks ? buttons(context, 'bar') : nothing;
