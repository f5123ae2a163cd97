/**
 * The questions of the self-check and the values they take: data only. The first value of a frequency is the
 * one that means "no". Source keys stand in docs/sources.md; no question is taken from an instrument.
 */
import type { ReviewDate } from '../answer.js';

/** How often something happens. */
export const FREQUENCIES = ['never', 'less-than-weekly', 'weekly', 'daily'] as const;
/** Yes, no or unsure. */
const YES_NO = ['yes', 'no', 'unsure'] as const;

interface QuestionRow {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly values: readonly string[];
  /** Whether a person must choose something before going on. */
  readonly required: boolean;
  readonly source: string;
  readonly reviewed: ReviewDate;
}

const reviewed = 'unreviewed';
const one = { kind: 'one', required: false, reviewed } as const;
const many = { kind: 'many', required: false, reviewed } as const;
const must = { kind: 'one', required: true, reviewed } as const;

/** Every question after the alarm signs, in the order of asking. */
export const QUESTION_TABLE = [
  { id: 'pelvicTreatment', values: YES_NO, source: 'PCN-UI', ...must },
  { id: 'sudden', values: FREQUENCIES, source: 'PMC-DEF OABSS-AUD', ...must },
  { id: 'constantPressure', values: YES_NO, source: 'IJU08', ...one },
  { id: 'leakUrge', values: FREQUENCIES, source: 'NHG-M46 3IQ', ...must },
  { id: 'leakEffort', values: FREQUENCIES, source: 'NHG-M46 3IQ', ...must },
  { id: 'leakOther', values: FREQUENCIES, source: 'NHG-M46', ...must },
  { id: 'dominantLeak', values: ['urge', 'effort', 'equal', 'other'], source: 'NHG-M46', ...one },
  {
    id: 'dayVoids',
    values: ['up-to-7', '8-to-14', '15-or-more', 'unsure'],
    source: 'CARTW10 OABSS-AUD',
    ...one,
  },
  {
    id: 'nightVoids',
    values: ['0', '1', '2', '3-or-more', 'unsure'],
    source: 'ICS-NOC TIKK10',
    ...one,
  },
  { id: 'smallVoids', values: YES_NO, source: 'AKINO09', ...one },
  { id: 'justInCase', values: ['never', 'sometimes', 'often'], source: 'TOILET19', ...one },
  {
    id: 'triggers',
    values: ['key-in-lock', 'running-water', 'cold', 'stress', 'car', 'meeting', 'other'],
    source: 'CUES-Q CUES15 LAI16',
    ...many,
  },
  {
    id: 'voiding',
    values: ['slow', 'straining', 'not-empty', 'dribbling'],
    source: 'USLU PCN-UI',
    ...many,
  },
  {
    id: 'onset',
    values: ['under-7-days', '7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months'],
    source: 'NHG-M05 HUANG19-REG',
    ...one,
  },
  { id: 'bother', values: ['0', '1', '2', '3'], source: 'PROP', ...one },
] as const satisfies readonly QuestionRow[];

type Row = (typeof QUESTION_TABLE)[number];

/** Id of a question of the self-check. */
export type QuestionId = Row['id'];

/** A value that question `Id` can take. */
export type ValueOf<Id extends QuestionId> = Extract<Row, { readonly id: Id }>['values'][number];
