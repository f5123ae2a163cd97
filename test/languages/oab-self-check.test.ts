import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

axeSuite('oab-self-check', EVERY_LANGUAGE);
layoutSuite('oab-self-check');
