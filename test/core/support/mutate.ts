/** Mutants of a decision table whose first row that holds wins: each must be told from the original by some case. */

/** One row of such a table. */
export interface DecisionRow<Input> {
  readonly outcome: string;
  readonly holds: (input: Input) => boolean;
}

/** A table that differs from the original in one small way, and what that is. */
export type Mutant<Input> = readonly [name: string, rows: readonly DecisionRow<Input>[]];

/** `rows` with `change` in the row at `at`. */
export const replaceRow = <Input>(
  rows: readonly DecisionRow<Input>[],
  at: number,
  change: Partial<DecisionRow<Input>>,
): readonly DecisionRow<Input>[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

/**
 * Every row left out, never true, always true, turned round and renamed, and every two rows swapped. The last row
 * must hold always.
 */
export function mutateTable<Input>(rows: readonly DecisionRow<Input>[]): readonly Mutant<Input>[] {
  const last = rows.length - 1;
  return rows.flatMap((row, at): Mutant<Input>[] => [
    [`${row.outcome} dropped`, rows.filter((other) => other !== row)],
    [`${row.outcome} never`, replaceRow(rows, at, { holds: () => false })],
    [`${row.outcome} turned`, replaceRow(rows, at, { holds: (input) => !row.holds(input) })],
    ...(at < last
      ? [[`${row.outcome} always`, replaceRow(rows, at, { holds: () => true })] as const]
      : []),
    ...rows
      .filter(({ outcome }) => outcome !== row.outcome)
      .map(({ outcome }): Mutant<Input> => [
        `${row.outcome} as ${outcome}`,
        replaceRow(rows, at, { outcome }),
      ]),
    ...rows
      .slice(at + 1)
      .map((two): Mutant<Input> => [
        `${row.outcome} and ${two.outcome} swapped`,
        rows.map((other) => (other === row ? two : other === two ? row : other)),
      ]),
  ]);
}
