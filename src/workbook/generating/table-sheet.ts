import { columnsOf, type AnyTable } from '../describe-table';
import type { ColumnModel, SheetModel, TableModel } from '../workbook-model';
import { blankContent } from './cell-content';
import { roomyWidth } from './column-width';
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
  const visible = columns.filter(({ column }) => column.width > 0).length;
  const model = tableModel(table, rows, at);
  return sheetModel({
    name: table.sheet,
    columns: columnModels(table).map((column, index) => roomyColumn(column, model, index)),
    cells: sheetHeading(table.title, table.purpose),
    tables: [model],
    validations: tableValidations(table, rows.length, at),
    marks: tableMarks(table, rows.length, at),
    // What tells the rows apart stays in view: up to the first column that a row needs.
    frozen: { rows: at.row + 1, columns: columns.findIndex(({ column }) => column.needed) + 1 },
    print: landscape(visible, { first: at.row, last: at.row }),
  });
}

/** Wider than described when a text would need more lines than a row can have. */
function roomyColumn(
  column: ColumnModel,
  { columns, rows }: TableModel,
  index: number,
): ColumnModel {
  const style = columns[index]?.style;
  if (style === undefined || column.hidden) return column;
  const contents = rows.map((cells) => cells[index] ?? blankContent);
  return { ...column, width: roomyWidth(column.width, style, contents) };
}
