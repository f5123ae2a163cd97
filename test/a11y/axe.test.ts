import { axeSuite } from '../../testing/axe-suite.js';
import { TAGS } from '../../testing/elements.js';

for (const tag of TAGS) axeSuite(tag);
