import { UrgeCalmer } from '../elements/urge-calmer/urge-calmer.js';
import { define } from './define.js';

define('urge-calmer', UrgeCalmer);

declare global {
  interface HTMLElementTagNameMap {
    'urge-calmer': UrgeCalmer;
  }
}
