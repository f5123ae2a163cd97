import '../define/urge-calmer.js';
import { mount } from '../shared/mount.js';

mount(['urge-calmer']);
