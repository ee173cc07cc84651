import type { ReportRow } from '../tables/report-table';
import { reportTable } from '../tables/report-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { knownHeadersOf, matchHeaders } from './match-headers';
import { readTable } from './read-table';
import { tableCandidate } from './table-candidates';

/** The findings as they stand on the sheet Controle; none where it was taken away. */
export function readReport({ sheets }: WorkbookSnapshot): readonly ReportRow[] {
  const known = knownHeadersOf(reportTable);
  return sheets.flatMap((sheet) => {
    const named = sheet.tables.find(
      ({ name }) => name.toLowerCase() === reportTable.table.toLowerCase(),
    );
    if (named === undefined) return [];
    const at = tableCandidate(sheet, named);
    const found = { table: reportTable, at, match: matchHeaders(at.headers, known) };
    const { rows } = readTable(found, named.range.lastRow + 1);
    // Read by the forms of the same columns, so these are the fields of a row.
    return rows.map(({ values }) => values as unknown as ReportRow);
  });
}
