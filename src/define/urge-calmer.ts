import { UrgeCalmer } from '../elements/urge-calmer/urge-calmer.js';
import { define } from '../shared/define.js';

define('urge-calmer', UrgeCalmer);

declare global {
  interface HTMLElementTagNameMap {
    'urge-calmer': UrgeCalmer;
  }
}
