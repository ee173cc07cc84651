import type { CellEdit } from '../cell-edit';
import { cellName } from '../cell-name';
import { numberFormatOf, type CellType } from '../forms/cell-form';
import type { CellValue } from '../workbook-model';

/** Writes into a cell of a table what its column holds, in the format of the column. */
export function tableCellEdit(
  sheet: string,
  row: number,
  column: number,
  before: string,
  after: CellValue,
  type: CellType,
): CellEdit {
  return { sheet, cell: cellName(row, column), before, after, numberFormat: numberFormatOf(type) };
}
