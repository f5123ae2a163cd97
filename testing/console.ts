/** Catching what is said on the console while a test runs. */

const METHODS = ['log', 'info', 'debug', 'warn', 'error'] as const;

/** Runs `act` and gives everything that was said on the console meanwhile. */
export async function saidDuring(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const original = { ...console };
  for (const method of METHODS) console[method] = (...words) => void said.push(words.join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, original);
  }
  return said;
}
