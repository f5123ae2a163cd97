const given = new Set<string>();

/** Says `message` on the console, for who made the page; the same message once. */
export function warn(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(`oab-elements: ${message}`);
}
