import type { ReadTable } from '../reading/read-table';
import type { CellRange } from '../workbook-model';

/** Whether a cell of a table is merged with another one, which alone can show something. */
export type IsCovered = (row: number, column: number) => boolean;

/**
 * Finds the cells of a table that are merged away. Somebody may have merged a whole sheet, or every cell
 * with its neighbour: a merge costs no more than the cells of the table that are in it, and all of them
 * together no more than the table has.
 */
export function coveredCells({ found, rows }: ReadTable): IsCovered {
  const { merges } = found.at.sheet;
  if (merges.length === 0) return () => false;
  const columns = [...found.match.columns.values()].map(({ column }) => column);
  const covered = new Set<string>();
  let left = rows.length * columns.length;
  const places = rows.map(({ source }) => source.row);
  for (const range of merges) {
    for (const row of rowsIn(range, places)) {
      for (const column of columns) {
        if (column < range.firstColumn || column > range.lastColumn) continue;
        if (row === range.firstRow && column === range.firstColumn) continue;
        covered.add(placeOf(row, column));
        left -= 1;
      }
      // Merges that lie over each other: no cell can be trusted.
      if (left < 0) return () => true;
    }
  }
  return (row, column) => covered.has(placeOf(row, column));
}

/** Of rows from the top to the bottom, those in a range. */
function rowsIn({ firstRow, lastRow }: CellRange, places: readonly number[]): readonly number[] {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((places[middle] ?? 0) < firstRow) from = middle + 1;
    else to = middle;
  }
  const inside: number[] = [];
  for (let index = from; (places[index] ?? Infinity) <= lastRow; index += 1) {
    inside.push(places[index] ?? 0);
  }
  return inside;
}

function placeOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
