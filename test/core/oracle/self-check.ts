/**
 * Section 2 of the clinical rules written a second time, by hand; see ./redflag.ts.
 * The rows are tried in the order of the specification; row 0 yields to a red flag that is already known.
 */
import { expectFlags, type ExpectedFlags, type Said } from './redflag.js';

export interface Spoken {
  readonly findings: Said;
  readonly context: Said;
  /** Values by question; `triggers` and `voiding` hold lists. */
  readonly said: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ExpectedCheck {
  readonly outcome: string;
  readonly redFlag: ExpectedFlags;
  readonly signs: readonly string[];
  readonly notes: readonly string[];
}

export const HOW_OFTEN = ['never', 'less-than-weekly', 'weekly', 'daily'];
const YES_NO_UNSURE = ['yes', 'no', 'unsure'];

/** Every question after the alarm signs with the values that it takes, in the order of asking. */
export const QUESTION_VALUES: Readonly<Record<string, readonly string[]>> = {
  sudden: HOW_OFTEN,
  constantPressure: YES_NO_UNSURE,
  leaks: ['yes', 'no'],
  leakUrge: HOW_OFTEN,
  leakEffort: HOW_OFTEN,
  leakOther: HOW_OFTEN,
  dominantLeak: ['urge', 'effort', 'equal', 'other'],
  dayVoids: ['up-to-7', '8-to-9', '10-to-14', '15-or-more', 'unsure'],
  nightVoids: ['0', '1', '2', '3-or-more', 'unsure'],
  smallVoids: YES_NO_UNSURE,
  justInCase: ['never', 'sometimes', 'often'],
  triggers: ['key-in-lock', 'running-water', 'cold', 'stress', 'car', 'meeting', 'other'],
  voiding: ['slow', 'straining', 'not-empty', 'dribbling'],
  pelvicTreatment: YES_NO_UNSURE,
  onset: ['under-7-days', '7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months'],
  bother: ['0', '1', '2', '3'],
};

export const LIST_QUESTIONS = ['triggers', 'voiding'];

/** Every outcome, in the order of the specification's rows. */
export const OUTCOME_IDS = [
  'incomplete',
  'red-flag',
  'infection-first',
  'out-of-scope',
  'emptying',
  'other',
  'stress-leak',
  'mixed-leak',
  'oab-wet',
  'oab-dry',
  'some-signs',
  'no-urgency',
  'no-fit',
];

const OUTCOME_OF_ROW = [
  ...['incomplete', 'red-flag', 'infection-first', 'out-of-scope', 'emptying', 'other'],
  ...['stress-leak', 'mixed-leak', 'other', 'oab-wet', 'oab-dry', 'some-signs', 'no-urgency'],
  ...['other', 'no-fit'],
];

const above = (value: unknown): boolean =>
  value === 'less-than-weekly' || value === 'weekly' || value === 'daily';

const maybe = (value: unknown): boolean => value === 'yes' || value === 'unsure';

/** The three leaks as they count. */
function leaksOf(said: Spoken['said']): readonly unknown[] {
  const ids = ['leakUrge', 'leakEffort', 'leakOther'];
  if (said['leaks'] === 'no') return ids.map((id) => said[id] ?? 'never');
  if (said['leaks'] === 'yes' && ids.every((id) => said[id] === 'never')) {
    return ['never', 'never', 'less-than-weekly'];
  }
  return ids.map((id) => said[id]);
}

/** Rows of the specification: the number of the row. */
function rowOf({ findings, context, said }: Spoken, flags: ExpectedFlags, signs: number): number {
  const { sudden, dayVoids: day, nightVoids: night } = said;
  const [leakUrge, leakEffort, leakOther] = leaksOf(said);
  const often = day === '8-to-9' || day === '10-to-14' || day === '15-or-more';
  const twice = night === '2' || night === '3-or-more';
  const urgent = sudden === 'daily' || (sudden === 'weekly' && (often || twice || night === '1'));
  const { level, reasons } = flags;

  if (level === 'emergency' || level === 'same-day') return 1;
  const mild = ['painful-urination', 'unsure-urine'];
  if (level === 'soon' && !reasons.every((id) => mild.includes(id))) return 1;
  // Row 0 yields to the first half of row 2: level "soon" always ends in row 1 or 2.
  if (maybe(findings['painful-urination']) || findings['blood-in-urine'] === 'unsure') return 2;
  if (!sudden || !leakUrge || !leakEffort || !leakOther || !flags.complete) return 0;
  if (said['onset'] === 'under-7-days' && (above(sudden) || above(leakUrge) || often)) return 2;
  for (const id of ['pregnant', 'under-18', 'catheter', 'nerve-disease']) {
    if (maybe(context[id])) return 3;
  }
  if (maybe(said['pelvicTreatment'])) return 3;
  let voiding = (said['voiding'] ?? []) as readonly string[];
  if (findings['weak-stream'] === 'yes' && voiding.length === 0) voiding = ['slow'];
  const hard = voiding.includes('straining') || voiding.includes('not-empty');
  const leaking = above(leakUrge) || above(leakEffort) || above(leakOther);
  const enough = often || twice || leaking;
  if ((hard || voiding.length >= 2) && enough) return 4;
  if (hard || voiding.includes('slow')) {
    const watched = maybe(context['male']) || maybe(context['age-60-plus']);
    if (watched && (enough || sudden === 'weekly' || sudden === 'daily')) return 4;
  }
  if (sudden === 'never' && said['constantPressure'] === 'yes') return 5;
  if (above(leakEffort) && leakUrge === 'never') {
    if (sudden === 'never' || sudden === 'less-than-weekly') return 6;
  }
  if (above(leakEffort) && above(leakUrge)) return 7;
  if (above(leakOther) && leakUrge === 'never' && leakEffort === 'never' && !urgent) return 8;
  if (urgent) return above(leakUrge) ? 9 : 10;
  if (sudden === 'weekly' || sudden === 'daily' || above(leakUrge)) return 11;
  if (above(sudden) && signs >= 2) return 11;
  if (day === '10-to-14' || day === '15-or-more' || twice) return 12;
  if (day === '8-to-9' && said['bother'] !== '0') return 12;
  const onlyNew = reasons.length === 1 && reasons[0] === 'new-after-60';
  return level === 'routine' && !onlyNew ? 13 : 14;
}

/** What the clinical rules say about these answers. */
export function expectCheck(spoken: Spoken): ExpectedCheck {
  const { findings, context, said } = spoken;
  const redFlag = expectFlags(findings, context);
  const night = said['nightVoids'] as string | undefined;
  const signs: string[] = [];
  if (['8-to-9', '10-to-14', '15-or-more'].includes(said['dayVoids'] as string)) {
    signs.push('often');
  }
  if (night === '2' || night === '3-or-more') signs.push('at-night');
  if (said['smallVoids'] === 'yes') signs.push('small-voids');
  if (said['justInCase'] === 'sometimes' || said['justInCase'] === 'often') {
    signs.push('just-in-case');
  }
  if ((said['triggers'] ?? []).length > 0) signs.push('triggers');

  const row = rowOf(spoken, redFlag, signs.length);
  const [, leakEffort, leakOther] = leaksOf(said);
  const notes: string[] = [];
  if (row === 10 && above(leakEffort)) notes.push('also-stress');
  if (row >= 6 && row <= 12 && above(leakOther)) notes.push('other-leak');
  if (redFlag.level === 'routine') notes.push('routine-flag');
  if (row >= 2) {
    const recent = said['onset'] === '7-days-to-6-weeks' || maybe(findings['new-after-60']);
    if (recent) notes.push('test-urine');
    if (said['bother'] === '2' || said['bother'] === '3') notes.push('see-gp-bother');
    if ([7, 9, 10, 11].includes(row)) notes.push('work-up');
    if (night !== undefined && night > '0' && night < 'a' && maybe(context['age-60-plus'])) {
      notes.push('night-safety');
    }
  }
  return { outcome: OUTCOME_OF_ROW[row] as string, redFlag, signs, notes };
}
