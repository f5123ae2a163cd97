import { OabSelfCheck } from '../elements/oab-self-check/oab-self-check.js';
import { define } from './define.js';

define('oab-self-check', OabSelfCheck);

declare global {
  interface HTMLElementTagNameMap {
    'oab-self-check': OabSelfCheck;
  }
}
