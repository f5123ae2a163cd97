/** Angular checks nothing of a foreign element in a template; in code each element is of its class. */
import type { FluidMeter, UrgeCalmer } from 'oab-elements';

export function misuse(meter: FluidMeter, calm: UrgeCalmer): void {
  calm.pace = '9/9'; // wrong: no such pace
  meter.minMl = 'a lot'; // wrong: an amount is a number
  meter.result = null; // wrong: what is found cannot be set
  meter.addEventListener('fluid-meter-change', (event) => event.level); // wrong: another event
}
