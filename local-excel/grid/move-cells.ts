import { HostError } from '../host/errors';
import type { CellData, RowData, SheetData } from '../workbook-data';
import {
  LAST_COLUMN,
  LAST_ROW,
  columnCount,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from './area';
import type { Area } from './area';
import { anyContent, cellFor, eachCell, emptyRow, keysWithin, rowFor } from './cells';
import { movingPart } from './shift';
import type { Shift } from './shift';

/** Moves the cells of a sheet; new ones look as those above them, or to their left. */
export function moveCells(sheet: SheetData, shift: Shift): void {
  const { kind, along, area } = shift;
  if (kind === 'insert') demandRoom(sheet, shift);
  const steps =
    (along === 'rows' ? rowCount(area) : columnCount(area)) * (kind === 'insert' ? 1 : -1);
  if (along === 'rows' && isEntireRows(area)) {
    sheet.rows = shiftedKeys(sheet.rows, area.top, area.bottom, steps);
  } else if (along === 'columns' && isEntireColumns(area)) {
    sheet.columns = shiftedKeys(sheet.columns, area.left, area.right, steps);
    for (const [row, data] of sheet.rows) {
      const cells = shiftedKeys(data.cells, area.left, area.right, steps);
      sheet.rows.set(row, { ...data, cells });
    }
  } else {
    movePartOfRows(sheet, shift, steps);
  }
  if (kind === 'insert') copyLooks(sheet, shift);
}

function demandRoom(sheet: SheetData, { along, area }: Shift): void {
  const pushedOut: Area =
    along === 'rows'
      ? { ...area, top: LAST_ROW - rowCount(area) + 1, bottom: LAST_ROW }
      : { ...area, left: LAST_COLUMN - columnCount(area) + 1, right: LAST_COLUMN };
  if (anyContent(sheet, pushedOut)) throw new HostError('NonBlankCellOffSheet');
}

/** The map with keys from `first` on moved; those up to `last` go when keys move down. */
function shiftedKeys<T>(
  map: ReadonlyMap<number, T>,
  first: number,
  last: number,
  steps: number,
): Map<number, T> {
  const shifted = new Map<number, T>();
  for (const [key, value] of [...map].sort(([a], [b]) => a - b)) {
    if (key < first) shifted.set(key, value);
    else if (steps > 0 || key > last) shifted.set(key + steps, value);
  }
  return shifted;
}

function movePartOfRows(sheet: SheetData, shift: Shift, steps: number): void {
  const moving = movingPart(shift);
  const cells: { cell: CellData; row: number; column: number }[] = [];
  if (moving !== null) {
    eachCell(sheet, moving, (cell, row, column) => cells.push({ cell, row, column }));
  }
  if (shift.kind === 'delete') removeCells(sheet, shift.area);
  for (const { row, column } of cells) sheet.rows.get(row)?.cells.delete(column);
  for (const { cell, row, column } of cells) {
    const target =
      shift.along === 'rows' ? { row: row + steps, column } : { row, column: column + steps };
    rowFor(sheet, target.row).cells.set(target.column, cell);
  }
}

/** Takes out the cells with all that is in them. */
function removeCells(sheet: SheetData, area: Area): void {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    const cells = sheet.rows.get(row)?.cells ?? new Map<number, CellData>();
    for (const column of keysWithin(cells, area.left, area.right)) cells.delete(column);
  }
}

function copyLooks(sheet: SheetData, { along, area }: Shift): void {
  const source =
    along === 'rows'
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  if (source.top < 0 || source.left < 0) return;
  eachCell(sheet, source, (cell, row, column) => {
    if (cell.format === null) return;
    const count = along === 'rows' ? rowCount(area) : columnCount(area);
    for (let step = 1; step <= count; step++) {
      const [toRow, toColumn] = along === 'rows' ? [row + step, column] : [row, column + step];
      cellFor(sheet, toRow, toColumn).format = cell.format;
    }
  });
  const above = sheet.rows.get(source.top);
  if (along !== 'rows' || !isEntireRows(area) || above === undefined) return;
  for (let row = area.top; row <= area.bottom; row++) {
    const made: RowData = sheet.rows.get(row) ?? emptyRow();
    sheet.rows.set(row, { ...made, format: above.format });
  }
}
