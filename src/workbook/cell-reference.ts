import type { CellRange } from './workbook-model';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `B9`, `$B$9` → row 8, column 1; `null` when that is no cell of a sheet. */
export function parseCell(text: string): CellPosition | null {
  const bare = text.includes('$') ? text.replaceAll('$', '') : text;
  let digits = 0;
  while (isLetter(bare.charCodeAt(digits))) digits++;
  const column = columnNumber(bare.slice(0, digits));
  const row = Number(bare.slice(digits)) - 1;
  const isCell = column >= 0 && column <= LAST_COLUMN && row >= 0 && row <= LAST_ROW;
  return isCell && Number.isInteger(row) ? { row, column } : null;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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

/** Whether two ranges have a cell in common. */
export function rangesMeet(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** `A` → 0, `AA` → 26; -1 without letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  // Small letters are 32 behind the large ones.
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}
