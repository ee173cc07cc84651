import { HostNotImplemented, demand } from '../host/errors';
import type { SheetData } from '../workbook-data';
import { columnCount } from './area';
import type { Area } from './area';
import { columnFor, keysWithin, rowFor } from './cells';

/** Points that a column or row may have at most. */
const MAX_WIDTH = 1790;
const MAX_HEIGHT = 409.5;

/** Columns of an area, as far as something is known of them. */
function columnsOf(sheet: SheetData, area: Area) {
  return keysWithin(sheet.columns, area.left, area.right).map((column) => columnFor(sheet, column));
}

/** In points; null when the columns differ. Excel's own width depends on its font: not known. */
export function columnWidth(sheet: SheetData, area: Area): number | null {
  const columns = columnsOf(sheet, area);
  const widths = new Set(columns.map((column) => column.width));
  const [width] = widths;
  if (columns.length < columnCount(area) || widths.has(null)) {
    throw new HostNotImplemented('the width of a column before it was set, or made to fit');
  }
  return widths.size === 1 && width !== undefined ? width : null;
}

export function setWidth(sheet: SheetData, area: Area, points: number): void {
  demand(points >= 0 && points <= MAX_WIDTH, 'a column is 0 to 255 characters wide');
  for (let column = area.left; column <= area.right; column++) {
    const data = columnFor(sheet, column);
    // A column without width is a hidden one.
    if (points === 0) data.hidden = true;
    else Object.assign(data, { width: points, autofit: false });
  }
}

export function autofitColumns(sheet: SheetData, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    Object.assign(columnFor(sheet, column), { width: null, autofit: true });
  }
}

/** In points; null when the rows differ. */
export function rowHeight(sheet: SheetData, area: Area): number | null {
  const rows = keysWithin(sheet.rows, area.top, area.bottom).map((row) => rowFor(sheet, row));
  const heights = new Set(rows.map((row) => row.height));
  const [height] = heights;
  if (rows.length <= area.bottom - area.top || heights.has(null)) {
    throw new HostNotImplemented('the height of a row before it was set, or made to fit');
  }
  return heights.size === 1 && height !== undefined ? height : null;
}

export function setHeight(sheet: SheetData, area: Area, points: number): void {
  demand(points >= 0 && points <= MAX_HEIGHT, 'a row is 0 to 409.5 points high');
  for (let row = area.top; row <= area.bottom; row++) {
    const data = rowFor(sheet, row);
    if (points === 0) data.hidden = true;
    else data.height = points;
  }
}

export function autofitRows(sheet: SheetData, area: Area): void {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    rowFor(sheet, row).height = null;
  }
}
