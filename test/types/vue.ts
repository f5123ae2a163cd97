/** The elements in templates of Vue, which hands every attribute on in camel case. Nothing here runs. */
import type { GlobalComponents } from 'vue';
import 'oab-elements/types/vue';

type Meter = InstanceType<GlobalComponents['fluid-meter']>;

export const fits: Partial<Meter['$props']> = {
  lang: 'de',
  timeZone: 'Europe/Berlin',
  maxMl: 1500,
  minMl: '1200',
  nightWaking: '',
  now: () => 0,
};

export function listen(meter: Meter): void {
  meter.$emit('fluid-meter-change', meter.dispatchEvent as never);
}

export const misfits: Partial<Meter['$props']>[] = [
  // @ts-expect-error: the meter has no pace
  { pace: '4/6' },
  // @ts-expect-error: an amount is a number
  { minMl: 'a lot' },
  // @ts-expect-error: what it has found cannot be set
  { result: null },
];

export function misheard(meter: Meter): void {
  // @ts-expect-error: the meter has no end
  meter.$emit('fluid-meter-end');
}
