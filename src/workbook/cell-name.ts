import type { CellRange } from './workbook-model';

/** `B9` for row 8 and column 1, which count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `A5:C12`; a range of one cell is that cell's name. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.firstRow, range.firstColumn);
  const last = cellName(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `A` for column 0. */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}
