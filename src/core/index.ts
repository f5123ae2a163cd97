/** The pure core of oab-elements: rules, machines and views, without a DOM, clock, randomness, locale or strings. */
export { ANSWERS, type Answer } from './answer.js';
export {
  focusNewScreen,
  type Focus,
  type Machine,
  type MachineView,
  type Phase,
} from './machine.js';
export {
  INITIAL_QUESTIONNAIRE_STATE,
  type Field,
  type QuestionnaireEvent,
  type QuestionnaireState,
  type Screen,
  type Selections,
} from './questionnaire.js';
export {
  CONTEXTS,
  FINDINGS,
  FINDING_TABLE,
  TRIAGE_LEVELS,
  type ContextId,
  type FindingId,
  type FindingRow,
  type RaisedLevel,
  type TriageLevel,
} from './redflag/findings.js';
export { RULE_TABLE, type Condition, type RuleId, type RuleRow } from './redflag/rules.js';
export {
  evaluateRedFlags,
  type Because,
  type ReasonId,
  type RedFlagAnswers,
  type RedFlagResult,
} from './redflag/evaluate.js';
export type { AgeBand, AlarmFieldId, Sex } from './redflag/questions.js';
export { transitionTriage } from './redflag/triage.js';
export {
  assessSelfCheck,
  SELF_CHECK_NOTES,
  SELF_CHECK_OUTCOMES,
  SIGNS,
  type NoteId,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
  type SelfCheckResult,
  type SignId,
} from './self-check/assess.js';
export { QUESTIONS, type QuestionId, type ValueOf } from './self-check/questions.js';
export { transitionSelfCheck } from './self-check/check.js';
export { parseTriggers, TRIGGERS, type Trigger } from './triggers.js';
export {
  checkUrge,
  URGE_LIMITS,
  URGE_OUTCOMES,
  URGE_QUESTIONS,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from './urge/check.js';
export {
  ACTIVITIES,
  INITIAL_URGE_STATE,
  transitionUrge,
  type Activity,
  type Scale,
  type UrgeEvent,
  type UrgeState,
  type UrgeStep,
} from './urge/session.js';
export {
  DRINK_KINDS,
  readDrink,
  USUAL_KINDS,
  VESSELS,
  type Drink,
  type DrinkKind,
  type VesselId,
} from './fluid/drinks.js';
export {
  FLUID_BANDS,
  summariseDay,
  type DaySummary,
  type DoctorAnswer,
  type FluidBand,
  type FluidNote,
  type FluidOptions,
  type FluidRange,
} from './fluid/day.js';
export { AGO_CHOICES, type DrinkForm, type FormProblem, type Moment } from './fluid/form.js';
export { transitionFluid } from './fluid/machine.js';
export {
  INITIAL_FLUID_STATE,
  type FluidChange,
  type FluidEvent,
  type FluidMessage,
  type FluidState,
  type RangeForm,
} from './fluid/state.js';
export { COUNTRY_TABLE, countryOfLanguage, parseCountry, type Country } from './care/countries.js';
export { parsePhone, type Phone } from './care/phone.js';
export type { FieldView, ScreenView } from './questionnaire.js';
export {
  contactOf,
  contactsOf,
  type CareOptions,
  type Contact,
  type ContactRole,
} from './care/contacts.js';
export {
  viewCare,
  viewCareList,
  type CareListItem,
  type CareView,
  type RoutineAdvice,
} from './redflag/care.js';
export { triageMachine, viewTriage, type TriageView } from './redflag/triage.js';
export {
  selfCheckMachine,
  viewSelfCheck,
  type SelfCheckAdvice,
  type SelfCheckView,
} from './self-check/check.js';
export {
  summariseSelfCheck,
  type Complaint,
  type Summary,
  type SummaryAnswer,
} from './self-check/summary.js';
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
export { URGE_MACHINE } from './urge/machine.js';
export { viewUrge, type UrgeOptions, type UrgeResult, type UrgeView } from './urge/view.js';
export {
  fluidMachine,
  viewFluid,
  type FluidFact,
  type FluidStatus,
  type FluidView,
  type FluidViewOptions,
  type HourView,
  type WeekDay,
} from './fluid/view.js';
export { isTimeZone } from './fluid/zone.js';
export { parsePresets, presetsOf, type Preset } from './fluid/presets.js';
export { readText } from './input.js';
export {
  contentOf,
  readFluidRecord,
  recordChanges,
  type FluidAnswers,
  type FluidContent,
  type FluidRecord,
  type RecordChanges,
} from './fluid/record.js';
