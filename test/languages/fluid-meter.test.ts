import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

await axeSuite('fluid-meter', EVERY_LANGUAGE);
await layoutSuite('fluid-meter');
