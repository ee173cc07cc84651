import type { CellEdit } from './cell-edit';
import { parseCell, type CellPosition } from './cell-reference';
import { isDateFormat } from './date-format';
import { isoDateOfSerial } from './date-serial';
import type { GrownTable } from './open-workbook';
import type { CellValue } from './workbook-model';
import type {
  CellSnapshot,
  PlainCell,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from './workbook-snapshot';

/**
 * A workbook as it will be read after a change. What formulas give stays as it was, since nothing here
 * computes; of sheets and tables that are not there, nothing comes.
 */
export function changedSnapshot(
  workbook: WorkbookSnapshot,
  edits: readonly CellEdit[],
  grown: readonly GrownTable[],
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = edits.filter((edit) => isOf(sheet, edit));
    const tables = grown.filter((table) => isOf(sheet, table));
    return own.length + tables.length === 0 ? sheet : changedSheet(sheet, own, tables);
  });
  return { ...workbook, sheets };
}

/** What a cell with a value and a number format is read as; `null` when it is blank. */
export function cellOfValue(value: CellValue, numberFormat: string): PlainCell | null {
  switch (typeof value) {
    case 'boolean':
      return { type: 'boolean', value };
    case 'number':
      return numberCell(value, numberFormat);
    case 'string':
      return value === '' ? null : { type: 'text', text: value };
    default:
      return null;
  }
}

function numberCell(value: number, numberFormat: string): PlainCell {
  // Excel does not tell an add-in whether a workbook counts its days from 1904; hardly any does.
  const iso = isDateFormat(0, numberFormat) ? isoDateOfSerial(value, false) : null;
  // Adding zero turns -0 into 0: a cell shows no such difference.
  return iso === null ? { type: 'number', value: value + 0 } : { type: 'date', iso };
}

/** Sheets are the same whatever their capitals. */
function isOf({ name }: SheetSnapshot, { sheet }: { readonly sheet: string }): boolean {
  return name.toLowerCase() === sheet.toLowerCase();
}

function changedSheet(
  sheet: SheetSnapshot,
  edits: readonly CellEdit[],
  grown: readonly GrownTable[],
): SheetSnapshot {
  const cells = edits.map(({ cell, after, numberFormat }) => {
    const place = parseCell(cell);
    if (place === null) throw new Error(`“${cell}” is no cell.`);
    return { ...place, cell: cellOfValue(after, numberFormat) };
  });
  const ranges = new Map(grown.map(({ table, range }) => [table.toLowerCase(), range]));
  return {
    ...sheetWithCells(sheet, cells),
    tables: sheet.tables.map((table) => ({
      ...table,
      range: ranges.get(table.name.toLowerCase()) ?? table.range,
    })),
  };
}

/** A cell and what it is to hold. */
interface NewCell extends CellPosition {
  readonly cell: CellSnapshot | null;
}

/** A sheet with other cells in some places. */
export function sheetWithCells(sheet: SheetSnapshot, changed: readonly NewCell[]): SheetSnapshot {
  const rows = new Map<number, (CellSnapshot | null)[]>(
    sheet.rows.map(({ row, cells }) => [row, [...cells]]),
  );
  for (const { row, column, cell } of changed) {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return {
    ...sheet,
    rows: [...rows].sort(([a], [b]) => a - b).flatMap(([row, cells]) => filledRow(row, cells)),
  };
}

/** Up to the last cell that holds something; nothing for a blank row. */
function filledRow(row: number, cells: readonly (CellSnapshot | null)[]): readonly RowSnapshot[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return last === -1 ? [] : [{ row, cells: cells.slice(0, last + 1) }];
}
