import { columnOf } from '../describe-table';
import type { RowSnapshot } from '../workbook-snapshot';
import { isFilled, textOf } from './cell-text';
import type { FoundTable } from './find-tables';

/** The rows of a table, and what is unusual about where they stand. Rows count from 0. */
export interface TableRows {
  readonly rows: readonly RowSnapshot[];
  /** Between rows that are filled. */
  readonly blank: readonly number[];
  /** Filled rows that nobody sees. */
  readonly hidden: readonly number[];
  /** Filled rows below the table of Excel. */
  readonly below: readonly number[];
}

/** A row of totals belongs to no table; Excel leaves one behind when a table is made a range. */
const TOTAL =
  /^(?:(?:sub|eind|algemeen |grand |sous-)?tota(?:a?l|len|ls|ux)|total général|som|sum)(?:\s*\(.*\))?\s*:?$/i;

/** Rows farther apart than this are not meant as one list with blank rows in it. */
const WIDEST_GAP = 1000;

/**
 * The filled rows under the header, down to `limit`: those of the table, and those below it that look
 * like rows of it rather than like a note, having at least two cells filled.
 */
export function tableRows({ table, at, match }: FoundTable, limit: number): TableRows {
  const headers = new Map(
    [...match.columns]
      .filter(([field]) => columnOf(table, field)?.form.type !== 'key')
      .map(([, { column, text }]) => [column, text.trim()]),
  );
  const columns = [...headers.keys()];
  const rows: RowSnapshot[] = [];
  const blank: number[] = [];
  const below: number[] = [];
  const lastOfTable = at.table?.range.lastRow ?? null;
  let last = at.headerRow;
  for (const row of at.sheet.rows) {
    if (row.row <= at.headerRow || row.row >= limit) continue;
    const filled = columns.filter((column) => isFilled(row.cells[column]));
    const isInTable = lastOfTable !== null && row.row <= lastOfTable;
    const follows = isInTable || (lastOfTable === null && row.row === last + 1);
    if (filled.length < (follows ? 1 : Math.min(2, columns.length))) continue;
    if (!isInTable && isTotal(row, filled)) continue;
    if (isHeader(row, filled, headers)) continue;
    if (lastOfTable !== null && !isInTable) below.push(row.row);
    else if (row.row - last <= WIDEST_GAP) {
      for (let between = last + 1; between < row.row; between += 1) blank.push(between);
    }
    rows.push(row);
    last = row.row;
  }
  const hidden = rows.map(({ row }) => row).filter((row) => at.sheet.hiddenRows.has(row));
  return { rows, blank, hidden, below };
}

function isTotal({ cells }: RowSnapshot, filled: readonly number[]): boolean {
  const [first] = filled;
  return first !== undefined && TOTAL.test(textOf(cells[first]).trim());
}

/** Headers that were pasted along with rows. */
function isHeader(
  { cells }: RowSnapshot,
  filled: readonly number[],
  headers: ReadonlyMap<number, string>,
): boolean {
  return (
    filled.length > 1 &&
    filled.every((column) => textOf(cells[column]).trim() === headers.get(column))
  );
}
