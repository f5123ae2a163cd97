import '../define/urge-calmer.js';
import { mount } from './mount.js';

mount(['urge-calmer']);
