import '../define/redflag-triage.js';
import { mount } from '../shared/mount.js';

mount(['redflag-triage']);
