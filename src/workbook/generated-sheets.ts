import type { NameModel, SheetModel } from './workbook-model';

/** Sheets that the add-in makes out of the plan, to put in an open workbook. */
export interface GeneratedSheets {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  /** `null` when only sheets are wanted. */
  readonly pivots: PivotSheetModel | null;
}

/** A sheet with PivotTables and a few cells of text around them, which are known by where they stand. */
export interface PivotSheetModel {
  readonly sheet: SheetModel;
  readonly tables: readonly PivotModel[];
}

/** A PivotTable that counts the rows of a table. */
export interface PivotModel {
  /** By which it is known again. */
  readonly name: string;
  /** Its first cell, on the sheet with PivotTables. */
  readonly cell: string;
  /** Name of the table that it counts. */
  readonly source: string;
  /** Headers of that table; in this order. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly figures: readonly PivotFigure[];
  /** What it shows, for who cannot see it. */
  readonly description: string;
}

/** A column that is added up. */
export interface PivotFigure {
  readonly header: string;
  /** What it is called in the PivotTable: Excel refuses the header itself. */
  readonly name: string;
  readonly numberFormat: string;
}
