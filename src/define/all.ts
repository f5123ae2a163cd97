import './fluid-meter.js';
import './oab-self-check.js';
import './redflag-triage.js';
import './urge-calmer.js';
