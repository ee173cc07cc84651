import type { RowKey } from '../plan/plan';
import type { ColumnRole, Columns, TableKind } from './columns';
import type { CellLine, Where } from './document';
import type { Piece, RowPiece } from './document-pieces';
import { parseNumberedHeading } from './heading-labels';
import type { ImportDoubt } from './imported-plan';
import { joinLines } from './join-lines';
import type { JoinedRow, UnusedRows } from './raw-plan';
import { isEmptyRow, plainText, rowText, type TidyRow } from './tidy-rows';

type Cells = ReadonlyMap<ColumnRole, readonly CellLine[]>;

/** A row of an annex, put together from all its rows. */
export interface NumberedRow {
  readonly number: string | null;
  readonly where: Where;
  /** The heading it stands under, where the table has any. */
  readonly heading: AnnexHeading | null;
  cells: Cells;
  /** Rows without a number that were added to it. */
  readonly joined: JoinedRow[];
}

export interface AnnexHeading {
  readonly number: string;
  readonly title: string;
}

const NUMBER_ONLY = /^(?:\p{L}{1,14}\.?\s*)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})\s*[.)°]?$/u;
const NUMBER_FIRST = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):]+\s*|\s+)(?=\S)/u;
const LONGEST_NUMBER = 12;

/**
 * Reads the rows of an annex. A row without a number goes on with the row before; a row with one text, over the
 * whole width or in the first column, is a heading.
 */
export function readNumberedRows(
  pieces: readonly Piece[],
  kind: TableKind,
  unused: UnusedRows,
): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  const headings = new HeadingReader();
  let isNumbered = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      headings.readText(piece.block.text);
      continue;
    }
    if (piece.isHeader || piece.columns?.kind !== kind) continue;
    const { row, columns } = piece;
    const cells = cellsByRole(row, columns);
    const start = startOf(cells, columns);
    const last = rows.at(-1);
    isNumbered ||= start !== null;
    if (isEmptyRow(row)) unused.set(index, 'empty');
    else if (isHeadingRow(piece, start)) {
      headings.readRow(rowText(row));
      if (kind !== 'previousActions') unused.set(index, 'not-a-plan-row');
    } else if (start !== null || !isNumbered) {
      const heading = headings.above(start?.number ?? null);
      rows.push(newRow(row, columns, start, start?.cells ?? cells, heading, last));
    } else if (last === undefined) unused.set(index, 'not-a-plan-row');
    else {
      last.cells = joined(last.cells, cells);
      last.joined.push({ where: row.where, source: rowText(row) });
    }
  }
  return rows;
}

interface Start {
  readonly number: string;
  readonly cells: Cells;
}

function startOf(cells: Cells, columns: Columns): Start | null {
  if (columns.at.has('number')) {
    const printed = plainText(cells.get('number') ?? []);
    const number = NUMBER_ONLY.exec(printed)?.groups?.['number'];
    if (number !== undefined) return { number, cells };
    const isIrregular = /^\d/.test(printed) && printed.length <= LONGEST_NUMBER;
    return isIrregular ? { number: printed, cells } : null;
  }
  const [first, ...rest] = cells.get('text') ?? [];
  const match = NUMBER_FIRST.exec(first?.text ?? '');
  const number = match?.groups?.['number'];
  if (first === undefined || match === null || number === undefined) return null;
  const text = { kind: first.kind, text: first.text.slice(match[0].length) };
  return { number, cells: new Map([...cells, ['text', [text, ...rest]]]) };
}

/** One text in the row: over the whole width, in the column of the numbers, or with the number of a chapter. */
function isHeadingRow({ row, columns }: RowPiece, start: Start | null): boolean {
  const filled = row.cells.flatMap((cell, index) => (cell.text !== '' ? [index] : []));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const text = row.cells[only]?.text ?? '';
  if (NUMBER_ONLY.test(text)) return false;
  const isWide =
    row.cells.length > 1 && row.cells.slice(1).every(({ spanned }) => spanned === 'from-left');
  if (isWide || columns?.at.get('number')?.includes(only) === true) return true;
  const number = start === null ? null : (parseNumberedHeading(text)?.number ?? null);
  return columns?.at.has('number') === false && number !== null && !number.includes('.');
}

function newRow(
  row: TidyRow,
  columns: Columns,
  start: Start | null,
  cells: Cells,
  heading: AnnexHeading | null,
  before: NumberedRow | undefined,
): NumberedRow {
  const all = new Map(cells);
  for (const [role, indexes] of columns.at) {
    const isShared = indexes.every((index) => row.cells[index]?.spanned === 'from-above');
    if (isShared && all.get(role)?.length === 0) all.set(role, before?.cells.get(role) ?? []);
  }
  return { number: start?.number ?? null, where: row.where, heading, cells: all, joined: [] };
}

function cellsByRole(row: TidyRow, columns: Columns): Cells {
  return new Map(
    [...columns.at].map(([role, indexes]) => [
      role,
      indexes.flatMap((index) => row.cells[index]?.lines ?? []),
    ]),
  );
}

function joined(before: Cells, after: Cells): Cells {
  return new Map(
    [...before].map(([role, lines]) => [role, joinLines(lines, after.get(role) ?? [])]),
  );
}

/** What was joined, at the rows it was joined to; `made` are what became of `rows`, one each. */
export function numberedRowDoubts(
  kind: 'recommendation' | 'previousAction',
  rows: readonly NumberedRow[],
  made: readonly { readonly key: RowKey; readonly number: string | null }[],
): readonly ImportDoubt[] {
  return rows.flatMap((row, index) =>
    row.joined.map(({ where, source }) => ({
      where,
      at: { kind, key: made[index]?.key ?? null, number: row.number, field: 'text' as const },
      what: 'row-joined' as const,
      source,
      taken: row.number ?? '',
    })),
  );
}

/** Keeps under which heading the next row stands. */
class HeadingReader {
  private inTable: AnnexHeading | null = null;
  /** A text right before a table may be the heading of its rows, when their numbers say so too. */
  private outside: AnnexHeading | null = null;
  private count = 0;

  readText(text: string): void {
    this.outside = annexHeading(text);
  }

  readRow(text: string): void {
    this.count += 1;
    this.inTable = annexHeading(text) ?? { number: String(this.count), title: text };
    this.outside = null;
  }

  above(number: string | null): AnnexHeading | null {
    if (this.outside !== null && number?.startsWith(`${this.outside.number}.`) === true) {
      this.inTable = this.outside;
    }
    return this.inTable;
  }
}

function annexHeading(text: string): AnnexHeading | null {
  const heading = parseNumberedHeading(text);
  const number = heading?.number ?? null;
  return heading === null || number === null ? null : { number, title: heading.title };
}
