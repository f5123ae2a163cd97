import '../define/fluid-meter.js';
import { mount } from './mount.js';

mount(['fluid-meter']);
