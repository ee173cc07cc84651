import { columnsOf, type AnyTable } from '../describe-table';
import type { SheetModel } from '../workbook-model';
import { positionOf } from './plan-positions';
import { landscape, sheetHeading, sheetModel } from './sheet-parts';
import {
  columnModels,
  tableMarks,
  tableModel,
  tableValidations,
  type RowCells,
} from './table-model';

/** A sheet that holds one table of the plan. */
export function tableSheet(table: AnyTable, rows: readonly RowCells[]): SheetModel {
  const columns = columnsOf(table);
  const at = positionOf(table);
  const visible = columns.filter(({ column }) => column.form.type !== 'key').length;
  return sheetModel({
    name: table.sheet,
    columns: columnModels(table),
    cells: sheetHeading(table.title, table.purpose),
    tables: [tableModel(table, rows, at)],
    validations: tableValidations(table, rows.length, at),
    marks: tableMarks(table, rows.length, at),
    // What tells the rows apart stays in view: up to the first column that a row needs.
    frozen: { rows: at.row + 1, columns: columns.findIndex(({ column }) => column.needed) + 1 },
    print: landscape(visible, { first: at.row, last: at.row }),
  });
}
