/** Driving the fluid meter, and the drinks and the storage of a test. Registers nothing. */
import { expect } from '@open-wc/testing/pure';
import type { Drink, DrinkKind, FluidMeter, VesselId } from '../dist/index.js';
import type { FluidWords } from '../dist/words/fluid-meter.js';
import { allByRole, getByRole, partOf, textOf } from './dom.js';
import { Harness } from './harness.js';
import { translationsOf } from './translations.js';

export const FLUID_WORDS = await translationsOf<FluidWords>('fluid-meter');

const KEY = 'oab-elements/fluid-meter';

/** A moment in Amsterdam in the winter of 2026, as an instant. */
export const amsterdam = (time: string, day = '2026-11-22'): number =>
  Date.parse(`${day}T${time}:00+01:00`);

export const NOON = amsterdam('13:00');
export const EVENING = amsterdam('21:30');
/** One in the afternoon, wherever the test runs. */
const NOON_HERE = new Date(2026, 10, 22, 13).getTime();

/** What stands in the storage under the keys of the meter. */
export const storedKeys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY))
    .sort();

/** Keys of `localStorage` as after a person asked to remember, with these records. */
export const kept = (records: Readonly<Record<string, unknown>>): Record<string, string> => ({
  [KEY]: '1',
  ...Object.fromEntries(
    Object.entries(records).map(([id, value]) => [
      `${KEY}/${id}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ),
});

/** Makes the storage such as after a person asked to remember, with these records. */
export const store = (records: Readonly<Record<string, unknown>>): void =>
  void Object.assign(localStorage, kept(records));

export function clearStore(): void {
  for (const key of storedKeys()) localStorage.removeItem(key);
}

export const drink = (id: string, at: number, kind: DrinkKind = 'water', ml = 200): Drink => ({
  id,
  at,
  kind,
  ml,
});

const plain = (element: Element): string => textOf(element).replace(/\u00A0/g, ' ');

export class Meter extends Harness<FluidWords, FluidMeter> {
  constructor(element: FluidMeter, translations: typeof FLUID_WORDS) {
    super(element, translations);
    element.now = () => NOON_HERE;
  }

  override expectStart(): void {
    expect(this.heading.textContent).to.equal(this.words.title);
    expect(this.text).to.include(this.words.status.empty);
    expect(this.element.answers).to.deep.equal([]);
    expect(this.has(this.words.doctor.no)).to.equal(true);
    expect(this.has(this.words.undo)).to.equal(false);
    expect(this.said).to.equal('');
    expect(this.kind).to.equal(this.words.kinds.water);
    expect(this.field('ml').value).to.equal('150');
  }
  override async onTheWay(): Promise<this> {
    await this.answer('no');
    this.pick('kind', this.words.kinds.tea);
    await this.tap('mug');
    this.pick('kind', this.words.kinds.coffee);
    this.open(this.words.log.own).fill('ml', '180').fill('time', '09:45');
    return this;
  }
  override expectOnTheWay(): void {
    expect(this.rows).to.have.length(1);
    expect(this.rows[0]).to.match(new RegExp(`^13:00 ${this.words.kinds.tea} 250 ml$`, 'i'));
    expect(this.answers).to.deep.equal([{ at: NOON_HERE, kind: 'tea', ml: 250 }]);
    expect(this.has(this.words.undo)).to.equal(true);
    expect(this.kind).to.equal(this.words.kinds.coffee);
    expect(this.field('ml').value).to.equal('180');
    expect(this.field('time').value).to.equal('09:45');
  }
  override async toEnd(): Promise<this> {
    return this.tap('glass');
  }
  override async toNextStep(): Promise<this> {
    return this.toEnd();
  }
  override async toGp(): Promise<this> {
    for (const vessel of ['bottle', 'bottle', 'cup'] as const) await this.tap(vessel);
    return this;
  }
  override async visit(at?: () => unknown): Promise<this> {
    await at?.();
    await this.tap('mug');
    await at?.();
    await this.log('coffee', 180, '09:45');
    await this.log('water', 0);
    await at?.();
    await this.log('alcohol', 200);
    this.openAll();
    await at?.();
    await this.change();
    this.fill('ml', '0', '.drinks');
    await this.press(this.words.list.save);
    await at?.();
    this.fill('ml', '300', '.drinks');
    await this.press(this.words.list.save);
    await at?.();
    await this.press(this.words.undo);
    await this.answer('yes');
    await at?.();
    await this.advise('800', '700');
    await at?.();
    await this.advise('800', '1200');
    await this.toGp();
    await at?.();
    this.open(this.words.keep.title);
    return this;
  }
  override async leave(): Promise<this> {
    for (let drinks = 0; this.ended; drinks += 1) {
      if (drinks > 20) throw new Error('the list never becomes empty');
      await this.change();
      await this.press(this.words.list.remove);
    }
    return this;
  }
  override get answers(): unknown {
    // What a drink is called inside is up to chance.
    return this.element.answers.map(({ at, kind, ml }) => ({ at, kind, ml }));
  }
  override get ended(): boolean {
    return this.rows.length > 0;
  }

  override get text(): string {
    return plain(partOf(this.root, 'base'));
  }
  get meter(): HTMLElement {
    return partOf(this.root, 'meter');
  }
  /** What is said of what was just done. */
  get said(): string {
    return plain(this.root.querySelector('.done p') as Element);
  }
  get total(): string {
    return plain(this.root.querySelector('.total') as Element);
  }
  /** What a screen reader was told last. */
  get announced(): string {
    return plain(this.root.querySelector('[part=base] > [role=status]') as Element).trim();
  }
  /** The drinks in the list, as they are shown; none for one that is being changed. */
  get rows(): string[] {
    return [...this.root.querySelectorAll('.drinks li > span')].map(plain);
  }
  /** The rows of the table called `title`, without its head. */
  table(title: string): string[][] {
    const table = [...this.root.querySelectorAll('table')].find(
      ({ caption }) => caption && textOf(caption) === title,
    );
    return [...(table?.rows ?? [])].slice(1).map(({ cells }) => [...cells].map(plain));
  }

  /** Taps a vessel. */
  async tap(vessel: VesselId): Promise<this> {
    const name = this.words.vessels[vessel];
    const button = allByRole(this.root, 'button').find((one) => textOf(one).startsWith(name));
    if (!button) throw new Error(`no vessel ${name}`);
    button.click();
    return this.settled();
  }
  /** Logs an amount of one's own, at `time` or now. */
  async log(kind: DrinkKind, ml: number, time = ''): Promise<this> {
    this.pick('kind', this.words.kinds[kind]).open(this.words.log.own);
    this.fill('ml', String(ml)).fill('time', time);
    return this.press(this.words.log.add);
  }
  /** Opens the newest drink, to change it. */
  async change(): Promise<this> {
    this.root.querySelector<HTMLElement>('.drinks li > button')?.click();
    return this.settled();
  }
  field(name: string, form = '.log'): HTMLInputElement | HTMLSelectElement {
    const field = this.root.querySelector<HTMLInputElement | HTMLSelectElement>(
      `${form} [name$=${name}]`,
    );
    if (!field) throw new Error(`no field ${name}`);
    return field;
  }
  /** Fills in a field as a person does: what stands in it is told at once. */
  fill(name: string, value: string, form?: string): this {
    const field = this.field(name, form);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return this;
  }
  /** The kind of drink that is chosen. */
  get kind(): string {
    const chosen = this.root.querySelector<HTMLInputElement>('.log [name$=kind]:checked');
    return chosen ? textOf(chosen.labels?.[0] as Element) : '';
  }
  pick(name: string, text: string, form = '.log'): this {
    const labels = [...this.root.querySelectorAll<HTMLLabelElement>(`${form} fieldset label`)];
    const label = labels.find((one) => textOf(one) === text);
    if (label) {
      // Firefox takes a click on a label for the mouse, and draws no ring of focus after it.
      label.control?.click();
      return this;
    }
    const select = this.field(name, form) as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === text);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return this;
  }
  /** Opens what can be opened by this text. */
  open(summary: string): this {
    const found = getByRole(this.root, 'disclosure', summary);
    (found.parentElement as HTMLDetailsElement).open = true;
    return this;
  }
  /** Ticks a box. */
  async tick(name: 'night' | 'urine'): Promise<this> {
    this.field(name, '').click();
    return this.settled();
  }
  /** Answers the question about a doctor's advice; opens it first where it was answered. */
  async answer(doctor: 'yes' | 'no'): Promise<this> {
    const { words } = this;
    if (!this.has(words.doctor.no)) await this.open(words.doctor.fold).press(words.doctor.change);
    return this.press(words.doctor[doctor]);
  }
  /** Fills in what the doctor said; an empty text is not known. */
  async advise(min: string, max: string): Promise<this> {
    this.fill('min', min, '').fill('max', max, '');
    return this.press(this.words.doctor.save);
  }
  /** Lets the present be `now`. */
  async at(now: number): Promise<this> {
    this.element.now = () => now;
    this.element.requestUpdate();
    return this.settled();
  }
}
