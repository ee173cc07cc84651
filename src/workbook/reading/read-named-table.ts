import type { AnyTable } from '../describe-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { knownHeadersOf, matchHeaders } from './match-headers';
import { readTable, type ReadTable } from './read-table';
import { tableCandidate } from './table-candidates';

/** The table of Excel with the name of a description, wherever it stands; `null` when there is none. */
export function readNamedTable({ sheets }: WorkbookSnapshot, table: AnyTable): ReadTable | null {
  const name = table.table.toLowerCase();
  for (const sheet of sheets) {
    const named = sheet.tables.find((each) => each.name.toLowerCase() === name);
    if (named === undefined) continue;
    const at = tableCandidate(sheet, named);
    const match = matchHeaders(at.headers, knownHeadersOf(table));
    return readTable({ table, at, match }, named.range.lastRow + 1);
  }
  return null;
}
