/** What the elements keep in the storage of the browser. */

const PREFIX = 'oab-elements/';

/** Makes the elements remember just this: keys and values of `localStorage`. What is not theirs stays. */
export function remember(stored: Readonly<Record<string, string>>): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
  Object.assign(localStorage, stored);
}
