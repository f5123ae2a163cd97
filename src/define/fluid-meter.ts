import { FluidMeter } from '../elements/fluid-meter/fluid-meter.js';
import { define } from './define.js';

define('fluid-meter', FluidMeter);

declare global {
  interface HTMLElementTagNameMap {
    'fluid-meter': FluidMeter;
  }
}
