import type { CellEdit } from '../cell-edit';
import { rowCells } from '../generating/table-model';
import type { GrownTable } from '../open-workbook';
import { readNamedTable } from '../reading/read-named-table';
import { logTable, type LogRow } from '../tables/log-table';
import { addRows } from '../updating/add-rows';
import type { SheetModel } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { logSheet } from './log-sheet';

/** What has to be done to a workbook so that Logboek says more. */
export interface LogPlacing {
  readonly edits: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
  /** The sheet itself, where the workbook has none; `null` where it has. */
  readonly sheet: SheetModel | null;
}

/** Puts rows below those that are there; `null` where something stands in the way. */
export function placeLogRows(
  snapshot: WorkbookSnapshot,
  rows: readonly LogRow[],
): LogPlacing | null {
  const table = readNamedTable(snapshot, logTable);
  if (table === null) return { edits: [], grown: [], sheet: logSheet(rows) };
  const cells = rowCells(logTable, rows);
  const added = table.isLacking ? null : addRows(table, cells, Number.MAX_SAFE_INTEGER);
  if (added === null) return null;
  const { edits, grown } = added;
  return { edits, grown: grown === null ? [] : [grown], sheet: null };
}
