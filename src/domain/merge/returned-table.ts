import { matchRows } from './match-rows';
import { fieldsOf, type MergePolicy } from './merge-policy';
import { rowMeaning, type KeyedRow, type MergeRow } from './merge-row';

/** One table as a department got it and as it came back. */
export interface ReturnedTable {
  readonly department: string;
  /** What was sent. */
  readonly base: readonly KeyedRow[];
  readonly rows: readonly MergeRow[];
}

/** The rows that came back beside those that were sent. */
export interface PairedTable {
  readonly department: string;
  readonly pairs: readonly RowPair[];
  /** Rows that were not sent. */
  readonly added: readonly MergeRow[];
}

export interface RowPair {
  readonly base: KeyedRow;
  /** `null` when it did not come back. */
  readonly theirs: MergeRow | null;
}

/** Knows the rows again, whatever was sorted, renumbered or damaged. */
export function pairRows(
  { department, base, rows }: ReturnedTable,
  policy: MergePolicy,
): PairedTable {
  const fields = fieldsOf(policy);
  function namesOf(row: MergeRow) {
    return { key: row.key, name: row.name, text: rowMeaning(row, fields) };
  }
  const found = matchRows(base.map(namesOf), rows.map(namesOf));
  const taken = new Set(found);
  return {
    department,
    pairs: base.map((row, index) => ({ base: row, theirs: rows[found[index] ?? -1] ?? null })),
    added: rows.filter((_, index) => !taken.has(index)),
  };
}
