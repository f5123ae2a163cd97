/**
 * What the screens show of the core: one pure view per element, and what its parts are read with. As pure as the
 * rules, and apart from them: who draws no screens does not load this.
 */
export { COUNTRY_TABLE, countryOfLanguage, parseCountry, type Country } from './countries.js';
export { parsePhone, type Phone } from './phone.js';
export type { FieldView, ScreenView } from './questionnaire.js';
export {
  contactOf,
  contactsOf,
  viewCare,
  viewCareList,
  type CareOptions,
  type CareView,
  type Contact,
  type ContactRole,
} from './redflag/care.js';
export { viewTriage, type TriageView } from './redflag/triage.js';
export { viewSelfCheck, type SelfCheckView } from './self-check/check.js';
export { summarise, type Summary } from './self-check/summary.js';
export {
  breathAt,
  PACES,
  parsePace,
  type BreathMessage,
  type BreathView,
  type Pace,
} from './urge/breath.js';
export { readUrgeRecord, type UrgeRecord } from './urge/record.js';
export { URGE_MINUTES } from './urge/check.js';
export { viewUrge, type UrgeOptions, type UrgeResult, type UrgeView } from './urge/view.js';
export { readDrink, USUAL_KINDS, VESSELS, type VesselId } from './fluid/drinks.js';
export {
  viewFluid,
  type FluidStatus,
  type FluidView,
  type HourView,
  type WeekDay,
} from './fluid/view.js';
export { calendarOf, isTimeZone } from './fluid/zone.js';
