import type { CellData, CellValue, ColumnData, RowData, SheetData } from '../workbook-data';
import { boundingArea, cellArea, columnCount, rowCount } from './area';
import type { Area } from './area';
import type { CellFormat } from './cell-format';

/** The cell, if there is anything in it: a value, a formula or a format of its own. */
export function cellAt(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The cell, made when it is not there yet. */
export function cellFor(sheet: SheetData, row: number, column: number): CellData {
  const cells = rowFor(sheet, row).cells;
  const known = cells.get(column);
  if (known !== undefined) return known;
  const cell: CellData = { value: null, formula: null, format: null };
  cells.set(column, cell);
  return cell;
}

export function rowFor(sheet: SheetData, row: number): RowData {
  const known = sheet.rows.get(row);
  if (known !== undefined) return known;
  const made = emptyRow();
  sheet.rows.set(row, made);
  return made;
}

export function emptyRow(): RowData {
  return { cells: new Map(), height: null, hidden: false, filtered: false, format: null };
}

export function columnFor(sheet: SheetData, column: number): ColumnData {
  const known = sheet.columns.get(column);
  if (known !== undefined) return known;
  const made: ColumnData = { width: null, autofit: false, hidden: false, format: null };
  sheet.columns.set(column, made);
  return made;
}

/** What decides a cell's looks: the cell, else its row, else its column, else the sheet. */
export function formatAt(sheet: SheetData, row: number, column: number): CellFormat {
  const rowData = sheet.rows.get(row);
  return (
    rowData?.cells.get(column)?.format ??
    rowData?.format ??
    sheet.columns.get(column)?.format ??
    sheet.format
  );
}

export function valueAt(sheet: SheetData, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

export function hasContent(cell: CellData): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** Rows and columns that are there and lie in the area; the grid is mostly holes. */
export function keysWithin<T>(map: ReadonlyMap<number, T>, first: number, last: number): number[] {
  if (last - first < map.size) {
    const keys: number[] = [];
    for (let key = first; key <= last; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  return [...map.keys()].filter((key) => key >= first && key <= last).sort((a, b) => a - b);
}

/** Visits the cells that are there, row by row. */
export function eachCell(
  sheet: SheetData,
  area: Area,
  visit: (cell: CellData, row: number, column: number) => void,
): void {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    const cells = sheet.rows.get(row)?.cells ?? new Map<number, CellData>();
    for (const column of keysWithin(cells, area.left, area.right)) {
      const cell = cells.get(column);
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

export function anyContent(sheet: SheetData, area: Area): boolean {
  let found = false;
  eachCell(sheet, area, (cell) => {
    found ||= hasContent(cell);
  });
  return found;
}

/** The area around everything in it: values only, or formatted cells as well; null if nothing is. */
export function usedArea(sheet: SheetData, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  eachCell(sheet, within, (cell, row, column) => {
    if (!hasContent(cell) && (valuesOnly || cell.format === null)) return;
    const here = cellArea(row, column);
    used = used === null ? here : boundingArea(used, here);
  });
  return used;
}

/** A matrix of the area's size, cell by cell. */
export function matrix<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_row, rowIndex) =>
    Array.from({ length: columnCount(area) }, (_cell, columnIndex) =>
      at(area.top + rowIndex, area.left + columnIndex),
    ),
  );
}

/** A cell's value as the client gets it: empty is an empty text, an error is its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
