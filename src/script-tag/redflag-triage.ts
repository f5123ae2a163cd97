import '../define/redflag-triage.js';
import { mount } from './mount.js';

mount(['redflag-triage']);
