import { fail, ok, type Result } from '../../../domain/result';
import type { CellRange } from '../../../workbook/workbook-model';
import type { CellSnapshot, RowSnapshot } from '../../../workbook/workbook-snapshot';
import { LAST_COLUMN, LAST_ROW, parseCell, parseRange } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';
import { readCell, type WorkbookContext } from './read-cell';

export interface SheetContents {
  readonly rows: readonly RowSnapshot[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

type Row = (CellSnapshot | null)[];

/** A sheet with more places for cells, the blank ones left of a cell counted, is no plan. */
const MAX_CELLS = 10_000_000;

/** Reads the part of a worksheet. Formatted but blank cells, rows and columns cost nothing afterwards. */
export function readSheet(
  xml: string,
  context: WorkbookContext,
): Result<SheetContents, 'damaged' | 'too-many-cells'> {
  const reader = new XmlReader(xml);
  const rows = new Map<number, Row>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: CellRange[] = [];
  let problem: 'damaged' | 'too-many-cells' | null = null;
  while (problem === null && reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 2 && reader.name === 'sheetData')
      problem = readRows(reader, context, rows, hiddenRows);
    else if (reader.depth === 3 && reader.name === 'col') readColumn(reader, hiddenColumns);
    else if (reader.depth === 3 && reader.name === 'mergeCell') readMerge(reader, merges);
  }
  if (problem !== null) return fail(problem);
  if (reader.isDamaged) return fail('damaged');
  return ok({ rows: inOrder(rows), hiddenRows, hiddenColumns, merges });
}

function readRows(
  reader: XmlReader,
  context: WorkbookContext,
  rows: Map<number, Row>,
  hiddenRows: Set<number>,
): 'damaged' | 'too-many-cells' | null {
  const { depth } = reader;
  let next = 0;
  let places = 0;
  while (reader.nextChild(depth)) {
    if (reader.name !== 'row') continue;
    const row = rowNumber(reader, next);
    if (row === null) return 'damaged';
    next = row + 1;
    if (reader.flag('hidden')) hiddenRows.add(row);
    const cells = rows.get(row) ?? [];
    if (!readCells(reader, context, cells)) return 'damaged';
    places += cells.length;
    if (places > MAX_CELLS) return 'too-many-cells';
    if (cells.length > 0) rows.set(row, cells);
  }
  return null;
}

function rowNumber(reader: XmlReader, next: number): number | null {
  const written = reader.attribute('r');
  const row = written === null ? next : Number(written) - 1;
  return Number.isInteger(row) && row >= 0 && row <= LAST_ROW ? row : null;
}

/** `false`: damaged. A cell that does not tell where it stands is right of the one before it. */
function readCells(reader: XmlReader, context: WorkbookContext, cells: Row): boolean {
  const { depth } = reader;
  let next = 0;
  while (reader.nextChild(depth)) {
    if (reader.name !== 'c') continue;
    const written = reader.attribute('r');
    const column = written === null ? next : parseCell(written)?.column;
    if (column === undefined || column > LAST_COLUMN) return false;
    next = column + 1;
    const cell = readCell(reader, context);
    if (cell === null) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return true;
}

function readColumn(reader: XmlReader, hidden: Set<number>): void {
  if (!reader.flag('hidden')) return;
  const first = Number(reader.attribute('min')) - 1;
  const last = Math.min(Number(reader.attribute('max')) - 1, LAST_COLUMN);
  for (let column = Math.max(first, 0); column <= last; column++) hidden.add(column);
}

function readMerge(reader: XmlReader, merges: CellRange[]): void {
  const range = parseRange(reader.attribute('ref') ?? '');
  if (range !== null) merges.push(range);
}

function inOrder(rows: ReadonlyMap<number, Row>): readonly RowSnapshot[] {
  return [...rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
}
