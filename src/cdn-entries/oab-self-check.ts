import '../define/oab-self-check.js';
import { mount } from '../shared/mount.js';

mount(['oab-self-check']);
