/** axe-core on every screen in Dutch; `npm run test:languages` looks at the other languages. */
import { axeSuite } from '../../testing/axe-suite.js';
import { TAGS } from '../../testing/elements.js';

for (const tag of TAGS) axeSuite(tag, ['nl']);
