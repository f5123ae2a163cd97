/**
 * The questions of the self-check and the values they take: data only. No question is taken from an instrument.
 * The source and the review date of every question stand beside them, in provenance.ts.
 */
import type { ContextId } from '../redflag/findings.js';
import { TRIGGERS } from '../triggers.js';

const FREQUENCIES = ['never', 'less-than-weekly', 'weekly', 'daily'] as const;
const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;

/** The values of every question after the alarm signs, in the order of asking. */
export const QUESTIONS = {
  sudden: FREQUENCIES,
  constantPressure: YES_NO_UNSURE,
  leaks: ['yes', 'no'],
  leakUrge: FREQUENCIES,
  leakEffort: FREQUENCIES,
  leakOther: FREQUENCIES,
  dominantLeak: ['urge', 'effort', 'equal', 'other'],
  dayVoids: ['up-to-7', '8-to-9', '10-to-14', '15-or-more', 'unsure'],
  nightVoids: ['0', '1', '2', '3-or-more', 'unsure'],
  smallVoids: YES_NO_UNSURE,
  justInCase: ['never', 'sometimes', 'often'],
  triggers: TRIGGERS,
  voiding: ['slow', 'straining', 'not-empty', 'dribbling'],
  pelvicTreatment: YES_NO_UNSURE,
  onset: ['under-7-days', '7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months'],
  bother: ['0', '1', '2', '3'],
} as const;

/** Id of a question of the self-check. */
export type QuestionId = keyof typeof QUESTIONS;

/** A value that question `Id` can take. */
export type ValueOf<Id extends QuestionId> = (typeof QUESTIONS)[Id][number];

/** Questions with any number of values; the others take one. */
export const SETS: readonly QuestionId[] = ['triggers', 'voiding'];

/** The three ways of leaking. */
export const LEAKS = ['leakUrge', 'leakEffort', 'leakOther'] as const;

/** Closely related questions that share a screen with the one before them. */
export const SHARES_SCREEN: readonly QuestionId[] = [
  'leakEffort',
  'leakOther',
  'nightVoids',
  'justInCase',
];

/** Circumstances that put a person outside the check whatever else is said. */
export const SCOPE: readonly ContextId[] = ['pregnant', 'under-18', 'catheter', 'nerve-disease'];
