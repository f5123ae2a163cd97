import { axeSuite } from '../helpers/axe-suite.js';
import { TAGS } from '../helpers/elements.js';

// axe reads the page by itself, so that another browser would say the same once more, and slowly.
if (!navigator.userAgent.includes('Firefox')) {
  for (const tag of TAGS) axeSuite(tag);
}
