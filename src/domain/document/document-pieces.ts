import { columnsOf, hasSameRoles, type Columns } from './columns';
import type { SourceDocument, TextBlock } from './document';
import { guessMeasureColumns } from './guess-columns';
import { isUnknownHeader, readHeaderRow } from './header-row';
import { cardsAsRows } from './measure-cards';
import { sectionOfHeading, type OtherSection } from './section-headings';
import { titleNumber } from './measure-title';
import { withTitleAbove } from './title-above';
import { tidyRow, type TidyRow } from './tidy-rows';
import { joinHeaderRows } from './two-row-header';

/** A document in reading order: texts, and rows of which the columns are known as far as they can be. */
export type Piece = TextPiece | RowPiece;

export interface TextPiece {
  readonly kind: 'text';
  readonly block: TextBlock;
}

export interface RowPiece {
  readonly kind: 'row';
  readonly row: TidyRow;
  /** A header belongs to the table, not to the plan. */
  readonly isHeader: boolean;
  /** `null` in a table that shows no sign of a plan. */
  readonly columns: Columns | null;
}

/** What came before a table, and may tell what it is. */
interface Before {
  /** Columns of the table before: after a page break a table goes on without its header. */
  readonly columns: Columns | null;
  /** The part of the document that was opened since that table. */
  readonly section: OtherSection | null;
}

const ROWS_UNDER_HEADER = 40;
const MOST_LEGEND_ROWS = 12;
const CODE = /^[([]?\p{Lu}{1,3}[)\]]?$/u;

/** Lays a document out row by row, each row with the columns of the header it stands under. */
export function documentPieces(document: SourceDocument): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Before = { columns: null, section: null };
  let above: string | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'table') {
      pieces.push({ kind: 'text', block });
      above = titleNumber(block) === null ? null : block.text.trim();
      const section = sectionOfHeading(block.text);
      if (section !== null) before = { ...before, section };
      continue;
    }
    const tidy = block.rows.map(tidyRow);
    const rows = withTitleAbove(tablePieces(cardsAsRows(tidy, above) ?? tidy, before), above);
    above = null;
    for (const row of rows) pieces.push(row);
    const last = rows.findLast(({ columns }) => columns !== null)?.columns ?? null;
    if (last !== null) before = { columns: last, section: null };
  }
  return pieces;
}

function tablePieces(rows: readonly TidyRow[], before: Before): readonly RowPiece[] {
  const headers = headerRows(rows);
  const first = headers.get(Math.min(...headers.keys()));
  let columns = goesOn(rows, before, first ?? null) ?? first ?? columnsWithoutHeader(rows, before);
  return rows.map((row, index) => {
    const header = headers.get(index);
    if (header !== undefined) columns = header;
    return { kind: 'row', row, isHeader: header !== undefined, columns };
  });
}

/** A second header in a table repeats the first, or is as clear: cells of the plan may hold its words too. */
function headerRows(rows: readonly TidyRow[]): ReadonlyMap<number, Columns> {
  const headers = new Map<number, Columns>();
  let last: Columns | null = null;
  for (const [index, row] of rows.entries()) {
    if (headers.has(index)) continue;
    const alone = readHeaderRow(row, below(rows, index));
    if (alone === null) continue;
    const joined = joinHeaderRows(row, rows[index + 1]);
    const together = joined === null ? null : readHeaderRow(joined, below(rows, index + 1));
    const columns = together ?? alone;
    if (last !== null && !hasSameRoles(last, columns) && columns.at.size < 3) continue;
    headers.set(index, columns);
    if (together !== null) headers.set(index + 1, columns);
    last = columns;
  }
  return headers;
}

function below(rows: readonly TidyRow[], index: number): readonly TidyRow[] {
  return rows.slice(index + 1, index + 1 + ROWS_UNDER_HEADER);
}

/** The columns of the table before, where this one can be its rest; rows above a header can be too. */
function goesOn(
  rows: readonly TidyRow[],
  { columns, section }: Before,
  header: Columns | null,
): Columns | null {
  if (columns === null || (header !== null && header.kind !== columns.kind)) return null;
  const [first] = rows;
  if (first === undefined) return null;
  const width = Math.max(...rows.slice(0, ROWS_UNDER_HEADER).map(({ cells }) => cells.length));
  if (width !== columns.width || isUnknownHeader(first, columns)) return null;
  return section === null || startsWithNumber(first, columns) ? columns : null;
}

function startsWithNumber(row: TidyRow, columns: Columns): boolean {
  const index = (columns.at.get('number') ?? columns.at.get('text'))?.[0];
  return index !== undefined && /^\d/.test(row.cells[index]?.text ?? '');
}

function columnsWithoutHeader(rows: readonly TidyRow[], { section }: Before): Columns | null {
  const width = Math.max(0, ...rows.slice(0, ROWS_UNDER_HEADER).map(({ cells }) => cells.length));
  if (width === 2 && section !== null && section !== 'annex') {
    return columnsOf('terms', ['number', 'text'], []);
  }
  if (width === 2 && isLegend(rows)) return columnsOf('legend', ['code', 'text'], []);
  const [first] = rows;
  const guessed = guessMeasureColumns(rows);
  // Numbers and amounts under headings of their own are sums of a plan, not the plan.
  const isOther = first !== undefined && isUnknownHeader(first, null);
  return isOther && guessed?.at.has('minister') === false ? null : guessed;
}

/** Rows of a code and what it means, with or without a title above them. */
function isLegend(rows: readonly TidyRow[]): boolean {
  if (rows.length > MOST_LEGEND_ROWS) return false;
  const codes = rows.map(
    ({ cells: [code, label] }) => CODE.test(code?.text ?? '') && (label?.text ?? '') !== '',
  );
  const [first, ...others] = codes;
  return first === true ? others.every(Boolean) : others.length > 1 && others.every(Boolean);
}
