import { isInRange, type CellPosition } from '../cell-reference';
import type { SheetSnapshot } from '../workbook-snapshot';

/** Whether a cell is merged with the one that shows: what is put in it nobody sees. */
export function isCovered({ merges }: SheetSnapshot, cell: CellPosition): boolean {
  return merges.some(
    (range) =>
      isInRange(range, cell) && (cell.row !== range.firstRow || cell.column !== range.firstColumn),
  );
}
