/** Listening to what an element tells. */

/** Records the events of these names on `target` until the test is over. */
export function record(target: EventTarget, names: readonly string[], capture = false): Event[] {
  const events: Event[] = [];
  for (const name of names) target.addEventListener(name, (event) => events.push(event), capture);
  return events;
}

/** The event `name` that `act` makes `target` fire; throws when it fires another number than one. */
export async function expectEvent<E extends Event>(
  target: EventTarget,
  name: string,
  act: () => unknown,
): Promise<E> {
  const events: Event[] = [];
  const listener = (event: Event) => events.push(event);
  target.addEventListener(name, listener);
  await act();
  target.removeEventListener(name, listener);
  if (events.length !== 1) throw new Error(`${name} fired ${events.length} times`);
  return events[0] as E;
}

/** The names of what an event carries beyond what every event has. */
export function carried(event: Event): string[] {
  const plain = new Event(event.type);
  const prototype = Object.getPrototypeOf(event) as object;
  const own = [...Object.keys(event), ...Object.getOwnPropertyNames(prototype)];
  return own.filter((name) => name !== 'constructor' && !(name in plain));
}
