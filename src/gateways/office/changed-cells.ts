import { cellName } from '../../workbook/cell-name';
import { parseCell } from '../../workbook/cell-reference';
import type { CellContents, ResizedTable, RestorePoint } from '../../workbook/restore-point';
import type { CellTarget } from '../../workbook/workbook-model';
import type { SheetCell } from './cell-access';

/** What a cell held and holds, or will hold. */
export interface ChangedCell extends SheetCell {
  readonly before: CellContents;
  readonly after: CellContents;
}

export interface ChangedCells {
  readonly isOneUndoStep: boolean;
  readonly cells: readonly ChangedCell[];
  readonly tables: readonly ResizedTable[];
}

export function restorePoint({ isOneUndoStep, cells, tables }: ChangedCells): RestorePoint {
  return {
    ...{ isOneUndoStep, tables },
    cells: cells.map((cell) => ({ ...cellTarget(cell), before: cell.before, after: cell.after })),
  };
}

export function cellTarget({ sheet, row, column }: SheetCell): CellTarget {
  return { sheet, cell: cellName(row, column) };
}

export function sheetCell({ sheet, cell }: CellTarget): SheetCell {
  const position = parseCell(cell);
  if (position === null) throw new Error(`“${cell}” is no cell.`);
  return { sheet, ...position };
}
