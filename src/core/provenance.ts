/**
 * Where every rule and question comes from and when a clinician last looked at it: beside the tables that decide,
 * and apart from them, so that a page does not load what it does not show.
 * Sources are keys of the register in docs/sources.md; `PROP` is a cautious choice of this project.
 */
import type { Country } from './care/countries.js';
import type { FluidBand, FluidNote } from './fluid/day.js';
import type { VesselId } from './fluid/drinks.js';
import type { FindingId } from './redflag/findings.js';
import type { RuleId } from './redflag/rules.js';
import type { NoteId, SelfCheckOutcome, SEVERAL, SignId } from './self-check/assess.js';
import type { QuestionId } from './self-check/questions.js';
import type { Pace } from './urge/breath.js';
import type { URGE_LIMITS, UrgeOutcome } from './urge/check.js';

/** The source of one rule or question and its last clinical review. */
export interface Provenance {
  /** Keys of the register, separated by spaces. */
  readonly source: string;
  /** `YYYY-MM-DD`, or `unreviewed` when no clinician has looked at it yet. */
  readonly reviewed: 'unreviewed' | `${number}-${number}-${number}`;
}

/** Of each alarm sign and its level. */
export const FINDING_PROVENANCE: Readonly<Record<FindingId, Provenance>> = {
  'cannot-pass-urine': { source: 'PLASPRAAT SEH-RET RCOG', reviewed: 'unreviewed' },
  'catheter-blocked': { source: 'PROP', reviewed: 'unreviewed' },
  'waters-or-bleeding': { source: 'BORNE', reviewed: 'unreviewed' },
  'leg-weakness': { source: 'NHS-BACK BACKES DOKPAT', reviewed: 'unreviewed' },
  'saddle-numbness': { source: 'BACKES NORF BASS', reviewed: 'unreviewed' },
  'back-bladder': { source: 'BACKES NORF', reviewed: 'unreviewed' },
  'thirst-ill': { source: 'NHS-T1', reviewed: 'unreviewed' },
  'sepsis-signs': { source: 'SEPSIS', reviewed: 'unreviewed' },
  'heavy-bleeding': { source: 'HEM-NL', reviewed: 'unreviewed' },
  'fever-ill': { source: 'NHG-M05S NHS-UTI', reviewed: 'unreviewed' },
  'flank-pain': { source: 'NHG-M05S', reviewed: 'unreviewed' },
  'after-injury': { source: 'SEED NHS-BACK', reviewed: 'unreviewed' },
  'after-surgery': { source: 'SEED NTVG98', reviewed: 'unreviewed' },
  'blood-clots': { source: 'HEM-NL', reviewed: 'unreviewed' },
  'thirst-weight-loss': { source: 'NHS-T1', reviewed: 'unreviewed' },
  'blood-in-urine': { source: 'NVU23 NG12', reviewed: 'unreviewed' },
  'painful-urination': { source: 'NHG-M05', reviewed: 'unreviewed' },
  'constant-leak': { source: 'PCN-UI USLU', reviewed: 'unreviewed' },
  thirst: { source: 'NHS-T1', reviewed: 'unreviewed' },
  lump: { source: 'PCN-UI', reviewed: 'unreviewed' },
  'nerve-worse': { source: 'PCN-UI CG148', reviewed: 'unreviewed' },
  'bloating-fullness': { source: 'CG122', reviewed: 'unreviewed' },
  'new-after-60': { source: 'BORDERS', reviewed: 'unreviewed' },
  'weak-stream': { source: 'USLU PCN-UI', reviewed: 'unreviewed' },
  'recurrent-infection': { source: 'UTI-SS', reviewed: 'unreviewed' },
  'pelvic-history': { source: 'PCN-UI', reviewed: 'unreviewed' },
  'new-medicine': { source: 'NHG-M42', reviewed: 'unreviewed' },
};

/** Of each rule on top of the base levels. */
export const RULE_PROVENANCE: Readonly<Record<RuleId, Provenance>> = {
  'pain-at-risk': { source: 'NHG-M05', reviewed: 'unreviewed' },
  'blood-at-risk': { source: 'NVU-ANT HEM-NL', reviewed: 'unreviewed' },
  'bleeding-retention': { source: 'HEM-NL', reviewed: 'unreviewed' },
  'pregnant-with-flag': { source: 'HSE-UTIP', reviewed: 'unreviewed' },
  'child-with-flag': { source: 'HW16', reviewed: 'unreviewed' },
  overflow: { source: 'USLU', reviewed: 'unreviewed' },
  'two-serious': { source: 'PROP', reviewed: 'unreviewed' },
  'bloating-50': { source: 'CG122', reviewed: 'unreviewed' },
  'infection-60': { source: 'NG12', reviewed: 'unreviewed' },
  'unsure-overflow': { source: 'PROP USLU', reviewed: 'unreviewed' },
  'unsure-urine': { source: 'PROP GEBU13', reviewed: 'unreviewed' },
  pregnant: { source: 'HSE-UTIP', reviewed: 'unreviewed' },
  catheter: { source: 'PROP', reviewed: 'unreviewed' },
  'nerve-disease': { source: 'CG148', reviewed: 'unreviewed' },
  'under-18': { source: 'HW16', reviewed: 'unreviewed' },
  'unsure-emergency': { source: 'PROP MNDD', reviewed: 'unreviewed' },
  'unsure-same-day': { source: 'PROP MNDD', reviewed: 'unreviewed' },
  'unsure-soon': { source: 'PROP MNDD', reviewed: 'unreviewed' },
};

/** Of each question of the self-check. */
export const QUESTION_PROVENANCE: Readonly<Record<QuestionId, Provenance>> = {
  sudden: { source: 'PMC-DEF OABSS-AUD', reviewed: 'unreviewed' },
  constantPressure: { source: 'IJU08', reviewed: 'unreviewed' },
  leaks: { source: 'NHG-M46', reviewed: 'unreviewed' },
  leakUrge: { source: 'NHG-M46 3IQ', reviewed: 'unreviewed' },
  leakEffort: { source: 'NHG-M46 3IQ', reviewed: 'unreviewed' },
  leakOther: { source: 'NHG-M46', reviewed: 'unreviewed' },
  dominantLeak: { source: 'NHG-M46', reviewed: 'unreviewed' },
  dayVoids: { source: 'CARTW10 OABSS-AUD', reviewed: 'unreviewed' },
  nightVoids: { source: 'ICS-NOC TIKK10', reviewed: 'unreviewed' },
  smallVoids: { source: 'AKINO09', reviewed: 'unreviewed' },
  justInCase: { source: 'TOILET19', reviewed: 'unreviewed' },
  triggers: { source: 'CUES-Q CUES15 LAI16', reviewed: 'unreviewed' },
  voiding: { source: 'USLU PCN-UI', reviewed: 'unreviewed' },
  pelvicTreatment: { source: 'PCN-UI', reviewed: 'unreviewed' },
  onset: { source: 'NHG-M05 HUANG19-REG', reviewed: 'unreviewed' },
  bother: { source: 'PROP', reviewed: 'unreviewed' },
};

/** Of each outcome of the self-check: of the rows that lead to it, in the order in which they are tried. */
export const OUTCOME_PROVENANCE: Readonly<Record<SelfCheckOutcome, Provenance>> = {
  incomplete: { source: 'PROP', reviewed: 'unreviewed' },
  // That alarm signs go first; FINDING_PROVENANCE and RULE_PROVENANCE have the sources of each.
  'red-flag': { source: 'PROP', reviewed: 'unreviewed' },
  'infection-first': { source: 'PROP NHG-M05 UTI-SA GIESEN10', reviewed: 'unreviewed' },
  'out-of-scope': { source: 'PROP PMC-DEF COCH23 CG148', reviewed: 'unreviewed' },
  emptying: { source: 'PROP USLU', reviewed: 'unreviewed' },
  other: { source: 'PROP IJU08 NHG-M46', reviewed: 'unreviewed' },
  'stress-leak': { source: 'NHG-M46 3IQ', reviewed: 'unreviewed' },
  'mixed-leak': { source: 'NHG-M46', reviewed: 'unreviewed' },
  'oab-wet': { source: 'PROP PMC-DEF NHG-M46 OABSS-AUD CARTW10', reviewed: 'unreviewed' },
  'oab-dry': { source: 'PROP PMC-DEF OABSS-AUD CARTW10', reviewed: 'unreviewed' },
  'some-signs': { source: 'PROP PMC-DEF', reviewed: 'unreviewed' },
  'no-urgency': { source: 'PMC-DEF CARTW10 TIKK10 LUKACZ09', reviewed: 'unreviewed' },
  'no-fit': { source: 'PROP', reviewed: 'unreviewed' },
};

/** Of each sign that supports an outcome of the self-check. */
export const SIGN_PROVENANCE: Readonly<Record<SignId, Provenance>> = {
  often: { source: 'CARTW10 OABSS-AUD', reviewed: 'unreviewed' },
  'at-night': { source: 'SEED TIKK10 LUKACZ09', reviewed: 'unreviewed' },
  'small-voids': { source: 'SEED AKINO09', reviewed: 'unreviewed' },
  'just-in-case': { source: 'SEED TOILET19', reviewed: 'unreviewed' },
  triggers: { source: 'SEED CUES-Q CUES15 LAI16', reviewed: 'unreviewed' },
};

/** Of how many signs of one kind count as several. */
export const SEVERAL_PROVENANCE: Readonly<Record<keyof typeof SEVERAL, Provenance>> = {
  voiding: { source: 'PROP', reviewed: 'unreviewed' },
  signs: { source: 'PROP', reviewed: 'unreviewed' },
};

/** Of each remark beside an outcome of the self-check. */
export const NOTE_PROVENANCE: Readonly<Record<NoteId, Provenance>> = {
  'also-stress': { source: 'PROP NHG-M46', reviewed: 'unreviewed' },
  'other-leak': { source: 'PROP NHG-M46', reviewed: 'unreviewed' },
  'routine-flag': { source: 'PROP', reviewed: 'unreviewed' },
  'test-urine': { source: 'PROP', reviewed: 'unreviewed' },
  'see-gp-bother': { source: 'PROP', reviewed: 'unreviewed' },
  'work-up': { source: 'PROP AUA24', reviewed: 'unreviewed' },
  'night-safety': { source: 'PROP SZABO18', reviewed: 'unreviewed' },
};

/** Of each outcome of the check "is this real?". */
export const URGE_PROVENANCE: Readonly<Record<UrgeOutcome, Provenance>> = {
  'infection-first': { source: 'GEBU13 SEED', reviewed: 'unreviewed' },
  'not-for-you': { source: 'PROP', reviewed: 'unreviewed' },
  emptying: { source: 'PROP', reviewed: 'unreviewed' },
  'go-now': { source: 'PROP PLASPRAAT', reviewed: 'unreviewed' },
  'early-signal': { source: 'SEED HYPO', reviewed: 'unreviewed' },
  'may-be-full': { source: 'PROP ESTEEM', reviewed: 'unreviewed' },
};

/** Of each limit of that check. */
export const URGE_LIMIT_PROVENANCE: Readonly<Record<keyof typeof URGE_LIMITS, Provenance>> = {
  early: { source: 'SEED HYPO', reviewed: 'unreviewed' },
  long: { source: 'PROP PLASPRAAT', reviewed: 'unreviewed' },
};

/** Of each pace of the breathing guide. */
export const PACE_PROVENANCE: Readonly<Record<Pace, Provenance>> = {
  '4/6': { source: 'PROP SHAO23 LABORDE21', reviewed: 'unreviewed' },
  '3/5': { source: 'PROP', reviewed: 'unreviewed' },
  '2/4': { source: 'MTSINAI', reviewed: 'unreviewed' },
  none: { source: 'PROP BNDHMO', reviewed: 'unreviewed' },
};

/** Of each band of the total of a day. */
export const BAND_PROVENANCE: Readonly<Record<FluidBand, Provenance>> = {
  'far-below': { source: 'PROP', reviewed: 'unreviewed' },
  below: { source: 'VC-NU BBUK', reviewed: 'unreviewed' },
  within: { source: 'SEED VC-NU BBUK', reviewed: 'unreviewed' },
  'slightly-above': { source: 'PROP', reviewed: 'unreviewed' },
  above: { source: 'PROP ALRIJNE', reviewed: 'unreviewed' },
};

/** Of each remark beside a day. */
export const FLUID_NOTE_PROVENANCE: Readonly<Record<FluidNote, Provenance>> = {
  pause: { source: 'PROP HYPO', reviewed: 'unreviewed' },
  much: { source: 'PROP NHS-T1', reviewed: 'unreviewed' },
  evening: { source: 'PROP VELIN', reviewed: 'unreviewed' },
  caffeine: { source: 'PROP INJ23 PCN-CONS', reviewed: 'unreviewed' },
  'less-slowly': { source: 'HASHIM08 CALLAN', reviewed: 'unreviewed' },
};

/** Of what each vessel holds. */
export const VESSEL_PROVENANCE: Readonly<Record<VesselId, Provenance>> = {
  cup: { source: 'PROP', reviewed: 'unreviewed' },
  mug: { source: 'PROP', reviewed: 'unreviewed' },
  glass: { source: 'PROP', reviewed: 'unreviewed' },
  can: { source: 'PROP', reviewed: 'unreviewed' },
  bottle: { source: 'PROP', reviewed: 'unreviewed' },
  bowl: { source: 'PROP', reviewed: 'unreviewed' },
};

/** Of the telephone numbers of each country: the source, and the month (`YYYY-MM`) in which it was last checked. */
export const COUNTRY_PROVENANCE: Readonly<
  Record<Country, { readonly source: string; readonly checked: `${number}-${number}` }>
> = {
  NL: { source: 'GPINFO', checked: '2026-11' },
  BE: { source: 'GB1733 W8POST', checked: '2026-11' },
  DE: { source: 'DE116117', checked: '2026-11' },
  FR: { source: 'FR116 HSE112', checked: '2026-11' },
  GB: { source: 'UK111', checked: '2026-11' },
  IE: { source: 'HSE112 HIQA25', checked: '2026-11' },
};
