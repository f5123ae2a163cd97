import '../define/all.js';
import { mount } from './mount.js';

mount(['redflag-triage', 'oab-self-check', 'urge-calmer', 'fluid-meter']);
