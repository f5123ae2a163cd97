import { axeSuite } from '../../testing/axe-suite.js';
import { EVERY_LANGUAGE } from '../../testing/languages.js';
import { layoutSuite } from '../../testing/layout-suite.js';

axeSuite('urge-calmer', EVERY_LANGUAGE);
layoutSuite('urge-calmer');
