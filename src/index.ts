/** The elements as classes, their events and their types. Importing this registers nothing. */
export { FluidMeter } from './elements/fluid-meter/fluid-meter.js';
export { FluidMeterChangeEvent } from './elements/fluid-meter/fluid-meter.events.js';
export { OabSelfCheck } from './elements/oab-self-check/oab-self-check.js';
export { OabSelfCheckResultEvent } from './elements/oab-self-check/oab-self-check.events.js';
export { RedflagTriage } from './elements/redflag-triage/redflag-triage.js';
export { RedflagTriageResultEvent } from './elements/redflag-triage/redflag-triage.events.js';
export { UrgeCalmer } from './elements/urge-calmer/urge-calmer.js';
export { UrgeCalmerResultEvent } from './elements/urge-calmer/urge-calmer.events.js';
export { OabNextStepEvent, OabProgressEvent, type Progress } from './events.js';
export { VERSION } from './version.js';
export type * from './core/index.js';
export type * from './core/index.js';
