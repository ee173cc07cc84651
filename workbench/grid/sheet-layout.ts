import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET, cellArea } from '../../local-excel/grid/area';
import { usedArea } from '../../local-excel/grid/cells';
import type { SheetData } from '../../local-excel/workbook-data';

/** Which rows and columns of a sheet are shown, and how wide. */
export interface SheetLayout {
  /** In pixels, without the hidden ones. */
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  /** In view however far one scrolls. */
  readonly frozenRows: readonly number[];
  readonly frozenColumns: number;
  /** The rows below those, in blocks that are drawn as a whole. */
  readonly blocks: readonly (readonly number[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

export const ROW_HEAD_WIDTH = 48;
export const PIXELS_PER_POINT = 4 / 3;
/** Of a column whose width was never set, and of a row with one line of text. */
const USUAL_WIDTH = 64;
export const USUAL_HEIGHT = 20;
/** Of a column that was made to fit: its width is Excel's to know. */
const FITTED_WIDTH = 140;
const ROWS_PER_BLOCK = 20;
/** Empty rows and columns after the last that is used, and how many there are at least. */
const SPARE = { rows: 20, columns: 2 };
const LEAST = { rows: 60, columns: 12 };

export function sheetLayout(sheet: SheetData): SheetLayout {
  const used = usedArea(sheet, WHOLE_SHEET, false) ?? cellArea(0, 0);
  const { bottom, right } = sheet.selection;
  const rowCount = atLeast(used.bottom, bottom, SPARE.rows, LEAST.rows, LAST_ROW);
  const columnCount = atLeast(used.right, right, SPARE.columns, LEAST.columns, LAST_COLUMN);
  const frozen = frozenCounts(sheet);
  const columns = [];
  for (let column = 0; column < columnCount; column++) {
    const { width = null, autofit = false, hidden = false } = sheet.columns.get(column) ?? {};
    if (hidden) continue;
    const usual = autofit ? FITTED_WIDTH : USUAL_WIDTH;
    columns.push({ column, width: width === null ? usual : Math.round(width * PIXELS_PER_POINT) });
  }
  const rows = [];
  for (let row = 0; row < rowCount; row++) if (!isHidden(sheet, row)) rows.push(row);
  const scrolling = rows.filter((row) => row >= frozen.rows);
  return {
    columns,
    frozenRows: rows.filter((row) => row < frozen.rows),
    frozenColumns: columns.filter(({ column }) => column < frozen.columns).length,
    blocks: inBlocks(scrolling),
    rowCount,
    columnCount,
  };
}

/** A selection of whole rows or columns does not make the sheet longer. */
function atLeast(used: number, selected: number, spare: number, least: number, last: number) {
  const wanted = selected === last ? used : Math.max(used, selected);
  return Math.min(last + 1, Math.max(least, wanted + 1 + spare));
}

function frozenCounts({ frozen }: SheetData) {
  return {
    rows: frozen === null || frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1,
    columns: frozen === null || frozen.right === LAST_COLUMN ? 0 : frozen.right + 1,
  };
}

function isHidden(sheet: SheetData, row: number): boolean {
  const data = sheet.rows.get(row);
  return data !== undefined && (data.hidden || data.filtered);
}

function inBlocks(rows: readonly number[]): readonly (readonly number[])[] {
  const blocks = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_BLOCK) {
    blocks.push(rows.slice(start, start + ROWS_PER_BLOCK));
  }
  return blocks;
}
