import { rowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import { findTables } from '../reading/find-tables';
import { readTable } from '../reading/read-table';
import type { SheetModel } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { baseTable, type BaseLine } from './base-table';

/** The sheet of the main workbook, which nobody sees, that keeps what every round sent. */
export function baseSheet(lines: readonly BaseLine[]): SheetModel {
  return { ...tableSheet(baseTable, rowCells(baseTable, lines)), visibility: 'very-hidden' };
}

/** What the rounds of a workbook sent; nothing where no round was sent yet. */
export function readBaseLines(snapshot: WorkbookSnapshot): readonly BaseLine[] {
  const found = findTables(snapshot, [baseTable]).get(baseTable);
  if (found === undefined) return [];
  return readTable(found, Number.MAX_SAFE_INTEGER).rows.map(({ values }) => ({
    table: String(values['table']),
    key: String(values['key']),
    rounds: String(values['rounds']),
    content: String(values['content']),
  }));
}
