import type { CellRange, TableModel } from '../../workbook/workbook-model';

/** The cells of a table, its header included. */
export function tableRange({ row, column, columns, rows }: TableModel): CellRange {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows.length,
    lastColumn: column + columns.length - 1,
  };
}
