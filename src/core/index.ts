/**
 * The pure core of oab-elements: rules and machines without the DOM, a clock, randomness, a locale or words.
 * What the screens show of them is in `views.ts`.
 */
export { ANSWERS, type Answer } from './answer.js';
export {
  INITIAL_STATE,
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
export { RULE_TABLE, type RuleId, type RuleRow } from './redflag/rules.js';
export {
  evaluateRedFlags,
  type ReasonId,
  type RedFlagAnswers,
  type RedFlagResult,
} from './redflag/evaluate.js';
export type { AlarmFieldId } from './redflag/questions.js';
export { transitionTriage } from './redflag/triage.js';
export {
  assessSelfCheck,
  SELF_CHECK_OUTCOMES,
  type NoteId,
  type SelfCheckAnswers,
  type SelfCheckOutcome,
  type SelfCheckResult,
  type SignId,
} from './self-check/assess.js';
export { QUESTIONS, type QuestionId, type ValueOf } from './self-check/questions.js';
export { transitionSelfCheck } from './self-check/check.js';
export { TRIGGERS, type Trigger } from './triggers.js';
export {
  checkUrge,
  URGE_OUTCOMES,
  URGE_QUESTIONS,
  type UrgeCheck,
  type UrgeOutcome,
  type UrgeQuestion,
} from './urge/check.js';
export {
  ACTIVITIES,
  transitionUrge,
  URGE_START,
  type Activity,
  type Scale,
  type UrgeAct,
  type UrgeEvent,
  type UrgeState,
  type UrgeStep,
} from './urge/session.js';
export { DRINK_KINDS, type Drink, type DrinkKind } from './fluid/drinks.js';
export {
  FLUID_BANDS,
  summariseDay,
  type DaySummary,
  type FluidBand,
  type FluidNote,
  type FluidOptions,
  type FluidRange,
} from './fluid/day.js';
export {
  INITIAL_FLUID,
  transitionFluid,
  type FluidChange,
  type FluidEvent,
  type FluidState,
} from './fluid/log.js';
