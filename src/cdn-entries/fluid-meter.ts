import '../define/fluid-meter.js';
import { mount } from '../shared/mount.js';

mount(['fluid-meter']);
