/** Putting the fluid meter on the page, in Amsterdam and at a time that the test chooses. */
import { fixtureSync } from '@open-wc/testing';
import '../../dist/define/fluid-meter.js';
import type { Language } from './languages.js';
import { FLUID_WORDS, Meter, NOON } from './meter.js';

export * from './meter.js';

export interface MeterOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly now?: number;
  readonly children?: readonly Node[];
}

/** A meter on the page, drawn; gone after the test. */
export async function openMeter({
  attributes = {},
  language = 'nl',
  now = NOON,
  children = [],
}: MeterOptions = {}): Promise<Meter> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement('fluid-meter');
  const meter = new Meter(element, FLUID_WORDS);
  element.now = () => now;
  element.setAttribute('lang', language);
  element.setAttribute('time-zone', 'Europe/Amsterdam');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  place.append(element);
  await meter.settled();
  return meter.speaks(language);
}
