/** The elements in templates of Vue. Nothing here runs. */
import type { GlobalComponents } from 'vue';
import 'oab-elements/types/vue';

type Meter = InstanceType<GlobalComponents['fluid-meter']>;

export const fits: Partial<Meter['$props']> = {
  lang: 'de',
  'time-zone': 'Europe/Berlin',
  'max-ml': 1500,
};

export function listen(meter: Meter): void {
  meter.$emit('fluid-meter-change', meter.dispatchEvent as never);
}

// @ts-expect-error: the meter has no pace
export const misfit: Partial<Meter['$props']> = { pace: '4/6' };

export function misheard(meter: Meter): void {
  // @ts-expect-error: the meter has no end
  meter.$emit('fluid-meter-end');
}
