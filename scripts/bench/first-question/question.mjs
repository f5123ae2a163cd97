/** The words of the first question of the triage and of the self-check, and of the start before it. */
import { INITIAL_QUESTIONNAIRE_STATE, transitionTriage } from '../../../dist/core/index.js';
import { viewTriage } from '../../../dist/core/index.js';
import { words } from '../../../dist/words/nl/redflag-triage.js';

const { alarm, shared } = words;
const [field] = viewTriage(transitionTriage(INITIAL_QUESTIONNAIRE_STATE, { type: 'start' }), {})
  .screen.fields;
const texts = { ...alarm.findings, none: shared.none, unsure: shared.unsure };

export const TITLE = words.title;
export const LEAD = words.lead;
export const START = shared.start;
export const QUESTION = alarm.questions[field.id];
export const HINTS = [alarm.why, shared.several];
export const CHOICES = field.choices.map(({ id }) => texts[id]);
