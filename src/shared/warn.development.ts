const given = new Set<string>();

/** Says `message` once on the console. Loaded only under the `development` export condition. */
export const warn: ((message: string) => void) | undefined = (message) => {
  if (given.has(message)) return;
  given.add(message);
  console.warn(`oab-elements: ${message}`);
};
