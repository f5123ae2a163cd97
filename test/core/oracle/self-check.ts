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
  pelvicTreatment: YES_NO_UNSURE,
  sudden: HOW_OFTEN,
  constantPressure: YES_NO_UNSURE,
  leakUrge: HOW_OFTEN,
  leakEffort: HOW_OFTEN,
  leakOther: HOW_OFTEN,
  dominantLeak: ['urge', 'effort', 'equal', 'other'],
  dayVoids: ['up-to-7', '8-to-14', '15-or-more', 'unsure'],
  nightVoids: ['0', '1', '2', '3-or-more', 'unsure'],
  smallVoids: YES_NO_UNSURE,
  justInCase: ['never', 'sometimes', 'often'],
  triggers: ['key-in-lock', 'running-water', 'cold', 'stress', 'car', 'meeting', 'other'],
  voiding: ['slow', 'straining', 'not-empty', 'dribbling'],
  onset: ['under-7-days', '7-days-to-6-weeks', '6-weeks-to-3-months', 'over-3-months'],
  bother: ['0', '1', '2', '3'],
};

export const LIST_QUESTIONS = ['triggers', 'voiding'];

/** Every outcome, in the order of the specification's rows. */
export const OUTCOME_IDS = [
  'incomplete',
  'red-flag',
  'out-of-scope',
  'infection-first',
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

const above = (value: unknown): boolean =>
  value === 'less-than-weekly' || value === 'weekly' || value === 'daily';

const maybe = (value: unknown): boolean => value === 'yes' || value === 'unsure';

/** Rows of the specification: number of the row and outcome. */
function rowOf({ findings, context, said }: Spoken, flags: ExpectedFlags, signs: number): number {
  const { sudden, leakUrge, leakEffort, leakOther } = said;
  const day = said['dayVoids'];
  const night = said['nightVoids'];
  const often = day === '8-to-14' || day === '15-or-more';
  const twice = night === '2' || night === '3-or-more';
  const atNight = twice || night === '1';
  const urgent = sudden === 'daily' || (sudden === 'weekly' && (often || atNight));
  const voiding = (said['voiding'] ?? []) as readonly string[];
  const { level, reasons } = flags;

  const onlyPain = reasons.length === 1 && reasons[0] === 'painful-urination';
  if (level === 'emergency' || level === 'same-day' || (level === 'soon' && !onlyPain)) return 1;
  if (!sudden || !leakUrge || !leakEffort || !leakOther) return 0;
  if (!flags.complete && level !== 'soon') return 0;
  if (maybe(context['pregnant']) || maybe(context['under-18']) || maybe(context['catheter'])) {
    return 2;
  }
  if (maybe(findings['pelvic-history']) && maybe(said['pelvicTreatment'])) return 2;
  if (findings['painful-urination'] === 'yes') return 3;
  if (said['onset'] === 'under-7-days' && (above(sudden) || above(leakUrge) || often)) return 3;
  const hardToEmpty =
    voiding.includes('straining') || voiding.includes('not-empty') || voiding.length >= 2;
  const anyLeak = above(leakUrge) || above(leakEffort) || above(leakOther);
  if (hardToEmpty && (often || twice || anyLeak)) return 4;
  if (sudden === 'never' && said['constantPressure'] === 'yes') return 5;
  if (
    above(leakEffort) &&
    leakUrge === 'never' &&
    (sudden === 'never' || sudden === 'less-than-weekly')
  ) {
    return 6;
  }
  if (above(leakEffort) && above(leakUrge)) return 7;
  if (above(leakOther) && leakUrge === 'never' && leakEffort === 'never' && !urgent) return 8;
  if (urgent) return above(leakUrge) ? 9 : 10;
  if (sudden === 'weekly' || sudden === 'daily' || above(leakUrge)) return 11;
  if (above(sudden) && signs >= 2) return 11;
  if (sudden === 'never' && (often || twice)) return 12;
  // Any red flag never ends in "no-fit": a routine sign takes the outcome "other".
  return level === 'routine' ? 14 : 13;
}

const OUTCOME_OF_ROW = [...OUTCOME_IDS.slice(0, 8), 'other', ...OUTCOME_IDS.slice(8), 'other'];

/** What the clinical rules say about these answers. */
export function expectCheck(spoken: Spoken): ExpectedCheck {
  const { findings, context, said } = spoken;
  const redFlag = expectFlags(findings, context);
  const signs: string[] = [];
  if (said['dayVoids'] === '8-to-14' || said['dayVoids'] === '15-or-more') signs.push('often');
  if (said['nightVoids'] === '2' || said['nightVoids'] === '3-or-more') signs.push('at-night');
  if (said['smallVoids'] === 'yes') signs.push('small-voids');
  if (said['justInCase'] === 'sometimes' || said['justInCase'] === 'often') {
    signs.push('just-in-case');
  }
  if ((said['triggers'] ?? []).length > 0) signs.push('triggers');

  const row = rowOf(spoken, redFlag, signs.length);
  const notes: string[] = [];
  if (row === 10 && above(said['leakEffort'])) notes.push('also-stress');
  if (row >= 6 && row <= 12 && above(said['leakOther'])) notes.push('other-leak');
  if (redFlag.level === 'routine') notes.push('routine-flag');
  if (said['onset'] === '7-days-to-6-weeks') notes.push('test-urine');
  if (said['bother'] === '2' || said['bother'] === '3') notes.push('see-gp-bother');
  if (row === 9 || row === 10) notes.push('work-up');
  return { outcome: OUTCOME_OF_ROW[row] as string, redFlag, signs, notes };
}
