import '../define/oab-self-check.js';
import { mount } from './mount.js';

mount(['oab-self-check']);
