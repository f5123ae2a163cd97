/** Changing a table one thing at a time: what nothing notices is either proven to change nothing, or untested. */

/** A changed table, and what was changed. */
export interface Mutant<Table> {
  readonly name: string;
  readonly table: Table;
}

/** `rows` with the one at `at` changed; left out where `change` gives nothing. */
export const withRow = <Row>(
  rows: readonly Row[],
  at: number,
  change: (row: Row) => Row | undefined,
): readonly Row[] =>
  rows.flatMap((row, index) => {
    const next = index === at ? change(row) : row;
    return next === undefined ? [] : [next];
  });

/** `rows` with two of them in each other's place. */
export const swapped = <Row>(rows: readonly Row[], one: number, two: number): readonly Row[] =>
  rows.map((row, at) => (at === one ? rows[two] : at === two ? rows[one] : row) as Row);

/** Every row left out, and every row changed in each way that `changes` gives it. */
export function* mutateTable<Row>(
  rows: readonly Row[],
  nameOf: (row: Row, at: number) => string,
  changes: (row: Row, at: number) => readonly (readonly [string, Row])[],
): Generator<Mutant<readonly Row[]>> {
  for (const [at, row] of rows.entries()) {
    yield { name: `${nameOf(row, at)} dropped`, table: withRow(rows, at, () => undefined) };
    for (const [name, next] of changes(row, at)) {
      yield { name: `${nameOf(row, at)} ${name}`, table: withRow(rows, at, () => next) };
    }
  }
}

/** The names of those mutants that `isKilled` does not notice, and how many there were. */
export function survivorsOf<Table>(
  mutants: Iterable<Mutant<Table>>,
  isKilled: (table: Table) => boolean,
): { readonly survivors: readonly string[]; readonly total: number } {
  const survivors: string[] = [];
  let total = 0;
  for (const { name, table } of mutants) {
    total += 1;
    if (!isKilled(table)) survivors.push(name);
  }
  return { survivors, total };
}
