import type { PivotModel } from './pivot-model';
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
