import type { CellRange } from '../../workbook/workbook-model';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `B9`, `$B$9` → row 8, column 1; `null` when that is no cell of a sheet. */
export function parseCell(text: string): CellPosition | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** `A5:C12` or `B9`; `null` when that is no range of cells. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last = first, more] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null || more !== undefined) return null;
  return {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

export function isInRange(range: CellRange, { row, column }: CellPosition): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

/** `A` → 0, `AA` → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
