import type { CellStyle, Sheet } from 'hucre';
import { LAST_COLUMN, LAST_ROW, cellArea, parseArea } from '../grid/area';
import type { Area } from '../grid/area';
import { DEFAULT_FORMAT } from '../grid/cell-format';
import type { CellFormat } from '../grid/cell-format';
import { cellAt, cellFor, columnFor, formatAt, rowFor } from '../grid/cells';
import type { SheetData } from '../workbook-data';
import type { ReadColour } from './open-colour';
import { openCellFormat } from './open-cell-format';
import { openMarks, openValidations } from './open-rules';
import { POINTS_PER_CHARACTER } from './to-model';

/** Gives a sheet, whose cells are there already, the looks and rules that its file has. */
export function openLooks(sheet: SheetData, read: Sheet, colour: ReadColour): void {
  openSizes(sheet, read);
  openFormats(sheet, read, colour);
  formatBelowTables(sheet);
  openLinks(sheet, read);
  sheet.validations = openValidations(read.dataValidations ?? []);
  sheet.conditionalFormats = openMarks(read.conditionalRules ?? [], sheet.id, colour);
  sheet.frozen = frozenArea(read);
  sheet.showGridlines = read.view?.showGridLines ?? true;
  for (const table of sheet.tables) {
    const found = read.tables?.find(({ name }) => name === table.name);
    table.showBandedRows = found?.showRowStripes ?? false;
    table.style = found?.style ?? '';
  }
  openPage(sheet, read);
}

function openSizes(sheet: SheetData, read: Sheet): void {
  for (const [index, { width, hidden = false }] of (read.columns ?? []).entries()) {
    const column = columnFor(sheet, index);
    if (width !== undefined) {
      Object.assign(column, { width: width * POINTS_PER_CHARACTER, autofit: false });
    }
    column.hidden = hidden;
  }
  for (const [index, { height, hidden = false }] of read.rowDefs ?? []) {
    const row = rowFor(sheet, index);
    if (height !== undefined) sheet.rows.set(index, { ...row, height, hidden });
  }
}

function openFormats(sheet: SheetData, read: Sheet, colour: ReadColour): void {
  const known = new Map<CellStyle, CellFormat>();
  for (const [key, { style }] of read.cells ?? []) {
    if (style === undefined) continue;
    const format = known.get(style) ?? openCellFormat(style, colour);
    known.set(style, format);
    const [row = 0, column = 0] = key.split(',').map(Number);
    cellFor(sheet, row, column).format = format;
  }
}

/**
 * The styles of whole columns are not read from a file here. What is typed below a table takes on
 * the format of the table's last row, as Excel extends a list; without the line below it.
 */
function formatBelowTables(sheet: SheetData): void {
  for (const { area } of sheet.tables) {
    for (let column = area.left; column <= area.right; column++) {
      const format = formatAt(sheet, area.bottom, column);
      if (format === DEFAULT_FORMAT) continue;
      columnFor(sheet, column).format = { ...format, borders: {} };
      keepOthers(sheet, column);
    }
  }
}

/** Cells that had no format of their own keep the sheet's. */
function keepOthers(sheet: SheetData, column: number): void {
  for (const row of sheet.rows.keys()) {
    const cell = cellAt(sheet, row, column);
    if (cell?.format === null) cell.format = sheet.format;
  }
}

function openLinks(sheet: SheetData, read: Sheet): void {
  for (const [key, { hyperlink }] of read.cells ?? []) {
    if (hyperlink === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { location, target, tooltip: screenTip } = hyperlink;
    const link = location === undefined ? { address: target } : { documentReference: location };
    sheet.hyperlinks.push({
      area: cellArea(row, column),
      link: { ...link, ...(screenTip === undefined ? {} : { screenTip }) },
    });
  }
}

function frozenArea({ freezePane }: Sheet): Area | null {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
}

function openPage(
  { pageLayout }: SheetData,
  { pageSetup, colBreaks = [], rowBreaks = [] }: Sheet,
): void {
  const { orientation, printArea, printTitlesRow, scale } = pageSetup ?? {};
  if (orientation === 'landscape') pageLayout.settings.orientation = 'Landscape';
  if (scale !== undefined) pageLayout.settings.zoom = { scale };
  const area = printArea === undefined ? null : parseArea(printArea);
  if (area !== null) pageLayout.printAreas = [area];
  pageLayout.titleRows = printTitlesRow === undefined ? null : parseArea(printTitlesRow);
  // The file names the last column or row before a break.
  pageLayout.columnBreaks = colBreaks.map((column) => column + 1);
  pageLayout.rowBreaks = rowBreaks.map((row) => row + 1);
}
