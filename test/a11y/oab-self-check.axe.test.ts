import { axeSuite } from '../helpers/axe-suite.js';

await axeSuite('oab-self-check', 36);
