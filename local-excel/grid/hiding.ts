import { demand } from '../host/errors';
import type { SheetData } from '../workbook-data';
import { LAST_ROW } from './area';
import type { Area } from './area';
import { columnFor, keysWithin, rowFor } from './cells';

/** Rows or columns as a whole: hidden, shown, or null when they differ. */
export function rowsHidden(sheet: SheetData, { top, bottom }: Area): boolean | null {
  return allOrNone(top, bottom, sheet.rows, (row) => row.hidden || row.filtered);
}

export function columnsHidden(sheet: SheetData, { left, right }: Area): boolean | null {
  return allOrNone(left, right, sheet.columns, (column) => column.hidden);
}

function allOrNone<T>(
  first: number,
  last: number,
  map: ReadonlyMap<number, T>,
  isHidden: (value: T) => boolean,
): boolean | null {
  const hidden = keysWithin(map, first, last).filter((key) => {
    const value = map.get(key);
    return value !== undefined && isHidden(value);
  });
  if (hidden.length === 0) return false;
  return hidden.length === last - first + 1 ? true : null;
}

export function hideRows(sheet: SheetData, { top, bottom }: Area, hidden: boolean): void {
  demand(!hidden || top > 0 || bottom < LAST_ROW, 'a sheet cannot be without rows');
  const rows = hidden ? range(top, bottom) : keysWithin(sheet.rows, top, bottom);
  for (const row of rows) {
    const data = rowFor(sheet, row);
    data.hidden = hidden;
    if (!hidden) data.filtered = false;
  }
}

export function hideColumns(sheet: SheetData, { left, right }: Area, hidden: boolean): void {
  for (const column of range(left, right)) columnFor(sheet, column).hidden = hidden;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index);
}
