import { cellName, rangeName } from '../../../workbook/cell-name';
import { isInRange, rangesMeet } from '../../../workbook/cell-reference';
import type { CellRange, SheetModel, TableModel } from '../../../workbook/workbook-model';
import { demand } from './demand';

/** Excel throws away a table that meets another one, and a cell cannot be there twice. */
export function demandOwnPlaces({ tables, cells }: SheetModel): void {
  const ranges = tables.map((table) => ({ name: table.name, range: rangeOf(table) }));
  for (const [index, { name, range }] of ranges.entries()) {
    for (const other of ranges.slice(index + 1))
      demand(!rangesMeet(range, other.range), `table ${name} meets table ${other.name}`);
    for (const cell of cells) {
      const place = cellName(cell.row, cell.column);
      demand(!isInRange(range, cell), `cell ${place} is in ${rangeName(range)} of table ${name}`);
    }
  }
}

function rangeOf({ row, column, rows, columns }: TableModel): CellRange {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows.length,
    lastColumn: column + columns.length - 1,
  };
}
