import { RedflagTriage } from '../elements/redflag-triage/redflag-triage.js';
import { define } from './define.js';

define('redflag-triage', RedflagTriage);

declare global {
  interface HTMLElementTagNameMap {
    'redflag-triage': RedflagTriage;
  }
}
