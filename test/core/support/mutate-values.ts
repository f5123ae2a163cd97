/** Tables of rules, changed a little and in place: for every change something must come out differently. */
import assert from 'node:assert/strict';

/** One change of a table. */
export interface Mutant {
  readonly name: string;
  readonly change: () => void;
  readonly restore: () => void;
}

/** A list without each of its rows, with one row more, and, where the order counts, with each two neighbours swapped. */
export function* listMutants<Row>(
  name: string,
  list: readonly Row[],
  { added = [] as readonly Row[], ordered = false } = {},
): Generator<Mutant> {
  const rows = list as Row[];
  const before = [...list];
  const restore = () => void rows.splice(0, rows.length, ...before);
  for (const [at, row] of before.entries()) {
    yield {
      name: `${name} without ${String(row)}`,
      change: () => void rows.splice(at, 1),
      restore,
    };
    if (!ordered || at === 0) continue;
    const [one, other] = [before[at - 1] as Row, row];
    const change = () => void rows.splice(at - 1, 2, other, one);
    yield { name: `${name}: ${String(row)} moved up`, change, restore };
  }
  for (const row of added) {
    yield { name: `${name} with ${String(row)}`, change: () => void rows.push(row), restore };
  }
}

/** A table with each of its values replaced by each of what `others` gives for it. */
export function* valueMutants<Table extends object>(
  name: string,
  table: Table,
  others: (key: keyof Table & string, value: Table[keyof Table]) => readonly unknown[],
): Generator<Mutant> {
  const target = table as Record<string, unknown>;
  for (const [key, value] of Object.entries(table)) {
    for (const other of others(key as keyof Table & string, value as Table[keyof Table])) {
      yield {
        name: `${name}: ${key} ${String(other)}`,
        change: () => void (target[key] = other),
        restore: () => void (target[key] = value),
      };
    }
  }
}

/**
 * Fails when `differs`, which tells the tables as they are from the specification, holds without a change or does not
 * notice one of `mutants`. Gives how many there were.
 */
export function expectNoticed(mutants: Iterable<Mutant>, differs: () => boolean): number {
  assert.ok(!differs(), 'the tables differ from the specification');
  let count = 0;
  for (const { name, change, restore } of mutants) {
    count += 1;
    change();
    try {
      assert.ok(differs(), `not noticed: ${name}`);
    } finally {
      restore();
    }
  }
  assert.ok(!differs(), 'a table was not restored');
  return count;
}
