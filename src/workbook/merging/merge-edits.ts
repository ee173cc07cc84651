import type { AppliedChange, MergeResult } from '../../domain/merge/merge-result';
import { cellOf, type MergeRow } from '../../domain/merge/merge-row';
import type { CellEdit } from '../cell-edit';
import { columnsOf } from '../describe-table';
import type { RowCells } from '../generating/table-model';
import type { GrownTable } from '../open-workbook';
import { shownText } from '../reading/read-cell';
import type { ReadRow, ReadTable } from '../reading/read-table';
import { addRows } from '../updating/add-rows';
import { tableCellEdit } from '../updating/table-cell-edit';

/** What taking over a merge changes in the cells of a table. */
export interface MergeEdits {
  readonly edits: readonly CellEdit[];
  readonly grown: GrownTable | null;
  /** Added rows for which there is no room below the table: nothing of them is written. */
  readonly withoutRoom: readonly MergeRow[];
}

/**
 * Rows that go away are emptied, not deleted: what stands beside a table, and what other sheets refer to,
 * stays where it is. `limit` is the row where something else begins.
 */
export function mergeEdits(
  table: ReadTable,
  { applied }: Pick<MergeResult, 'applied'>,
  limit: number,
): MergeEdits {
  const rows = new Map<unknown, ReadRow>(table.rows.map((row) => [keyOf(table, row), row]));
  const edits = applied.flatMap((change) => {
    const row = change.kind === 'added' ? undefined : rows.get(change.key);
    return row === undefined ? [] : rowEdits(table, row, change);
  });
  const fresh = applied.flatMap((change) => (change.kind === 'added' ? [change.row] : []));
  const added = addRows(
    table,
    fresh.map((row) => cellsOf(table, row)),
    limit,
  );
  return {
    edits: [...edits, ...(added?.edits ?? [])],
    grown: added?.grown ?? null,
    withoutRoom: added === null ? fresh : [],
  };
}

function rowEdits(
  { found }: ReadTable,
  { source }: ReadRow,
  change: AppliedChange,
): readonly CellEdit[] {
  return columnsOf(found.table).flatMap(({ field, column: { form } }) => {
    const place = found.match.columns.get(field)?.column;
    const after =
      change.kind === 'changed'
        ? change.cells.find((each) => each.field === field)?.after.value
        : null;
    if (place === undefined || after === undefined) return [];
    const before = shownText(source.cells[place]);
    if (before === '' && after === null) return [];
    return [tableCellEdit(found.at.sheet.name, source.row, place, before, after, form.type)];
  });
}

/** In the order of the columns; the row gets a key when it is read. */
function cellsOf({ found }: ReadTable, row: MergeRow): RowCells {
  return columnsOf(found.table).map(({ field, column }) =>
    column.form.type === 'key' ? null : cellOf(row, field).value,
  );
}

function keyOf({ found }: ReadTable, { values }: ReadRow): unknown {
  const key = columnsOf(found.table).find(({ column }) => column.form.type === 'key');
  return values[key?.field ?? ''];
}
