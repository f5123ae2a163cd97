/**
 * Section 1 of the clinical rules written a second time, by hand and in another shape than the source:
 * the tests compare the two. Nothing here may be imported from the source tables.
 */

export type Said = Readonly<Record<string, string | undefined>>;

export type Level = 'emergency' | 'same-day' | 'soon' | 'routine' | 'none' | 'incomplete';

export interface ExpectedFlags {
  readonly level: Level;
  readonly complete: boolean;
  readonly reasons: readonly string[];
}

export const LEVEL_IDS: readonly Level[] = [
  'emergency',
  'same-day',
  'soon',
  'routine',
  'none',
  'incomplete',
];

export const EMERGENCY = [
  'cannot-pass-urine',
  'leg-weakness',
  'saddle-numbness',
  'sepsis-signs',
  'heavy-bleeding',
];
export const SAME_DAY = [
  'fever-ill',
  'flank-pain',
  'after-injury',
  'after-surgery',
  'blood-clots',
  'thirst-weight-loss',
];
export const SOON = [
  'blood-in-urine',
  'painful-urination',
  'bloating-fullness',
  'lump',
  'constant-leak',
  'neuro-disease',
  'new-after-60',
];
export const ROUTINE = ['weak-stream', 'recurrent-infection', 'pelvic-history', 'new-medicine'];

/** Every finding in the order of the table. */
export const FINDING_IDS = [...EMERGENCY, ...SAME_DAY, ...SOON, ...ROUTINE];

export const CONTEXT_IDS = [
  'pregnant',
  'male',
  'catheter',
  'low-immunity',
  'blood-thinner',
  'under-18',
  'age-60-plus',
];

/** Every rule in the order of the table, with the level it raises. */
export const RULE_LEVELS: readonly (readonly [string, Level])[] = [
  ['pain-at-risk', 'same-day'],
  ['blood-at-risk', 'same-day'],
  ['bleeding-retention', 'emergency'],
  ['pregnant-with-flag', 'same-day'],
  ['child-with-flag', 'same-day'],
  ['pregnant', 'soon'],
  ['under-18', 'routine'],
  ['infection-60', 'soon'],
  ['two-soon', 'same-day'],
  ['unsure-emergency', 'same-day'],
  ['unsure-same-day', 'soon'],
  ['unsure-soon', 'routine'],
];

export function levelOfFinding(id: string): Level {
  if (EMERGENCY.includes(id)) return 'emergency';
  if (SAME_DAY.includes(id)) return 'same-day';
  return SOON.includes(id) ? 'soon' : 'routine';
}

/** 4 for `emergency` down to 1 for `routine`; 0 where nothing is raised. */
export function rankOf(level: string): number {
  return Math.max(0, 4 - LEVEL_IDS.indexOf(level as Level));
}

function rulesThatHold(finding: Said, context: Said): Set<string> {
  const yes = (id: string): boolean => finding[id] === 'yes';
  const is = (id: string): boolean => context[id] === 'yes' || context[id] === 'unsure';
  const unsureOf = (ids: readonly string[]): boolean => ids.some((id) => finding[id] === 'unsure');
  let soon = 0;
  for (const id of SOON) if (yes(id)) soon += 1;
  const held = new Set<string>();
  if (
    yes('painful-urination') &&
    (is('pregnant') || is('male') || is('catheter') || is('low-immunity') || is('under-18'))
  ) {
    held.add('pain-at-risk');
  }
  if (
    yes('blood-in-urine') &&
    (is('blood-thinner') ||
      is('pregnant') ||
      yes('fever-ill') ||
      yes('flank-pain') ||
      yes('after-injury') ||
      yes('blood-clots'))
  ) {
    held.add('blood-at-risk');
  }
  if (yes('cannot-pass-urine') && (yes('blood-in-urine') || yes('blood-clots'))) {
    held.add('bleeding-retention');
  }
  if (is('pregnant')) held.add('pregnant');
  if (is('pregnant') && soon > 0) held.add('pregnant-with-flag');
  if (is('under-18')) held.add('under-18');
  if (is('under-18') && (soon > 0 || yes('weak-stream'))) held.add('child-with-flag');
  if (yes('recurrent-infection') && is('age-60-plus')) held.add('infection-60');
  if (soon > 1) held.add('two-soon');
  if (unsureOf(EMERGENCY)) held.add('unsure-emergency');
  if (unsureOf(SAME_DAY)) held.add('unsure-same-day');
  if (unsureOf(SOON)) held.add('unsure-soon');
  return held;
}

const known = (answer: string | undefined): boolean =>
  answer === 'yes' || answer === 'no' || answer === 'unsure';

/** What the clinical rules say about these answers. */
export function expectFlags(finding: Said, context: Said): ExpectedFlags {
  const held = rulesThatHold(finding, context);
  const raised: (readonly [string, Level])[] = [];
  for (const id of FINDING_IDS) {
    if (finding[id] === 'yes') raised.push([id, levelOfFinding(id)]);
  }
  for (const rule of RULE_LEVELS) if (held.has(rule[0])) raised.push(rule);
  let top = 0;
  for (const [, level] of raised) top = Math.max(top, rankOf(level));
  const complete =
    FINDING_IDS.every((id) => known(finding[id])) && CONTEXT_IDS.every((id) => known(context[id]));
  if (top === 0) return { level: complete ? 'none' : 'incomplete', complete, reasons: [] };
  const reasons = raised.filter(([, level]) => rankOf(level) === top).map(([id]) => id);
  return { level: LEVEL_IDS[4 - top] as Level, complete, reasons };
}
