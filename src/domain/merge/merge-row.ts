/** A cell as merging sees it: compared by what it means, shown as it was typed. */
export interface MergeCell {
  /** As typed; empty for a blank cell. */
  readonly shown: string;
  /** What to write into a cell that is to say the same. */
  readonly value: string | number | boolean | null;
  /** In one form for all ways of writing the same: `1.000,00` and `1000`. `null` is blank. */
  readonly meaning: string | null;
  /**
   * What it may have meant before a program changed it by itself (`5.10` that became 5.1, a date, an error
   * value); `null` where it stands as somebody typed it.
   */
  readonly damagedFrom: readonly string[] | null;
}

/** A row of a table, by field. */
export interface MergeRow {
  /** Hidden, and the same in every copy of the workbook; `null` in a row that somebody added. */
  readonly key: string | null;
  /** The number or word by which people know it; need not be the only one of its kind. */
  readonly name: string | null;
  /** Without those of columns that the workbook does not have. */
  readonly cells: Readonly<Record<string, MergeCell>>;
}

/** A row of the main workbook or of what was sent: those have keys. */
export interface KeyedRow extends MergeRow {
  readonly key: string;
}

export const BLANK_CELL: MergeCell = { shown: '', value: null, meaning: null, damagedFrom: null };

export function cellOf(row: MergeRow, field: string): MergeCell {
  return row.cells[field] ?? BLANK_CELL;
}

/** All that a row says; `null` for a blank row, which says nothing about which one it is. */
export function rowMeaning(row: MergeRow, fields: readonly string[]): string | null {
  const meanings = fields.map((field) => cellOf(row, field).meaning);
  return meanings.every((meaning) => meaning === null) ? null : JSON.stringify(meanings);
}
