import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

await axeSuite('urge-calmer', EVERY_LANGUAGE);
await layoutSuite('urge-calmer');
