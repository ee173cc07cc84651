import type { CellRange, SheetVisibility } from './workbook-model';

/** A workbook as it was read, before anything is understood of it. Rows and columns count from 0. */
export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Only rows that hold something, from the top. */
  readonly rows: readonly RowSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

export interface RowSnapshot {
  readonly row: number;
  /** By column; `null` is a blank cell. Cells after the last one that holds something may be missing. */
  readonly cells: readonly (CellSnapshot | null)[];
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row included, totals row left out. */
  readonly range: CellRange;
}

export type CellSnapshot = PlainCell | FormulaCell;

export type PlainCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  /** A number with the format of a date. ISO; the time of day is left out. */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly text: string };

export interface FormulaCell {
  readonly type: 'formula';
  /** Without the leading `=`; empty where the file shares it with another cell. */
  readonly formula: string;
  /** As last computed by the program that saved the workbook. */
  readonly result: PlainCell | null;
}
