/** Putting the fluid meter on the page, in Amsterdam and at a time that the test chooses. */
import { fixtureSync } from '@open-wc/testing';
import '../dist/define/fluid-meter.js';
import type { DrinkKind } from '../dist/index.js';
import type { Language } from './languages.js';
import { amsterdam, drink, EVENING, FLUID_WORDS, Meter, NOON, store } from './meter.js';

export * from './meter.js';

export interface MeterOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly now?: number;
  readonly children?: readonly Node[];
  /** Whether the question about a doctor's advice stays open; else it is answered with no. */
  readonly unanswered?: boolean;
}

/** A meter on the page, drawn; gone after the test. */
export async function openMeter({
  attributes = {},
  language = 'nl',
  now = NOON,
  children = [],
  unanswered = false,
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
  await meter.speaks(language);
  if (!unanswered && meter.has(meter.words.doctor.no)) await meter.answer('no');
  return meter;
}

/** A meter with this much in parts of at most 400 ml, spread over the day. */
export async function withTotal(ml: number, options: MeterOptions = {}, kind: DrinkKind = 'water') {
  const parts = Math.ceil(ml / 400);
  store(
    Object.fromEntries(
      Array.from({ length: parts }, (_, index) => {
        const part = Math.floor(ml / parts) + (index < ml % parts ? 1 : 0);
        return [
          `d${index}`,
          drink(`d${index}`, amsterdam('00:30') + index * 3_000_000, kind, part),
        ];
      }),
    ),
  );
  return openMeter({ now: EVENING, ...options });
}
