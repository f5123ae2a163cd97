import { html } from 'lit';

/** A button: `primary` is the one clear thing to do on a screen, `secondary` is quiet, `exit` leads out. */
export const action = (
  kind: 'primary' | 'secondary' | 'exit' | 'exit primary',
  text: unknown,
  click: (event: Event) => void,
) => html` <button type="button" part="action ${kind}" @click=${click}>${text}</button> `;
