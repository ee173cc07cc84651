import { columnsOf, type AnyTable } from '../describe-table';
import type { ColumnModel, SheetModel, TableModel } from '../workbook-model';
import { blankContent } from './cell-content';
import { checkColumn, checkColumnMark, withCheckColumn } from './check-column';
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

/**
 * The same with a column Controle at its right, in which formulas say what is wrong in a row: for people
 * without the add-in. `said` is what they say now, row by row. It is not printed.
 */
export function checkedTableSheet(
  table: AnyTable,
  rows: readonly RowCells[],
  said: readonly string[],
): SheetModel {
  const sheet = tableSheet(table, rows);
  const at = positionOf(table);
  const column = at.column + columnsOf(table).length;
  const [lastRow = at.row + 1] = sheet.validations.map(({ range }) => range.lastRow);
  return {
    ...sheet,
    columns: [...sheet.columns, checkColumn],
    tables: sheet.tables.map((model) => withCheckColumn(model, table, said)),
    marks: [...sheet.marks, checkColumnMark(at, column, lastRow)],
  };
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
