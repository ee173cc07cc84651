import { fail, ok, type Result } from '../../../domain/result';
import type { CellRange } from '../../../workbook/workbook-model';
import type { CellSnapshot, RowSnapshot } from '../../../workbook/workbook-snapshot';
import { LAST_COLUMN, LAST_ROW, parseCell, parseRange } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';
import type { CellLimit } from './cell-limit';
import { readCell, type WorkbookContext } from './read-cell';

export interface SheetContents {
  readonly rows: readonly RowSnapshot[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

type Row = (CellSnapshot | null)[];

type SheetProblem = 'damaged' | 'too-many-cells';

/** Reads the part of a worksheet. Formatted but blank cells, rows and columns cost nothing afterwards. */
export function readSheet(
  xml: string,
  context: WorkbookContext,
  limit: CellLimit,
): Result<SheetContents, SheetProblem> {
  const reader = new XmlReader(xml);
  const rows = new Map<number, Row>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: CellRange[] = [];
  let nextColumn = 0;
  let problem: SheetProblem | null = null;
  while (problem === null && reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 2 && reader.name === 'sheetData')
      problem = readRows(reader, { context, limit }, rows, hiddenRows);
    else if (reader.depth === 3 && reader.name === 'col')
      nextColumn = readColumns(reader, nextColumn, hiddenColumns);
    else if (reader.depth === 3 && reader.name === 'mergeCell')
      problem = readMerge(reader, limit, merges);
  }
  if (problem !== null) return fail(problem);
  if (reader.isDamaged) return fail('damaged');
  return ok({ rows: inOrder(rows), hiddenRows, hiddenColumns, merges });
}

interface Reading {
  readonly context: WorkbookContext;
  readonly limit: CellLimit;
}

function readRows(
  reader: XmlReader,
  reading: Reading,
  rows: Map<number, Row>,
  hiddenRows: Set<number>,
): SheetProblem | null {
  const { depth } = reader;
  let next = 0;
  while (reader.nextChild(depth)) {
    if (reader.name !== 'row') continue;
    const row = rowNumber(reader, next);
    if (row === null) return 'damaged';
    next = row + 1;
    if (reader.flag('hidden')) hiddenRows.add(row);
    const cells = rows.get(row) ?? [];
    const problem = readCells(reader, reading, cells);
    if (problem !== null) return problem;
    if (cells.length > 0) rows.set(row, cells);
  }
  return null;
}

function rowNumber(reader: XmlReader, next: number): number | null {
  const written = reader.attribute('r');
  const row = written === null ? next : Number(written) - 1;
  return Number.isInteger(row) && row >= 0 && row <= LAST_ROW ? row : null;
}

/** A cell that does not tell where it stands is right of the one before it. */
function readCells(
  reader: XmlReader,
  { context, limit }: Reading,
  cells: Row,
): SheetProblem | null {
  const { depth } = reader;
  let next = 0;
  // A row costs something even when it is blank.
  if (!limit.take(1)) return 'too-many-cells';
  while (reader.nextChild(depth)) {
    if (reader.name !== 'c') continue;
    const written = reader.attribute('r');
    const column = written === null ? next : parseCell(written)?.column;
    if (column === undefined || column > LAST_COLUMN) return 'damaged';
    next = column + 1;
    const cell = readCell(reader, context);
    if (cell === 'damaged') return 'damaged';
    const gap = cell === null ? 0 : Math.max(0, column - cells.length);
    if (!limit.take(1 + gap)) return 'too-many-cells';
    if (cell === null) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return null;
}

/**
 * Columns stand in their order and are told of once, so what comes again costs nothing.
 * @param next The first column that was not told of yet; what is returned is the next such one.
 */
function readColumns(reader: XmlReader, next: number, hidden: Set<number>): number {
  const first = Math.max(Number(reader.attribute('min')) - 1, next);
  const last = Math.min(Number(reader.attribute('max')) - 1, LAST_COLUMN);
  if (reader.flag('hidden')) {
    for (let column = first; column <= last; column++) hidden.add(column);
  }
  return last >= next ? last + 1 : next;
}

function readMerge(
  reader: XmlReader,
  limit: CellLimit,
  merges: CellRange[],
): 'too-many-cells' | null {
  if (!limit.take(1)) return 'too-many-cells';
  const range = parseRange(reader.attribute('ref') ?? '');
  if (range !== null) merges.push(range);
  return null;
}

function inOrder(rows: ReadonlyMap<number, Row>): readonly RowSnapshot[] {
  return [...rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
}
