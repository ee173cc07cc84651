import { HostNotImplemented } from '../host/errors';
import type { SheetData } from '../workbook-data';
import {
  LAST_COLUMN,
  WHOLE_SHEET,
  contains,
  isEntireColumns,
  isEntireRows,
  isUnbounded,
} from './area';
import type { Area } from './area';
import type { CellFormat } from './cell-format';
import { cellFor, columnFor, eachCell, formatAt, keysWithin, rowFor } from './cells';

/** Makes of a format what is asked. */
export type FormatChange = (format: CellFormat) => CellFormat;

/** Changes how all cells of an area look; whole columns and rows keep it for cells to come. */
export function changeFormat(sheet: SheetData, area: Area, change: FormatChange): void {
  const changeOf = remembering(change);
  if (contains(area, WHOLE_SHEET)) sheet.format = changeOf(sheet.format);
  if (isEntireColumns(area)) changeColumns(sheet, area, changeOf);
  else if (isEntireRows(area)) changeRows(sheet, area, changeOf);
  else changeCells(sheet, area, changeOf);
}

/** The same format changed again is the same object, so that cells share it. */
function remembering(change: FormatChange): FormatChange {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const changed = known.get(format) ?? change(format);
    known.set(format, changed);
    return changed;
  };
}

/** Gives every cell of an area a number format of its own; null leaves a cell as it is. */
export function setNumberFormats(
  sheet: SheetData,
  area: Area,
  numberFormats: readonly (readonly (string | null)[])[],
): void {
  const changes = new Map<string, FormatChange>();
  for (const [rowOffset, ofRow] of numberFormats.entries()) {
    for (const [columnOffset, numberFormat] of ofRow.entries()) {
      if (numberFormat === null) continue;
      const change =
        changes.get(numberFormat) ?? remembering((format) => ({ ...format, numberFormat }));
      changes.set(numberFormat, change);
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      cellFor(sheet, row, column).format = change(formatAt(sheet, row, column));
    }
  }
}

function changeCells(sheet: SheetData, area: Area, change: FormatChange): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = change(formatAt(sheet, row, column));
      cellFor(sheet, row, column).format = format;
    }
  }
}

function changeColumns(sheet: SheetData, area: Area, change: FormatChange): void {
  const wholeSheet = isEntireRows(area);
  // Where a formatted row crosses the columns, the crossing needs a format of its own.
  for (const [row, data] of sheet.rows) {
    const columns = data.format === null || wholeSheet ? [] : numbers(area.left, area.right);
    for (const column of columns) cellFor(sheet, row, column).format ??= data.format;
    if (wholeSheet && data.format !== null) data.format = change(data.format);
  }
  eachCell(sheet, area, (cell) => {
    if (cell.format !== null) cell.format = change(cell.format);
  });
  const columns = wholeSheet ? [...sheet.columns.keys()] : numbers(area.left, area.right);
  for (const column of columns) {
    const data = columnFor(sheet, column);
    // On the whole sheet, columns without a format follow the sheet's.
    if (data.format !== null || !wholeSheet) {
      data.format = change(data.format ?? sheet.format);
    }
  }
}

function changeRows(sheet: SheetData, area: Area, change: FormatChange): void {
  for (const row of numbers(area.top, area.bottom)) {
    const data = rowFor(sheet, row);
    for (const [column, { format }] of sheet.columns) {
      if (data.format === null && format !== null) cellFor(sheet, row, column).format ??= format;
    }
    for (const cell of data.cells.values()) {
      if (cell.format !== null) cell.format = change(cell.format);
    }
    data.format = change(data.format ?? sheet.format);
  }
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index);
}

/** The formats that occur in an area. */
export function formatsIn(sheet: SheetData, area: Area): ReadonlySet<CellFormat> {
  const formats = new Set<CellFormat>();
  const formatted = keysWithin(sheet.rows, area.top, area.bottom);
  for (const row of formatted) {
    if (isEntireRows(area)) formats.add(formatAt(sheet, row, LAST_COLUMN));
    else
      for (const column of numbers(area.left, area.right))
        formats.add(formatAt(sheet, row, column));
  }
  eachCell(sheet, area, (_cell, row, column) => formats.add(formatAt(sheet, row, column)));
  if (formatted.length < area.bottom - area.top + 1) {
    // A row that has nothing of its own looks as its columns do.
    for (const column of keysWithin(sheet.columns, area.left, area.right)) {
      formats.add(sheet.columns.get(column)?.format ?? sheet.format);
    }
    const plain =
      area.right - area.left + 1 > keysWithin(sheet.columns, area.left, area.right).length;
    if (plain) formats.add(sheet.format);
  }
  return formats;
}

/** What all cells of an area have in common; null when they differ. */
export function common<T>(sheet: SheetData, area: Area, pick: (format: CellFormat) => T): T | null {
  const values = new Set([...formatsIn(sheet, area)].map(pick));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** Borders belong to places in a range, so whole rows and columns would need every one of them. */
export function demandBounded(area: Area, what: string): void {
  if (isUnbounded(area)) throw new HostNotImplemented(`${what} of whole rows or columns`);
}
