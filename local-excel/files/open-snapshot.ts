import type {
  CellSnapshot,
  PlainCell,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/workbook-snapshot';
import type { CellRange, SheetVisibility } from '../../src/workbook/workbook-model';
import { emptySheet, emptyWorkbook, sheetId } from '../empty-workbook';
import type { Area } from '../grid/area';
import { DEFAULT_FORMAT } from '../grid/cell-format';
import { readInput } from '../grid/cell-input';
import { cellFor, columnFor, rowFor, valueAt, wireValue } from '../grid/cells';
import { serialOf } from '../grid/date-serial';
import { uniqueColumnName } from '../grid/table-headers';
import type { CellValue, SheetData, TableData, Visibility, WorkbookData } from '../workbook-data';

const VISIBILITY: Readonly<Record<SheetVisibility, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/**
 * A workbook that was read from a file, opened. A snapshot tells what is in the cells and not how
 * they look, with one exception: a text that would not stay one when it is entered must stand in a
 * cell formatted as text.
 */
export function openSnapshot(snapshot: WorkbookSnapshot): WorkbookData {
  const sheets = snapshot.sheets.map((sheet, index) => openSheet(sheet, sheetId(index + 1)));
  let lastId = sheets.length;
  for (const [index, { tables }] of snapshot.sheets.entries()) {
    const sheet = sheets[index];
    for (const table of tables) sheet?.tables.push(openTable(sheet, table, (lastId += 1)));
  }
  return {
    ...emptyWorkbook([]),
    sheets,
    activeSheetId: sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? '',
    customProperties: [...snapshot.customProperties].map(([key, value]) => ({ key, value })),
    lastId,
  };
}

function openSheet(snapshot: SheetSnapshot, id: string): SheetData {
  const sheet = emptySheet(id, snapshot.name);
  sheet.visibility = VISIBILITY[snapshot.visibility];
  sheet.merges = snapshot.merges.map(areaOf);
  for (const row of snapshot.hiddenRows) rowFor(sheet, row).hidden = true;
  for (const column of snapshot.hiddenColumns) columnFor(sheet, column).hidden = true;
  for (const { row, cells } of snapshot.rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) openCell(sheet, row, column, cell);
    }
  }
  return sheet;
}

function openCell(sheet: SheetData, row: number, column: number, snapshot: CellSnapshot): void {
  const cell = cellFor(sheet, row, column);
  const plain = snapshot.type === 'formula' ? snapshot.result : snapshot;
  cell.value = plain === null ? null : valueOf(plain);
  // Of a formula that the file shares between cells only the result is known here.
  const isFormula = snapshot.type === 'formula' && snapshot.formula !== '';
  cell.formula = isFormula ? `=${snapshot.formula}` : null;
  const numberFormat = plain === null || isFormula ? null : formatOf(plain);
  if (numberFormat !== null) cell.format = { ...DEFAULT_FORMAT, numberFormat };
}

function valueOf(cell: PlainCell): CellValue {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'error':
      return { error: cell.text };
    case 'date': {
      const [year = 0, month = 0, day = 0] = cell.iso.split('-').map(Number);
      return serialOf(year, month, day) ?? cell.iso;
    }
    default:
      return cell.value;
  }
}

function formatOf(cell: PlainCell): string | null {
  if (cell.type === 'date') return 'yyyy-mm-dd';
  return cell.type === 'text' && !staysText(cell.text) ? '@' : null;
}

function staysText(text: string): boolean {
  try {
    const { value, formula } = readInput(text, 'General', 2000);
    return value === text && formula === null;
  } catch {
    return false; // what Excel makes of it is not even known
  }
}

function openTable(sheet: SheetData, { name, range }: TableSnapshot, id: number): TableData {
  const area = areaOf(range);
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    names.push(uniqueColumnName(names, String(wireValue(valueAt(sheet, area.top, column)))));
  }
  return {
    id: `{TABLE-${String(id)}}`,
    name,
    area,
    columns: names.map((header, index) => ({ id: index + 1, name: header, filter: null })),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
}

function areaOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Area {
  return { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
}
