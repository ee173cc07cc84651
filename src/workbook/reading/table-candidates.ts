import { isInRange } from '../cell-reference';
import type { RowSnapshot, SheetSnapshot, TableSnapshot } from '../workbook-snapshot';
import { isFilled, textOf } from './cell-text';
import { headerCell, isKnownHeader, type HeaderCell, type KnownHeaders } from './match-headers';

/** A row of cells that may be the header of one of our tables. */
export interface TableCandidate {
  readonly sheet: SheetSnapshot;
  /** The table of Excel it heads; `null` for plain cells. */
  readonly table: TableSnapshot | null;
  readonly headerRow: number;
  /** Only those that are filled, from left to right. */
  readonly headers: readonly HeaderCell[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What stands in the row above it. */
  readonly above: readonly string[];
}

/** A sheet with more rows like headers than this holds lists of headers, such as a report. */
const MOST_HEADER_ROWS = 50;

/** The header row of a table of Excel. */
export function tableCandidate(sheet: SheetSnapshot, table: TableSnapshot): TableCandidate {
  const { firstRow, firstColumn, lastColumn } = table.range;
  return candidate(sheet, table, firstRow, headerCells(sheet, firstRow, firstColumn, lastColumn));
}

/** Header rows that are in no table of Excel: a whole row, and each run of it without a blank cell. */
export function plainCandidates(
  sheet: SheetSnapshot,
  known: readonly KnownHeaders[],
): readonly TableCandidate[] {
  const names = new Set(known.flatMap(({ own, also }) => [...own.keys(), ...also.keys()]));
  const found: TableCandidate[] = [];
  let rows = 0;
  for (const { row, cells } of sheet.rows) {
    if (rows === MOST_HEADER_ROWS) break;
    const headers = filledCells(cells, 0, cells.length).filter(
      ({ column }) => !sheet.tables.some(({ range }) => isInRange(range, { row, column })),
    );
    // Nearly all rows of a sheet are no headers; those end here.
    if (!headers.some((cell) => cell.names.some((name) => names.has(name)))) continue;
    const runs = runsOf(headers);
    const places = runs.length > 1 ? [...runs, headers] : runs;
    const likely = places.filter((place) => isLikely(place, known));
    if (likely.length > 0) rows += 1;
    for (const place of likely) found.push(candidate(sheet, null, row, place));
  }
  return found;
}

/** Whether any table has two of the headers, or the only one there is: a cell of a row may be a header too. */
function isLikely(cells: readonly HeaderCell[], known: readonly KnownHeaders[]): boolean {
  const wanted = Math.min(2, cells.length);
  return known.some(
    (headers) => cells.filter((cell) => isKnownHeader(cell, headers)).length >= wanted,
  );
}

function candidate(
  sheet: SheetSnapshot,
  table: TableSnapshot | null,
  headerRow: number,
  headers: readonly HeaderCell[],
): TableCandidate {
  const firstColumn = table?.range.firstColumn ?? headers[0]?.column ?? 0;
  const lastColumn = table?.range.lastColumn ?? headers.at(-1)?.column ?? 0;
  const above = headerCells(sheet, headerRow - 1, firstColumn, lastColumn);
  return {
    ...{ sheet, table, headerRow, headers, firstColumn, lastColumn },
    above: above.map(({ text }) => text),
  };
}

function headerCells(
  sheet: SheetSnapshot,
  row: number,
  first: number,
  last: number,
): readonly HeaderCell[] {
  const cells = rowAt(sheet.rows, row)?.cells ?? [];
  return filledCells(cells, first, last + 1);
}

function filledCells(
  cells: RowSnapshot['cells'],
  first: number,
  end: number,
): readonly HeaderCell[] {
  const filled: HeaderCell[] = [];
  for (let column = first; column < Math.min(end, cells.length); column += 1) {
    const cell = cells[column];
    if (isFilled(cell)) filled.push(headerCell(column, textOf(cell)));
  }
  return filled;
}

function runsOf(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [];
  let last: HeaderCell | null = null;
  for (const cell of cells) {
    const run = last?.column === cell.column - 1 ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([cell]);
    else run.push(cell);
    last = cell;
  }
  return runs;
}

/** Rows are in order, so a row is found by halving. */
function rowAt(rows: readonly RowSnapshot[], wanted: number): RowSnapshot | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined || row.row === wanted) return row;
    if (row.row < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
