import { axeSuite } from '../helpers/axe-suite.js';
import { EVERY_LANGUAGE } from '../helpers/languages.js';
import { layoutSuite } from '../helpers/layout-suite.js';

await axeSuite('oab-self-check', EVERY_LANGUAGE);
await layoutSuite('oab-self-check');
