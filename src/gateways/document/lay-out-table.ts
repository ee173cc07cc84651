import type { TableCell } from '../../domain/document/document';
import { cellLines } from './cell-lines';
import type { CellContent, TableContent } from './content';
import { MAX_COLUMNS } from './limits';

export interface LaidOutRow {
  readonly offset: number;
  readonly cells: readonly TableCell[];
}

/**
 * Gives every cell its place in the grid. A merged cell stands in its first place; the other places it
 * covers are marked, and a row that is too short is filled up with empty cells.
 */
export function layOutTable(table: TableContent): readonly LaidOutRow[] {
  const placed = placeCells(table);
  const width = placed.reduce((widest, { cells }) => Math.max(widest, ownWidth(cells)), 0);
  return placed
    .map(({ offset, cells }) => ({ offset, cells: cells.slice(0, width) }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ offset, cells }) => ({ offset, cells: fillRow(cells, width) }));
}

/** A row of its own length beyond all sense does not widen the others. */
export function fillRow(row: readonly TableCell[], width: number): readonly TableCell[] {
  const missing = Math.min(width, MAX_COLUMNS) - row.length;
  if (missing <= 0) return row;
  return [
    ...row,
    ...Array.from({ length: missing }, (): TableCell => ({ lines: [], spanned: null })),
  ];
}

function placeCells({ rows }: TableContent): readonly LaidOutRow[] {
  // For each column, how many more rows the cell above covers.
  const covered: number[] = [];
  return rows.map(({ offset, cells }) => {
    const row: TableCell[] = [];
    function passCovered(): void {
      for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
        covered[row.length] = left - 1;
        row.push({ lines: [], spanned: 'from-above' });
      }
    }
    for (const cell of cells) {
      passCovered();
      for (const place of placesOf(cell)) {
        covered[row.length] = cell.rows === 0 ? Infinity : cell.rows - 1;
        row.push(place);
      }
    }
    passCovered();
    return { offset, cells: row };
  });
}

function placesOf({ content, columns }: CellContent): readonly TableCell[] {
  const more = Math.min(Math.max(columns, 1), MAX_COLUMNS) - 1;
  return [
    { lines: cellLines(content), spanned: null },
    ...Array.from({ length: more }, (): TableCell => ({ lines: [], spanned: 'from-left' })),
  ];
}

/** Only where a cell begins there is a column: a title over "all 99 columns" makes none. */
function ownWidth(row: readonly TableCell[]): number {
  return row.findLastIndex((cell) => cell.spanned === null) + 1;
}
