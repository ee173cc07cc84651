import { columnsOf } from '../describe-table';
import { dataTable, type DataRow } from '../tables/data-table';
import type { ColumnModel, SheetModel, TableModel, ValidationModel } from '../workbook-model';
import { HEADER_ROW, landscape, sheetHeading, sheetModel } from './sheet-parts';
import { columnModels, rowCells, tableModel } from './table-model';

const AT = { row: HEADER_ROW, column: 0 };

/** The sheet with the long table: hidden, because people read what is counted from it and not the rows. */
export function dataSheet(rows: readonly DataRow[]): SheetModel {
  const columns = columnModels(dataTable);
  return sheetModel({
    name: dataTable.sheet,
    visibility: 'hidden',
    columns,
    cells: sheetHeading(dataTable.title, dataTable.purpose),
    tables: [withoutLines(tableModel(dataTable, rowCells(dataTable, rows), AT), columns)],
    validations: explanations(),
    frozen: { rows: AT.row + 1, columns: 2 },
    print: landscape(columns.filter(({ hidden }) => !hidden).length, {
      first: AT.row,
      last: AT.row,
    }),
  });
}

/**
 * With the styles of its columns, which have no lines between the rows: more than half of the cells are
 * blank, and those that look as their column does need not be written.
 */
function withoutLines(table: TableModel, columns: readonly ColumnModel[]): TableModel {
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      style: columns[AT.column + index]?.style ?? column.style,
    })),
  };
}

/** What a column means, as a message at its header. */
function explanations(): readonly ValidationModel[] {
  return columnsOf(dataTable).flatMap(({ column: { prompt } }, index) => {
    if (prompt === null) return [];
    const column = AT.column + index;
    const range = { firstRow: AT.row, firstColumn: column, lastRow: AT.row, lastColumn: column };
    return [{ range, rule: { type: 'any' }, prompt, error: null }];
  });
}
