import { rowHeights } from '../generating/row-heights';
import { rowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import { logTable, type LogRow } from '../tables/log-table';
import type { SheetModel } from '../workbook-model';

/** The sheet Logboek of a workbook that had none. */
export function logSheet(rows: readonly LogRow[]): SheetModel {
  // Nobody types in it, so that nothing in it has to be marked as probably wrong.
  const sheet = { ...tableSheet(logTable, rowCells(logTable, rows)), marks: [] };
  return { ...sheet, rowHeights: rowHeights(sheet) };
}
