/** Using the fluid meter as a person does, at a time that the test chooses. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import { words as en } from '../../dist/words/en/fluid-meter.js';
import { words as nl } from '../../dist/words/nl/fluid-meter.js';
import type { Drink, DrinkKind, FluidMeter, VesselId } from '../../dist/index.js';
import '../../dist/define/fluid-meter.js';
import { allByRole, getByRole, partOf, queryByRole, textOf } from './dom.js';

export const FLUID_WORDS = { nl, en };
export type FluidLanguage = keyof typeof FLUID_WORDS;

const KEY = 'oab-elements/fluid-meter';

/** A moment in Amsterdam in the winter of 2026, as an instant. */
export const amsterdam = (time: string, day = '2026-11-22'): number =>
  Date.parse(`${day}T${time}:00+01:00`);

export const NOON = amsterdam('13:00');
export const EVENING = amsterdam('21:30');

/** What stands in the storage under the keys of the meter. */
export const storedKeys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY))
    .sort();

/** Makes the storage such as after a person asked to remember, with these records. */
export function store(records: Readonly<Record<string, unknown>>): void {
  localStorage.setItem(KEY, '1');
  for (const [id, value] of Object.entries(records)) {
    localStorage.setItem(`${KEY}/${id}`, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

export function clearStore(): void {
  for (const key of storedKeys()) localStorage.removeItem(key);
}

export const drink = (id: string, at: number, kind: DrinkKind = 'water', ml = 200): Drink => ({
  id,
  at,
  kind,
  ml,
});

export class Meter {
  constructor(
    readonly element: FluidMeter,
    readonly language: FluidLanguage,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }
  get words(): typeof nl {
    return FLUID_WORDS[this.language];
  }
  /** All text that can be read now, with ordinary spaces. */
  get text(): string {
    return textOf(partOf(this.root, 'base')).replace(/\u00A0/g, ' ');
  }
  get meter(): HTMLElement {
    return partOf(this.root, 'meter');
  }
  get said(): string {
    return textOf(allByRole(this.root, 'status')[0] as Element).replace(/\u00A0/g, ' ');
  }
  get total(): string {
    return textOf(this.root.querySelector('.total') as Element).replace(/\u00A0/g, ' ');
  }
  /** The drinks in the list, as they are shown. */
  get rows(): string[] {
    return [...this.root.querySelectorAll('.drinks span:first-child')]
      .filter((span) => span.parentElement?.tagName === 'LI')
      .map((span) => textOf(span).replace(/\u00A0/g, ' '));
  }
  /** The rows of the table called `title`, without its head. */
  table(title: string): string[][] {
    const table = [...this.root.querySelectorAll('table')].find(
      ({ caption }) => caption && textOf(caption) === title,
    );
    return [...(table?.rows ?? [])]
      .slice(1)
      .map(({ cells }) => [...cells].map((cell) => textOf(cell).replace(/\u00A0/g, ' ')));
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }
  has(button: string): boolean {
    return queryByRole(this.root, 'button', button) !== null;
  }
  async press(name: string): Promise<this> {
    getByRole(this.root, 'button', name).click();
    return this.settled();
  }
  /** Taps a vessel. */
  async tap(vessel: VesselId): Promise<this> {
    const name = this.words.vessels[vessel];
    const button = allByRole(this.root, 'button').find((one) => textOf(one).startsWith(name));
    if (!button) throw new Error(`no vessel ${name}`);
    button.click();
    return this.settled();
  }
  field(name: string, form = '.log'): HTMLInputElement {
    const field = this.root.querySelector<HTMLInputElement>(`${form} [name=${name}]`);
    if (!field) throw new Error(`no field ${name}`);
    return field;
  }
  fill(name: string, value: string, form?: string): this {
    this.field(name, form).value = value;
    return this;
  }
  pick(name: string, text: string, form?: string): this {
    const select = this.field(name, form) as unknown as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === text);
    return this;
  }
  /** Opens what can be opened. */
  open(summary: string): this {
    const found = getByRole(this.root, 'disclosure', summary);
    (found.parentElement as HTMLDetailsElement).open = true;
    return this;
  }
  async at(now: number): Promise<this> {
    this.element.now = () => now;
    this.element.requestUpdate();
    return this.settled();
  }
}

export interface MeterOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly language?: FluidLanguage;
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
  element.now = () => now;
  element.setAttribute('lang', language);
  element.setAttribute('time-zone', 'Europe/Amsterdam');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  place.append(element);
  const meter = new Meter(element, language);
  await meter.settled();
  await waitUntil(() => partOf(meter.root, 'base').lang === language, 'language', { interval: 5 });
  return meter.settled();
}
