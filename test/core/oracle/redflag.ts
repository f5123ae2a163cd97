/**
 * Section 1 of the clinical rules written a second time, as plain text that is read by a few lines: another shape
 * than the source. The tests compare the two. Nothing here may be imported from the source tables.
 */

export type Said = Readonly<Record<string, string | undefined>>;

export type Level = 'emergency' | 'same-day' | 'soon' | 'routine' | 'none' | 'incomplete';

export interface ExpectedFlags {
  readonly level: Level;
  readonly complete: boolean;
  readonly reasons: readonly string[];
}

const split = (text: string, by: string | RegExp): string[] => text.trim().split(by);

export const LEVEL_IDS = split('emergency same-day soon routine none incomplete', ' ') as Level[];

export const CONTEXT_IDS = split(
  'pregnant male under-18 age-50-plus age-60-plus catheter nerve-disease low-immunity blood-thinner',
  ' ',
);

/** Each level and group with its findings; in brackets the circumstance with which, or without which, it is asked. */
const GROUPS = `
emergency now: cannot-pass-urine[!catheter] catheter-blocked[catheter] waters-or-bleeding[pregnant] leg-weakness saddle-numbness back-bladder thirst-ill sepsis-signs heavy-bleeding
same-day today: fever-ill flank-pain after-injury after-surgery blood-clots thirst-weight-loss
soon urine: blood-in-urine painful-urination constant-leak
soon body: thirst lump nerve-worse[nerve-disease]
routine body: bloating-fullness new-after-60[age-60-plus]
routine other: weak-stream recurrent-infection pelvic-history new-medicine
`;

export const ROWS = split(GROUPS, '\n').flatMap((line) => {
  const [head = '', list = ''] = split(line, ': ');
  const [level, group] = split(head, ' ');
  return split(list, ' ').map((item) => {
    const [id = '', gate = ''] = split(item.replace(']', ''), '[');
    return { id, level: level as Level, group: `alarm-${group}`, gate };
  });
});

const idsAt = (level: string): string[] =>
  ROWS.filter((row) => row.level === level).map(({ id }) => id);

export const EMERGENCY = idsAt('emergency');
export const SAME_DAY = idsAt('same-day');
export const SOON = idsAt('soon');
export const ROUTINE = idsAt('routine');

/** Every finding in the order of the table. */
export const FINDING_IDS = ROWS.map(({ id }) => id);

export const levelOfFinding = (id: string): Level =>
  ROWS.find((row) => row.id === id)?.level ?? 'none';

/**
 * Each rule: level, and the ways in which it holds, apart by `or`; the parts of a way are apart by `+`, and what
 * fits a part by commas. A word alone is a finding that is `yes` or a circumstance that is not `no`; `?x` is a
 * finding that is unsure, `~x` one that is yes or unsure.
 */
const RULES = `
pain-at-risk same-day = painful-urination + pregnant,male,catheter,nerve-disease,low-immunity,under-18
blood-at-risk same-day = blood-in-urine + blood-thinner,pregnant,fever-ill,flank-pain,after-injury,blood-clots
bleeding-retention emergency = blood-in-urine,blood-clots + cannot-pass-urine
pregnant-with-flag same-day = pregnant + ${SOON.join()}
child-with-flag same-day = under-18 + ${SOON.join()},weak-stream
overflow same-day = constant-leak + weak-stream
two-serious same-day = blood-in-urine + lump,constant-leak,nerve-worse or lump + constant-leak,nerve-worse or constant-leak + nerve-worse
bloating-50 soon = bloating-fullness + age-50-plus,age-60-plus
infection-60 soon = recurrent-infection + age-60-plus
unsure-overflow soon = ?constant-leak + ~weak-stream
unsure-urine soon = ?blood-in-urine,?painful-urination
pregnant routine = pregnant
catheter routine = catheter
nerve-disease routine = nerve-disease
under-18 routine = under-18
unsure-emergency same-day = ${EMERGENCY.map((id) => `?${id}`).join()}
unsure-same-day soon = ${SAME_DAY.map((id) => `?${id}`).join()}
unsure-soon routine = ${SOON.map((id) => `?${id}`).join()} or ?bloating-fullness + age-50-plus,age-60-plus or ?recurrent-infection + age-60-plus
`;

const PARSED = split(RULES, '\n').map((line) => {
  const [head = '', ways = ''] = split(line, ' = ');
  const [id = '', level] = split(head, ' ');
  return {
    id,
    level: level as Level,
    ways: split(ways, ' or ').map((way) => split(way, ' + ').map((part) => split(part, ','))),
  };
});

/** Every rule in the order of the table, with the level it raises. */
export const RULE_LEVELS: readonly (readonly [string, Level])[] = PARSED.map(
  ({ id, level }) => [id, level] as const,
);

/** 4 for `emergency` down to 1 for `routine`; 0 where nothing is raised. */
export function rankOf(level: string): number {
  return Math.max(0, 4 - LEVEL_IDS.indexOf(level as Level));
}

function fits(word: string, finding: Said, context: Said): boolean {
  if (word.startsWith('?')) return finding[word.slice(1)] === 'unsure';
  if (word.startsWith('~')) {
    return finding[word.slice(1)] === 'yes' || finding[word.slice(1)] === 'unsure';
  }
  if (finding[word] === 'yes') return true;
  return context[word] === 'yes' || context[word] === 'unsure';
}

const known = (answer: string | undefined): boolean =>
  answer === 'yes' || answer === 'no' || answer === 'unsure';

/** What the clinical rules say about these answers. */
export function expectFlags(finding: Said, context: Said): ExpectedFlags {
  const raised: (readonly [string, Level])[] = [];
  for (const { id, level } of ROWS) if (finding[id] === 'yes') raised.push([id, level]);
  for (const { id, level, ways } of PARSED) {
    const held = ways.some((way) =>
      way.every((part) => part.some((word) => fits(word, finding, context))),
    );
    if (held) raised.push([id, level]);
  }
  let top = 0;
  for (const [, level] of raised) top = Math.max(top, rankOf(level));
  const complete =
    FINDING_IDS.every((id) => known(finding[id])) && CONTEXT_IDS.every((id) => known(context[id]));
  if (top === 0) return { level: complete ? 'none' : 'incomplete', complete, reasons: [] };
  const reasons = raised.filter(([, level]) => rankOf(level) === top).map(([id]) => id);
  return { level: LEVEL_IDS[4 - top] as Level, complete, reasons };
}

/** Whether the finding `id` is asked of a person in these circumstances. */
export function isAsked(id: string, context: Said): boolean {
  const gate = ROWS.find((row) => row.id === id)?.gate ?? '';
  if (gate === '') return true;
  if (gate.startsWith('!')) return context[gate.slice(1)] !== 'yes';
  return context[gate] === 'yes' || context[gate] === 'unsure';
}
