import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

axeSuite('fluid-meter', EVERY_LANGUAGE);
layoutSuite('fluid-meter');
