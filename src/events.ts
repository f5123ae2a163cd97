/** What kind of progress an event marks. */
export type Progress = 'start' | 'end';

/**
 * A person began (`<tag>-start`) or reached the end (`<tag>-end`). Bubbles and is composed, for analytics; carries
 * nothing of what was answered. There is none in between: how many there were would tell the way, and so the answers.
 */
export class OabProgressEvent extends Event {
  constructor(tag: string, progress: Progress) {
    super(`${tag}-${progress}`, { bubbles: true, composed: true });
  }
}

/** A person chose the host's own next step (`<tag>-next-step`). Bubbles and is composed; carries nothing. */
export class OabNextStepEvent extends Event {
  constructor(tag: string) {
    super(`${tag}-next-step`, { bubbles: true, composed: true });
  }
}

/** Tells the listeners of an element that the next step was chosen, when `event` comes from something in its slot. */
export function tellNextStep({ target, currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  // What is in the slot belongs to the page; the row around it is ours.
  if ((target as Element).getRootNode() === root) return;
  root.host.dispatchEvent(new OabNextStepEvent(root.host.localName));
}
