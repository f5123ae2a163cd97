import { axeSuite } from '../helpers/axe-suite.js';

await axeSuite('redflag-triage', 14);
