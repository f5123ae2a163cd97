import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

axeSuite('urge-calmer', EVERY_LANGUAGE);
layoutSuite('urge-calmer');
