import { axeSuite } from '../helpers/axe-suite.js';
import { TAGS } from '../helpers/elements.js';

for (const tag of TAGS) axeSuite(tag);
