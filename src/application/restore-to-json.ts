import { columnOf } from '../workbook/describe-table';
import { shownValue } from '../workbook/merging/cell-meaning';
import { keyFieldOf } from '../workbook/merging/merge-rows';
import type { RestoredCell } from '../workbook/restoring/restoration';
import type { RestoredWorkbook } from './restore-workbook';

/** What got back what it held and what did not, in the shape of the command line's JSON. */
export function restoreToJson({ merge, edits, refused, renewed }: RestoredWorkbook) {
  return {
    schema: 1,
    merge,
    restored: shownCells(edits).map(({ before, after, ...cell }) => ({
      ...placeOf(cell),
      before: before === '' ? null : before,
      after: after === null ? null : shownValue(after),
    })),
    refused: refused.map(({ why, ...cell }) => ({ ...placeOf(cell), why })),
    renewed,
  };
}

/** Without the keys of rows, which nobody sees. */
export function shownCells(edits: readonly RestoredCell[]): readonly RestoredCell[] {
  return edits.filter(({ table, field }) => field !== keyFieldOf(table));
}

function placeOf({
  sheet,
  name,
  table,
  field,
  cell,
}: Pick<RestoredCell, 'sheet' | 'name' | 'table' | 'field'> & { readonly cell: string | null }) {
  return { sheet, row: name, column: columnOf(table, field)?.header ?? field, cell };
}
