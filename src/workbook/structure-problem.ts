/**
 * How a workbook differs from the one we describe, sheets and columns first: rows are only judged where
 * these are found. Cells and ranges are named as people know them (`B9`, `A5:C12`).
 */
export type StructureProblem =
  /** Nothing of this table was found. `table` is its title, for sheets that hold several. */
  | { readonly code: 'table-missing'; readonly sheet: string; readonly table: string }
  /** The table stands on a sheet of another name. */
  | { readonly code: 'sheet-renamed'; readonly sheet: string; readonly found: string }
  /** The rows are there, but no longer as a table of Excel. */
  | { readonly code: 'table-converted'; readonly sheet: string; readonly table: string }
  | {
      readonly code: 'column-missing';
      readonly sheet: string;
      readonly table: string;
      readonly column: string;
    }
  | {
      readonly code: 'column-renamed';
      readonly sheet: string;
      readonly column: string;
      readonly found: string;
      readonly cell: string;
    }
  /** Two headers mean the same column; the first is read. */
  | {
      readonly code: 'column-twice';
      readonly sheet: string;
      readonly column: string;
      readonly cell: string;
    }
  | { readonly code: 'merged-cells'; readonly sheet: string; readonly range: string }
  | {
      readonly code: 'error-value';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
    }
  | { readonly code: 'blank-rows'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'hidden-rows'; readonly sheet: string; readonly rows: readonly number[] }
  /** Rows that stand below the table but not in it, and were read with it. */
  | { readonly code: 'rows-below-table'; readonly sheet: string; readonly rows: readonly number[] }
  /** A rule is given a grade that there is not; it keeps its own. */
  | {
      readonly code: 'grade-unknown';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
    }
  /** A grade is given to a rule that there is not. */
  | {
      readonly code: 'rule-unknown';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
    }
  /** A finding is accepted without a name or without a reason, and so is not. */
  | { readonly code: 'acceptance-incomplete'; readonly sheet: string; readonly cell: string }
  /** The figures of a generated sheet are no longer those of the plan. Amounts are in euro. */
  | {
      readonly code: 'figures-differ';
      readonly sheet: string;
      readonly cell: string;
      readonly shown: number;
      readonly amount: number;
    }
  /** A row was copied with its hidden key; the later one was given a new key. */
  | { readonly code: 'key-twice'; readonly sheet: string; readonly cell: string };
