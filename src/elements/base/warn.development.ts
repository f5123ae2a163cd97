import type { LitElement } from 'lit';
import { summariseDay, isTimeZone, PACES, parseCountry, parsePhone } from '../../core/index.js';
import { parsePresets } from '../../core/fluid/presets.js';

const given = new Set<string>();

/** Says `message` once on the console. Loaded only under the `development` export condition. */
export function warn(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(`oab-elements: ${message}`);
}

const oneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    values.some((known) => known === value);

/** Whether these ends of a doctor's range are read as one. */
const isRange = (ends: { readonly minMl?: unknown; readonly maxMl?: unknown }) =>
  summariseDay([], { ...ends, now: 0, timeZone: 'UTC' }).range?.doctor === true;

/** What each option knows; the elements themselves read anything else as the default. */
const KNOWN: Readonly<Record<string, (value: unknown, element: LitElement) => boolean>> = {
  theme: oneOf('auto', 'light', 'dark'),
  storage: oneOf('ask', 'off', 'on'),
  mode: oneOf('questions', 'list'),
  pace: oneOf(...PACES),
  country: (value) => parseCountry(value) !== null,
  gpPhone: (value) => parsePhone(value) !== null,
  outOfHoursPhone: (value) => parsePhone(value) !== null,
  headingLevel: (value) => /^[1-6]$/.test(String(value)),
  minMl: (minMl) => isRange({ minMl }),
  maxMl: (maxMl, element) => isRange({ maxMl, minMl: Reflect.get(element, 'minMl') }),
  timeZone: isTimeZone,
  presets: (value) => parsePresets(value) !== null,
};

/** Warns about every option of `element` that holds a value it does not know. */
export function checkOptions(element: LitElement): void {
  for (const [name, knows] of Object.entries(KNOWN)) {
    const value: unknown = Reflect.get(element, name);
    // Lit leaves null where an attribute was taken away.
    if (value === undefined || value === null || knows(value, element)) continue;
    const shown =
      typeof value === 'string'
        ? `"${value.slice(0, 40)}"`
        : typeof value === 'number'
          ? value
          : typeof value;
    const then = name === 'country' ? 'it shows no number of a country' : 'its default is used';
    warn(`<${element.localName}> does not know ${name} ${shown}; ${then}.`);
  }
}
