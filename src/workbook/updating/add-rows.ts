import type { CellEdit } from '../cell-edit';
import { columnsOf } from '../describe-table';
import type { RowCells } from '../generating/table-model';
import type { GrownTable } from '../open-workbook';
import { isFilled } from '../reading/cell-text';
import type { ReadTable } from '../reading/read-table';
import { tableCellEdit } from './table-cell-edit';

/** Puts rows below the last one; `null` when there is something in the way. */
export function addRows(
  { found, around }: ReadTable,
  rows: readonly RowCells[],
  limit: number,
): { readonly edits: readonly CellEdit[]; readonly grown: GrownTable | null } | null {
  if (rows.length === 0) return { edits: [], grown: null };
  const { at } = found;
  const first = Math.max(at.headerRow, ...around.rows.map(({ row }) => row)) + 1;
  const end = first + rows.length;
  if (end > limit || isInTheWay(found, first, end)) return null;
  const edits = rows.flatMap((cells, index) =>
    columnsOf(found.table).flatMap(({ field, column: { form } }, place) => {
      const column = found.match.columns.get(field)?.column;
      const after = cells[place] ?? null;
      if (column === undefined || after === null) return [];
      return [tableCellEdit(at.sheet.name, first + index, column, '', after, form.type)];
    }),
  );
  if (at.table === null || at.table.range.lastRow >= end - 1) return { edits, grown: null };
  const range = { ...at.table.range, lastRow: end - 1 };
  return { edits, grown: { sheet: at.sheet.name, table: at.table.name, range } };
}

/** Whether a cell is filled where new rows of the table would come. */
function isInTheWay({ at, match }: ReadTable['found'], first: number, end: number): boolean {
  const columns = [...match.columns.values()].map(({ column }) => column);
  const [from, to] =
    at.table === null
      ? [Math.min(...columns), Math.max(...columns)]
      : [at.table.range.firstColumn, at.table.range.lastColumn];
  return at.sheet.rows.some(
    ({ row, cells }) => row >= first && row < end && cells.slice(from, to + 1).some(isFilled),
  );
}
