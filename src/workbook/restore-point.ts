import type { CellRange, CellTarget, CellValue } from './workbook-model';

/** What cells held before a change and after it: enough to take it back, also where Excel cannot. */
export interface RestorePoint {
  /** Whether Excel's own undo takes the change back too, as one step. */
  readonly isOneUndoStep: boolean;
  readonly cells: readonly RestorableCell[];
  readonly tables: readonly ResizedTable[];
}

/** A table that is longer or shorter after a change; its cells with the header row. */
export interface ResizedTable {
  readonly sheet: string;
  readonly table: string;
  readonly before: CellRange;
  readonly after: CellRange;
}

export interface RestorableCell extends CellTarget {
  readonly before: CellContents;
  readonly after: CellContents;
}

export interface CellContents {
  readonly numberFormat: string;
  readonly content: EnteredContent;
}

/** What was entered in a cell, not what it shows. A date is a number. */
export type EnteredContent =
  | { readonly type: 'value'; readonly value: CellValue }
  /** Without the leading `=`. */
  | { readonly type: 'formula'; readonly formula: string }
  | { readonly type: 'error'; readonly text: string };
