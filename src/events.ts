/** What kind of progress an event marks. */
export type Progress = 'start' | 'step' | 'end';

/**
 * A person began (`<tag>-start`), went to another question (`<tag>-step`) or reached the result (`<tag>-end`).
 * Bubbles and is composed, for analytics; carries nothing of what was answered.
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

/** Tells `host`'s listeners how far a person is, from the steps of a questionnaire. */
export function tellProgress(host: HTMLElement, from: string, to: string): void {
  const progress = to === 'result' ? 'end' : from === 'intro' ? 'start' : 'step';
  if (to !== 'intro') host.dispatchEvent(new OabProgressEvent(host.localName, progress));
}

/** Tells the listeners of an element that the next step was chosen, when `event` comes from something in its slot. */
export function tellNextStep({ target, currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  // What is in the slot belongs to the page; the row around it is ours.
  if ((target as Element).getRootNode() === root) return;
  root.host.dispatchEvent(new OabNextStepEvent(root.host.localName));
}
