import { groupBy } from '../../domain/group-by';
import { keyFieldOf } from '../merging/merge-rows';
import type { ReadRow, ReadTable } from '../reading/read-table';
import { firstRowBelow, readTables } from '../reading/read-tables';
import { ROUND_TABLES } from '../rounds/round-tables';
import { planTables } from '../tables/plan-tables';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import type { RestorableChange } from './restore-lines';
import { bringRowsBack, takeRowAway } from './restore-rows';
import {
  holds,
  joinRestorations,
  nameOf,
  NOTHING,
  refuse,
  restoredCell,
  type MergeRestoration,
} from './restoration';

/**
 * What takes the changes of a merge back. Rows are known by their keys, wherever they stand now; a cell that
 * holds something else than the merge put in it was changed since, and stays.
 */
export function restoreMerge(
  snapshot: WorkbookSnapshot,
  changes: readonly RestorableChange[],
): MergeRestoration {
  const tables = readTables(snapshot);
  const found = [...tables.values()].map((read) => read.found);
  return joinRestorations(
    ROUND_TABLES.map((name) => {
      const own = changes.filter(({ table }) => table === planTables[name].table);
      const table = tables.get(name);
      if (own.length === 0) return NOTHING;
      if (table === undefined) {
        const { sheet } = planTables[name];
        const gone = { table: planTables[name], sheet, name: null, cell: null };
        return { ...NOTHING, refused: own.map(({ field }) => ({ ...gone, field, why: 'gone' })) };
      }
      return restoreTable(table, own, firstRowBelow(table.found, found));
    }),
  );
}

function restoreTable(
  table: ReadTable,
  changes: readonly RestorableChange[],
  limit: number,
): MergeRestoration {
  const keyField = keyFieldOf(table.found.table);
  const rows = new Map(table.rows.map((row) => [String(row.values[keyField]), row]));
  const removed: (readonly RestorableChange[])[] = [];
  const parts: MergeRestoration[] = [];
  for (const [key, ofRow] of groupBy(changes, (change) => change.key)) {
    const row = rows.get(key) ?? null;
    const kind = ofRow[0]?.kind;
    if (kind === 'removed' && row === null) removed.push(ofRow);
    else if (kind === 'removed') parts.push(refuse(table, row, ofRow, 'changed'));
    else if (row === null) parts.push(refuse(table, row, ofRow, 'gone'));
    else if (kind === 'added') parts.push(takeRowAway(table, row, ofRow));
    else parts.push(...ofRow.map((change) => restoreCell(table, row, change)));
  }
  return joinRestorations([...parts, bringRowsBack(table, removed, limit)]);
}

function restoreCell(table: ReadTable, row: ReadRow, change: RestorableChange): MergeRestoration {
  const { found } = table;
  const column = found.match.columns.get(change.field)?.column;
  if (column === undefined) return refuse(table, row, [change], 'gone');
  const cell = row.source.cells[column];
  // Somebody took it back already.
  if (holds(cell, change.before)) return NOTHING;
  const edit = restoredCell(table, row, change, nameOf(found.table, row));
  if (edit === null || !holds(cell, change.after)) return refuse(table, row, [change], 'changed');
  return { ...NOTHING, edits: [edit] };
}
